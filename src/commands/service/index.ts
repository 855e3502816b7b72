/** `uppolice service`: the civic services that coordinators explain. */
import type { Command } from 'commander';
import { SERVICE } from '../../domain/messages/commands/overseas/service.ts';
import type { Context } from '../../ports.ts';
import * as check from './check.ts';
import * as list from './list.ts';
import * as show from './show.ts';

export function register(program: Command, ctx: Context): void {
  const service = program.command('service').description(ctx.text(SERVICE.description)).addHelpText('after', ctx.text(SERVICE.examples));
  for (const command of [list, show, check]) command.register(service, ctx);
}

/** `access`: who has taken or seen what. */
import type { Command } from 'commander';
import { ACCESS } from '../../domain/messages/commands/upkeep/access.ts';
import type { Context } from '../../ports.ts';
import * as list from './list.ts';

export function register(program: Command, ctx: Context): void {
  const access = program.command('access').description(ctx.text(ACCESS.description)).addHelpText('after', ctx.text(ACCESS.examples));
  list.register(access, ctx);
}

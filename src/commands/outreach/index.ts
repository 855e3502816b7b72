/** `uppolice outreach`: what coordinators do abroad to make the service known. */
import type { Command } from 'commander';
import { OUTREACH } from '../../domain/messages/commands/overseas/outreach.ts';
import type { Context } from '../../ports.ts';
import * as add from './add.ts';
import * as list from './list.ts';
import * as plan from './plan.ts';

export function register(program: Command, ctx: Context): void {
  const outreach = program
    .command('outreach')
    .description(ctx.text(OUTREACH.description))
    .addHelpText('after', ctx.text(OUTREACH.examples));
  for (const command of [add, plan, list]) command.register(outreach, ctx);
}

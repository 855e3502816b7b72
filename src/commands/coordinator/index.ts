/** `uppolice coordinator`: the people who stand for the service abroad. */
import type { Command } from 'commander';
import { COORDINATOR } from '../../domain/messages/commands/coordinator.ts';
import type { Context } from '../../ports.ts';
import * as appoint from './appoint.ts';
import * as dockets from './dockets.ts';
import * as end from './end.ts';
import * as kit from './kit.ts';
import * as list from './list.ts';
import * as needs from './needs.ts';
import * as papers from './papers.ts';
import * as replace from './replace.ts';
import * as giveBack from './return.ts';
import * as show from './show.ts';

export function register(program: Command, ctx: Context): void {
  const coordinator = program
    .command('coordinator')
    .description(ctx.text(COORDINATOR.description))
    .addHelpText('after', ctx.text(COORDINATOR.examples));
  for (const command of [appoint, list, show, dockets, replace, end, papers, kit, giveBack, needs]) command.register(coordinator, ctx);
}

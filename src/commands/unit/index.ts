/** `uppolice unit`: the units of the directory. */
import type { Command } from 'commander';
import { UNIT } from '../../domain/messages/commands/unit.ts';
import type { Context } from '../../ports.ts';
import * as confirm from './confirm.ts';
import * as contact from './contact.ts';
import * as list from './list.ts';
import * as move from './move.ts';
import * as show from './show.ts';

export function register(program: Command, ctx: Context): void {
  const unit = program.command('unit').description(ctx.text(UNIT.description)).addHelpText('after', ctx.text(UNIT.examples));
  for (const command of [list, show, contact, confirm, move]) command.register(unit, ctx);
}

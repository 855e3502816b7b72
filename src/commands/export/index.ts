/** `export`: rows for spreadsheets and programs. */
import type { Command } from 'commander';
import { EXPORT } from '../../domain/messages/commands/figures/export.ts';
import type { Context } from '../../ports.ts';
import * as complaints from './complaints.ts';
import * as dispatches from './dispatches.ts';
import * as events from './events.ts';
import * as outreach from './outreach.ts';
import * as units from './units.ts';

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  const command = program.command('export').description(text(EXPORT.description)).addHelpText('after', text(EXPORT.examples));
  for (const kind of [complaints, events, dispatches, outreach, units]) kind.register(command, ctx);
}

/** `export`: rows for spreadsheets and programs. */
import type { Command } from 'commander';
import { EXPORT } from '../../domain/messages/commands/figures/export.ts';
import type { Context } from '../../ports.ts';
import * as complaints from './complaints.ts';

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  const command = program.command('export').description(text(EXPORT.description)).addHelpText('after', text(EXPORT.examples));
  complaints.register(command, ctx);
}

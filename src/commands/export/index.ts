/** `export`: rows for spreadsheets and programs. */
import type { Command } from 'commander';
import type { Context } from '../../ports.ts';
import * as complaints from './complaints.ts';

export function register(program: Command, ctx: Context): void {
  const command = program
    .command('export')
    .summary('rows for spreadsheets and programs')
    .description('Rows of the register for spreadsheets and programs.')
    .addHelpText('after', '\nExamples:\n  $ uppolice export complaints --format csv --excel --out complaints.csv');
  complaints.register(command, ctx);
}

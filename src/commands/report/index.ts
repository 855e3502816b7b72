/** `report`: figures. */
import type { Command } from 'commander';
import type { Context } from '../../ports.ts';
import * as districts from './districts.ts';
import * as status from './status.ts';

export function register(program: Command, ctx: Context): void {
  const report = program
    .command('report')
    .summary('figures: status, districts')
    .description('Figures of the register, counted by IST days of registration. Each comes with a footer by which it can be checked later.')
    .addHelpText(
      'after',
      `
Examples:
  $ uppolice report status --from 2026-10 --to 2026-10
  $ uppolice report districts --format csv --out october.csv`,
    );
  status.register(report, ctx);
  districts.register(report, ctx);
}

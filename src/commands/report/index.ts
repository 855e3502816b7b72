/** `report`: figures. */
import type { Command } from 'commander';
import { REPORT } from '../../domain/messages/commands/figures/report.ts';
import type { Context } from '../../ports.ts';
import * as coordinators from './coordinators.ts';
import * as countries from './countries.ts';
import * as districts from './districts.ts';
import * as reading from './reading.ts';
import * as status from './status.ts';

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  const report = program.command('report').description(text(REPORT.description)).addHelpText('after', text(REPORT.examples));
  status.register(report, ctx);
  districts.register(report, ctx);
  countries.register(report, ctx);
  coordinators.register(report, ctx);
  reading.register(report, ctx);
}

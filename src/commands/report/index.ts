/** `report`: figures. */
import type { Command } from 'commander';
import { REPORT } from '../../domain/messages/commands/figures/report.ts';
import type { Context } from '../../ports.ts';
import * as coordinators from './coordinators.ts';
import * as countries from './countries.ts';
import * as districts from './districts.ts';
import * as groups from './groups.ts';
import * as handles from './handles.ts';
import * as quality from './quality.ts';
import * as reading from './reading.ts';
import * as response from './response.ts';
import * as status from './status.ts';
import * as trend from './trend.ts';

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  const report = program.command('report').description(text(REPORT.description)).addHelpText('after', text(REPORT.examples));
  status.register(report, ctx);
  districts.register(report, ctx);
  groups.register(report, ctx);
  response.register(report, ctx);
  trend.register(report, ctx);
  quality.register(report, ctx);
  handles.register(report, ctx);
  countries.register(report, ctx);
  coordinators.register(report, ctx);
  reading.register(report, ctx);
}

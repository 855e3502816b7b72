/** The options of reports on the countries abroad: as those of other reports, without what has no meaning there. */
import { type Command, Option } from 'commander';
import { EXPORT } from '../../../domain/messages/commands/figures/export.ts';
import { REPORT } from '../../../domain/messages/commands/figures/report.ts';
import { REPORT_ABROAD } from '../../../domain/messages/commands/figures/report-abroad.ts';
import type { Context } from '../../../ports.ts';
import type { PeriodTyped } from '../../../reports/abroad/period.ts';
import { month, timeAsTyped } from '../option-values.ts';
import { type OutOptions, outOptions } from '../out.ts';

export interface AbroadReportOptions extends PeriodTyped, OutOptions {
  readonly format?: 'table' | 'json' | 'csv';
  readonly excel?: boolean;
}

export function abroadReportOptions(command: Command, ctx: Context): Command {
  const { text } = ctx;
  command
    .option('--from <day>', text(REPORT_ABROAD.from), timeAsTyped(ctx, '--from'))
    .option('--to <day>', text(REPORT_ABROAD.to), timeAsTyped(ctx, '--to'))
    .option('--month <month>', text(REPORT_ABROAD.month), month(ctx, '--month'))
    .option('--last <days>', text(REPORT.last))
    .option('--as-of <time>', text(REPORT.asOf), timeAsTyped(ctx, '--as-of'))
    .addOption(new Option('--format <format>', text(REPORT_ABROAD.format)).choices(['table', 'json', 'csv']))
    .option('--excel', text(EXPORT.excel));
  return outOptions(command, ctx);
}

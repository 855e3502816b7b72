/** The options that reports share, and how a report is handed over. */
import { type Command, Option } from 'commander';
import { UserError } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';
import { figuresCsv } from '../../render/csv/figures-csv.ts';
import type { DistrictsReport, FigureOptions, StatusReport } from '../../reports/figures.ts';
import { deliver, type OutOptions, outOptions } from './out.ts';

export interface ReportOptions extends FigureOptions, OutOptions {
  readonly format?: 'table' | 'json' | 'csv';
  readonly excel?: boolean;
}

export function reportOptions(command: Command): Command {
  command
    .option('--from <day>', 'registered since: 2026-10-31, 2026-10, 7d (IST days)')
    .option('--to <day>', 'registered until, that day or month included')
    .option('--dockets', 'with the numbers of all dockets behind it')
    .addOption(new Option('--format <format>', 'table unless said, or by the name of --out').choices(['table', 'json', 'csv']))
    .option('--excel', 'CSV that Excel opens rightly');
  return outOptions(command);
}

export function answerFigures<R extends StatusReport | DistrictsReport>(
  ctx: Context,
  report: R,
  page: () => string,
  options: ReportOptions,
): Promise<Answer> | Answer {
  const format = formatOf(ctx, options);
  if (options.excel && format !== 'csv')
    throw new UserError('usage', '--excel belongs to CSV.', ['Add --format csv, or leave --excel away.']);
  if (format === 'csv') return deliver(ctx, [figuresCsv(report, options.excel === true)], options);
  if (options.out !== undefined) return deliver(ctx, [format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : page()], options);
  if (format === 'json')
    return ctx.options.json ? { json: report, text: () => '' } : { json: report, text: () => JSON.stringify(report, null, 2) };
  return { json: report, text: page };
}

function formatOf(ctx: Context, { format, out }: ReportOptions): 'table' | 'json' | 'csv' {
  if (ctx.options.json) {
    if (format !== undefined && format !== 'json')
      throw new UserError('usage', `--json and --format ${format} contradict each other.`, ['Leave one of them away.']);
    return 'json';
  }
  return format ?? (out?.endsWith('.csv') ? 'csv' : out?.endsWith('.json') ? 'json' : 'table');
}

/** The options that reports share, and how a report is handed over. */
import { type Command, Option } from 'commander';
import { EXPORT, OUTPUT } from '../../../domain/messages/commands/figures/export.ts';
import { COMMAND_LINE } from '../../../domain/messages/program/command-line.ts';
import { REPORT } from '../../../domain/messages/commands/figures/report.ts';
import { UserError } from '../../../domain/user-error.ts';
import { laidOut } from '../../../domain/messages/text.ts';
import type { Answer, Context } from '../../../ports.ts';
import { figuresCsv } from '../../../render/csv/figures-csv.ts';
import type { DistrictsReport, FigureOptions, StatusReport } from '../../../reports/figures.ts';
import { keepHead } from '../../../register/audit/head.ts';
import { month, timeAsTyped } from '../option-values.ts';
import type { ListLook } from '../../../render/screen/complaint/list.ts';
import { lookOf } from '../complaint-filters.ts';
import { type OutOptions, outOptions, writtenTo } from '../out.ts';

export interface ReportOptions extends FigureOptions, OutOptions {
  readonly format?: 'table' | 'json' | 'csv';
  readonly excel?: boolean;
  /** Groups in which there is nothing too. */
  readonly all?: boolean;
}

export function reportOptions(command: Command, ctx: Context): Command {
  const { text } = ctx;
  command
    .option('--from <day>', text(REPORT.from), timeAsTyped(ctx, '--from'))
    .option('--to <day>', text(REPORT.to), timeAsTyped(ctx, '--to'))
    .option('--month <month>', text(REPORT.month), month(ctx, '--month'))
    .option('--dockets', text(REPORT.dockets))
    .addOption(new Option('--format <format>', text(REPORT.format)).choices(['table', 'json', 'csv']))
    .option('--excel', text(EXPORT.excel));
  return outOptions(command, ctx);
}

/** A file or a pipe is read without this terminal's width, and a file without its colours. */
export function pageLook(ctx: Context, { out }: ReportOptions): ListLook {
  const look = lookOf(ctx);
  if (out !== undefined) return { ...look, columns: PAGE_WIDTH, colour: false };
  return ctx.io.stdoutIsTerminal ? look : { ...look, columns: Math.max(look.columns, PAGE_WIDTH) };
}

const PAGE_WIDTH = 120;

export function answerFigures<R extends StatusReport | DistrictsReport>(
  ctx: Context,
  report: R,
  page: () => string,
  options: ReportOptions,
): Promise<Answer> {
  return answerReport(ctx, report, { page, csv: (excel) => figuresCsv(report, excel), rows: report.rows.length }, options);
}

/** The same object as a page, as JSON, or as CSV. */
export async function answerReport(
  ctx: Context,
  report: object & { readonly head?: string },
  forms: { readonly page: () => string; readonly csv: (excel: boolean) => string; readonly rows: number },
  options: ReportOptions,
): Promise<Answer> {
  const format = formatOf(ctx, options);
  if (options.excel && format !== 'csv') throw new UserError('usage', OUTPUT.excelIsCsv, [OUTPUT.addCsv]);
  if (report.head !== undefined) await keepHead(await ctx.db(), report.head, 'report', ctx.now());
  const text = {
    table: forms.page,
    json: () => `${JSON.stringify(report, null, 2)}\n`,
    csv: () => forms.csv(options.excel === true),
  }[format];
  return options.out === undefined
    ? { json: report, text: () => laidOut(text()) }
    : writtenTo(ctx, options.out, [text()], options, () => forms.rows);
}

function formatOf(ctx: Context, { format, out }: ReportOptions): 'table' | 'json' | 'csv' {
  if (ctx.options.json) {
    if (format !== undefined && format !== 'json')
      throw new UserError('usage', COMMAND_LINE.conflict('--json', `--format ${format}`), [COMMAND_LINE.leaveOneOut]);
    return 'json';
  }
  return format ?? (out?.endsWith('.csv') ? 'csv' : out?.endsWith('.json') ? 'json' : 'table');
}

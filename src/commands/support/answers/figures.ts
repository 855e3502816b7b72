/** The options that reports share, and how a report is handed over. */
import { type Command, Option } from 'commander';
import { EXPORT, OUTPUT } from '../../../domain/messages/commands/figures/export.ts';
import { COMMAND_LINE } from '../../../domain/messages/program/command-line.ts';
import { REPORT } from '../../../domain/messages/commands/figures/report.ts';
import { UserError } from '../../../domain/user-error.ts';
import { laidOut } from '../../../domain/messages/text.ts';
import type { Answer, Context } from '../../../ports.ts';
import { figuresCsv } from '../../../render/csv/figures-csv.ts';
import { BASES, type Basis } from '../../../domain/figures/period.ts';
import { FILTERS } from '../../../domain/messages/commands/complaints/list.ts';
import { questionCsv } from '../../../render/csv/question-csv.ts';
import { safeLine } from '../../../render/safe-text.ts';
import type { DistrictsReport, StatusReport } from '../../../reports/figures.ts';
import type { QuestionOptions, ReportHead } from '../../../reports/questions/group-report.ts';
import { keepHead } from '../../../register/audit/head.ts';
import { month, timeAsTyped } from '../option-values.ts';
import type { ListLook } from '../../../render/screen/complaint/list.ts';
import { lookOf } from '../complaint-filters.ts';
import { type OutOptions, outOptions, writtenTo } from '../out.ts';

export interface ReportOptions extends QuestionOptions, OutOptions {
  readonly format?: 'table' | 'json' | 'csv';
  readonly excel?: boolean;
  /** Groups in which there is nothing too. */
  readonly all?: boolean;
  /** Rows and basis, as typed behind --by. */
  readonly by?: By;
}

/** What --by says: what the rows are, and by which day dockets belong to the period. */
export interface By {
  readonly rows?: string;
  readonly basis?: Basis;
}

/** `rows`: what the report can be grouped by; none: only the day can be chosen. */
export function reportOptions(command: Command, ctx: Context, rows: readonly string[] = []): Command {
  const { text } = ctx;
  command
    .option('--from <day>', text(REPORT.from), timeAsTyped(ctx, '--from'))
    .option('--to <day>', text(REPORT.to), timeAsTyped(ctx, '--to'))
    .option('--month <month>', text(REPORT.month), month(ctx, '--month'))
    .option('--last <days>', text(REPORT.last))
    .option('--by <what>', text(rows.length === 0 ? REPORT.byDay : REPORT.byRows(rows.join(', '))), byTyped(rows))
    .option('--unit <unit>', text(REPORT.unit))
    .option('--district <name>', text(FILTERS.district))
    .option('--country <code>', text(FILTERS.country))
    .option('--category <name>', text(FILTERS.category))
    .option('--language <language>', text(FILTERS.language))
    .option('--source <source>', text(FILTERS.source))
    .option('--as-of <time>', text(REPORT.asOf), timeAsTyped(ctx, '--as-of'))
    .option('--against <period>', text(REPORT.against))
    .option('--dockets', text(REPORT.dockets))
    .option('--row <key>', text(REPORT.row))
    .addOption(new Option('--format <format>', text(REPORT.format)).choices(['table', 'json', 'csv']))
    .option('--excel', text(EXPORT.excel));
  return outOptions(command, ctx);
}

/** One of the rows, one of the days, or both with a comma between. */
function byTyped(rows: readonly string[]): (typed: string) => By {
  return (typed) => {
    const by: { rows?: string; basis?: Basis } = {};
    for (const part of typed.split(',').map((word) => word.trim().toLowerCase())) {
      const basis = BASES.find((one) => one === part);
      if (basis && by.basis === undefined) by.basis = basis;
      else if (rows.includes(part) && by.rows === undefined) by.rows = part;
      else
        throw new UserError('usage', COMMAND_LINE.wrongValue('--by', safeLine(typed)), [
          COMMAND_LINE.allowed([...rows, ...BASES].join(', ')),
        ]);
    }
    return by;
  };
}

/** The options as the reports take them. */
export function questionOf({ by, ...options }: ReportOptions): QuestionOptions {
  return { ...options, ...(by?.basis !== undefined && { basis: by.basis }) };
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

/** A report in rows: its page, and its rows as CSV. */
export function answerRows(
  ctx: Context,
  report: ReportHead & { readonly rows: readonly object[] },
  page: () => string,
  options: ReportOptions,
): Promise<Answer> {
  return answerReport(ctx, report, { page, csv: (excel) => questionCsv(report, excel), rows: report.rows.length }, options);
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

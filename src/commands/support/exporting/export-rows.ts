/** What all kinds of `export` share: options, the event before anything goes out, and the rows in the form that was asked for. */
import { type Command, Option } from 'commander';
import { EXPORT } from '../../../domain/messages/commands/figures/export.ts';
import { COMMAND_LINE } from '../../../domain/messages/program/command-line.ts';
import { DOCKETS } from '../../../domain/messages/register/dockets.ts';
import type { DocketSet } from '../../../domain/docket/number/docket-ranges.ts';
import { requiredText } from '../../../domain/text/typed-text.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { Answer, Context } from '../../../ports.ts';
import { refuseUnrecorded } from '../../../register/dockets/reveal.ts';
import { csvHeader, csvRows } from '../../../render/csv/csv.ts';
import { jsonArray, ndjson } from '../../../render/json/json-stream.ts';
import { type OutChunks, refuseExisting } from '../../../render/out-file.ts';
import { chooseColumns } from '../../../render/rows/choose-columns.ts';
import { headerOf, type RowColumn, type RowKind } from '../../../render/rows/row-kind.ts';
import { type OutOptions, rowsOutOptions, writtenTo } from '../out.ts';
import { FORMATS, type Format, type FormatOptions, formatOf } from './format.ts';
import { recordExit } from './record-exit.ts';

export interface RowOptions extends FormatOptions, OutOptions {
  readonly format?: Format;
  readonly unmasked?: boolean;
  readonly reason?: string;
}

type Db = Awaited<ReturnType<Context['db']>>;

/** What is to go out. */
export interface Outgoing<Row> {
  /** The dockets that it is about: recorded before the first row goes out. */
  readonly dockets: DocketSet;
  /** Read once; the pages hold no row of another docket. */
  readonly pages: AsyncIterable<readonly Row[]>;
}

/** Options of every kind; those without words or contacts have nothing to unmask. */
export function rowOptions(command: Command, ctx: Context, { maskable = true }: { readonly maskable?: boolean } = {}): Command {
  const { text } = ctx;
  command
    .addOption(new Option('--format <format>', text(EXPORT.format)).choices(FORMATS))
    .option('--excel', text(EXPORT.excel))
    .option('--columns <names>', text(EXPORT.columns))
    .option('--ids-only', text(EXPORT.idsOnly));
  if (maskable) command.option('--unmasked', text(EXPORT.unmasked)).option('--reason <why>', text(EXPORT.reason));
  return rowsOutOptions(command, ctx);
}

/**
 * `outgoing` finds out what goes out, with masks or without. `whole`: the object of a row in JSON where no columns were named; left out: its columns.
 * Throws UserError `usage`, `refused` where the file exists or what is unmasked can't be recorded.
 */
export async function exportRows<Row>(
  ctx: Context,
  kind: RowKind<Row>,
  options: RowOptions,
  outgoing: (db: Db, isMasked: boolean) => Promise<Outgoing<Row>>,
  whole?: (row: Row) => unknown,
): Promise<Answer> {
  const { out, unmasked = false, idsOnly = false } = options;
  const format = formatOf(ctx, options);
  const columns = idsOnly ? kind.columns.slice(0, 1) : chooseColumns(kind, options.columns);
  const reason = reasonOf(options);
  const db = await ctx.db();
  if (unmasked) refuseUnrecorded(db, '--unmasked');
  const { dockets, pages } = await outgoing(db, !unmasked);
  // Nothing is recorded of an export that can't be written.
  if (out !== undefined) await refuseExisting(out, options.force === true);
  const keys = columns.map(({ key }) => key);
  const data = { what: kind.name, format, header: headerOf(kind), columns: keys, dockets: dockets.ranges() };
  const number = await recordExit(ctx, { ...data, ...(unmasked && { unmasked }) }, reason);
  if (number !== null) ctx.say(EXPORT.recorded(number));

  let count = 0;
  const rows = counted(pages, (more) => {
    count += more;
  });
  const json = jsonRows(rows, columns, idsOnly ? 'id' : options.columns === undefined ? (whole ?? 'columns') : 'columns');
  const csv = () => (idsOnly ? idLines(rows, columns) : csvOf(rows, columns, options.excel === true));
  if (out === undefined) return { rows: json, form: format === 'json' || format === 'ndjson' ? format : 'text', text: csv };
  const cut = { cells: 0 };
  const parts: Readonly<Record<Format, () => OutChunks | Promise<OutChunks>>> = {
    csv,
    json: () => jsonArray(json),
    ndjson: () => ndjson(json),
    // The writer of workbooks is large: it is loaded where one is written.
    xlsx: async () => (await import('../../../render/xlsx/workbook.ts')).workbook(kind.name, columns, rows, cut),
  };
  const answer = await writtenTo(ctx, out, await parts[format](), options, () => count, { export: number, header: headerOf(kind) });
  if (cut.cells > 0) ctx.say(EXPORT.cellsCut(cut.cells));
  return answer;
}

/** null where nothing is unmasked. */
function reasonOf({ unmasked, reason }: RowOptions): string | null {
  if (unmasked) return requiredText(reason, DOCKETS.unmaskedReason, DOCKETS.reasonIsRecorded('--unmasked'));
  if (reason !== undefined)
    throw new UserError('usage', COMMAND_LINE.belongsTo('--reason', '--unmasked'), [COMMAND_LINE.addOrLeaveOut('--unmasked', '--reason')]);
  return null;
}

/** One page after the other, of what is there already. */
export async function* onePage<Row>(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  if (rows.length > 0) yield rows;
}

async function* counted<Row>(pages: AsyncIterable<readonly Row[]>, add: (rows: number) => void): AsyncGenerator<readonly Row[]> {
  for await (const page of pages) {
    add(page.length);
    yield page;
  }
}

async function* jsonRows<Row>(
  pages: AsyncIterable<readonly Row[]>,
  columns: readonly RowColumn<Row>[],
  form: 'id' | 'columns' | ((row: Row) => unknown),
): AsyncGenerator<unknown[]> {
  const [id] = columns;
  for await (const page of pages)
    yield page.map((row) =>
      form === 'id'
        ? id?.value(row)
        : form === 'columns'
          ? Object.fromEntries(columns.map(({ key, value }) => [key, value(row)]))
          : form(row),
    );
}

/** The heading is written even if no row follows. */
async function* csvOf<Row>(
  pages: AsyncIterable<readonly Row[]>,
  columns: readonly RowColumn<Row>[],
  excel: boolean,
): AsyncGenerator<string> {
  const form = { excel };
  const cells = columns.map(({ key, type, value }) => ({ key, value, id: type === 'id' }));
  yield csvHeader(cells, form);
  for await (const page of pages) yield csvRows(page, cells, form);
}

/** One a line, without heading: what `--ids -` of other commands reads. */
async function* idLines<Row>(pages: AsyncIterable<readonly Row[]>, [id]: readonly RowColumn<Row>[]): AsyncGenerator<string> {
  for await (const page of pages) yield page.map((row) => `${id?.value(row) ?? ''}\n`).join('');
}

/** A list on a terminal: as many complaints as fit it, what their marks mean, how many there are, and the emergencies that found no room. */
import { COMPLAINT } from '../../../domain/messages/screen/complaint.ts';
import { queryWords } from '../../../domain/text/index-text.ts';
import type { Text } from '../../../domain/messages/text.ts';
import type { Context } from '../../../ports.ts';
import { complaintTable, type ListWords } from '../../../render/screen/complaint/list.ts';
import { legend } from '../../../render/screen/complaint/list-marks.ts';
import { fitting } from '../../../render/screen/complaint/fitting.ts';
import { stylesFor } from '../../../render/screen/style.ts';
import { hungLines } from '../../../render/screen/wrap-said.ts';
import type { Complaint } from '../../../reports/complaint.ts';
import type { resolveFilter, TypedFilter } from '../../../reports/filters.ts';
import { countList, type ListQuery, listComplaints } from '../../../reports/list.ts';
import { foundWords } from '../../../reports/found-words.ts';
import { loadNames } from '../../../reports/names.ts';
import { pressingWords } from '../../../reports/pressing-words.ts';
import { countUrgent, type UrgentCounts, urgentFirst, urgentLeftOut } from '../../../reports/urgent-first.ts';
import { filtersAsTyped, lookOf } from '../complaint-filters.ts';

export interface ScreenQuery {
  readonly filter: Awaited<ReturnType<typeof resolveFilter>>;
  readonly typed: TypedFilter;
  readonly text?: string;
  /** Stands before those that the words find. */
  readonly first?: number;
  /** The command that was typed, without what limits it. */
  readonly command: string;
  /** `queue`: emergencies, then what waits longest. */
  readonly order: ListQuery['order'] | 'queue';
  /** As many as were asked for; left out: as many as fit. `all`: each of them. */
  readonly limit?: number | 'all';
}

/** Rows at most, where nobody asks for more. */
const MOST = 30;
/** Headings, what stands below and the prompt take about so many lines. */
const AROUND = 7;
const LEAST = 3;
const INDENT = '  ';

type Db = Awaited<ReturnType<Context['db']>>;

export async function* listScreen(ctx: Context, db: Db, query: ScreenQuery): AsyncGenerator<string> {
  const { limit } = query;
  const words = { ...(query.text !== undefined && { text: query.text }), ...(query.first !== undefined && { first: query.first }) };
  // Of all of them no queue is made.
  const order = query.order === 'queue' ? 'newest' : query.order;
  if (limit === 'all') return yield* everything(ctx, db, listComplaints(db, { filter: query.filter, ...words, order }), query);
  const height = limit === undefined ? ctx.io.rows : null;
  const most = limit ?? (height === null ? MOST : Math.min(MOST, Math.max(LEAST, height - AROUND)));
  const isQueue = query.order === 'queue';
  const rows = isQueue
    ? await urgentFirst(db, { filter: query.filter, limit: most })
    : (await Array.fromAsync(listComplaints(db, { filter: query.filter, ...words, order, limit: most }))).flat();
  if (rows.length === 0) return yield* nothing(ctx, query);
  const total = rows.length < most ? rows.length : await countList(db, { filter: query.filter, ...words });
  const urgent = isQueue && (total === null || total > LEAST) ? await countUrgent(db, query.filter) : { open: 0, writtenTo: 0 };
  const { later, table } = await tableOf(ctx, db, rows, query);
  const below = (shown: number) => footer(ctx, query, { rows: rows.slice(0, shown), later, total, urgent });
  const shown = fitting(table.rows, (n) => table.heading.length + below(n).length, height);
  yield `${[...table.heading, ...table.rows.slice(0, shown).flat(), ...below(shown)].join('\n')}\n`;
}

/** Page by page: nobody holds a register's worth of rows. */
async function* everything(ctx: Context, db: Db, pages: AsyncIterable<Complaint[]>, query: ScreenQuery): AsyncGenerator<string> {
  // What the legend tells apart, each once.
  const marked = new Map<string, Complaint>();
  let raised = false;
  let shown = 0;
  for await (const page of pages) {
    const { later, table } = await tableOf(ctx, db, page, query);
    yield `${[...(shown === 0 ? table.heading : []), ...table.rows.flat()].join('\n')}\n`;
    raised ||= later.size > 0;
    shown += page.length;
    for (const row of page)
      marked.set([row.status, row.urgency, row.actionable, row.attention, row.urgency === 'emergency' && row.country].join(' '), row);
  }
  if (shown === 0) return yield* nothing(ctx, query);
  const { lang, columns, colour } = lookOf(ctx);
  const { dim } = stylesFor(colour);
  yield `${[...legend([...marked.values()], { lang, columns, raised }), ...notSearched(ctx, query)].map((line) => dim(line)).join('\n')}\n`;
}

async function* nothing(ctx: Context, query: ScreenQuery): AsyncGenerator<string> {
  yield `${[ctx.text(COMPLAINT.noneFound), ...notSearched(ctx, query)].map((line) => stylesFor(ctx.io.colour).dim(line)).join('\n')}\n`;
}

async function tableOf(ctx: Context, db: Db, rows: readonly Complaint[], { typed, filter, text }: ScreenQuery) {
  const look = lookOf(ctx);
  const query = text === undefined ? [] : queryWords(text);
  const later = query.length > 0 ? await foundWords(db, rows, query) : await pressingWords(db, rows);
  // What may be no complaint is judged by its words.
  const words: ListWords = { textBelow: typed.actionable !== undefined && filter.actionable !== 'yes', later, query };
  return { later, table: complaintTable(rows, await loadNames(db, look.lang), look, words) };
}

interface Below {
  readonly rows: readonly Complaint[];
  readonly later: ReadonlyMap<string, string>;
  readonly total: number | null;
  readonly urgent: UrgentCounts;
}

function footer(ctx: Context, query: ScreenQuery, { rows, later, total, urgent }: Below): string[] {
  const { lang, columns, colour } = lookOf(ctx);
  const styles = stylesFor(colour);
  const broken = (text: Text) => hungLines(ctx.text(text), columns, '', INDENT);
  const all = `${query.command} --all`;
  const count =
    total === null
      ? broken(COMPLAINT.newestOfMore(rows.length, all))
      : total > rows.length
        ? broken(COMPLAINT.someOf(rows.length, total, all))
        : [];
  const raised = rows.some(({ docket }) => later.has(docket));
  return [
    ...[...legend(rows, { lang, columns, raised }), ...count, ...notSearched(ctx, query)].map((line) => styles.dim(line)),
    // Last, where it is seen first: beside the prompt.
    ...urgentElsewhere(urgentLeftOut(urgent, rows), query.typed).flatMap((line) => broken(line).map((part) => styles.bold.red(part))),
  ];
}

function notSearched(ctx: Context, { text, filter: { citizen } }: ScreenQuery): string[] {
  return text === undefined && citizen === undefined ? [] : hungLines(ctx.text(COMPLAINT.withheldNotSearched), ctx.io.columns, '', INDENT);
}

/** Emergencies for which a short list has no room, each with the command that lists them. */
function urgentElsewhere({ open, writtenTo }: UrgentCounts, { status, ...filters }: TypedFilter): Text[] {
  return [
    ...(open > 0
      ? [COMPLAINT.moreOpenEmergencies(open, `uppolice list ${filtersAsTyped({ ...filters, status: 'open', emergency: true })} --all`)]
      : []),
    ...(writtenTo > 0
      ? [
          COMPLAINT.moreEmergenciesWrittenTo(
            writtenTo,
            `uppolice list ${filtersAsTyped({ ...filters, ...(status !== undefined && { status }), emergency: true, attention: true })} --all`,
          ),
        ]
      : []),
  ];
}

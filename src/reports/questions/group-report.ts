/** Figures of the register in rows: how many came in and what became of them, compared with the period before; beside every number the command that lists its dockets. */
import type { Handle } from '../../db/db.ts';
import { seriesOf } from '../../db/stores/facts/register-store.ts';
import { countByKey, docketsByKey, metByKey, type MoreCounts, timesByKey } from '../../db/stores/figures/count-store.ts';
import type { Counted } from '../../db/stores/figures/scope/docket-source.ts';
import type { PlaceReader } from '../../domain/directory/places/place.ts';
import { formatDocket } from '../../domain/docket/number/docket-number.ts';
import { CLOSE_WITHIN_MS, FIRST_REPLY_WITHIN_MS } from '../../domain/docket/targets.ts';
import { compare, type FairShare } from '../../domain/figures/fair.ts';
import type { Basis } from '../../domain/figures/period.ts';
import { SCOPE } from '../../domain/messages/reports/scope.ts';
import { UserError } from '../../domain/user-error.ts';
import { type Filters, listCommand } from '../scope/commands.ts';
import { resolveScope, type Scope, type TypedScope } from '../scope/scope.ts';
import { inRows, share, type Totals, totalsOf } from '../totals.ts';
import type { ReplyTime } from '../../db/stores/figures/report-store.ts';
import { type Footer, footerOf } from './footer.ts';
import { type RowKind, type RowKindName, rowKind } from './row-kind.ts';

export interface QuestionOptions extends TypedScope {
  /** With the numbers of all dockets counted. */
  readonly dockets?: boolean;
  /** Of one row only. */
  readonly row?: string;
}

export interface GroupFigures extends Totals {
  readonly openEmergencies: number;
  readonly numberToldShare: number | null;
  /** The unit that holds it has answered. */
  readonly unitAnswered: number;
  /** Of these: an operator has recorded it; and the share. */
  readonly onOperatorsWord: number;
  readonly onOperatorsWordShare: number | null;
  readonly withheld: number;
  readonly reopened: number;
  readonly approved: number;
}

export interface GroupRow extends GroupFigures {
  /** null: without a district or unit. */
  readonly key: string | null;
  readonly name: string | null;
  readonly nameHi: string | null;
  /** How it compares with the state: first replies and closings in time. Only where rows are units. */
  readonly fair?: { readonly firstReply: FairShare; readonly closing: FairShare };
  /** The same of the period before, where there is one. */
  readonly before?: GroupFigures;
  /** The command that lists exactly these dockets. */
  readonly list: string;
}

/** What every report says of itself. */
export interface ReportHead {
  readonly report: string;
  /** IST days, both included; null: no limit. */
  readonly from: string | null;
  readonly to: string | null;
  readonly basis: Basis;
  /** UTC ISO-8601. */
  readonly asOf: string;
  /** Whether that moment was asked for: the figures stand as they did then. */
  readonly isPast: boolean;
  /** The command that lists all dockets that are counted. */
  readonly list: string;
  readonly footer: Footer;
  /** The docket numbers that were counted, if asked for: of all, or of one row. */
  readonly dockets?: readonly string[];
}

export interface GroupReport extends ReportHead {
  readonly rowKind: RowKindName;
  readonly totals: GroupFigures;
  /** The same of the period before, or of the one that was named; null where there is none. */
  readonly before: { readonly from: string | null; readonly to: string | null; readonly totals: GroupFigures } | null;
  /** The state's own shares, which the rows are compared with. */
  readonly state?: { readonly firstReply: number | null; readonly closing: number | null };
  readonly rows: readonly GroupRow[];
  /** What a filter by what complaints are about leaves out: all that is withheld, so that nothing of them can be guessed. */
  readonly leftOut?: { readonly withheld: number; readonly list: string };
}

export interface Question {
  /** As it is typed after `report`. */
  readonly name: string;
  readonly rows: RowKindName;
  /** The same as it is typed behind `--by`, where it was chosen. */
  readonly by?: string;
  /** Narrows the scope down to what the question is about. */
  readonly only?: Counted['filter'];
  /** The same in options of `list`; null: no option says it. */
  readonly onlyListed?: Filters | null;
  readonly compared?: boolean;
}

export async function groupReport(
  handle: Handle,
  question: Question,
  typed: QuestionOptions,
  now: Date,
  places: PlaceReader | null,
): Promise<GroupReport> {
  const scope = narrowed(await resolveScope(handle, typed, now, places), question.only);
  const kind = await rowKind(handle, scope, question.rows);
  const { counts, times } = await countedBy(handle, scope, scope.counted, kind.key);
  const before = scope.before && (await countedBy(handle, scope, scope.before, kind.key));
  const rows = rowsOf(kind, { counts, times }, before, scope, question);
  const fair = question.compared ? await comparisons(handle, scope, kind) : null;
  return {
    ...(await reportHead(handle, scope, question, kind, typed)),
    rowKind: question.rows,
    totals: figuresOf(counts, times),
    before: before && scope.before && { ...scope.before.period, totals: figuresOf(before.counts, before.times) },
    ...(fair && { state: { firstReply: fair.firstReply.rate, closing: fair.closing.rate } }),
    rows: rows.map((row) => ({ ...row, ...(fair && fairOf(row.key, fair)) })),
    ...(scope.counted.filter.withheld === false && { leftOut: await withheldOf(handle, scope, question) }),
  };
}

const asked = ({ name, by }: Pick<Question, 'name' | 'by'>) => ({ name, ...(by !== undefined && { by }) });

async function withheldOf(handle: Handle, scope: Scope, { name }: Question): Promise<{ withheld: number; list: string }> {
  const { category: _, aboutPolice: __, ...others } = scope.counted.filter;
  const [counts] = await countByKey(handle, { ...scope.counted, filter: { ...others, withheld: true } }, 'none', scope);
  const { category: ___, ...options } = scope.options;
  return { withheld: counts?.received ?? 0, list: listCommand({ ...scope, options }, { withheld: true }, { name }) };
}

function narrowed(scope: Scope, only: Counted['filter'] | undefined): Scope {
  if (only === undefined) return scope;
  const within = (counted: Counted): Counted => ({ ...counted, filter: { ...counted.filter, ...only } });
  return { ...scope, counted: within(scope.counted), before: scope.before && within(scope.before) };
}

export async function reportHead(
  handle: Handle,
  scope: Scope,
  question: Pick<Question, 'name' | 'rows' | 'by' | 'onlyListed'>,
  kind: RowKind,
  typed: QuestionOptions,
): Promise<ReportHead> {
  const { period, basis } = scope.counted;
  if (typed.row !== undefined && !typed.dockets) throw new UserError('usage', SCOPE.rowNeedsDockets, [SCOPE.addDockets]);
  return {
    report: question.name,
    from: period.from,
    to: period.to,
    basis,
    asOf: scope.at,
    isPast: scope.isPast,
    list: listCommand(scope, question.onlyListed === undefined ? {} : question.onlyListed, asked(question)),
    footer: await footerOf(handle, scope, question.rows),
    ...(typed.dockets && { dockets: await docketsOfRow(handle, scope, kind, typed.row) }),
  };
}

/** In the register's order. Throws UserError `usage` where there is no such row. */
export async function docketsOfRow(handle: Handle, scope: Scope, kind: RowKind, row: string | undefined): Promise<string[]> {
  const series = await seriesOf(handle);
  const found = await docketsByKey(handle, scope.counted, kind.key, scope.at);
  if (row === undefined) return found.map((docket) => formatDocket(series, docket));
  const wanted = row.trim();
  const isWanted = (key: string | null) => (key ?? NO_KEY) === wanted;
  const those = found.filter(({ key }) => kind.rowsOf(key).some(isWanted));
  if (those.length === 0 && !kind.always.some(isWanted)) {
    const keys = [...new Set([...kind.always, ...found.flatMap(({ key }) => kind.rowsOf(key))])].map((key) => key ?? NO_KEY);
    throw new UserError('usage', SCOPE.noRow(wanted), keys.length === 0 ? [] : [SCOPE.rowKeys(keys.join(', '))]);
  }
  return those.map((docket) => formatDocket(series, docket));
}

/** How the row of what has no district or unit is called on the command line. */
export const NO_KEY = 'none';

/** Counts and times of first replies, by key. */
export async function countedBy(
  handle: Handle,
  scope: Scope,
  counted: Counted,
  key: RowKind['key'],
): Promise<{ counts: MoreCounts[]; times: ReplyTime[] }> {
  return {
    counts: await countByKey(handle, counted, key, scope),
    times: await timesByKey(handle, counted, key, { clock: 'firstReply', at: scope.at }),
  };
}

interface CountedRows {
  readonly counts: readonly MoreCounts[];
  readonly times: readonly ReplyTime[];
}

function rowsOf(kind: RowKind, counted: CountedRows, before: CountedRows | null, scope: Scope, question: Question): GroupRow[] {
  const now = figuresByRow(kind, counted);
  const then = before && figuresByRow(kind, before);
  const keys = [...new Set<string | null>([...kind.always, ...now.keys(), ...(then?.keys() ?? [])])];
  const rows = keys.map((key): GroupRow => {
    const name = kind.nameOf(key);
    const filters = kind.filtersOf(key);
    const more = filters && (question.onlyListed === null ? null : { ...question.onlyListed, ...filters });
    return {
      key,
      name: name?.en ?? key,
      nameHi: name?.hi ?? null,
      ...(now.get(key) ?? figuresOf([], [])),
      ...(then && { before: then.get(key) ?? figuresOf([], []) }),
      list: listCommand(scope, more, { ...asked(question), row: key ?? NO_KEY }),
    };
  });
  return kind.isOrdered ? rows : rows.sort(bySize);
}

function figuresByRow(kind: RowKind, { counts, times }: CountedRows): Map<string | null, GroupFigures> {
  const timesOf = inRows(times, kind.rowsOf);
  return new Map([...inRows(counts, kind.rowsOf)].map(([key, group]) => [key, figuresOf(group, timesOf.get(key) ?? [])]));
}

/** The largest first; among equals by name, those without a district or unit last. */
function bySize(a: GroupRow, b: GroupRow): number {
  if (a.received !== b.received) return b.received - a.received;
  if (a.key === null || b.key === null) return a.key === null ? 1 : -1;
  return a.key < b.key ? -1 : 1;
}

export function figuresOf(counts: readonly MoreCounts[], times: readonly ReplyTime[]): GroupFigures {
  const sum = (value: (row: MoreCounts) => number) => counts.reduce((total, row) => total + value(row), 0);
  const totals = totalsOf(counts, times);
  const [unitAnswered, onOperatorsWord] = [sum((row) => row.unitAnswered), sum((row) => row.onOperatorsWord)];
  return {
    ...totals,
    openEmergencies: sum((row) => row.openEmergencies),
    numberToldShare: share(totals.numberTold, totals.received),
    unitAnswered,
    onOperatorsWord,
    onOperatorsWordShare: share(onOperatorsWord, unitAnswered),
    withheld: sum((row) => row.withheld),
    reopened: sum((row) => row.reopened),
    approved: sum((row) => row.approved),
  };
}

export type Compared = Readonly<Record<'firstReply' | 'closing', ReturnType<typeof compare>>>;

/** First replies and closings in time, of rows that are units; what belongs to none is not compared. */
export async function comparisons(handle: Handle, scope: Scope, kind: RowKind): Promise<Compared> {
  const of = async (clock: 'firstReply' | 'closing', targetMs: number) => {
    const met = inRows(await metByKey(handle, scope.counted, kind.key, { clock, at: scope.at, targetMs }), kind.rowsOf);
    return compare(
      [...met].flatMap(([key, group]) =>
        key === null
          ? []
          : [{ key, n: group.reduce((sum, { due }) => sum + due, 0), good: group.reduce((sum, { within }) => sum + within, 0) }],
      ),
    );
  };
  return { firstReply: await of('firstReply', FIRST_REPLY_WITHIN_MS), closing: await of('closing', CLOSE_WITHIN_MS) };
}

const NOTHING: FairShare = { n: 0, good: 0, share: null, low: null, high: null, class: null };

export function fairOf(key: string | null, { firstReply, closing }: Compared): Pick<GroupRow, 'fair'> {
  if (key === null) return {};
  return { fair: { firstReply: firstReply.byKey.get(key) ?? NOTHING, closing: closing.byKey.get(key) ?? NOTHING } };
}

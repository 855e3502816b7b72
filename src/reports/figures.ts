/** Figures: how many complaints came in and what became of them, for the register and for each district, range, zone or unit. */
import type { Handle } from '../db/db.ts';
import { lastUnitRepliesAsOf } from '../db/stores/figures/count-store.ts';
import { type Counts, countGroups, lastUnitReplies, type ReplyTime, replyTimes } from '../db/stores/figures/report-store.ts';
import { type Counted, isTallied } from '../db/stores/figures/scope/docket-source.ts';
import type { PlaceReader } from '../domain/directory/places/place.ts';
import { hasChanged } from '../domain/figures/change.ts';
import { areAlikeLong, type Period } from '../domain/figures/period.ts';
import type { Footer } from './questions/footer.ts';
import { countedBy, NO_KEY, type QuestionOptions, reportHead, type ReportHead } from './questions/group-report.ts';
import { type RowKind, rowKind } from './questions/row-kind.ts';
import { type Asked, listCommand } from './scope/commands.ts';
import { resolveScope, type Scope } from './scope/scope.ts';
import { type Totals, totalsByRow, totalsOf } from './totals.ts';

export const GROUPINGS = ['district', 'range', 'zone', 'unit', 'none'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface FigureRow extends Totals {
  /** District, range, zone or unit; null: not located, or with no unit. */
  readonly key: string | null;
  readonly name: string | null;
  readonly nameHi: string | null;
  /** The same of the period before, where there is one. */
  readonly before?: Totals;
  /** Whether more or fewer were received than then, by more than chance explains. */
  readonly changed?: boolean;
  /** The command that lists exactly these dockets. */
  readonly list: string;
}

export interface StatusReport extends Omit<ReportHead, 'report'> {
  readonly by: Grouping;
  readonly totals: Totals;
  /** The same of the period before, or of the one that was named; null where there is none. */
  readonly before: ({ readonly totals: Totals } & Period) | null;
  readonly rows: readonly FigureRow[];
  readonly footer: Footer;
}

export interface DistrictRow extends FigureRow {
  /** When its unit last answered a complaint for the first time; null: never. */
  readonly lastUnitReplyAt: string | null;
}

export interface DistrictsReport extends Omit<StatusReport, 'rows' | 'by'> {
  readonly rows: readonly DistrictRow[];
}

export interface FigureOptions extends QuestionOptions {}

/** `places` reads units and districts of the filter; null: none was typed. */
export async function statusReport(
  handle: Handle,
  options: FigureOptions & { readonly by: Grouping },
  now: Date,
  places: PlaceReader | null = null,
): Promise<StatusReport> {
  const { by } = options;
  const { kind, scope, ...rest } = await figures(handle, { name: 'status', by, options, now, places });
  const rows = by === 'none' ? [] : rowsOf(rest, kind, scope, { name: 'status', by }, []);
  return { ...rest.head, by, totals: rest.totals, before: rest.before, rows: rows.sort(byReceived) };
}

/** All districts, including those from which nothing came, and what was not located. */
export async function districtsReport(
  handle: Handle,
  options: FigureOptions,
  now: Date,
  places: PlaceReader | null = null,
): Promise<DistrictsReport> {
  const { kind, scope, ...rest } = await figures(handle, { name: 'districts', by: 'district', options, now, places });
  const { asOf } = scope.counted;
  const replies = await (asOf === null ? lastUnitReplies(handle) : lastUnitRepliesAsOf(handle, asOf));
  const rows = rowsOf(rest, kind, scope, { name: 'districts' }, kind.always);
  return {
    ...rest.head,
    totals: rest.totals,
    before: rest.before,
    rows: rows.map((row) => ({ ...row, lastUnitReplyAt: replies.get(row.key) ?? null })).sort(byReceived),
  };
}

interface Wanted {
  readonly name: 'status' | 'districts';
  readonly by: Grouping;
  readonly options: FigureOptions;
  readonly now: Date;
  readonly places: PlaceReader | null;
}

interface CountedRows {
  readonly counts: readonly Counts[];
  readonly times: readonly ReplyTime[];
}

async function figures(handle: Handle, { name, by, options, now, places }: Wanted) {
  const scope = await resolveScope(handle, options, now, places);
  const kind = await rowKind(handle, scope, by);
  const counted = await countsOf(handle, scope, scope.counted, by);
  const before = scope.before && (await countsOf(handle, scope, scope.before, by));
  const { report: _, ...head } = await reportHead(handle, scope, { name, rows: by }, kind, options);
  return {
    kind,
    scope,
    counted,
    countedBefore: before,
    head,
    totals: totalsOf(counted.counts, counted.times),
    before: before && scope.before && { ...scope.before.period, totals: totalsOf(before.counts, before.times) },
  };
}

/** From the tally where it holds them; anything else is counted from the dockets. */
async function countsOf(handle: Handle, scope: Scope, counted: Counted, by: Grouping): Promise<CountedRows> {
  const group = by === 'district' || by === 'none' ? by : 'unit';
  if (!isTallied(counted)) return countedBy(handle, scope, counted, group);
  const { period } = counted;
  return { counts: await countGroups(handle, group, period, scope.overdue), times: await replyTimes(handle, group, period) };
}

function rowsOf(
  { counted, countedBefore }: { readonly counted: CountedRows; readonly countedBefore: CountedRows | null },
  kind: RowKind,
  scope: Scope,
  asked: Asked,
  always: readonly (string | null)[],
): FigureRow[] {
  const found = byRow(counted, kind);
  const before = countedBefore && byRow(countedBefore, kind);
  const canChange = scope.before !== null && areAlikeLong(scope.counted.period, scope.before.period);
  return [...new Set<string | null>([...always, ...found.keys(), ...(before?.keys() ?? [])])].map((key) => {
    const text = kind.nameOf(key);
    const [totals, then] = [found.get(key) ?? totalsOf([], []), before && (before.get(key) ?? totalsOf([], []))];
    return {
      key,
      name: text?.en ?? key,
      nameHi: text?.hi ?? null,
      ...totals,
      ...(then && { before: then, changed: canChange && hasChanged(totals.received, then.received) }),
      list: listCommand(scope, kind.filtersOf(key), { ...asked, row: key ?? NO_KEY }),
    };
  });
}

function byRow({ counts, times }: CountedRows, kind: RowKind): Map<string | null, Totals> {
  return new Map(totalsByRow(counts, times, kind.rowsOf).map(({ key, ...totals }) => [key, totals]));
}

/** The largest first; among equals by name, those without a district or unit last. */
function byReceived(a: FigureRow, b: FigureRow): number {
  if (a.received !== b.received) return b.received - a.received;
  if (a.key === null || b.key === null) return a.key === null ? 1 : -1;
  return a.key < b.key ? -1 : 1;
}

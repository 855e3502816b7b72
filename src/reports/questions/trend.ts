/** How it went over time: what came in by day, week or month, what became of it, and what was closed in the same days. */
import type { Handle } from '../../db/db.ts';
import { countByKey, type CountKey, docketDays } from '../../db/stores/figures/count-store.ts';
import type { Counted } from '../../db/stores/figures/scope/docket-source.ts';
import type { PlaceReader } from '../../domain/directory/places/place.ts';
import { type Basis, daysIn, endOfStep, type Step, stepOf, stepsBetween } from '../../domain/figures/period.ts';
import { listCommand } from '../scope/commands.ts';
import { resolveScope, type Scope } from '../scope/scope.ts';
import { inRows } from '../totals.ts';
import { countedBy, figuresOf, type GroupFigures, type QuestionOptions, reportHead, type ReportHead } from './group-report.ts';
import type { RowKind } from './row-kind.ts';

export interface TrendRow extends GroupFigures {
  /** The first and last IST day of the step, within the period. */
  readonly key: string;
  readonly to: string;
  /** Closed in these days, whenever it came in. */
  readonly closedThen: number;
  readonly list: string;
}

export interface TrendReport extends ReportHead {
  readonly step: Step;
  readonly totals: GroupFigures & { readonly closedThen: number };
  readonly before: { readonly from: string | null; readonly to: string | null; readonly totals: GroupFigures } | null;
  readonly rows: readonly TrendRow[];
}

const DAY_KEYS = { registered: 'registeredDay', posted: 'postedDay', closed: 'closedDay' } as const satisfies Record<Basis, CountKey>;

/** Up to so many days are shown day by day, up to so many week by week, where nobody says how. */
const DAYS_BY_DAY = 31;
const DAYS_BY_WEEK = 200;

export async function trendReport(
  handle: Handle,
  typed: QuestionOptions & { readonly step?: Step },
  now: Date,
  places: PlaceReader | null,
): Promise<TrendReport> {
  const scope = await resolveScope(handle, typed, now, places);
  const { from, to } = await daysOf(handle, scope);
  const step = typed.step ?? stepFor(daysIn({ from, to }) ?? 0);
  const kind = rowsByStep(DAY_KEYS[scope.counted.basis], step, from, to);
  const { counts, times } = await countedBy(handle, scope, scope.counted, kind.key);
  const flow: Counted = { ...scope.counted, basis: 'closed', period: { from, to } };
  const closed = inRows(await countByKey(handle, flow, 'closedDay', scope), kind.rowsOf);
  const [countsOf, timesOf] = [inRows(counts, kind.rowsOf), inRows(times, kind.rowsOf)];
  const closedIn = (key: string | null) => (closed.get(key) ?? []).reduce((sum, { received }) => sum + received, 0);
  const before = scope.before && (await countedBy(handle, scope, scope.before, 'none'));
  const rows = kind.always.flatMap((key) =>
    key === null
      ? []
      : [
          {
            key,
            to: lastDay(key, step, to),
            ...figuresOf(countsOf.get(key) ?? [], timesOf.get(key) ?? []),
            closedThen: closedIn(key),
            list: listCommand(scope, { from: key, to: lastDay(key, step, to) }, { name: 'trend', row: key }),
          },
        ],
  );
  return {
    ...(await reportHead(handle, scope, { name: 'trend', rows: 'none' }, kind, typed)),
    step,
    totals: { ...figuresOf(counts, times), closedThen: rows.reduce((sum, row) => sum + row.closedThen, 0) },
    before: before && scope.before && { ...scope.before.period, totals: figuresOf(before.counts, before.times) },
    rows,
  };
}

/** Without a first or last day: from the first docket that is counted to the last. */
async function daysOf(handle: Handle, scope: Scope): Promise<{ from: string | null; to: string | null }> {
  const { period, basis } = scope.counted;
  if (period.from !== null && period.to !== null) return period;
  const { first, last } = await docketDays(handle, scope.counted, DAY_KEYS[basis]);
  return { from: period.from ?? first, to: period.to ?? last };
}

function stepFor(days: number): Step {
  return days <= DAYS_BY_DAY ? 'day' : days <= DAYS_BY_WEEK ? 'week' : 'month';
}

function rowsByStep(key: CountKey, step: Step, from: string | null, to: string | null): RowKind {
  const firstDay = (day: string) => {
    const start = stepOf(day, step);
    return from !== null && start < from ? from : start;
  };
  const always = from === null || to === null || from > to ? [] : stepsBetween(from, to, step).map(firstDay);
  return {
    key,
    rowsOf: (day) => (day === null ? [] : [firstDay(day)]),
    always,
    isOrdered: true,
    nameOf: () => null,
    filtersOf: () => null,
  };
}

function lastDay(first: string, step: Step, to: string | null): string {
  const end = endOfStep(stepOf(first, step), step);
  return to !== null && end > to ? to : end;
}

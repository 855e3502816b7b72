/** Adds up the counts of groups of dockets, and the median time to the first reply. */
import type { Counts, ReplyTime } from '../db/stores/figures/report-store.ts';
import { OUTCOMES, type Outcome } from '../domain/docket/complaint.ts';

export interface Totals {
  /** open + inProcess + closed; void numbers are not received. */
  readonly received: number;
  readonly open: number;
  readonly inProcess: number;
  /** The sum of the outcomes. */
  readonly closed: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Inside closed. */
  readonly notActionable: number;
  /** Inside closed. */
  readonly duplicates: number;
  /** The citizen spoke last; cuts across the statuses, as do overdue, backlog and numberTold. */
  readonly attention: number;
  readonly overdue: number;
  readonly backlog: number;
  readonly numberTold: number;
  /** 0–1; null where nothing was received. */
  readonly closedShare: number | null;
  /** From the post to the first reply of desk or unit, backlog left out; null where half are unanswered, or there is none. */
  readonly medianFirstReplyMinutes: number | null;
  /** The same without what was closed as not actionable. */
  readonly withoutNotActionable: {
    readonly received: number;
    readonly closed: number;
    readonly closedShare: number | null;
    readonly medianFirstReplyMinutes: number | null;
  };
}

/** Totals of each group that `keyOf` makes of the keys of the rows. */
export function totalsByKey(
  counts: readonly Counts[],
  times: readonly ReplyTime[],
  keyOf: (key: string | null) => string | null,
): (Totals & { key: string | null })[] {
  const countsByKey = Map.groupBy(counts, ({ key }) => keyOf(key));
  const timesByKey = Map.groupBy(times, ({ key }) => keyOf(key));
  return [...countsByKey].map(([key, group]) => ({ key, ...totalsOf(group, timesByKey.get(key) ?? []) }));
}

export function totalsOf(counts: readonly Counts[], times: readonly ReplyTime[]): Totals {
  const sum = (value: (row: Counts) => number) => counts.reduce((total, row) => total + value(row), 0);
  const outcomes = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, sum((row) => row.outcomes[outcome])])) as Record<Outcome, number>;
  const received = sum((row) => row.received);
  const open = sum((row) => row.open);
  const inProcess = sum((row) => row.inProcess);
  const closed = received - open - inProcess;
  const notActionable = outcomes.not_actionable;
  const timed = sum((row) => row.timed);
  return {
    received,
    open,
    inProcess,
    closed,
    outcomes,
    notActionable,
    duplicates: outcomes.duplicate,
    attention: sum((row) => row.attention),
    overdue: sum((row) => row.overdue),
    backlog: sum((row) => row.backlog),
    numberTold: sum((row) => row.numberTold),
    closedShare: share(closed, received),
    medianFirstReplyMinutes: median(times, timed),
    withoutNotActionable: {
      received: received - notActionable,
      closed: closed - notActionable,
      closedShare: share(closed - notActionable, received - notActionable),
      medianFirstReplyMinutes: median(
        times.filter((time) => !time.notActionable),
        timed - sum((row) => row.timedNotActionable),
      ),
    },
  };
}

function share(part: number, all: number): number | null {
  return all === 0 ? null : Math.round((part / all) * 10_000) / 10_000;
}

/** Over all of them: a complaint that was not answered counts as never answered. */
function median(times: readonly ReplyTime[], population: number): number | null {
  if (population === 0) return null;
  // Many times share their minute: sorting those is little.
  const counts = new Map<number, number>();
  for (const { minutes, count } of times) counts.set(minutes, (counts.get(minutes) ?? 0) + count);
  const sorted = [...counts].sort(([a], [b]) => a - b);
  const at = (position: number): number => {
    let passed = 0;
    for (const [minutes, count] of sorted) {
      passed += count;
      if (passed > position) return minutes;
    }
    return Number.POSITIVE_INFINITY;
  };
  const middle = (at(Math.floor((population - 1) / 2)) + at(Math.floor(population / 2))) / 2;
  return Number.isFinite(middle) ? middle : null;
}

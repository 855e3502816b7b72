/** Adds up the counts of groups of dockets, and the median time to the first reply. */
import type { Counts, ReplyTime } from '../db/stores/figures/report-store.ts';
import { OUTCOMES, type Outcome } from '../domain/docket/complaint.ts';
import { median } from '../domain/figures/quantile.ts';

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

/** Totals of each row; a docket may stand in several. */
export function totalsByRow(
  counts: readonly Counts[],
  times: readonly ReplyTime[],
  rowsOf: (key: string | null) => readonly (string | null)[],
): (Totals & { key: string | null })[] {
  const countsByRow = inRows(counts, rowsOf);
  const timesByRow = inRows(times, rowsOf);
  return [...countsByRow].map(([key, group]) => ({ key, ...totalsOf(group, timesByRow.get(key) ?? []) }));
}

/** What was counted by key, put together by row. */
export function inRows<T extends { readonly key: string | null }>(
  counted: readonly T[],
  rowsOf: (key: string | null) => readonly (string | null)[],
): Map<string | null, T[]> {
  const rows = new Map<string | null, T[]>();
  for (const one of counted)
    for (const row of rowsOf(one.key)) {
      const there = rows.get(row);
      if (there) there.push(one);
      else rows.set(row, [one]);
    }
  return rows;
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

export function share(part: number, all: number): number | null {
  return all === 0 ? null : Math.round((part / all) * 10_000) / 10_000;
}

/** Intervals of X ids, both ends included, in sortable form: what has been read of a handle, and what has not. */
import { toSortable } from './x-id.ts';

export interface IdInterval {
  readonly low: string;
  readonly high: string;
}

export function idAfter(id: string): string {
  return toSortable((BigInt(id) + 1n).toString());
}

export function idBefore(id: string): string {
  return toSortable((BigInt(id) - 1n).toString());
}

/** Merged where they overlap or touch, lowest first. */
export function union(intervals: readonly IdInterval[]): IdInterval[] {
  const merged: { low: string; high: string }[] = [];
  for (const { low, high } of intervals.toSorted((a, b) => (a.low < b.low ? -1 : a.low > b.low ? 1 : 0))) {
    const last = merged.at(-1);
    if (last && low <= idAfter(last.high)) {
      if (high > last.high) last.high = high;
    } else {
      merged.push({ low, high });
    }
  }
  return merged;
}

/** What of `span` none of the intervals covers, newest first. */
export function holes(covered: readonly IdInterval[], span: IdInterval): IdInterval[] {
  const found: IdInterval[] = [];
  let from = span.low;
  for (const { low, high } of union(covered)) {
    if (high < from) continue;
    if (low > span.high) break;
    if (low > from) found.push({ low: from, high: idBefore(low) });
    from = idAfter(high);
  }
  if (from <= span.high) found.push({ low: from, high: span.high });
  return found.reverse();
}

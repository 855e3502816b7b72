/** Which ids a sweep still has to read, per group of handles, and which way: pure. */
import { holes, type IdInterval } from '../domain/id-intervals.ts';
import { DAY_MS } from '../domain/ist.ts';
import { firstIdAt, momentOfId, toSortable } from '../domain/x-id.ts';

/** Posts reach X's index late and out of order: so much of what was read last is read again. */
export const OVERLAP_MS = 15 * 60_000;
/** Where a handle starts that was never read. */
export const START_BACK_MS = DAY_MS;
/** Recent search answers for seven days; a little less, so that the bound does not pass while the request is under way. */
export const SEARCH_BACK_MS = 7 * DAY_MS - 10 * 60_000;

export interface SweepHandle {
  readonly id: number;
  readonly name: string;
  /** What was read, by whichever way. */
  readonly covered: readonly IdInterval[];
  /** Holes that were given up: X can't give them any more. */
  readonly givenUp: readonly IdInterval[];
}

export interface SweepGroup {
  readonly handles: readonly SweepHandle[];
  /** Newest first. */
  readonly holes: readonly IdInterval[];
}

export interface HandleInterval extends IdInterval {
  readonly handle: SweepHandle;
}

export interface SweepPlan {
  /** The id of now: a hole that reaches it has no upper bound, so that posts of this second come too. */
  readonly top: string;
  readonly groups: readonly SweepGroup[];
  /** What is older than search can give; the mentions of a handle may still hold it. */
  readonly older: readonly HandleInterval[];
}

/**
 * Handles with the same holes go together. `start` is where a handle begins that was never read, or all begin when a backfill is
 * asked for; `reachMs` is how far back the source answers (null: without limit).
 */
export function planSweep(handles: readonly SweepHandle[], now: Date, options: { start: Date; backfill: boolean; reachMs: number | null }): SweepPlan {
  const top = idAt(now);
  const reach = options.reachMs === null ? '' : idAt(new Date(now.getTime() - options.reachMs));
  const start = idAt(options.start);
  const groups = new Map<string, { handles: SweepHandle[]; holes: IdInterval[] }>();
  const older: HandleInterval[] = [];
  for (const handle of handles) {
    const covered = withOverlap(handle.covered);
    const lowest = covered[0]?.low;
    const from = lowest === undefined || (options.backfill && start < lowest) ? start : lowest;
    // A backfill tries again what was given up.
    const open = from > top ? [] : holes([...covered, ...(options.backfill ? [] : handle.givenUp)], { low: from, high: top });
    const readable: IdInterval[] = [];
    for (const hole of open) {
      if (hole.high < reach) older.push({ handle, ...hole });
      else if (hole.low >= reach) readable.push(hole);
      else {
        readable.push({ low: reach, high: hole.high });
        older.push({ handle, low: hole.low, high: reach });
      }
    }
    if (readable.length === 0) continue;
    const key = readable.map(({ low, high }) => `${low}-${high}`).join(' ');
    const group = groups.get(key);
    if (group) group.handles.push(handle);
    else groups.set(key, { handles: [handle], holes: readable });
  }
  return { top, groups: [...groups.values()], older };
}

/** The newest interval is taken to end earlier than it does. */
function withOverlap(covered: readonly IdInterval[]): IdInterval[] {
  const newest = covered.reduce<IdInterval | undefined>((a, b) => (a && a.high > b.high ? a : b), undefined);
  const end = newest && momentOfId(newest.high.replace(/^0+/, ''));
  if (!newest || !end) return [...covered];
  const high = idAt(new Date(end.getTime() - OVERLAP_MS));
  const rest = covered.filter((interval) => interval !== newest);
  return (high >= newest.low ? [...rest, { low: newest.low, high }] : rest).toSorted((a, b) => (a.low < b.low ? -1 : 1));
}

export function idAt(moment: Date): string {
  return toSortable(firstIdAt(moment));
}

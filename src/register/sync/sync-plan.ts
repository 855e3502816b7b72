/** Which ids a sweep still has to read, per group of handles, and which way: pure. */
import { INDEX_DELAY_MS } from '../../domain/x/limits.ts';
import { holes, type IdInterval, idAfter, idBefore } from '../../domain/x/id-intervals.ts';
import { DAY_MS } from '../../domain/time/ist.ts';
import { firstIdAt, fromSortable, momentOfId, toSortable } from '../../domain/x/x-id.ts';

/** How far back a handle starts that was never read. */
export const START_BACK_MS = DAY_MS;

export interface SweepHandle {
  readonly id: number;
  readonly name: string;
  /** What was read, by any way. */
  readonly covered: readonly IdInterval[];
  /** Holes that were given up because X can't give them any more, this way or at all. */
  readonly givenUp: readonly GivenUp[];
}

export interface GivenUp extends IdInterval {
  readonly reason: string;
}

export interface SweepHole extends IdInterval {
  /** What of it was read before and is read again for late posts: covered only once all of it has been read. */
  readonly again?: readonly IdInterval[];
  /** All of it was read before. */
  readonly onlyAgain?: true;
}

export interface SweepGroup {
  readonly handles: readonly SweepHandle[];
  /** What was never read comes first, the newest of it before the rest; then what is read again. */
  readonly holes: readonly SweepHole[];
}

export interface HandleInterval extends SweepHole {
  readonly handle: SweepHandle;
}

export interface SweepPlan {
  /** The id of now: a hole that reaches it is asked for without an upper bound, so that posts of this second come too. */
  readonly top: string;
  /** The handles that were read least recently come first: a sweep that is cut serves all in turn. */
  readonly groups: readonly SweepGroup[];
  /** What is older than search can give; the mentions of a handle may still hold it. */
  readonly older: readonly HandleInterval[];
  /** Where reading begins for handles that go further back than before; kept, so that the next sweep continues down to there after a cut. */
  readonly floors: readonly { readonly handle: SweepHandle; readonly low: string }[];
}

/**
 * Handles with the same holes go together. `start` is where a handle begins that was never read, or all begin when a backfill is
 * asked for; `reachMs` is how far back the source answers (null: without limit). The newest of what was read is not read again for late posts
 * before `overlapFrom`.
 */
export function planSweep(
  handles: readonly SweepHandle[],
  now: Date,
  options: { start: Date; backfill: boolean; reachMs: number | null; givenUpToo?: boolean; overlapFrom?: Date | null },
): SweepPlan {
  const top = idAt(now);
  const reach = options.reachMs === null ? '' : idAt(new Date(now.getTime() - options.reachMs));
  const start = idAt(options.start);
  const groups = new Map<string, { handles: SweepHandle[]; holes: IdInterval[] }>();
  const older: HandleInterval[] = [];
  const floors: { handle: SweepHandle; low: string }[] = [];
  for (const handle of handles) {
    // A backfill tries again what was given up, and the full archive gives it.
    const givenUp = options.backfill || options.givenUpToo ? [] : handle.givenUp.flatMap((gap) => outOfReach(gap, reach));
    const { kept, again } = withOverlap(handle.covered, givenUp, options.overlapFrom ? idAt(options.overlapFrom) : '');
    const lowest = handle.covered[0]?.low;
    const from = lowest === undefined || (options.backfill && start < lowest) ? start : lowest;
    const open = from > top ? [] : holes([...kept, ...givenUp], { low: from, high: top });
    if (open.length > 0 && from !== lowest) floors.push({ handle, low: from });
    const readable: SweepHole[] = [];
    for (const { low, high } of open) {
      const hole = { low, high, again: again.filter((part) => part.high >= low && part.low <= high) };
      if (high < reach) older.push({ handle, ...hole });
      else if (low >= reach) readable.push(hole);
      else {
        readable.push({ ...hole, low: reach });
        older.push({ handle, ...hole, high: reach });
      }
    }
    if (readable.length === 0) continue;
    const holesInOrder = readable.length > 1 ? unreadFirst(readable) : readable;
    const key = JSON.stringify(holesInOrder);
    const group = groups.get(key);
    if (group) group.handles.push(handle);
    else groups.set(key, { handles: [handle], holes: holesInOrder });
  }
  return {
    top,
    groups: [...groups.values()].sort(byAge),
    older: older.toSorted((a, b) => compareIds(readUpTo(a.handle), readUpTo(b.handle))),
    floors,
  };
}

function byAge({ handles: [a] }: SweepGroup, { handles: [b] }: SweepGroup): number {
  return a && b ? compareIds(readUpTo(a), readUpTo(b)) : 0;
}

/** The newest id that was read; empty where none was. */
function readUpTo({ covered }: SweepHandle): string {
  return covered.at(-1)?.high ?? '';
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/**
 * Where an earlier sweep was cut, the part that is read again for late posts becomes a hole of its own and comes last: a sweep with a limit
 * would else spend all of it on posts that are stored already, and never get below the cut.
 */
function unreadFirst(readable: readonly SweepHole[]): SweepHole[] {
  const parts = readable.map(splitAgain);
  return [...parts.flatMap(({ unread }) => unread), ...parts.flatMap(({ again }) => again)];
}

function splitAgain(hole: SweepHole): { readonly unread: readonly SweepHole[]; readonly again: readonly SweepHole[] } {
  const again = (hole.again ?? []).map(({ low, high }) => ({
    low: low < hole.low ? hole.low : low,
    high: high > hole.high ? hole.high : high,
  }));
  // One id is left out: intervals that touch would become one, and what is read again would count as read.
  const apart = again.map(({ low, high }) => ({ low, high: idAfter(high) }));
  return {
    unread: holes(apart, hole),
    again: again.map((part) => {
      const next = idAfter(part.high);
      return { low: part.low, high: next > hole.high ? part.high : next, again: [part], onlyAgain: true as const };
    }),
  };
}

/** Reasons of gaps that only reading by mentions leaves. */
const OF_MENTIONS = ['more_than_800_mentions', 'perhaps_more_mentions'];

/** What was cut off from the mentions of a handle, search may still find: only what lies below its reach stays given up. */
function outOfReach(gap: GivenUp, reach: string): IdInterval[] {
  if (!OF_MENTIONS.includes(gap.reason) || reach === '' || gap.high < reach) return [gap];
  return gap.low < reach ? [{ low: gap.low, high: idBefore(reach) }] : [];
}

/** Each interval is taken to end earlier than it does, because posts reach X's index late; the newest not before `floor`, none where what follows it was given up. */
function withOverlap(
  covered: readonly IdInterval[],
  givenUp: readonly IdInterval[],
  floor: string,
): { kept: IdInterval[]; again: IdInterval[] } {
  const kept: IdInterval[] = [];
  const again: IdInterval[] = [];
  for (const interval of covered) {
    const next = idAfter(interval.high);
    const end = momentOfId(fromSortable(interval.high));
    const bound = interval === covered.at(-1) ? floor : '';
    if (end === null || interval.high < bound || givenUp.some(({ low, high }) => low <= next && next <= high)) {
      kept.push(interval);
      continue;
    }
    const late = idAt(new Date(end.getTime() - INDEX_DELAY_MS));
    const low = late < bound ? bound : late;
    again.push({ low, high: interval.high });
    if (low >= interval.low) kept.push({ low: interval.low, high: low });
  }
  return { kept, again };
}

/** How far down a hole counts as read when the oldest post that came has this id: not into a part that is read again and not yet to its end. */
export function readDownTo(hole: SweepHole, oldest: string): string {
  let low = oldest;
  for (const part of (hole.again ?? []).toSorted((a, b) => (a.high < b.high ? -1 : 1))) {
    // One id is left out: intervals that touch would become one, and what lies below would count as read.
    if (part.low < low && low <= idAfter(part.high)) low = idAfter(idAfter(part.high));
  }
  return low;
}

/** Each handle with its intervals. */
export function groupsOf(intervals: SweepPlan['older']): SweepGroup[] {
  const byHandle = new Map<number, { handles: SweepHandle[]; holes: SweepHole[] }>();
  for (const { handle, ...hole } of intervals) {
    const group = byHandle.get(handle.id);
    if (group) group.holes.push(hole);
    else byHandle.set(handle.id, { handles: [handle], holes: [hole] });
  }
  return [...byHandle.values()];
}

/** Begins at another place, and goes round. */
export function rotated<T>(list: readonly T[], by: number): readonly T[] {
  const at = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}

export function idAt(moment: Date): string {
  return toSortable(firstIdAt(moment));
}

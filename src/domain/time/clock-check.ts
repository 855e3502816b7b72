/** Whether the clock of this machine can be right (law 2): a docket number holds its year for ever, so nothing is numbered by a clock in doubt. Pure. */
import { HOUR_MS, MINUTE_MS } from './ist.ts';

export interface ClockWitnesses {
  readonly now: Date;
  /** UTC ISO-8601: of the posts that wait for a number the newest; null where none waits. */
  readonly newestPost: string | null;
  /** UTC ISO-8601; null before the first event. */
  readonly newestEvent: string | null;
  /** How far X's clock was ahead of ours when X last answered, ms; null where X was never asked, or is a sandbox with a time of its own. */
  readonly xAheadMs: number | null;
  /** The posts came from a file, and X has not confirmed the clock lately. */
  readonly fromFileAlone: boolean;
}

export type ClockDoubt =
  /** It stands before something that has happened. */
  | { readonly why: 'before_post' | 'before_event'; readonly at: string }
  | { readonly why: 'off_x'; readonly aheadMs: number }
  /** Nothing in the file is from the last two years. */
  | { readonly why: 'far_ahead'; readonly at: string };

/** Clocks of two machines are never quite the same. */
export const CLOCK_TOLERANCE_MS = 5 * MINUTE_MS;
const FAR_YEARS = 2;

export function clockDoubt({ now, newestPost, newestEvent, xAheadMs, fromFileAlone }: ClockWitnesses): ClockDoubt | null {
  if (newestPost !== null && isAhead(newestPost, now)) return { why: 'before_post', at: newestPost };
  if (newestEvent !== null && isAhead(newestEvent, now)) return { why: 'before_event', at: newestEvent };
  if (xAheadMs !== null && isOffX(xAheadMs)) return { why: 'off_x', aheadMs: xAheadMs };
  if (fromFileAlone && newestPost !== null && yearsAfter(newestPost, FAR_YEARS) < now.getTime())
    return { why: 'far_ahead', at: newestPost };
  return null;
}

/** X's clock and ours are too far apart to number anything. */
export function isOffX(aheadMs: number): boolean {
  return Math.abs(aheadMs) > HOUR_MS;
}

/** It is dated later than now, by more than two clocks differ. */
export function isAhead(at: string, now: Date): boolean {
  return Date.parse(at) - now.getTime() > CLOCK_TOLERANCE_MS;
}

function yearsAfter(at: string, years: number): number {
  const then = new Date(at);
  return then.setUTCFullYear(then.getUTCFullYear() + years);
}

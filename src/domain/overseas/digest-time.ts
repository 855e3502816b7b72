/** When a coordinator's digest is due: from seven in the morning of her own day to its end, once a day. */
import { DAY_MS, MINUTE_MS } from '../time/ist.ts';
import { dayIn, momentIn } from './zoned-time.ts';

export const DUE_HOUR = 7;

/** Who has begun a digest and not finished it within this time was killed. */
export const CLAIM_LASTS_MS = 10 * MINUTE_MS;

/** The local day whose digest is due; null before seven. A day that was missed is made up for by the next one, which tells of all since. */
export function dueDay(zone: string, now: Date): string | null {
  const day = dayIn(zone, now);
  return now >= momentIn(zone, day, DUE_HOUR) ? day : null;
}

/** From when on a digest tells what is new: where the last one ended; else a day back. UTC ISO-8601. */
export function newSince(lastEnd: string | null, now: Date): string {
  return lastEnd ?? new Date(now.getTime() - DAY_MS).toISOString();
}

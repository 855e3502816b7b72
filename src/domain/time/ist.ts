/** Times: stored as UTC ISO-8601 text, shown and counted in Asia/Kolkata (IST, UTC+05:30, no daylight saving). */

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
const OFFSET_MS = 5.5 * HOUR_MS;

/** The IST day of a moment, as `2026-10-31`. */
export function istDay(moment: Date | string): string {
  const at = typeof moment === 'string' ? Date.parse(moment) : moment.getTime();
  return new Date(at + OFFSET_MS).toISOString().slice(0, 10);
}

export function istYear(moment: Date | string): number {
  return Number(istDay(moment).slice(0, 4));
}

/** `2026-10-31 14:05 IST`: how every moment is written for people, on a screen and in a pipe. */
export function istTime(moment: Date | string): string {
  return `${istMinute(moment)} IST`;
}

/** `2026-10-31 14:05` in IST: for a column whose heading names the zone. */
export function istMinute(moment: Date | string): string {
  return new Date(new Date(moment).getTime() + OFFSET_MS).toISOString().slice(0, 16).replace('T', ' ');
}

/** The first moment of an IST day. */
export function startOfIstDay(day: string): Date {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) - OFFSET_MS);
}

/** A span of time: from is included, to is not. */
export interface Span {
  readonly from: Date;
  readonly to: Date;
}

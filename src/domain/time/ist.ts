/** Times: stored as UTC ISO-8601 text, shown and counted in Asia/Kolkata (IST, UTC+05:30, no daylight saving). */

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
const OFFSET_MS = 5.5 * HOUR_MS;

/** The IST day of a moment, as `2026-10-31`. */
export function istDay(moment: Date | string): string {
  if (typeof moment === 'string' && isSameDay(moment)) return moment.slice(0, 10);
  const at = typeof moment === 'string' ? Date.parse(moment) : moment.getTime();
  return new Date(at + OFFSET_MS).toISOString().slice(0, 10);
}

export function istYear(moment: Date | string): number {
  return Number(istDay(moment).slice(0, 4));
}

/** `31-10-2026 14:05 IST`: how every moment is written for people, in both languages. */
export function istTime(moment: Date | string): string {
  return `${istMinute(moment)} IST`;
}

/** `31-10-2026 14:05` in IST: for a column whose heading names the zone. */
export function istMinute(moment: Date | string): string {
  return `${istDate(moment)} ${istIso(moment).slice(11, 16)}`;
}

/** `31-10-2026`: the IST day of a moment, for people. */
export function istDate(moment: Date | string): string {
  return dayForPeople(istDay(moment));
}

/** `2026-10-31` as `31-10-2026`; a month `2026-10` as `10-2026`. */
export function dayForPeople(day: string): string {
  return day.split('-').reverse().join('-');
}

/** `2026-10-31T14:05:00+05:30`: a moment for other programs, where it is shown and not stored: in a pipe, in CSV. */
export function istIso(moment: Date | string): string {
  if (typeof moment === 'string' && isSameDay(moment)) {
    const minutes = Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16)) + 330;
    return `${moment.slice(0, 11)}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}${moment.slice(16, 19)}+05:30`;
  }
  return `${new Date(new Date(moment).getTime() + OFFSET_MS).toISOString().slice(0, 19)}+05:30`;
}

/** A moment as it is stored, which in IST still lies on the day that it names: a million of them are written without being parsed. */
function isSameDay(moment: string): boolean {
  return moment.length === STORED.length && moment.endsWith('Z') && moment.slice(11, 16) < '18:30' && STORED_FORM.test(moment);
}

const STORED = '2026-10-31T08:35:00.000Z';
const STORED_FORM = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

function twoDigits(n: number): string {
  return n < 10 ? `0${n}` : String(n);
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

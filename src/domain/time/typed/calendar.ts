/** Spans of the Indian calendar: days, weeks, months and years as they begin and end in IST. */
import { DAY_MS, istDay, type Span, startOfIstDay } from '../ist.ts';

export const WEEK_MS = 7 * DAY_MS;

/** Year, month (1 to 12) and day of a moment in IST. */
export function istParts(moment: Date): { readonly year: number; readonly month: number; readonly day: number } {
  const [year = 0, month = 0, day = 0] = istDay(moment).split('-').map(Number);
  return { year, month, day };
}

/** null where the calendar has no such day. */
export function daySpan(year: number, month: number, day: number): Span | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  if (year < 1000 || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return null;
  const from = startOfIstDay(at.toISOString().slice(0, 10));
  return { from, to: new Date(from.getTime() + DAY_MS) };
}

/** null where there is no such month. */
export function monthSpan(year: number, month: number): Span | null {
  if (month < 1 || month > 12) return null;
  const from = daySpan(year, month, 1);
  const to = month === 12 ? daySpan(year + 1, 1, 1) : daySpan(year, month + 1, 1);
  return from && to && { from: from.from, to: to.from };
}

export function yearSpan(year: number): Span | null {
  const [from, to] = [daySpan(year, 1, 1), daySpan(year + 1, 1, 1)];
  return from && to && { from: from.from, to: to.from };
}

/** The day that lies so many days before that of `now`. */
export function dayBefore(now: Date, days: number): Span {
  const from = new Date(startOfIstDay(istDay(now)).getTime() - days * DAY_MS);
  return { from, to: new Date(from.getTime() + DAY_MS) };
}

/** From Monday to Sunday; `before`: how many weeks earlier. */
export function weekSpan(now: Date, before: number): Span {
  const { from: today } = dayBefore(now, 0);
  const sinceMonday = (weekdayOf(today) + 6) % 7;
  const from = new Date(today.getTime() - sinceMonday * DAY_MS - before * WEEK_MS);
  return { from, to: new Date(from.getTime() + WEEK_MS) };
}

/** 0 is Sunday. */
export function weekdayOf(startOfDay: Date): number {
  return new Date(`${istDay(startOfDay)}T00:00:00.000Z`).getUTCDay();
}

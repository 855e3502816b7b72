/** Days as an officer reads them on a page: day, month, year, in international digits. */
import { istDay, istMinute } from './ist.ts';

/** `31-10-2026` of the day `2026-10-31`. */
export function dayShown(day: string): string {
  return day.split('-').reverse().join('-');
}

/** The IST day of a moment. */
export function dayShownOf(moment: Date | string): string {
  return dayShown(istDay(moment));
}

/** `31-10-2026 14:05` in IST. */
export function minuteShown(moment: Date | string): string {
  return `${dayShownOf(moment)} ${istMinute(moment).slice(11)}`;
}

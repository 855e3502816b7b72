/** Days and hours as the clocks of a zone show them, also over the nights on which they change: the one file that computes with them. */
import { Temporal } from 'temporal-polyfill';

/** The day there: `2026-10-31`. `zone`: IANA name. */
export function dayIn(zone: string, moment: Date): string {
  return zoned(zone, moment).toPlainDate().toString();
}

/** `07:05`, as the clocks there show it. */
export function clockIn(zone: string, moment: Date): string {
  return zoned(zone, moment).toPlainTime().toString({ smallestUnit: 'minute' });
}

/** The moment at which the clocks there show that hour on that day: the later one where the hour is left out, the first where it comes twice. */
export function momentIn(zone: string, day: string, hour: number): Date {
  const local = Temporal.PlainDate.from(day).toPlainDateTime({ hour });
  return new Date(local.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds);
}

function zoned(zone: string, moment: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone);
}

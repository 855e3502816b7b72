/** The time zones of a country, and what its clocks show: the one file that asks Intl for them. */
import { MINUTE_MS } from '../time/ist.ts';

/** Node.js 22 has the zones as a property, later ones as a method. */
interface ZonedLocale {
  readonly timeZones?: readonly string[];
  getTimeZones?(): readonly string[] | undefined;
}

/** IANA names, `Europe/London`; none where the country has no clock of its own. `country`: ISO 3166-1 alpha-2. */
export function zonesOf(country: string): readonly string[] {
  const locale = new Intl.Locale(`und-${country}`) as ZonedLocale;
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}

/** Minutes east of UTC at that moment. */
export function offsetIn(zone: string, moment: Date): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(moment);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const found = /([+-])(\d{2}):(\d{2})/.exec(name);
  return found ? (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3])) : 0;
}

/** `UTC+05:30`, `UTC−04:00`, `UTC`. */
export function offsetName(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? '\u2212' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

/** What the clocks of a country show at that moment, from west to east: one for each offset, with the zones that have it. */
export function clocksOf(
  country: string,
  moment: Date,
): { readonly offset: number; readonly clock: string; readonly zones: readonly string[] }[] {
  const byOffset = new Map<number, string[]>();
  for (const zone of zonesOf(country)) {
    const offset = offsetIn(zone, moment);
    byOffset.set(offset, [...(byOffset.get(offset) ?? []), zone]);
  }
  return [...byOffset]
    .sort(([a], [b]) => a - b)
    .map(([offset, zones]) => ({
      offset,
      clock: new Date(moment.getTime() + offset * MINUTE_MS).toISOString().slice(11, 16),
      zones,
    }));
}

import { describe, expect, it } from 'vitest';
import { dueDay } from '../../../src/domain/overseas/digest-time.ts';
import { addDays } from '../../../src/domain/figures/period.ts';
import { clockIn, dayIn, momentIn } from '../../../src/domain/overseas/zoned-time.ts';
import { zoneOfPlace } from '../../../src/domain/overseas/zone-of-place.ts';

const ZONES = { London: 'Europe/London', 'New York': 'America/New_York', Dubai: 'Asia/Dubai', Sydney: 'Australia/Sydney' } as const;
const at = (text: string) => new Date(text);

/** Every quarter of an hour, as cron runs: the days whose digests are made, and at what the clocks there show. */
function runs(zone: string, from: string, to: string): string[] {
  const made = new Map<string, string>();
  for (let ms = Date.parse(from); ms < Date.parse(to); ms += 900_000) {
    const day = dueDay(zone, new Date(ms));
    if (day !== null && !made.has(day)) made.set(day, clockIn(zone, new Date(ms)));
  }
  return [...made].map(([day, clock]) => `${day} ${clock}`);
}

describe('the hour of a digest', () => {
  it.each([
    ['London', 'in spring', '2026-03-28T00:00Z', '2026-03-31T00:00Z', ['2026-03-28 07:00', '2026-03-29 07:00', '2026-03-30 07:00']],
    ['London', 'in autumn', '2026-10-24T00:00Z', '2026-10-27T00:00Z', ['2026-10-24 07:00', '2026-10-25 07:00', '2026-10-26 07:00']],
    ['New York', 'in spring', '2026-03-07T06:00Z', '2026-03-10T00:00Z', ['2026-03-07 07:00', '2026-03-08 07:00', '2026-03-09 07:00']],
    ['New York', 'in autumn', '2026-10-31T06:00Z', '2026-11-03T00:00Z', ['2026-10-31 07:00', '2026-11-01 07:00', '2026-11-02 07:00']],
    ['Dubai', 'in spring', '2026-03-28T00:00Z', '2026-03-31T00:00Z', ['2026-03-28 07:00', '2026-03-29 07:00', '2026-03-30 07:00']],
    ['Dubai', 'in autumn', '2026-10-24T00:00Z', '2026-10-27T00:00Z', ['2026-10-24 07:00', '2026-10-25 07:00', '2026-10-26 07:00']],
    ['Sydney', 'in autumn there', '2026-04-03T14:00Z', '2026-04-06T12:00Z', ['2026-04-04 07:00', '2026-04-05 07:00', '2026-04-06 07:00']],
    ['Sydney', 'in spring there', '2026-10-02T15:00Z', '2026-10-05T12:00Z', ['2026-10-03 07:00', '2026-10-04 07:00', '2026-10-05 07:00']],
  ] as const)('is seven in %s, once a day, also while the clocks change %s', (city, _season, from, to, days) => {
    expect(runs(ZONES[city], from, to)).toEqual(days);
  });

  it('moves in UTC with the clocks of a place, and stays where they do not change', () => {
    const utc = (zone: string, day: string) => momentIn(zone, day, 7).toISOString().slice(11, 16);
    expect([utc(ZONES.London, '2026-03-28'), utc(ZONES.London, '2026-03-29')]).toEqual(['07:00', '06:00']);
    expect([utc(ZONES.London, '2026-10-24'), utc(ZONES.London, '2026-10-25')]).toEqual(['06:00', '07:00']);
    expect([utc(ZONES['New York'], '2026-03-07'), utc(ZONES['New York'], '2026-03-08')]).toEqual(['12:00', '11:00']);
    expect([utc(ZONES['New York'], '2026-10-31'), utc(ZONES['New York'], '2026-11-01')]).toEqual(['11:00', '12:00']);
    expect([utc(ZONES.Sydney, '2026-04-04'), utc(ZONES.Sydney, '2026-04-05')]).toEqual(['20:00', '21:00']);
    expect([utc(ZONES.Sydney, '2026-10-03'), utc(ZONES.Sydney, '2026-10-04')]).toEqual(['21:00', '20:00']);
    expect([utc(ZONES.Dubai, '2026-03-29'), utc(ZONES.Dubai, '2026-10-25')]).toEqual(['03:00', '03:00']);
  });

  it('is not reached a minute before, is from seven to the end of the day, and leaves no missed day to be made up for', () => {
    expect(dueDay(ZONES.London, at('2026-10-25T06:59:59.999Z'))).toBe(null);
    expect(dueDay(ZONES.London, at('2026-10-25T07:00:00Z'))).toBe('2026-10-25');
    expect(dueDay(ZONES.London, at('2026-10-25T23:59:59Z'))).toBe('2026-10-25');
    expect(dueDay(ZONES.London, at('2026-10-26T00:00:00Z'))).toBe(null);
  });

  it('takes a time that the clocks leave out for the one after, and one that comes twice for the first', () => {
    expect(momentIn(ZONES.London, '2026-03-29', 1).toISOString()).toBe('2026-03-29T01:00:00.000Z');
    expect(momentIn(ZONES.London, '2026-10-25', 1).toISOString()).toBe('2026-10-25T00:00:00.000Z');
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(dayIn(ZONES.Sydney, at('2026-10-03T15:59:00Z'))).toBe('2026-10-04');
  });
});

describe('the clock of a place', () => {
  it.each([
    ['GB', null, 'Europe/London', false],
    ['GB', 'Leeds', 'Europe/London', false],
    ['AE', 'दुबई', 'Asia/Dubai', false],
    ['US', 'New York', 'America/New_York', false],
    ['US', 'San José', 'America/Los_Angeles', false],
    ['US', 'ह्यूस्टन', 'America/Chicago', false],
    ['US', 'Phoenix', 'America/Phoenix', false],
    ['US', null, 'America/New_York', true],
    ['US', 'Springfield', 'America/New_York', true],
    ['CA', 'Brampton', 'America/Toronto', false],
    ['CA', 'London', 'America/Toronto', false],
    ['CA', 'Surrey', 'America/Vancouver', false],
    ['AU', 'Melbourne', 'Australia/Melbourne', false],
    ['AU', null, 'Australia/Sydney', true],
    ['NZ', 'Hamilton', 'Pacific/Auckland', true],
  ] as const)('of %s, %s is %s (assumed: %s)', (country, city, zone, assumed) => {
    expect(zoneOfPlace(country, city)).toEqual({ zone, assumed });
  });
});

import { describe, expect, it } from 'vitest';
import { clocksOf, offsetName } from '../../src/domain/overseas/time-zones.ts';

describe('the clocks of a country', () => {
  const clocks = (country: string, at: string) =>
    clocksOf(country, new Date(at)).map(({ clock, offset }) => `${clock} ${offsetName(offset)}`);

  it.each([
    ['GB', '2026-10-25T00:30:00Z', ['01:30 UTC+01:00']],
    ['GB', '2026-10-25T01:30:00Z', ['01:30 UTC']],
    ['GB', '2027-03-28T01:00:00Z', ['02:00 UTC+01:00']],
    ['AE', '2026-10-25T01:30:00Z', ['05:30 UTC+04:00']],
    ['NP', '2026-10-25T01:30:00Z', ['07:15 UTC+05:45']],
  ])('of %s at %s show %j, over the days when they are changed', (country, at, shown) => {
    expect(clocks(country, at)).toEqual(shown);
  });

  it('are several in a wide country, from west to east, and change on their own day', () => {
    expect(clocks('US', '2026-10-31T12:00:00Z')).toContain('08:00 UTC\u221204:00');
    expect(clocks('US', '2026-11-02T12:00:00Z')).not.toContain('08:00 UTC\u221204:00');
    expect(clocks('AU', '2026-10-04T00:00:00Z').length).toBeGreaterThan(3);
  });
});

/** The suites that deal with times run in several zones (vitest.config.ts): is the zone really in force? */
import { expect, it } from 'vitest';

const SUMMER_OFFSET: Readonly<Record<string, number>> = { UTC: 0, 'Asia/Kolkata': -330, 'America/New_York': 240 };

it('the zone of this run is the one that was asked for', () => {
  expect(new Date('2026-07-01T12:00:00Z').getTimezoneOffset()).toBe(SUMMER_OFFSET[process.env['TZ'] ?? '']);
});

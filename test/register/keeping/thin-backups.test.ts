import { describe, expect, it } from 'vitest';
import { backupsToRemove } from '../../../src/register/keeping/thin-backups.ts';
import fc from '../../support/fast-check.ts';

const NOW = new Date('2026-11-27T06:30:00.000Z');
const HOUR_MS = 3_600_000;

function hoursAgo(hours: number): { file: string; madeAt: string } {
  return { file: `${hours} h`, madeAt: new Date(NOW.getTime() - hours * HOUR_MS).toISOString() };
}

describe('thinning backups by age', () => {
  it('leaves all of two days, one a day for five weeks and one a month beyond', () => {
    const everySixHours = Array.from({ length: 4 * 120 }, (_, n) => hoursAgo(6 * n));
    const removed = new Set(backupsToRemove(everySixHours, NOW).map(({ file }) => file));
    const kept = everySixHours.filter(({ file }) => !removed.has(file));
    const between = (from: number, to: number) =>
      kept.filter(
        ({ madeAt }) => Date.parse(madeAt) >= NOW.getTime() - to * 24 * HOUR_MS && Date.parse(madeAt) < NOW.getTime() - from * 24 * HOUR_MS,
      ).length;
    expect(between(-1, 2)).toBe(9);
    expect(between(2, 35)).toBe(34);
    expect(between(35, 120)).toBe(4);
  });

  it.each([
    ['none', [], []],
    ['the only one, however old', [hoursAgo(9_000)], []],
    ['two of one old day', [hoursAgo(240), hoursAgo(241)], ['241 h']],
    ['two of the same moment', [hoursAgo(1), hoursAgo(1)], []],
  ])('removes the right ones of %s', (_, backups, expected) => {
    expect(backupsToRemove(backups, NOW).map(({ file }) => file)).toEqual(expected);
  });

  it('never removes the newest one, and removes nothing more when it runs again', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(20_000)), (ages) => {
        const backups = ages.map(hoursAgo);
        const removed = new Set(backupsToRemove(backups, NOW));
        const kept = backups.filter((backup) => !removed.has(backup));
        if (ages.length > 0) expect(kept.map(({ file }) => file)).toContain(`${Math.min(...ages)} h`);
        expect(backupsToRemove(kept, NOW)).toEqual([]);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { endOfStep, lastPeriod, periodBefore, stepOf, stepsBetween } from '../../../src/domain/figures/period.ts';

const NOW = new Date('2026-11-10T20:00:00.000Z');

describe('periods', () => {
  it.each([
    ['7d', '2026-11-05', '2026-11-11'],
    ['1d', '2026-11-11', '2026-11-11'],
    ['2w', '2026-10-29', '2026-11-11'],
    ['1m', '2026-11-01', '2026-11-11'],
    ['12 months', '2025-12-01', '2026-11-11'],
    ['3 माह', '2026-09-01', '2026-11-11'],
    ['7 दिन', '2026-11-05', '2026-11-11'],
  ])('reads %s as a period up to the IST day of today', (typed, from, to) => {
    expect(lastPeriod(typed, NOW)).toEqual({ from, to });
  });

  it.each(['', '0d', '7', 'd', '7y', '-3d', '1.5d', 'week'])('takes "%s" for no period', (typed) => {
    expect(lastPeriod(typed, NOW)).toBeNull();
  });

  it.each([
    ['2026-10-01', '2026-10-31', '2026-09-01', '2026-09-30'],
    ['2026-03-01', '2026-03-31', '2026-02-01', '2026-02-28'],
    ['2026-01-01', '2026-03-31', '2025-10-01', '2025-12-31'],
    ['2026-11-05', '2026-11-11', '2026-10-29', '2026-11-04'],
    ['2026-11-01', '2026-11-11', '2026-10-21', '2026-10-31'],
  ])('finds that before %s to %s lies the period from %s to %s', (from, to, before, until) => {
    expect(periodBefore({ from, to })).toEqual({ from: before, to: until });
  });

  it('has nothing before what has no beginning or no end', () => {
    expect(periodBefore({ from: null, to: '2026-10-31' })).toBeNull();
    expect(periodBefore({ from: '2026-10-31', to: null })).toBeNull();
  });

  it('cuts time into days, weeks from Monday, and months, without leaving one out', () => {
    expect(stepOf('2026-11-11', 'week')).toBe('2026-11-09');
    expect(stepOf('2026-11-09', 'week')).toBe('2026-11-09');
    expect(stepsBetween('2026-10-30', '2026-11-02', 'day')).toEqual(['2026-10-30', '2026-10-31', '2026-11-01', '2026-11-02']);
    expect(stepsBetween('2026-10-30', '2026-11-11', 'week')).toEqual(['2026-10-26', '2026-11-02', '2026-11-09']);
    expect(stepsBetween('2025-12-31', '2026-02-01', 'month')).toEqual(['2025-12-01', '2026-01-01', '2026-02-01']);
    expect([endOfStep('2026-02-01', 'month'), endOfStep('2026-11-09', 'week')]).toEqual(['2026-02-28', '2026-11-15']);
  });
});

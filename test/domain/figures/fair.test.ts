import { describe, expect, it } from 'vitest';
import { compare, LEAST_CASES, quantileOfNormal, type Share, wilson } from '../../../src/domain/figures/fair.ts';

/** The same numbers in every run (Park and Miller, 1988), between 0 and 1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Answer times are exponential: twice as slow is half the rate. */
function withinTarget(random: () => number, n: number, median: number, target: number): number {
  let good = 0;
  for (let at = 0; at < n; at++) if ((-Math.log(1 - random()) * median) / Math.LN2 <= target) good++;
  return good;
}

/** Sizes as they are: a few districts with very many cases, many with few. */
const sizes = Array.from({ length: 75 }, (_, index) => Math.round(1500 / (index + 3)) + 5);
const DISTRICTS = 75;
const MONTHS = 1_000;

describe('fair comparison', () => {
  it.each([0.1, 0.5, 0.9])('calls somebody clearly worse in at most 5 of 100 months in which all are equal, at a share of %s', (share) => {
    const random = numbers(20_261_128);
    // The target that so large a share meets at a median of 10 minutes.
    const target = (-Math.log(1 - share) * 10) / Math.LN2;
    let alarms = 0;
    for (let month = 0; month < MONTHS; month++) {
      const shares: Share[] = sizes.map((n, index) => ({ key: `d${index}`, n, good: withinTarget(random, n, 10, target) }));
      if ([...compare(shares).byKey.values()].some((one) => one.class === 'worse')) alarms++;
    }
    expect(alarms / MONTHS).toBeLessThanOrEqual(0.05);
  });

  it('finds one district that is twice as slow in at least 90 of 100 months, at 200 cases', () => {
    const random = numbers(4_711);
    let found = 0;
    for (let month = 0; month < MONTHS; month++) {
      const shares: Share[] = Array.from({ length: DISTRICTS }, (_, index) => ({
        key: `d${index}`,
        n: 200,
        good: withinTarget(random, 200, index === 0 ? 20 : 10, 10),
      }));
      if (compare(shares).byKey.get('d0')?.class === 'worse') found++;
    }
    expect(found / MONTHS).toBeGreaterThanOrEqual(0.9);
  });

  it('widens its limits where all differ more than chance lets them', () => {
    const even: Share[] = Array.from({ length: 30 }, (_, index) => ({ key: `d${index}`, n: 400, good: 200 + (index % 2) * 4 }));
    const uneven = even.map((share, index) => ({ ...share, good: 120 + index * 5 }));
    expect(compare(even).dispersion).toBe(1);
    const { dispersion, byKey } = compare(uneven);
    expect(dispersion).toBeGreaterThan(5);
    // 37 % against 48 % of all would be clearly worse by chance alone; where units differ so much anyway it is not.
    expect(byKey.get('d5')).toMatchObject({ n: 400, good: 145, class: 'as_state' });
  });

  it('says nothing under 20 cases, and does not let a unit lead on 80', () => {
    const shares: Share[] = [
      { key: 'few', n: LEAST_CASES - 1, good: LEAST_CASES - 1 },
      { key: 'leader', n: 80, good: 76 },
      ...Array.from({ length: 30 }, (_, index) => ({ key: `d${index}`, n: 900, good: 810 + (index % 5) })),
    ];
    const { byKey, compared } = compare(shares);
    expect(byKey.get('few')).toEqual({ n: 19, good: 19, share: null, low: null, high: null, class: null });
    expect(byKey.get('leader')).toMatchObject({ n: 80, class: 'as_state' });
    expect(compared).toBe(31);
  });

  it('gives the interval of Wilson, also where all or none went well', () => {
    expect(wilson(8, 10)?.low).toBeCloseTo(0.4902, 4);
    expect(wilson(8, 10)?.high).toBeCloseTo(0.9433, 4);
    expect(wilson(0, 20)).toEqual({ low: 0, high: expect.closeTo(0.1611, 4) });
    expect(wilson(20, 20)?.high).toBe(1);
    expect(wilson(0, 0)).toBeNull();
  });

  it('has nothing to compare where there is no case, or where all went well', () => {
    expect(compare([])).toMatchObject({ rate: null, compared: 0 });
    const all = compare([
      { key: 'a', n: 50, good: 50 },
      { key: 'b', n: 60, good: 60 },
    ]);
    expect([...all.byKey.values()].map((one) => one.class)).toEqual(['as_state', 'as_state']);
  });

  it('knows the quantiles of the normal distribution', () => {
    expect(quantileOfNormal(0.975)).toBeCloseTo(1.959964, 5);
    expect(quantileOfNormal(0.5)).toBeCloseTo(0, 9);
    expect(quantileOfNormal(0.001)).toBeCloseTo(-3.090232, 5);
  });
});

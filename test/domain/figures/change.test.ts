import { describe, expect, it } from 'vitest';
import { changeScore, hasChanged } from '../../../src/domain/figures/change.ts';

describe('whether a count has changed', () => {
  it.each([
    [60, 20, true],
    [20, 60, true],
    [43, 20, false],
    [1_100, 1_000, false],
    [1_300, 1_000, true],
    [10, 0, true],
    [9, 0, false],
    [0, 0, false],
    [500, 500, false],
  ])('%i after %i: %s', (now, before, changed) => {
    expect(hasChanged(now, before)).toBe(changed);
  });

  it('tells more from fewer', () => {
    expect(changeScore(60, 20)).toBeGreaterThan(0);
    expect(changeScore(20, 60)).toBe(-changeScore(60, 20));
  });
});

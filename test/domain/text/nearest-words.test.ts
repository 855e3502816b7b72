import { describe, expect, it } from 'vitest';
import { nearestWords } from '../../../src/domain/text/nearest-words.ts';

const KEYS = ['docket', 'status', 'registeredAt', 'registeredDay', 'unitRepliedAt', 'closedAt'];

describe('the nearest words', () => {
  it.each([
    ['registerdAt', 'registeredAt'],
    ['doket', 'docket'],
    ['STATUSS', 'status'],
    ['closed_at', 'closedAt'],
  ])('of %s begin with %s', (typed, meant) => {
    expect(nearestWords(typed, KEYS)[0]).toBe(meant);
  });

  it('of a beginning are all that begin so, three at the most', () => {
    expect(nearestWords('reg', KEYS)).toEqual(['registeredAt', 'registeredDay']);
  });

  it('are none where nothing is near', () => {
    expect(nearestWords('zzzzzz', KEYS)).toEqual([]);
    expect(nearestWords('  ', KEYS)).toEqual([]);
  });
});

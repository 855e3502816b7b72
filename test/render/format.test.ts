import { describe, expect, it } from 'vitest';
import { age, span } from '../../src/render/format.ts';

const NOW = new Date('2026-11-10T12:00:00.000Z');
const before = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000).toISOString();

describe('an age', () => {
  it.each([
    [0, '0 min', '0 मि'],
    [59, '59 min', '59 मि'],
    [60, '1 h', '1 घं'],
    [2879, '47 h', '47 घं'],
    [2880, '2 d', '2 दिन'],
    [-5, '0 min', '0 मि'],
  ])('of %i minutes has one unit', (minutes, en, hi) => {
    expect(age(before(minutes), NOW, 'en')).toBe(en);
    expect(age(before(minutes), NOW, 'hi')).toBe(hi);
  });
});

describe('a span', () => {
  it.each([
    [8, '8 min', '8 मि'],
    [59.6, '1 h', '1 घं'],
    [185, '3 h 5 min', '3 घं 5 मि'],
    [2880, '2 d', '2 दिन'],
    [3125, '2 d 4 h', '2 दिन 4 घं'],
  ])('of %d minutes has two units at most', (minutes, en, hi) => {
    expect(span(minutes, 'en')).toBe(en);
    expect(span(minutes, 'hi')).toBe(hi);
  });
});

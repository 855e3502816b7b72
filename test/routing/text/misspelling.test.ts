/** The distance between a misspelling and the name that is meant. */
import { describe, expect, it } from 'vitest';
import { skeletonOf, spellingDistance } from '../../../src/routing/text/misspelling.ts';
import { devanagariSound, latinSound } from '../../../src/routing/text/transliterate.ts';

describe('the distance of two spellings', () => {
  const sound = (name: string) => (/[\u0900-\u097f]/.test(name) ? devanagariSound(name) : latinSound(name));

  it.each([
    ['विधनू', 'Bidhnu'],
    ['गडवार', 'Garwar'],
    ['पड़रौना', 'Padrauna'],
    ['महुवाडीह', 'Mahuadih'],
    ['नीमगाॅव', 'नीमगाँव'],
  ])('is small between %s and %s, which has the same skeleton', (left, right) => {
    expect(skeletonOf(sound(left))).toBe(skeletonOf(sound(right)));
    expect(spellingDistance(sound(left), sound(right))).toBeLessThan(0.5);
  });

  it.each([
    ['धामपुर', 'धानापुर'],
    ['Gyanpur', 'Gyanpura'],
    ['बांदा', 'बंद'],
  ])('is large between %s and %s', (left, right) => {
    expect(spellingDistance(sound(left), sound(right))).toBeGreaterThan(0.6);
  });

  it('is zero between a name and itself, and the same in both directions', () => {
    for (const name of ['मड़ियाहूं', 'Chitbaragaon', 'फफूंद']) expect(spellingDistance(sound(name), sound(name))).toBe(0);
    expect(spellingDistance(sound('विधनू'), sound('Bidhnu'))).toBe(spellingDistance(sound('Bidhnu'), sound('विधनू')));
  });
});

/** The alphabet of sounds in which Devanagari and Latin spellings of a name meet. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearness } from '../../../src/routing/text/nearness.ts';
import { looseKey } from '../../../src/routing/text/phonetic-key.ts';
import { devanagariSound, latinSound } from '../../../src/routing/text/transliterate.ts';

const soundOf = (name: string) => (/[\u0900-\u097f]/.test(name) ? devanagariSound(name) : latinSound(name));

describe('spellings of one name', () => {
  it.each([
    ['कुलपहाड़', 'Kulpahar'],
    ['मल्लावां', 'Mallawan'],
    ['कंकरखेड़ा', 'Kankarkhera'],
    ['गाज़ियाबाद', 'Gaziyabad'],
    ['गाजियाबाद', 'Ghaziabad'],
    ['उन्नाव', 'Unnao'],
    ['देवरिया', 'Deoria'],
    ['बहराइच', 'Bahraich'],
    ['चन्दौसी', 'चंदौसी'],
    ['चंदौसी', 'Chandausi'],
    ['बांगरमऊ', 'Bangarmau'],
    ['अयोध्या', 'Ayodhya'],
    ['फर्रुखाबाद', 'Farrukhabad'],
    ['छिबरामऊ', 'Chhibramau'],
    ['हथिगवां', 'Hathigawan'],
    ['रामपुर', 'Rampur'],
    ['अम्बेडकर', 'अंबेडकर'],
  ])('%s and %s share a key and a sound', (left, right) => {
    expect(looseKey(soundOf(left))).toBe(looseKey(soundOf(right)));
    expect(nearness(soundOf(left), soundOf(right))).toBeGreaterThan(0);
  });

  it.each([
    ['खानपुर', 'कानपुर'],
    ['खानपुर', 'Kanpur'],
    ['बांदा', 'बंद'],
    ['मात्रा', 'मथुरा'],
    ['मऊ', 'मई'],
  ])('%s and %s are two names', (left, right) => {
    expect(nearness(soundOf(left), soundOf(right))).toBe(0);
  });

  it('tells the nearer of two by its doubled letter', () => {
    expect(nearness(soundOf('मल्लावां'), soundOf('Mallawan'))).toBe(2);
    expect(nearness(soundOf('मल्लावां'), soundOf('Malawan'))).toBe(1);
  });
});

describe('any word', () => {
  it('has a sound that is its own name and a key without breath or a inside', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcdeghijklmnoprstuvwyz'), minLength: 1, maxLength: 20 }), (word) => {
        const sound = latinSound(word);
        expect(nearness(sound, sound)).toBe(2);
        expect(looseKey(sound)).toMatch(/^a?[^aA-Z]*a?$/);
      }),
    );
  });
});

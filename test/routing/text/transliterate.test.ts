/** The alphabet of sounds in which Devanagari and Latin spellings are compared. */
import { describe, expect, it } from 'vitest';
import { nearness } from '../../../src/routing/text/nearness.ts';
import { looseKey } from '../../../src/routing/text/phonetic-key.ts';
import { devanagariSound, latinSound } from '../../../src/routing/text/transliterate.ts';
import fc from '../../support/fast-check.ts';

const soundOf = (name: string) => (/[\u0900-\u097f]/.test(name) ? devanagariSound(name) : latinSound(name));

describe('the sounds of two spellings', () => {
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
  ])('%s and %s have the same key and are near in sound', (left, right) => {
    expect(looseKey(soundOf(left))).toBe(looseKey(soundOf(right)));
    expect(nearness(soundOf(left), soundOf(right))).toBeGreaterThan(0);
  });

  it.each([
    ['खानपुर', 'कानपुर'],
    ['खानपुर', 'Kanpur'],
    ['बांदा', 'बंद'],
    ['मात्रा', 'मथुरा'],
    ['मऊ', 'मई'],
  ])('%s and %s are different names', (left, right) => {
    expect(nearness(soundOf(left), soundOf(right))).toBe(0);
  });

  it('a doubled consonant in both spellings makes them nearer', () => {
    expect(nearness(soundOf('मल्लावां'), soundOf('Mallawan'))).toBe(2);
    expect(nearness(soundOf('मल्लावां'), soundOf('Malawan'))).toBe(1);
  });
});

describe('the sound of any word', () => {
  it('equals itself, and its key has no aspiration and no a but at its ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcdeghijklmnoprstuvwyz'), minLength: 1, maxLength: 20 }), (word) => {
        const sound = latinSound(word);
        expect(nearness(sound, sound)).toBe(2);
        expect(looseKey(sound)).toMatch(/^a?[^aA-Z]*a?$/);
      }),
    );
  });
});

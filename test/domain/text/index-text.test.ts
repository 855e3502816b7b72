import { describe, expect, it } from 'vitest';
import { indexText, queryWords } from '../../../src/domain/text/index-text.ts';
import fc from '../../support/fast-check.ts';

describe('indexText', () => {
  it('keeps Hindi words whole', () => {
    expect(indexText('मेरी शिकायत दर्ज नहीं हुई।')).toBe('मेरी शिकायत दर्ज नहीं हुई');
  });

  it.each([
    ['nukta, composed or not', 'पढ़ाई ज़मीन', 'पढाई जमीन'],
    ['nukta as a sign of its own', 'ज\u093Cमीन', 'जमीन'],
    ['chandrabindu', 'पाँच', 'पांच'],
    ['case', 'FIR Not LODGED', 'fir not lodged'],
    ['digits', '११२', '112'],
    ['joiners', 'क्\u200Dष', 'क्ष'],
    ['letters of other shapes', 'Ｐｏｌｉｃｅ', 'police'],
  ])('makes one of spellings that people mix: %s', (_, typed, expected) => {
    expect(indexText(typed)).toBe(indexText(expected));
    expect(indexText(typed)).toBe(expected);
  });

  it('leaves letters, signs and digits alone', () => {
    expect(indexText('छोड़ा@Uppolice #न्याय_चाहिए "e-FIR" (420)')).toBe('छोडा uppolice न्याय चाहिए e fir 420');
  });
});

describe('indexText of what is nothing but ASCII and Devanagari', () => {
  it('does not change when a character from another script stands in the text', () => {
    const letters = fc
      .oneof(fc.integer({ min: 0, max: 0x7f }), fc.integer({ min: 0x900, max: 0x97f }))
      .map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 30 }), (text) => {
        expect(indexText(`${text.join('')} ©`)).toBe(indexText(text.join('')));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('queryWords', () => {
  it('takes every word, what hangs together as a phrase, and a trailing * as a beginning', () => {
    expect(queryWords('चोरी e-FIR मोटर*')).toEqual([
      { words: ['चोरी'], prefix: false },
      { words: ['e', 'fir'], prefix: false },
      { words: ['मोटर'], prefix: true },
    ]);
  });

  it('takes operators of search engines for words', () => {
    expect(queryWords('a OR "b" NOT (c) ^d -e NEAR/2 col:f').flatMap(({ words }) => words)).toEqual([
      'a',
      'or',
      'b',
      'not',
      'c',
      'd',
      'e',
      'near',
      '2',
      'col',
      'f',
    ]);
    expect(queryWords('"" * - ()')).toEqual([]);
  });
});

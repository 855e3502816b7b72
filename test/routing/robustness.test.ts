/** Whatever the text, the reader gives an answer, and its evidence quotes the text. */
import { describe, expect, it } from 'vitest';
import { createReader } from '../../src/routing/reader.ts';
import fc from '../support/fast-check.ts';

const reader = createReader();
const read = (text: string) => reader.read({ text, tagged: [], authorLocation: null, hasMedia: false });

/** Pieces that the rules look for, mixed with random text. */
const PIECES =
  'थाना |थाने |जिला |जनपद |के |में |से |का मामला|लखनऊ|Agra|agra |बस्ती|मऊ|रामपुर |फतेहपुर |रोड|road |police station |PS |@Uppolice|@|#|#लखनऊ|226010|२२६०१०| UP32 |सेक्टर 62|http://t.co/x|\u200d|\u200c|़|्|ं|\n|,|-| |..|0|आरोपी |निवासी |from |to |Delhi |दिल्ली |\ud83d\ude4f|\u202e|\ud800'.split(
    '|',
  );
const TEXT = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 80 })
    .map((pieces) => pieces.join('')),
);

describe('reading arbitrary text', () => {
  it('gives an answer for every text, with evidence that quotes it', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const { routing } = read(text);
        expect(routing.district === null).toBe(routing.decision !== 'auto');
        expect(routing.confidence).toBeGreaterThanOrEqual(0);
        expect(routing.confidence).toBeLessThanOrEqual(1);
        if (routing.decision === 'auto') expect(routing.candidates[0]?.district).toBe(routing.district);
        for (const { start, end, text: words, weight } of routing.evidence) {
          expect(text.slice(start, end)).toBe(words);
          expect(Math.abs(weight)).toBeLessThanOrEqual(1);
        }
        const scores = routing.candidates.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((left, right) => right - left));
      }),
      { numRuns: 2_000 },
    );
  });

  it('gives the same answer for a text, whatever was read before', () => {
    fc.assert(
      fc.property(fc.array(TEXT, { minLength: 1, maxLength: 10 }), (texts) => {
        const fresh = createReader();
        const [text = ''] = texts;
        for (const other of texts.slice(1)) read(other);
        expect(read(text)).toEqual(fresh.read({ text, tagged: [], authorLocation: null, hasMedia: false }));
      }),
      { numRuns: 40 },
    );
  });

  it('finds the same place with nukta composed, decomposed or left out', () => {
    for (const [composed, plain] of [
      ['आज\u093cमगढ\u093c', 'आजमगढ'],
      ['गाज\u093cियाबाद', 'गाजियाबाद'],
      ['हापुड\u093c', 'हापुड'],
    ] as const) {
      const districts = [
        composed,
        composed.normalize('NFC'),
        composed.replaceAll('ज\u093c', '\u095b').replaceAll('ड\u093c', '\u095c').replaceAll('ढ\u093c', '\u095d'),
        plain,
      ].map((name) => read(`${name} में चोरी हुई है`).routing.district);
      expect(new Set(districts).size, composed).toBe(1);
      expect(districts[0]).not.toBeNull();
    }
  });

  it('does not decide for a village or quarter that is called like a place in another state', () => {
    for (const text of ['village Haryana', 'मोहल्ला सीवान', 'ग्राम पटना', 'गांव दिल्ली'])
      expect(read(text).routing.decision, text).not.toBe('auto');
  });

  it('finds a place despite joiners, capitals and full-width signs that keyboards insert', () => {
    expect(read('लखन\u200dऊ में चोरी').routing.district).toBe('Lucknow');
    expect(read('LUCKNOW me chori').routing.district).toBe('Lucknow');
    expect(read('＠Uppolice लखनऊ में चोरी').routing.district).toBe('Lucknow');
  });
});

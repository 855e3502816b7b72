import { describe, expect, it } from 'vitest';
import { weightedLength } from '../../../src/domain/dispatch/weighted-length.ts';

describe('the length of a post as X counts it', () => {
  const table: readonly [sentence: string, text: string, weight: number][] = [
    ['a Latin letter weighs 1', 'abc', 3],
    ['a Devanagari letter and each vowel sign weigh 1', 'शिकायत', 6],
    ['a danda weighs 1', '।', 1],
    ['an emoji weighs 2', '🙏', 2],
    ['an emoji of several code points weighs 2', '👩‍👩‍👧', 2],
    ['a Chinese character weighs 2', '警察', 4],
    ['a link weighs 23, however long', `see https://example.org/${'a'.repeat(100)} now`, 4 + 23 + 4],
    ['a letter with its nukta counts as it is normalised', 'क़', 2],
    ['a decomposed accent counts once', 'e\u0301', 1],
    ['nothing weighs nothing', '', 0],
  ];
  for (const [sentence, text, weight] of table) it(sentence, () => expect(weightedLength(text)).toBe(weight));
});

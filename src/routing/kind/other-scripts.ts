/** The words of a post in scripts that the finding of places does not read: Urdu, Gurmukhi, Bengali, Tamil and more. */
import type { Phrase } from '../lexicon.ts';
import type { Scan } from '../text/scan.ts';
import { listForm } from '../text/word.ts';
import { kindsOf } from './lists.ts';

export interface OtherWord {
  readonly form: string;
  readonly loose: string;
  readonly lists: readonly number[];
  readonly phrases: readonly Phrase[] | undefined;
}

const WORD = /[\p{L}\p{M}]+/gu;
/** Latin and Devanagari: read before. */
const READ_BEFORE = /^[A-Za-z\u00c0-\u024f\u0900-\u097f]/;
/** Beyond so many words a text is no complaint. */
const MOST_WORDS = 400;
const LONGEST_WORD = 48;

export function otherWords({ text }: Scan): OtherWord[] {
  const words: OtherWord[] = [];
  for (const [raw] of text.matchAll(WORD)) {
    if (READ_BEFORE.test(raw)) continue;
    if (words.length === MOST_WORDS) break;
    const form = listForm(raw.slice(0, LONGEST_WORD));
    words.push({ form, loose: '', ...kindsOf({ form, loose: '', script: 'devanagari' }) });
  }
  return words;
}

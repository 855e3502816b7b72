/** The words of a post in scripts that the finding of places does not read: Urdu, Gurmukhi, Bengali, Tamil and more. */
import type { Scan } from '../text/scan.ts';
import { listForm } from '../words/word.ts';
import { type Kinds, kindsOf } from './signs/lists.ts';

export interface OtherWord extends Kinds {
  readonly form: string;
  readonly loose: string;
}

const WORD = /[\p{L}\p{M}]+/gu;
/** Latin and Devanagari: read before. */
const READ_BEFORE = /^[A-Za-z\u00c0-\u024f\u0900-\u097f]/;
/** Beyond so many words a text is no complaint. */
const MOST_WORDS = 400;
const LONGEST_WORD = 48;

/** Kept between posts, as the vocabulary keeps its words; beyond so many the memory starts anew. */
const KNOWN = new Map<string, OtherWord>();
const WORDS_KEPT = 5_000;

export function otherWords({ text }: Scan): OtherWord[] {
  const words: OtherWord[] = [];
  for (const [raw] of text.matchAll(WORD)) {
    if (READ_BEFORE.test(raw)) continue;
    if (words.length === MOST_WORDS) break;
    words.push(otherWord(raw));
  }
  return words;
}

function otherWord(raw: string): OtherWord {
  const known = KNOWN.get(raw);
  if (known) return known;
  const form = listForm(raw.slice(0, LONGEST_WORD));
  const word = { form, loose: '', ...kindsOf({ form, loose: '', script: 'devanagari' }) };
  if (KNOWN.size >= WORDS_KEPT) KNOWN.clear();
  // The slice of a post would keep the whole post alive: the key is written anew.
  KNOWN.set(Buffer.from(raw).toString(), word);
  return word;
}

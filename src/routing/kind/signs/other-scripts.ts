/** The words of a post in other scripts than Latin and Devanagari: Urdu, Gurmukhi, Bengali, Tamil and more. They name no places, but carry signs. */
import type { TokenizedText } from '../../text/tokenize.ts';
import { copyOf, LONGEST_WORD, listForm } from '../../text/word.ts';
import { signsOfWord, type WordSigns } from '../../words/sign-lists.ts';

export interface OtherWord extends WordSigns {
  readonly form: string;
  readonly loose: string;
}

const WORD = /[\p{L}\p{M}]+/gu;
/** Latin and Devanagari, which the vocabulary reads. */
const IN_VOCABULARY = /^[A-Za-z\u00c0-\u024f\u0900-\u097f]/;
/** A complaint has fewer words than this. */
const MOST_WORDS = 400;

/** Kept between posts, as the vocabulary keeps its words; when full, all are dropped. */
const KNOWN = new Map<string, OtherWord>();
const WORDS_KEPT = 5_000;

export function otherWords({ text }: TokenizedText): OtherWord[] {
  const words: OtherWord[] = [];
  for (const [raw] of text.matchAll(WORD)) {
    if (IN_VOCABULARY.test(raw)) continue;
    if (words.length === MOST_WORDS) break;
    words.push(otherWord(raw));
  }
  return words;
}

function otherWord(raw: string): OtherWord {
  const known = KNOWN.get(raw);
  if (known) return known;
  const form = listForm(raw.slice(0, LONGEST_WORD));
  const word = { form, loose: '', ...signsOfWord({ form, loose: '', script: 'devanagari' }) };
  if (KNOWN.size >= WORDS_KEPT) KNOWN.clear();
  // A slice would keep the whole post in memory, so the key is copied.
  KNOWN.set(copyOf(raw), word);
  return word;
}

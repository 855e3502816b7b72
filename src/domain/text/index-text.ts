/** The form in which words are indexed and searched, the same on both engines. */
import { withLatinDigits } from './digits.ts';

const NUKTA = /\u093C/g;
const CHANDRABINDU = /\u0901/g;
/** Joiners and other invisible marks occur inside words and would split them. */
const INVISIBLE = /\p{Cf}/gu;
const NO_WORD = /[^\p{L}\p{M}\p{N}]+/gu;
/** ASCII, and Devanagari that is composed and decomposed alike: most posts hold nothing else, and normalising is half the work. */
const PLAIN = /^[\0-\x7F\u0900-\u0928\u092A-\u0930\u0932\u0933\u0935-\u093B\u093D-\u0950\u0955-\u0957\u0960-\u096F]*$/;
const PLAIN_NO_WORD = /[^a-z0-9\u0900-\u0963]+/g;

/**
 * Words in lower case, one space apart, without punctuation. Hindi spellings that people mix are one: nukta is dropped
 * (composed or not), chandrabindu is written as anusvara, digits are Latin. A vowel sign is part of its word.
 */
export function indexText(text: string): string {
  if (PLAIN.test(text)) {
    return withLatinDigits(text.toLowerCase().replace(CHANDRABINDU, '\u0902')).replace(PLAIN_NO_WORD, ' ').trim();
  }
  const decomposed = text.normalize('NFKD').replace(NUKTA, '').replace(CHANDRABINDU, '\u0902').replace(INVISIBLE, '');
  return withLatinDigits(decomposed.normalize('NFC').toLowerCase()).replace(NO_WORD, ' ').trim();
}

/** A word of a query: each must be found; one that was typed with a trailing `*` is the beginning of a word. */
export interface QueryWord {
  /** More than one where there is punctuation inside (`e-FIR`) or quotes around them: they must follow each other. */
  readonly words: readonly string[];
  readonly prefix: boolean;
}

/** What stands between quotes of any kind, and what stands between spaces. */
const QUOTED_OR_WORD = /["\u201c\u201d\u201e\u201f\u00ab\u00bb](.*?)["\u201c\u201d\u201e\u201f\u00ab\u00bb]|\S+/gu;

export function queryWords(typed: string): QueryWord[] {
  return [...typed.matchAll(QUOTED_OR_WORD)]
    .map(([part, phrase]) => phrase ?? part)
    .map((part) => ({ words: indexText(part).split(' ').filter(Boolean), prefix: part.endsWith('*') }))
    .filter(({ words }) => words.length > 0);
}

/** A part of a text, from and to these offsets. */
export type Match = readonly [from: number, to: number];

const WORDS = /[\p{L}\p{M}\p{N}\u200c\u200d]+/gu;

/** Where the words of a query stand in a text, in its order. */
export function matchesIn(text: string, query: readonly QueryWord[]): Match[] {
  const tokens = [...text.matchAll(WORDS)].map((match) => ({
    word: indexText(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));
  const matches: Match[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const found = query.find(({ words, prefix }) =>
      words.every((word, ahead) => {
        const here = tokens[at + ahead]?.word;
        return here === word || (prefix && ahead === words.length - 1 && here?.startsWith(word));
      }),
    );
    if (!found) continue;
    const last = tokens[at + found.words.length - 1];
    matches.push([tokens[at]?.from ?? 0, last?.to ?? 0]);
    at += found.words.length - 1;
  }
  return matches;
}

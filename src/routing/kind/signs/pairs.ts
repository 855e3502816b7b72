/** Words that tell something only near one another: "report … not … write", "husband … beats". */
import rules from '../../../../data/words/pairs.json' with { type: 'json' };
import { LIST, LISTS, type List } from './lists.ts';

interface Term {
  readonly list: number;
  /** How many words from the term before it, either way or, where `after`, behind it; anywhere in the post where null. */
  readonly within: number | null;
  readonly after: boolean;
}

export interface Pair {
  /** The list that counts one more, or less, where the terms are found. */
  readonly list: number;
  readonly counts: 1 | -1;
  readonly first: number;
  readonly terms: readonly Term[];
}

/**
 * `-list` counts one less: "meter … tampered with" is what a word of another list says there. A rule is lists with what stands between them:
 * `~5` within five words, `>5` within the five words behind, `&` anywhere in the post; never across the end of a sentence but for `&`.
 */
const PAIRS: readonly Pair[] = Object.entries(rules).flatMap(([list, texts]) =>
  texts.map((text) => parse(LIST[list.replace('-', '') as List], list.startsWith('-') ? -1 : 1, text)),
);

/** By the list that they begin with. */
export const PAIRS_OF: readonly (readonly Pair[] | undefined)[] = LISTS.names.map((_, list) => {
  const pairs = PAIRS.filter(({ first }) => first === list);
  return pairs.length > 0 ? pairs : undefined;
});

/** The lists whose places in the text are needed. */
export const PAIRED: ReadonlySet<number> = new Set(PAIRS.flatMap(({ first, terms }) => [first, ...terms.map((term) => term.list)]));

function parse(list: number, counts: 1 | -1, text: string): Pair {
  const [first = '', ...rest] = text.split(' ');
  const terms: Term[] = [];
  for (let at = 0; at < rest.length; at += 2) {
    const relation = rest[at] ?? '';
    terms.push({
      list: LIST[rest[at + 1] as List],
      within: relation === '&' ? null : Number(relation.slice(1)),
      after: relation.startsWith('>'),
    });
  }
  return { list, counts, first: LIST[first as List], terms };
}

/** Signs that mean something only near one another: "report … not … write", "husband … beats". */
import alarmRules from '../../../../data/words/alarm-pairs.json' with { type: 'json' };
import rules from '../../../../data/words/pairs.json' with { type: 'json' };
import { LIST, LISTS, type List } from '../../words/sign-lists.ts';

interface Term {
  readonly list: number;
  /** At most so many words from the term before it, on either side (or only behind, if `after`); null: anywhere in the post. */
  readonly within: number | null;
  readonly after: boolean;
}

export interface Pair {
  /** The list that counts one more, or one less, if the terms are found. */
  readonly list: number;
  readonly counts: 1 | -1;
  readonly first: number;
  readonly terms: readonly Term[];
}

/**
 * A rule names lists with a relation between each two: `~5` within five words, `>5` within the next five words, `&` anywhere in the post.
 * Only `&` reaches across the end of a sentence. Under `-list` the list counts one less: near "meter", "tampered with" means another thing.
 */
const PAIRS: readonly Pair[] = [...Object.entries(rules), ...Object.entries(alarmRules)].flatMap(([list, texts]) =>
  texts.map((text) => parse(LIST[list.replace('-', '') as List], list.startsWith('-') ? -1 : 1, text)),
);

/** The pairs by the list of their first term. */
export const PAIRS_OF: readonly (readonly Pair[] | undefined)[] = LISTS.names.map((_, list) => {
  const pairs = PAIRS.filter(({ first }) => first === list);
  return pairs.length > 0 ? pairs : undefined;
});

/** The lists whose positions in the text are needed. */
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

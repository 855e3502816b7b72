/**
 * How much single words say about whether a post is an emergency, apart from the lists that they are in: many words that no list has do, such as
 * "stadium" or "सांस". Hindi is compared by its sound, in either script.
 */
import table from '../../../data/words/word-weights.json' with { type: 'json' };

const WORDS: Readonly<Record<string, number>> = table.words;
const NUMBERS: ReadonlyMap<string, number> = new Map(Object.keys(WORDS).map((word, index) => [word, index]));
const WEIGHTS = Float64Array.from(Object.values(WORDS));
/** The last post that each word counted for. */
const COUNTED = new Float64Array(WEIGHTS.length);
let posts = 0;

/** -1: it says nothing. */
const WEIGHTLESS = -1;

/** @param loose the loose key of the word */
export function weighedWord(loose: string): number {
  return NUMBERS.get(loose) ?? WEIGHTLESS;
}

interface Weighed {
  /** `weighedWord` */
  readonly weighed: number;
}

/**
 * The natural logarithm of the odds that the words between `from` and `to` (exclusive) add to a danger. A word that is repeated says no more.
 */
export function oddsOfWords(words: readonly (Weighed | null)[], from: number, to: number): number {
  posts += 1;
  let odds = table.start;
  for (let at = from; at < to; at += 1) {
    const number = words[at]?.weighed ?? WEIGHTLESS;
    if (number === WEIGHTLESS || COUNTED[number] === posts) continue;
    COUNTED[number] = posts;
    odds += WEIGHTS[number] as number;
  }
  return odds;
}

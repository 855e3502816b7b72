/**
 * How much single words say, apart from the lists that they are in: many words that no list has do tell of a danger ("सांस"), of a victim, or against
 * one ("stadium", "saree"). Hindi is compared by its sound, in either script.
 */
import ofMatters from '../../../data/words/matter-weights.json' with { type: 'json' };
import table from '../../../data/words/word-weights.json' with { type: 'json' };

export type Concern = keyof typeof table;

interface WordTable {
  readonly start: number;
  readonly words: Readonly<Record<string, number>>;
}

const MATTERS: readonly Pick<WordTable, 'words'>[] = Object.values(ofMatters);
const WORDS = [...new Set([...Object.values(table), ...MATTERS].flatMap(({ words }) => Object.keys(words)))];
const NUMBERS: ReadonlyMap<string, number> = new Map(WORDS.map((word, index) => [word, index]));
/** How many words say anything. */
export const WEIGHED_WORDS = WORDS.length;
/** The last post that each word counted for. */
const COUNTED = new Float64Array(WEIGHED_WORDS);
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

/** The numbers of the words between `from` and `to` (exclusive) that say anything, each once: a word that is repeated says no more. */
export function weighedWords(words: readonly (Weighed | null)[], from: number, to: number): readonly number[] {
  posts += 1;
  const found: number[] = [];
  for (let at = from; at < to; at += 1) {
    const number = words[at]?.weighed ?? WEIGHTLESS;
    if (number === WEIGHTLESS || COUNTED[number] === posts) continue;
    COUNTED[number] = posts;
    found.push(number);
  }
  return found;
}

const WEIGHTS: Readonly<Record<Concern, { readonly start: number; readonly weights: Float64Array }>> = {
  danger: weightsOf(table.danger),
  victim: weightsOf(table.victim),
};

function weightsOf({ start, words }: WordTable) {
  const weights = new Float64Array(WEIGHED_WORDS);
  for (const [word, weight] of Object.entries(words)) weights[NUMBERS.get(word) as number] = weight;
  return { start, weights };
}

/** The natural logarithm of the odds that the words with these numbers add to a concern. */
export function oddsOfWords(numbers: readonly number[], concern: Concern): number {
  const { start, weights } = WEIGHTS[concern];
  let odds = start;
  for (const number of numbers) odds += weights[number] as number;
  return odds;
}

/**
 * What a post is about by all its words and concepts together, where the rules found nothing, too little or too much. The weights are learnt
 * (`scripts/weigh-concepts.ts`), never set by hand.
 */
import table from '../../../../data/words/matter-weights.json' with { type: 'json' };
import type { Category } from '../../../domain/docket/complaint.ts';
import { LIST, LISTS, type List } from '../../words/sign-lists.ts';
import { WEIGHED_WORDS, weighedWord } from '../../words/word-weights.ts';
import type { Signs } from '../signs/signs.ts';

/** Those that people tell in plain words. Victims, children, despair and the police are left to the rules, which also withhold, raise and choose the addressee. */
// biome-ignore format: a list
export const LIKELY_MATTERS = [
  'theft', 'assault', 'cyber_fraud', 'land_dispute', 'traffic', 'accident', 'corruption', 'verification', 'fir_refused', 'crime_against_women',
  'missing_person', 'murder', 'false_news',
] as const satisfies readonly Category[];

/** Odds from which on a category is added, and below which one that the rules found is not believed. Measured on posts not seen before. */
const ADDED = 1;
const DROPPED = -1;
/** The same for the only category of a post. */
const DROPPED_ALONE = -2;

interface Matter {
  readonly start: number;
  readonly lists: Readonly<Record<string, number>>;
  readonly words: Readonly<Record<string, number>>;
}

const TABLE: Readonly<Partial<Record<string, Matter>>> = table;
const MATTERS = LIKELY_MATTERS.map((matter) => TABLE[matter] ?? { start: 0, lists: {}, words: {} });

type Weights = readonly number[] | undefined;

/** By list or word: the matters that it speaks for or against, each followed by its weight. */
const OF_LISTS = turned(LISTS.names.length, ({ lists }) => Object.entries(lists).map(([name, weight]) => [LIST[name as List], weight]));
const OF_WORDS = turned(WEIGHED_WORDS, ({ words }) => Object.entries(words).map(([word, weight]) => [weighedWord(word), weight]));

function turned(count: number, weightsOf: (matter: Matter) => (readonly [feature: number, weight: number])[]): readonly Weights[] {
  const features: number[][] = Array.from({ length: count });
  MATTERS.forEach((matter, index) => {
    for (const [feature, weight] of weightsOf(matter)) {
      const weights = features[feature];
      if (weights) weights.push(index, weight);
      else features[feature] = [index, weight];
    }
  });
  return features;
}

/** @param found the categories that the rules found; they stay in their order, and what is added follows, the likeliest first */
export function withLikelyMatters(signs: Signs, found: readonly Category[]): Category[] {
  const odds = oddsOfMatters(signs);
  const added = LIKELY_MATTERS.map((category, index) => ({ category, odds: odds[index] as number }))
    .filter((each) => each.odds > ADDED && !found.includes(each.category))
    .sort((left, right) => right.odds - left.odds)
    .map(({ category }) => category);
  const least = added.length + found.length > 1 ? DROPPED : DROPPED_ALONE;
  const believed = found.filter((category) => {
    const index = (LIKELY_MATTERS as readonly Category[]).indexOf(category);
    return index < 0 || (odds[index] as number) >= least;
  });
  return [...believed, ...added];
}

/** The natural logarithm of the odds of each of `LIKELY_MATTERS`. */
function oddsOfMatters(signs: Signs): Float64Array {
  const odds = Float64Array.from(MATTERS, ({ start }) => start);
  for (const list of signs.present) if (signs.count(list) > 0) add(odds, OF_LISTS[list]);
  for (const word of signs.weighed) add(odds, OF_WORDS[word]);
  return odds;
}

function add(odds: Float64Array, weights: Weights): void {
  if (weights === undefined) return;
  for (let at = 0; at < weights.length; at += 2) {
    const matter = weights[at] as number;
    odds[matter] = (odds[matter] as number) + (weights[at + 1] as number);
  }
}

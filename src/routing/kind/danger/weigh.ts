/**
 * How strongly the concepts of a post, taken together, tell of a danger at this moment, or of a victim who must not be named. The rules of the
 * other files know what must occur together; this is for wordings that none of them foresaw. The weights are measured, never set by hand.
 */
import table from '../../../../data/words/concept-weights.json' with { type: 'json' };
import { LIST, LISTS, type List } from '../../words/sign-lists.ts';
import { type Concern, oddsOfWords } from '../../words/word-weights.ts';
import type { Signs } from '../signs/signs.ts';

/** A word that is repeated says little more. */
export const MOST_MENTIONS = 2;

interface Weights {
  /** For a post that has none of the concepts. */
  readonly start: number;
  /** For each list, what it says. */
  readonly weights: Float64Array;
}

const WEIGHTS: Readonly<Record<Concern, Weights>> = { danger: weightsOf(table.danger), victim: weightsOf(table.victim) };

function weightsOf({ start, lists }: { start: number; lists: Readonly<Record<string, number>> }): Weights {
  const weights = new Float64Array(LISTS.names.length);
  for (const [name, weight] of Object.entries(lists)) weights[LIST[name as List]] = weight;
  return { start, weights };
}

/** The natural logarithm of the odds: 0 is as likely as not, above 0 is more likely. */
export function oddsOf(signs: Signs, concern: Concern): number {
  const { start, weights } = WEIGHTS[concern];
  let odds = start + oddsOfWords(signs.weighed, concern);
  for (const list of signs.present) {
    const count = signs.count(list);
    if (count > 0) odds += (weights[list] as number) * Math.min(count, MOST_MENTIONS);
  }
  return odds;
}

/** From these odds on a post tells of a victim, so that it is not one that asks for nothing. */
const WORRYING = 1;

export function isWorrying(victim: number): boolean {
  return victim > WORRYING;
}

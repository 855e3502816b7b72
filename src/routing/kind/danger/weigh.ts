/**
 * How strongly the concepts of a post, taken together, tell of a danger at this moment, or of a victim who must not be named. The rules of the
 * other files know what must occur together; this is for wordings that none of them foresaw. The weights are measured, never set by hand.
 */
import table from '../../../../data/words/concept-weights.json' with { type: 'json' };
import { LIST, type List } from '../../words/sign-lists.ts';
import type { Signs } from '../signs/signs.ts';

export type Concern = keyof typeof table;

/** A word that is repeated says little more. */
export const MOST_MENTIONS = 2;

interface Weights {
  /** For a post that has none of the concepts. */
  readonly start: number;
  /** Each concept's list, and its weight at the same place: every post is weighed against all of them. */
  readonly lists: Uint16Array;
  readonly weights: Float64Array;
}

const WEIGHTS: Readonly<Record<Concern, Weights>> = { danger: weightsOf(table.danger), victim: weightsOf(table.victim) };

function weightsOf({ start, lists }: { start: number; lists: Readonly<Record<string, number>> }): Weights {
  const names = Object.keys(lists) as List[];
  return { start, lists: Uint16Array.from(names, (name) => LIST[name]), weights: Float64Array.from(Object.values(lists)) };
}

/** The natural logarithm of the odds: 0 is as likely as not, above 0 is more likely. */
export function oddsOf(signs: Signs, concern: Concern): number {
  const { start, lists, weights } = WEIGHTS[concern];
  let odds = concern === 'danger' ? start + signs.wordOdds : start;
  for (let at = 0; at < lists.length; at += 1) {
    const count = signs.count(lists[at] as number);
    if (count > 0) odds += (weights[at] as number) * Math.min(count, MOST_MENTIONS);
  }
  return odds;
}

/** From these odds on a post tells of a victim, so that it is not one that asks for nothing. */
const WORRYING = 1;

export function isWorrying(signs: Signs): boolean {
  return oddsOf(signs, 'victim') > WORRYING;
}

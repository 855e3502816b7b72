/** Whether two posts of one author tell the same complaint in the same words, as people do who post it again until somebody answers. */

import type { Findings } from '../../reading/reading.ts';
import { HOUR_MS } from '../../time/ist.ts';
import { type SaidPost, type SaidWords, saidWords, wordsMissing } from './said-words.ts';

/** What lies further apart is another complaint: things may have happened since. */
export const SAME_WITHIN_MS = 12 * HOUR_MS;

/** Fewer words are said of many matters… */
export const LEAST_WORDS = 3;

/** … but the same few again so soon press for an answer. */
const FEW_WORDS_WITHIN_MS = HOUR_MS;

/** How many words the longer of two posts may add, and which part of the shorter one. */
export const ADDED_WORDS = 3;
export const ADDED_SHARE = 0.5;

/**
 * Whether the one says what the other does, and hardly more. What either lacks is no other word, so another phone, vehicle or name makes it
 * another matter; so does another quoted post.
 */
export function sayTheSame(one: SaidPost, other: SaidPost): boolean {
  if (one.quoted !== other.quoted || apartMs(one, other) > SAME_WITHIN_MS) return false;
  return hardlyDiffer(saidWords(one.text), saidWords(other.text));
}

/** Whether two texts of any authors hold the same words, however few these are, or one hardly more than the other. */
export function haveSameWords(one: string, other: string): boolean {
  const [words, others] = [saidWords(one), saidWords(other)];
  return (words.own !== 0 && words.own === others.own) || hardlyDiffer(words, others);
}

function hardlyDiffer(words: SaidWords, others: SaidWords): boolean {
  const [less, more] = words.content.length <= others.content.length ? [words, others] : [others, words];
  const [fewer, all] = [less.content.length, more.content.length];
  if (fewer < LEAST_WORDS || all - fewer > Math.max(ADDED_WORDS, fewer * ADDED_SHARE)) return false;
  return wordsMissing(less, more, 0) === 0;
}

/** Whether two posts that speak to us by themselves hold the same words, however few, so soon one after the other. A post without words shows something, which may be anything. */
export function pressAgain(one: SaidPost, other: SaidPost): boolean {
  if (one.quoted !== other.quoted || apartMs(one, other) > FEW_WORDS_WITHIN_MS) return false;
  const { own } = saidWords(one.text);
  return own !== 0 && own === saidWords(other.text).own;
}

export function apartMs(one: SaidPost, other: SaidPost): number {
  return Math.abs(Date.parse(one.postedAt) - Date.parse(other.postedAt));
}

/**
 * The districts that a post names in its words, in one text: '' where it names none. Whom it tags tells to whom it was sent: the same complaint
 * goes to many.
 */
export function districtsNamed({ places }: Pick<Findings, 'places'>): string {
  const named = places.flatMap(({ rule, weight, districts }) => (weight > 0 && !rule.startsWith('tagged') ? districts : []));
  return [...new Set(named)].sort().join('\n');
}

/** Of the districts that two posts name: both name some, and one names one that the other does not. The same thing may happen in two places. */
export function nameOtherPlaces(one: string, other: string): boolean {
  return one !== '' && other !== '' && one !== other;
}

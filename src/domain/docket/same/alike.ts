/**
 * Whether two posts of one author tell nearly the same although a word of one is another in the other: enough to withhold what the other withholds,
 * too little to be taken for the same complaint.
 */
import { apartMs, SAME_WITHIN_MS } from './near-identical.ts';
import { type SaidPost, saidWords, wordsMissing } from './said-words.ts';

/** How many words both must have, and which part of the words of either. */
const LEAST_SHARED = 5;
const SHARED = 0.7;

export function tellAlike(one: SaidPost, other: SaidPost): boolean {
  if (apartMs(one, other) > SAME_WITHIN_MS) return false;
  const [words, others] = [saidWords(one.text), saidWords(other.text)];
  const sizes = [words.content.length, others.content.length];
  const least = Math.max(LEAST_SHARED, SHARED * Math.max(...sizes));
  if (Math.min(...sizes) < least) return false;
  const missing = words.content.length - least;
  return wordsMissing(words, others, missing) <= missing;
}

/**
 * Whether two posts of one author tell nearly the same although a word of one is another in the other: enough to withhold what the other withholds,
 * too little to be taken for the same complaint.
 */
import { apartMs, SAME_WITHIN_MS } from './near-identical.ts';
import { type SaidPost, saidWords } from './said-words.ts';

/** How many words both must have, and which part of the words of either. */
const LEAST_SHARED = 5;
const SHARED = 0.7;

export function tellAlike(one: SaidPost, other: SaidPost): boolean {
  if (apartMs(one, other) > SAME_WITHIN_MS) return false;
  const [{ content: words }, { content: others }] = [saidWords(one), saidWords(other)];
  const least = Math.max(LEAST_SHARED, SHARED * Math.max(words.size, others.size));
  if (Math.min(words.size, others.size) < least) return false;
  let shared = 0;
  for (const word of words) if (others.has(word)) shared++;
  return shared >= least;
}

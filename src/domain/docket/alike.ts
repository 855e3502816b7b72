/**
 * Whether two posts of one author tell nearly the same although a word of one is another in the other: enough to withhold what the other withholds,
 * too little to be taken for the same complaint.
 */
import { contentWords, lacksMost, SAME_WITHIN_MS, type SaidPost } from './near-identical.ts';

/** How many words both must have, and which part of the words of either. */
const LEAST_SHARED = 5;
const SHARED = 0.7;

export function tellAlike(one: SaidPost, other: SaidPost): boolean {
  if (Math.abs(Date.parse(one.postedAt) - Date.parse(other.postedAt)) > SAME_WITHIN_MS) return false;
  if (lacksMost(one, other, 1 - SHARED) || lacksMost(other, one, 1 - SHARED)) return false;
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const least = Math.max(LEAST_SHARED, SHARED * Math.max(words.size, others.size));
  if (Math.min(words.size, others.size) < least) return false;
  return [...words].filter((word) => others.has(word)).length >= least;
}

/** A post is compared with many. */
const known = new WeakMap<SaidPost, ReadonlySet<string>>();

function wordsOf(post: SaidPost): ReadonlySet<string> {
  const words = known.get(post) ?? contentWords(post.text);
  known.set(post, words);
  return words;
}

/** A set of words in the form in which they are compared. */
import { listForm } from '../text/word.ts';

export function wordSet(...words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(listForm));
}

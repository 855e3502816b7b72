/** Sets of words that the rules of kinds ask for by name, in the form in which words are compared. */
import { listForm } from '../../words/word.ts';

export function forms(...words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(listForm));
}

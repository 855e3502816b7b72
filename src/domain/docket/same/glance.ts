/** Tells at a glance that two posts can neither say the same nor nearly. */
import { ADDED_SHARE, ADDED_WORDS } from './near-identical.ts';
import { type SaidPost, saidWords, wordsMissing } from './said-words.ts';

/** Whether the one says so much that the other does not that they can neither be the same nor nearly: asked of most posts of an author. */
export function saysMore(one: SaidPost, than: SaidPost): boolean {
  const words = saidWords(one.text);
  // What is added to the shorter one is that share of its words, so a smaller one of the longer one's.
  const most = Math.max(ADDED_WORDS, (words.content.length * ADDED_SHARE) / (1 + ADDED_SHARE));
  return wordsMissing(words, saidWords(than.text), most) > most;
}

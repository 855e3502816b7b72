/** The words beside a name, by their distance from it. */

import { type Cue, isCue, type KnownWord } from '../words/vocabulary.ts';
import type { AnnotatedPost } from './annotated-post.ts';
import type { NameMatch } from './name-match.ts';

export type CuesOfPost = Pick<KnownWord, 'cuesLow' | 'cuesHigh'>;

export function cuesOf(words: readonly (KnownWord | null)[]): CuesOfPost {
  let cuesLow = 0;
  let cuesHigh = 0;
  for (const word of words) {
    if (!word) continue;
    cuesLow |= word.cuesLow;
    cuesHigh |= word.cuesHigh;
  }
  return { cuesLow, cuesHigh };
}

export class NearbyWords {
  readonly #post: AnnotatedPost;
  readonly match: NameMatch;
  readonly #present: CuesOfPost;

  /** @param present the cues that any word of the post has */
  constructor(post: AnnotatedPost, match: NameMatch, present: CuesOfPost) {
    this.#post = post;
    this.match = match;
    this.#present = present;
  }

  /** Whether any word of the post is such a cue: most posts lack the rarer ones, which then need not be looked for. */
  occurs(cue: Cue): boolean {
    return isCue(this.#present, cue);
  }

  /** The word at this distance: 1 is the next one, -1 the one before. null beyond the end of the sentence, and for mentions and numbers. */
  word(distance: number): KnownWord | null {
    const { tokens, words } = this.#post;
    if (distance > 0) {
      for (let at = this.match.to; at < this.match.to + distance; at += 1) {
        const token = tokens[at];
        if (!token || token.breakBefore === 2) return null;
      }
      return words[this.match.to + distance - 1] ?? null;
    }
    for (let at = this.match.from; at > this.match.from + distance; at -= 1) {
      if (tokens[at]?.breakBefore === 2) return null;
    }
    return words[this.match.from + distance] ?? null;
  }

  is(distance: number, cue: Cue): boolean {
    return isCue(this.#present, cue) && isCue(this.word(distance), cue);
  }

  /** Whether any word up to this distance is such a cue. */
  within(distance: number, cue: Cue): boolean {
    if (!this.occurs(cue)) return false;
    const step = Math.sign(distance);
    for (let at = step; Math.abs(at) <= Math.abs(distance); at += step) if (this.is(at, cue)) return true;
    return false;
  }

  /** Whether a comma or the like precedes the word at this distance. */
  commaBefore(distance: number): boolean {
    return (this.#post.tokens[this.match.to + distance - 1]?.breakBefore ?? 0) > 0;
  }

  /** Whether a comma or the like follows the name directly (1), or precedes it (-1). */
  isSeparated(side: 1 | -1): boolean {
    return (this.#post.tokens[side === 1 ? this.match.to : this.match.from]?.breakBefore ?? 0) > 0;
  }
}

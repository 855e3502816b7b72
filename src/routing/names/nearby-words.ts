/** The words around a name, asked by their distance from it. */
import type { NameMatch, Matter } from './matter.ts';
import { type Cue, isCue, type KnownWord } from '../words/vocabulary.ts';

export class NearbyWords {
  readonly #matter: Matter;
  readonly match: NameMatch;

  constructor(matter: Matter, match: NameMatch) {
    this.#matter = matter;
    this.match = match;
  }

  /** The word at this distance, 1 the next one, -1 the one before; null across the end of a sentence and at mentions and numbers. */
  word(distance: number): KnownWord | null {
    const { tokens, words } = this.#matter;
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
    return isCue(this.word(distance), cue);
  }

  /** Among the words up to this distance. */
  within(distance: number, cue: Cue): boolean {
    const step = Math.sign(distance);
    for (let at = step; Math.abs(at) <= Math.abs(distance); at += step) if (this.is(at, cue)) return true;
    return false;
  }

  /** Whether a comma stands before the word at this distance. */
  clause(distance: number): boolean {
    return (this.#matter.tokens[this.match.to + distance - 1]?.breakBefore ?? 0) > 0;
  }

  /** Whether a comma or the like stands right behind the name, or before it. */
  cut(side: 1 | -1): boolean {
    return (this.#matter.tokens[side === 1 ? this.match.to : this.match.from]?.breakBefore ?? 0) > 0;
  }
}

/** The words around a name, asked by their distance from it. */
import type { Hit, Matter } from './matter.ts';
import { type Cue, isCue, type KnownWord } from './vocabulary.ts';

export class Around {
  readonly #matter: Matter;
  readonly hit: Hit;

  constructor(matter: Matter, hit: Hit) {
    this.#matter = matter;
    this.hit = hit;
  }

  /** The word at this distance, 1 the next one, -1 the one before; null across the end of a sentence and at mentions and numbers. */
  word(distance: number): KnownWord | null {
    const { tokens, words } = this.#matter;
    if (distance > 0) {
      for (let at = this.hit.to; at < this.hit.to + distance; at += 1) {
        const token = tokens[at];
        if (!token || token.breakBefore === 2) return null;
      }
      return words[this.hit.to + distance - 1] ?? null;
    }
    for (let at = this.hit.from; at > this.hit.from + distance; at -= 1) {
      if (tokens[at]?.breakBefore === 2) return null;
    }
    return words[this.hit.from + distance] ?? null;
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
    return (this.#matter.tokens[this.hit.to + distance - 1]?.breakBefore ?? 0) > 0;
  }

  /** Whether a comma or the like stands right behind the name, or before it. */
  cut(side: 1 | -1): boolean {
    return (this.#matter.tokens[side === 1 ? this.hit.to : this.hit.from]?.breakBefore ?? 0) > 0;
  }
}

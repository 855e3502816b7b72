/** One text while it is masked: what was found, where, and what may not be looked at again. */
import { fold } from './fold.ts';

/** Stands where something was found: neither letter nor digit nor sign, so nothing is found across it. */
export const FOUND = '\uE000';
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const SHOWN_AT_THE_END = 2;

export class Masking {
  readonly #written: string;
  readonly #at: readonly number[] | null;
  /** Place in the text as written → what stands there instead. */
  readonly #instead = new Map<number, string>();
  #text: string;
  /** Of the text with what was found since the last search; null where that is nothing. */
  #units: string[] | null = null;

  constructor(text: string) {
    const folded = fold(text);
    this.#written = text;
    this.#at = folded.at;
    this.#text = folded.text;
  }

  /** Plain letters and digits, with FOUND where something was found; for the next search. */
  get text(): string {
    return this.#text;
  }

  /** Calls `found` for each match, which says what becomes of it; then those places are not looked at again. */
  each(pattern: RegExp, found: (match: RegExpExecArray) => boolean): void {
    for (const match of this.#text.matchAll(pattern)) if (found(match)) this.take(match.index, match.index + match[0].length);
    this.settle();
  }

  /** Nothing more is found there. */
  take(from: number, to: number): void {
    this.#units ??= this.#text.split('');
    this.#units.fill(FOUND, from, to);
  }

  /** After the last `take` of a search. */
  settle(): void {
    if (this.#units) this.#text = this.#units.join('');
    this.#units = null;
  }

  /** Letters and digits become x, the last two stay. */
  hide(from: number, to: number): void {
    let left = SHOWN_AT_THE_END;
    for (let unit = to - 1; unit >= from; unit--) {
      if (!LETTER_OR_DIGIT.test(this.#text[unit] ?? '') || left-- > 0) continue;
      this.#instead.set(this.#placeOf(unit), 'x');
    }
  }

  /** The whole of it becomes these letters. */
  replace(from: number, to: number, by: string): void {
    for (let unit = from; unit < to; unit++) this.#instead.set(this.#placeOf(unit), unit === from ? by : '');
  }

  #placeOf(unit: number): number {
    return this.#at === null ? unit : (this.#at[unit] ?? 0);
  }

  /** The text as written, but for what was hidden. */
  result(): string {
    if (this.#instead.size === 0) return this.#written;
    let masked = '';
    let place = 0;
    let hidden = false;
    for (const character of this.#written) {
      const instead = this.#instead.get(place);
      // The frame of a keycap or a stroke through a digit goes with it.
      if (!hidden || instead !== undefined || !/^\p{M}$/u.test(character)) masked += instead ?? character;
      hidden = instead !== undefined || (hidden && /^\p{M}$/u.test(character));
      place += character.length;
    }
    return masked;
  }
}

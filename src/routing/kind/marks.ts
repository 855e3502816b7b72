/** Counts for a post how many words and phrases of each list it holds, and where those stand that are asked for by nearness. */
import { follows } from '../lexicon.ts';
import type { Matter } from '../matter.ts';
import { type List, LISTS } from './lists.ts';

const INDEX = Object.fromEntries(LISTS.names.map((name, index) => [name, index])) as Record<List, number>;
/** The lists whose places in the text are kept. */
const PLACED = new Set<number>(
  (['thana_accused', 'district_accused', 'higher_accused', 'police', 'abuse'] as const).map((list) => INDEX[list]),
);

export class Marks {
  // A plain array: a typed one of this size costs more to make than the counting.
  readonly #counts: number[] = new Array(LISTS.names.length).fill(0);
  #places: Map<number, number[]> | undefined;

  constructor({ words }: Matter) {
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at];
      if (!word) continue;
      for (const list of word.lists) this.#found(list, at);
      if (!word.phrases) continue;
      for (const phrase of word.phrases) if (follows(phrase, words, at)) this.#found(phrase.list, at);
    }
  }

  #found(list: number, at: number): void {
    this.#counts[list] = (this.#counts[list] as number) + 1;
    if (!PLACED.has(list)) return;
    this.#places ??= new Map();
    const places = this.#places.get(list);
    if (places) places.push(at);
    else this.#places.set(list, [at]);
  }

  count(list: List): number {
    return this.#counts[INDEX[list]] as number;
  }

  has(list: List): boolean {
    return this.count(list) > 0;
  }

  /** The words, by number, at which an entry of one of `PLACED` begins. */
  places(list: List): readonly number[] {
    return this.#places?.get(INDEX[list]) ?? [];
  }
}

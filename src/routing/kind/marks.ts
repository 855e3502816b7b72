/** Counts for a post how many words and phrases of each list it holds. */
import { isEntry } from '../lexicon.ts';
import type { Matter } from '../matter.ts';
import { type List, LISTS } from './lists.ts';

export class Marks {
  readonly #counts = new Uint16Array(LISTS.names.length);

  constructor({ words }: Matter) {
    const counts = this.#counts;
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at];
      if (!word) continue;
      for (const list of word.lists) counts[list] = (counts[list] as number) + 1;
      if (!word.phrases) continue;
      for (const { rest, list } of word.phrases) {
        if (rest.every((entry, index) => isEntry(entry, words[at + 1 + index]?.form ?? ''))) counts[list] = (counts[list] as number) + 1;
      }
    }
  }

  count(list: List): number {
    return this.#counts[INDEX[list]] as number;
  }

  has(list: List): boolean {
    return this.count(list) > 0;
  }
}

const INDEX = Object.fromEntries(LISTS.names.map((name, index) => [name, index])) as Record<List, number>;

/** Finds the places whose name stands at a word of a post, in either script, also when the name is written apart or together. */
import { sameName } from '../text/sound.ts';
import type { Word } from '../text/word.ts';
import type { Place } from './place.ts';

/** The longest name has so many words; "Chhatrapati Shahuji Maharaj Nagar", and one that is written apart. */
export const LONGEST_NAME = 5;

export class NameIndex {
  readonly #byKey = new Map<string, Place[]>();
  /** Keys of the first word of names of several words, with the most words that such a name has. */
  readonly #heads = new Map<string, number>();

  /** @param words the name's words; the key is made of the whole. */
  add(place: Place, words: readonly Word[], keys: readonly string[]): void {
    for (const key of keys) {
      const kept = this.#byKey.get(key);
      if (kept) kept.push(place);
      else this.#byKey.set(key, [place]);
    }
    const head = words[0]?.head;
    if (head !== undefined && words.length > 1) this.#heads.set(head, Math.max(words.length, this.#heads.get(head) ?? 0));
  }

  /** How many words a name that begins with this word may have; 1 where only the word itself can be one. */
  reach(word: Word): number {
    return this.#heads.get(word.head) ?? 1;
  }

  /** The places that are called by these words together. */
  find(words: readonly Word[]): readonly Place[] {
    const found = this.#byKey.get(joinedKey(words));
    if (!found) return NOTHING;
    const sound = words.length === 1 ? (words[0] as Word).sound : words.map((word) => word.sound).join('');
    return found.filter((place) => sameName(place.sound, sound));
  }
}

const NOTHING: readonly Place[] = [];

/** The loose key of a name of several words: the same as that of the name written as one word. */
export function joinedKey(words: readonly Word[]): string {
  const [first] = words;
  if (!first) return '';
  if (words.length === 1) return first.loose;
  let key = first.head;
  for (let at = 1; at < words.length; at += 1) key += (words[at] as Word).bare;
  const last = (words[words.length - 1] as Word).loose;
  return last.endsWith('a') && last.length > 1 ? `${key}a` : key;
}

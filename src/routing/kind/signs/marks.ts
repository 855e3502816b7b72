/** Counts for a post how many words and phrases of each list it holds, and where those stand that are asked for by nearness. */
import type { Matter } from '../../names/matter.ts';
import { type Kinds, LIST, LISTS, MENTIONS } from './lists.ts';
import { otherWords } from '../other-scripts.ts';
import { PAIRED, PAIRS_OF, type Pair } from './pairs.ts';

/** The lists whose places in the text are kept. */
const PLACED: readonly boolean[] = (() => {
  // biome-ignore format: a list
  const asked = [
    LIST.thana_accused, LIST.thana_place, LIST.district_accused, LIST.higher_accused, LIST.police, LIST.abuse, LIST.turn_word, LIST.danger,
  ];
  return LISTS.names.map((_, index) => PAIRED.has(index) || asked.includes(index));
})();

const IDIOM = LIST.idiom;
const AMOUNT = LIST.amount;
/** From so many digits on a number may be a sum of money. */
const DIGITS_OF_AMOUNT = 3;
/** Beyond so many words that a rule asks for a text is no complaint; what it says is said by then. */
const MOST_PLACES = 400;
const NOWHERE: readonly number[] = [];
const NONE = -1;
const ZEROS: readonly number[] = LISTS.names.map(() => 0);
/** While a post's pairs are looked for: the first of its placed words in each list. Made once, since every post needs it. */
const FIRST = new Int16Array(LISTS.names.length).fill(NONE);

interface ListedWord extends Kinds {
  readonly form: string;
  readonly loose: string;
}

export class Marks {
  // A copy of a plain array: a typed one, or one filled anew, costs more to make than the counting.
  readonly #counts: number[] = ZEROS.slice();
  /** The placed words in the order of the text: their list, and their place. */
  readonly #lists: number[] = [];
  readonly #places: number[] = [];
  /** For each of them, the next one in the same list. */
  readonly #next: number[] = [];
  /** For each token, the sentence that it stands in. */
  readonly #sentences: number[] = [];

  constructor(matter: Matter) {
    const { words, tokens, scan } = matter;
    let sentence = 0;
    let skip = 0;
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at] as Matter['tokens'][number];
      if (token.breakBefore === 2) sentence += 1;
      this.#sentences.push(sentence);
      const word = words[at];
      if (at < skip) continue;
      if (word) skip = this.#read(word, words, at);
      else if (token.kind === 'mention') {
        const list = MENTIONS.get(token.raw.toLowerCase());
        if (list !== undefined) this.#found(list, at);
      } else if (token.kind === 'number' && token.raw.length >= DIGITS_OF_AMOUNT) this.#found(AMOUNT, at);
    }
    if (scan.others.size > 0) this.#readOthers(otherWords(scan), tokens.length, sentence + 1);
    this.#pairUp();
  }

  #readOthers(words: readonly ListedWord[], offset: number, sentence: number): void {
    for (let at = 0; at < words.length; at += 1) {
      this.#sentences[offset + at] = sentence;
      this.#read(words[at] as ListedWord, words, at, offset);
    }
  }

  /** @returns the token to go on at: an idiom's words, and shorter phrases in it, mean nothing of what each says */
  #read(word: ListedWord, words: readonly (ListedWord | null)[], at: number, offset = 0): number {
    let idiom = 0;
    if (word.phrases) {
      const found = word.phrases.at(words, at);
      for (const { list, rest } of found) if (list === IDIOM) idiom = Math.max(idiom, rest.length);
      for (const { list, rest } of found) if (list !== IDIOM && rest.length >= idiom) this.#found(list, at + offset);
    }
    if (idiom > 0) return at + 1 + idiom;
    for (const list of word.lists) this.#found(list, at + offset);
    return 0;
  }

  #found(list: number, at: number): void {
    this.#counts[list] = (this.#counts[list] as number) + 1;
    if (PLACED[list] !== true || this.#lists.length >= MOST_PLACES) return;
    this.#lists.push(list);
    this.#places.push(at);
  }

  #pairUp(): void {
    const found = this.#lists.length;
    for (let at = found - 1; at >= 0; at -= 1) {
      const list = this.#lists[at] as number;
      this.#next[at] = FIRST[list] as number;
      FIRST[list] = at;
    }
    for (let at = 0; at < found; at += 1) {
      const list = this.#lists[at] as number;
      const pairs = PAIRS_OF[list];
      if (pairs !== undefined && FIRST[list] === at) for (const pair of pairs) this.#pair(pair);
    }
    for (let at = 0; at < found; at += 1) FIRST[this.#lists[at] as number] = NONE;
  }

  #pair({ list, counts, first, terms }: Pair): void {
    for (const term of terms) if (FIRST[term.list] === NONE) return;
    for (let at = FIRST[first] as number; at !== NONE; at = this.#next[at] as number) {
      const place = this.#places[at] as number;
      if (!this.#goesOn(terms, 0, place)) continue;
      if (counts === 1) this.#found(list, place);
      else this.#counts[list] = (this.#counts[list] as number) - 1;
      return;
    }
  }

  #goesOn(terms: Pair['terms'], index: number, from: number): boolean {
    const term = terms[index];
    if (!term) return true;
    const { list, within, after } = term;
    // What is anywhere in the post was asked for before.
    if (within === null) return this.#goesOn(terms, index + 1, from);
    for (let at = FIRST[list] as number; at !== NONE; at = this.#next[at] as number) {
      const place = this.#places[at] as number;
      const distance = place - from;
      if (distance > within) break;
      if (distance === 0 || distance < (after ? 1 : -within) || this.#sentences[place] !== this.#sentences[from]) continue;
      if (this.#goesOn(terms, index + 1, place)) return true;
    }
    return false;
  }

  /** @param list one of `LIST` */
  count(list: number): number {
    return this.#counts[list] as number;
  }

  has(list: number): boolean {
    return (this.#counts[list] as number) > 0;
  }

  /** The words, by number, at which an entry of one of `PLACED` begins. */
  places(list: number): readonly number[] {
    if (this.#counts[list] === 0) return NOWHERE;
    const places: number[] = [];
    for (let at = 0; at < this.#lists.length; at += 1) if (this.#lists[at] === list) places.push(this.#places[at] as number);
    return places;
  }
}

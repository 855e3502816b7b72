/** Counts for a post how many words and phrases of each list it holds, and where those stand that are asked for by nearness. */
import { follows, type Phrase } from '../lexicon.ts';
import type { Matter } from '../matter.ts';
import { LIST_INDEX, LISTS, type List, MENTIONS } from './lists.ts';
import { otherWords } from './other-scripts.ts';
import { PAIRED, PAIRS, type Pair } from './pairs.ts';

/** The lists whose places in the text are kept. */
const PLACED: readonly boolean[] = (() => {
  const asked = (['thana_accused', 'thana_place', 'district_accused', 'higher_accused', 'police', 'abuse', 'turn_word'] as const).map(
    (list) => LIST_INDEX[list],
  );
  return LISTS.names.map((_, index) => PAIRED.has(index) || asked.includes(index));
})();

const IDIOM = LIST_INDEX.idiom;
const AMOUNT = LIST_INDEX.amount;
/** From so many digits on a number may be a sum of money. */
const DIGITS_OF_AMOUNT = 3;
/** Beyond so many words that a rule asks for a text is no complaint; what it says is said by then. */
const MOST_PLACES = 400;

interface ListedWord {
  readonly form: string;
  readonly loose: string;
  readonly lists: readonly number[];
  readonly phrases: readonly Phrase[] | undefined;
}

export class Marks {
  // A plain array: a typed one of this size costs more to make than the counting.
  readonly #counts: number[] = new Array(LISTS.names.length).fill(0);
  /** The placed words in the order of the text: their list, and their place. */
  readonly #lists: number[] = [];
  readonly #places: number[] = [];
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
    for (const pair of PAIRS) this.#pair(pair);
  }

  #readOthers(words: readonly ListedWord[], offset: number, sentence: number): void {
    for (let at = 0; at < words.length; at += 1) {
      this.#sentences[offset + at] = sentence;
      this.#read(words[at] as ListedWord, words, at, offset);
    }
  }

  /** @returns the token to go on at: an idiom's words mean nothing of what each says */
  #read(word: ListedWord, words: readonly (ListedWord | null)[], at: number, offset = 0): number {
    let behindIdiom = 0;
    if (word.phrases) {
      for (const phrase of word.phrases) {
        if (!follows(phrase, words, at)) continue;
        if (phrase.list === IDIOM) behindIdiom = Math.max(behindIdiom, at + 1 + phrase.rest.length);
        else this.#found(phrase.list, at + offset);
      }
    }
    if (behindIdiom === 0) for (const list of word.lists) this.#found(list, at + offset);
    return behindIdiom;
  }

  #found(list: number, at: number): void {
    this.#counts[list] = (this.#counts[list] as number) + 1;
    if (PLACED[list] !== true || this.#lists.length >= MOST_PLACES) return;
    this.#lists.push(list);
    this.#places.push(at);
  }

  #pair({ list, counts, first, terms }: Pair): void {
    if (this.#counts[first] === 0) return;
    for (const term of terms) if (this.#counts[term.list] === 0) return;
    for (let at = 0; at < this.#lists.length; at += 1) {
      const place = this.#places[at] as number;
      if (this.#lists[at] !== first || !this.#goesOn(terms, 0, place)) continue;
      if (counts === 1) this.#found(list, place);
      else this.#counts[list] = (this.#counts[list] as number) - 1;
      return;
    }
  }

  #goesOn(terms: Pair['terms'], index: number, from: number): boolean {
    const term = terms[index];
    if (!term) return true;
    const { list, within, after } = term;
    // What is anywhere in the post was counted before.
    if (within === null) return this.#goesOn(terms, index + 1, from);
    for (let at = 0; at < this.#lists.length; at += 1) {
      if (this.#lists[at] !== list) continue;
      const place = this.#places[at] as number;
      const distance = place - from;
      if (distance > within) break;
      if (distance === 0 || distance < (after ? 1 : -within) || this.#sentences[place] !== this.#sentences[from]) continue;
      if (this.#goesOn(terms, index + 1, place)) return true;
    }
    return false;
  }

  count(list: List): number {
    return this.#counts[LIST_INDEX[list]] as number;
  }

  has(list: List): boolean {
    return this.count(list) > 0;
  }

  /** The words, by number, at which an entry of one of `PLACED` begins. */
  places(list: List): number[] {
    const index = LIST_INDEX[list];
    const places: number[] = [];
    if (this.#counts[index] === 0) return places;
    for (let at = 0; at < this.#lists.length; at += 1) if (this.#lists[at] === index) places.push(this.#places[at] as number);
    return places;
  }
}

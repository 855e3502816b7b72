/** All that the lists and the gazetteer know of a word. Kept between posts, since most words of a post have occurred before. */
import commonWords from '../../../data/words/common.json' with { type: 'json' };
import cueLists from '../../../data/words/cues.json' with { type: 'json' };
import type { NameIndex } from '../gazetteer/name-index.ts';
import type { Place } from '../gazetteer/place.ts';
import { copyOf, LONGEST_WORD, listForm, makeWord, type Word } from '../text/word.ts';
import { countrySignsOf } from './country-names.ts';
import { compileLists } from './lexicon.ts';
import type { Phrase } from './phrases.ts';
import { LISTS, signsOfWord, type WordSigns } from './sign-lists.ts';
import { weighedWord } from './word-weights.ts';

const COMMON = new Set(commonWords.common.map(listForm));

const EVERY_TOWN = new Set(commonWords.everyTown.map((name) => name.split(' ').map(listForm).join(' ')));

/** Whether many towns have a quarter or police station of this name, even if the gazetteer knows only some of them. */
export function isOfEveryTown(words: readonly (KnownWord | null)[]): boolean {
  return EVERY_TOWN.has(words.map((word) => word?.form ?? '').join(' '));
}

const PLACE_BEFORE_IN = new Set(commonWords.placeBeforeIn.map(listForm));

/** Whether an everyday word means a place because of what follows: a कुंडा is a door latch, "कुंडा में" and "कुंडा का रहने वाला" the town. */
export function isPlaceBeforeIn(word: KnownWord, next: KnownWord | null | undefined, afterNext?: KnownWord | null): boolean {
  if (!PLACE_BEFORE_IN.has(word.form)) return false;
  return (
    isCue(next, 'in') ||
    isCue(next, 'lives') ||
    (isCue(afterNext, 'lives') && (isCue(next, 'of') || GENITIVE_OF_DIALECT.has(next?.form ?? '')))
  );
}

/** "बल्देव कौ रहबे वारौ", in Braj. */
const GENITIVE_OF_DIALECT = new Set(['कौ', 'कर', 'केर'].map(listForm));

export type Cue = keyof typeof cueLists;

const CUES = compileLists<Cue>(cueLists);
const CUE_INDEX = Object.fromEntries(CUES.names.map((name, index) => [name, index])) as Record<Cue, number>;
/** Cues that no name begins with. */
const FUNCTION_WORDS = new Set<number>((['of', 'in', 'from', 'be', 'agent'] as const).map((cue) => CUE_INDEX[cue]));

export interface KnownWord extends Word, WordSigns {
  /** The cues that the word is for the words beside it, one bit each. */
  readonly cuesLow: number;
  readonly cuesHigh: number;
  /** The words that may follow it in a name, each with the length of the longest such name. */
  readonly followers: ReadonlyMap<string, number> | undefined;
  /** The places that are called by this word alone. */
  readonly places: readonly Place[];
  /** An everyday word, so that by itself it does not name a small place. */
  readonly common: boolean;
  /** The country that the word names. */
  readonly country: string | null;
  readonly countryPhrases: readonly Phrase[] | undefined;
  /** Speaks of living in a place. */
  readonly living: boolean;
  /** Its number among the words that speak for or against a danger. */
  readonly weighed: number;
}

const BITS = 31;

export function isCue(word: Pick<KnownWord, 'cuesLow' | 'cuesHigh'> | null | undefined, cue: Cue): boolean {
  if (!word) return false;
  const index = CUE_INDEX[cue];
  return index < BITS ? (word.cuesLow & (1 << index)) !== 0 : (word.cuesHigh & (1 << (index - BITS))) !== 0;
}

/** A word that only begins like an entry (Robertsganj like "rob*") may still be a name, if it is this long or the gazetteer has it. */
const LONG = 7;
/** From this length on V8 keeps a slice as a view of the whole text. */
const SLICED = 13;
/** When this many words are kept, all are dropped. */
const WORDS_KEPT = 8_000;

/** A power of two. */
const SEEN_SLOTS = 1 << 16;

export class Vocabulary {
  readonly #words = new Map<string, KnownWord>();
  readonly #names: NameIndex;
  /** Which hashes of words have occurred once. */
  readonly #seen = new Uint8Array(SEEN_SLOTS);
  #seenCount = 0;

  constructor(names: NameIndex) {
    this.#names = names;
  }

  word(raw: string): KnownWord {
    let known = this.#words.get(raw);
    if (!known) {
      const word = makeWord(raw);
      const lists = LISTS.ofWord(word.form);
      let cuesLow = 0;
      let cuesHigh = 0;
      const cues = CUES.ofWord(word.form);
      const places = this.#placesOf(word, raw);
      for (const index of cues) {
        if (index < BITS) cuesLow |= 1 << index;
        else cuesHigh |= 1 << (index - BITS);
      }
      known = {
        ...word,
        ...signsOfWord(word),
        weighed: weighedWord(word.loose),
        cuesLow,
        cuesHigh,
        followers: cues.some((index) => FUNCTION_WORDS.has(index)) ? undefined : this.#names.followers(word),
        ...countrySignsOf(word.form),
        places,
        common:
          (lists.length > 0 && ((word.bare.length < LONG && places.length === 0) || LISTS.isWord(word.form))) ||
          cuesLow !== 0 ||
          cuesHigh !== 0 ||
          COMMON.has(word.form),
      };
      if (raw.length <= LONGEST_WORD && this.#isSeenAgain(raw)) this.#keep(raw, known);
    }
    return known;
  }

  #keep(raw: string, known: KnownWord): void {
    if (this.#words.size >= WORDS_KEPT) this.#words.clear();
    // A long slice would keep the whole post in memory, so such a key is copied.
    this.#words.set(raw.length < SLICED ? raw : copyOf(raw), known);
  }

  /** Half of the new words (names, misspellings) never occur again: only what occurs a second time is worth keeping. */
  #isSeenAgain(raw: string): boolean {
    let hash = 0;
    for (let at = 0; at < raw.length; at += 1) hash = (Math.imul(hash, 31) + raw.charCodeAt(at)) | 0;
    const place = (hash ^ (hash >>> 16)) & (SEEN_SLOTS - 1);
    if (this.#seen[place] === 1) return true;
    this.#seen[place] = 1;
    this.#seenCount += 1;
    if (this.#seenCount > SEEN_SLOTS / 2) {
      this.#seen.fill(0);
      this.#seenCount = 0;
    }
    return false;
  }

  /** The places of the word itself, or of the town in it: नोएडावासियों, कानपुरवासी. */
  #placesOf(word: Word, raw: string): readonly Place[] {
    const places = this.#names.find([word]);
    const town = places.length > 0 || !raw.includes('वास') ? null : RESIDENTS_SUFFIX.exec(raw);
    return town ? this.#names.find([makeWord(raw.slice(0, town.index))]) : places;
  }
}

const RESIDENTS_SUFFIX = /(?<=.{3})वासि?ी?(?:यों|यो)?$/u;

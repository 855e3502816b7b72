/** The words of posts with all that is known of them beforehand, kept between posts: most of a post's words were met before. */
import commonWords from '../../../data/words/common.json' with { type: 'json' };
import cueLists from '../../../data/words/cues.json' with { type: 'json' };
import type { NameIndex } from '../gazetteer/name-index.ts';
import type { Place } from '../gazetteer/place.ts';
import { abroadOf } from '../kind/abroad.ts';
import { type Kinds, kindsOf, LISTS } from '../kind/signs/lists.ts';
import { compileLists, type Phrase } from './lexicon.ts';
import { listForm, LONGEST_WORD, makeWord, type Word } from './word.ts';

const COMMON = new Set(commonWords.common.map(listForm));

const EVERY_TOWN = new Set(commonWords.everyTown.map((name) => name.split(' ').map(listForm).join(' ')));

/** Whether many towns have a quarter or police station of this name, whichever of them the gazetteer knows. */
export function isOfEveryTown(words: readonly (KnownWord | null)[]): boolean {
  return EVERY_TOWN.has(words.map((word) => word?.form ?? '').join(' '));
}

const PLACE_BEFORE_IN = new Set(commonWords.placeBeforeIn.map(listForm));

/** Whether an everyday word is a place where "में" follows: a कुंडा is a door's hook, "कुंडा में" is the town. */
export function isPlaceBeforeIn(word: KnownWord, next: KnownWord | null | undefined): boolean {
  return PLACE_BEFORE_IN.has(word.form) && isCue(next, 'in');
}

export type Cue = keyof typeof cueLists;

const CUES = compileLists<Cue>(cueLists);
const CUE_INDEX = Object.fromEntries(CUES.names.map((name, index) => [name, index])) as Record<Cue, number>;
/** No name begins with these. */
const FUNCTION_WORDS = new Set<number>((['of', 'in', 'from', 'be'] as const).map((cue) => CUE_INDEX[cue]));

export interface KnownWord extends Word, Kinds {
  /** What it says about the words beside it, two words of bits. */
  readonly cuesLow: number;
  readonly cuesHigh: number;
  /** The words that may stand behind it in a name, with the most words of the name. */
  readonly followers: ReadonlyMap<string, number> | undefined;
  /** The places that the word alone names. */
  readonly places: readonly Place[];
  /** Has a meaning of its own, so that it names no small place alone. */
  readonly common: boolean;
  /** The country that the word names, or that a phrase names which begins with it. */
  readonly country: string | null;
  readonly countryPhrases: readonly Phrase[] | undefined;
  /** Speaks of living somewhere. */
  readonly living: boolean;
}

const BITS = 31;

export function isCue(word: KnownWord | null | undefined, cue: Cue): boolean {
  if (!word) return false;
  const index = CUE_INDEX[cue];
  return index < BITS ? (word.cuesLow & (1 << index)) !== 0 : (word.cuesHigh & (1 << (index - BITS))) !== 0;
}

/** A word that only begins like one of a list ("rob*": Robertsganj) may be a name: where one sounds so, and where it is so long. */
const LONG = 7;
/** From this length on V8 keeps a part of a text as a view of the whole. */
const SLICED = 13;
/** Beyond so many words the memory starts anew. */
const WORDS_KEPT = 8_000;

/** A power of two. */
const MET = 1 << 16;

export class Vocabulary {
  readonly #words = new Map<string, KnownWord>();
  readonly #names: NameIndex;
  /** Marks of words that were met once, by hash. */
  readonly #met = new Uint8Array(MET);
  #metCount = 0;

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
        ...kindsOf(word),
        cuesLow,
        cuesHigh,
        followers: cues.some((index) => FUNCTION_WORDS.has(index)) ? undefined : this.#names.followers(word),
        ...abroadOf(word.form),
        places,
        common:
          (lists.length > 0 && ((word.bare.length < LONG && places.length === 0) || LISTS.isWord(word.form))) ||
          cuesLow !== 0 ||
          cuesHigh !== 0 ||
          COMMON.has(word.form),
      };
      if (raw.length <= LONGEST_WORD && this.#isMetAgain(raw)) this.#keep(raw, known);
    }
    return known;
  }

  #keep(raw: string, known: KnownWord): void {
    if (this.#words.size >= WORDS_KEPT) this.#words.clear();
    // A long slice of a post would keep the whole post alive: such a key is written anew.
    this.#words.set(raw.length < SLICED ? raw : copyOf(raw), known);
  }

  /** Half of the words that are new in a post (names, slips) never come again: only what is met a second time is worth keeping. */
  #isMetAgain(raw: string): boolean {
    let hash = 0;
    for (let at = 0; at < raw.length; at += 1) hash = (Math.imul(hash, 31) + raw.charCodeAt(at)) | 0;
    const place = (hash ^ (hash >>> 16)) & (MET - 1);
    if (this.#met[place] === 1) return true;
    this.#met[place] = 1;
    this.#metCount += 1;
    if (this.#metCount > MET / 2) {
      this.#met.fill(0);
      this.#metCount = 0;
    }
    return false;
  }

  /** Of the word, or of the town in it: नोएडावासियों, कानपुरवासी. */
  #placesOf(word: Word, raw: string): readonly Place[] {
    const places = this.#names.find([word]);
    const town = places.length > 0 || !raw.includes('वास') ? null : PEOPLE_OF.exec(raw);
    return town ? this.#names.find([makeWord(raw.slice(0, town.index))]) : places;
  }
}

function copyOf(text: string): string {
  const codes: number[] = [];
  for (let at = 0; at < text.length; at += 1) codes.push(text.charCodeAt(at));
  return String.fromCharCode(...codes);
}

const PEOPLE_OF = /(?<=.{3})वासि?ी?(?:यों|यो)?$/u;

/** The word lists of data/words, ready to be asked: which lists a word, or a run of words, is in. */
import { looseKey } from '../text/phonetic-key.ts';
import { latinSound } from '../text/sound.ts';
import { listForm } from './word.ts';

export interface Lists<Name extends string> {
  readonly names: readonly Name[];
  /** The lists of a word by its `listForm`, as indexes of `names`; whole words and `stem*` entries. */
  ofWord(form: string): readonly number[];
  /** Whether the word itself, not only its stem, is an entry. */
  isWord(form: string): boolean;
  /** Phrases that begin with this word. */
  phrases(form: string): readonly Phrase[] | undefined;
  /** The lists of a Latin word by its loose key, where Hindi in Latin letters is spelled by ear. */
  ofSound(loose: string): readonly number[];
  /** Phrases that begin with a word of this loose key. */
  phrasesOfSound(loose: string): readonly Phrase[] | undefined;
  /** The `second`s of phrases that a word can be, by its `listForm` and by its loose key. */
  secondsOf(form: string, loose: string): readonly number[];
}

export interface Phrase {
  /** The words after the first. */
  readonly rest: readonly Entry[];
  /** The number of the second word among those of all phrases. */
  readonly second: number;
  readonly list: number;
}

interface Entry {
  /** A `listForm`, or the loose key of a word that is spelled by ear. */
  readonly form: string;
  readonly heard: boolean;
  /** Words that begin so. */
  readonly stem: boolean;
}

const NONE: readonly number[] = [];
const SHORTEST_STEM = 2;
/** A loose key that is shorter is shared by too many words: such a word counts only as it is written. */
const SHORTEST_HEARD = 4;

/**
 * Entries are words, `stem*`, or phrases of words separated by spaces.
 * @param lists name of the list → its entries
 * @param heard the same for Hindi in Latin letters: these entries stand for every spelling that sounds alike
 */
export function compileLists<Name extends string>(
  lists: Readonly<Record<Name, readonly string[]>>,
  heard: Readonly<Record<string, readonly string[]>> = {},
): Lists<Name> {
  const names = Object.keys(lists) as Name[];
  const written = new Index();
  const sounds = new Index();
  const seconds = new Seconds();
  names.forEach((name, list) => {
    for (const text of lists[name]) written.add(text.split(' ').map(asWritten), list, seconds);
    for (const text of heard[name] ?? []) {
      const parts = text.split(' ');
      const entries = parts.map(asHeard);
      (entries[0]?.heard ? sounds : written).add(entries, list, seconds);
      // A word as it is listed is known by its spelling too.
      if (parts.length === 1) written.add(parts.map(asWritten), list, seconds);
    }
  });
  return {
    names,
    ofWord: (form) => written.ofWord(form),
    isWord: (form) => written.isWord(form),
    phrases: (form) => written.phrases(form),
    ofSound: (loose) => sounds.ofWord(loose),
    phrasesOfSound: (loose) => sounds.phrases(loose),
    secondsOf: (form, loose) => seconds.of(form, loose),
  };
}

/** Entries by their first word: all by their form, or all by their loose key. */
class Index {
  readonly #words = new Map<string, number[]>();
  readonly #stems = new Map<string, number[]>();
  readonly #phrases = new Map<string, Phrase[]>();
  /** Phrases that begin with a stem. */
  readonly #stemPhrases = new Map<string, Phrase[]>();
  #longestStem = 0;

  add([first, ...rest]: readonly Entry[], list: number, seconds: Seconds): void {
    if (!first) return;
    const [second] = rest;
    if (second) {
      if (first.stem) this.#longestStem = Math.max(this.#longestStem, first.form.length);
      push(first.stem ? this.#stemPhrases : this.#phrases, first.form, { rest, second: seconds.number(second), list });
    } else this.addWord(first, list);
  }

  addWord(first: Entry, list: number): void {
    if (first.stem) this.#longestStem = Math.max(this.#longestStem, first.form.length);
    addList(first.stem ? this.#stems : this.#words, first.form, list);
  }

  ofWord(form: string): readonly number[] {
    const whole = this.#words.get(form);
    let found: number[] | undefined;
    for (let length = Math.min(form.length, this.#longestStem); length >= SHORTEST_STEM; length -= 1) {
      for (const list of this.#stems.get(form.slice(0, length)) ?? NONE) {
        found ??= [...(whole ?? NONE)];
        if (!found.includes(list)) found.push(list);
      }
    }
    return found ?? whole ?? NONE;
  }

  isWord(form: string): boolean {
    return this.#words.has(form);
  }

  phrases(form: string): readonly Phrase[] | undefined {
    let found = this.#phrases.get(form);
    for (let length = Math.min(form.length, this.#longestStem); length >= SHORTEST_STEM; length -= 1) {
      const more = this.#stemPhrases.get(form.slice(0, length));
      if (more) found = [...(found ?? []), ...more];
    }
    return found;
  }
}

/** The second words of all phrases, numbered: a word is compared with them once, when it is first met. */
class Seconds {
  readonly #written = new Index();
  readonly #sounds = new Index();
  readonly #numbers = new Map<string, number>();

  number(entry: Entry): number {
    const { form, heard, stem } = entry;
    const key = `${form} ${heard} ${stem}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(key, number);
    (heard ? this.#sounds : this.#written).addWord(entry, number);
    return number;
  }

  of(form: string, loose: string): readonly number[] {
    const written = this.#written.ofWord(form);
    const heard = loose === '' ? NONE : this.#sounds.ofWord(loose);
    return heard.length === 0 ? written : [...written, ...heard];
  }
}

function push(map: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const kept = map.get(key);
  if (kept) kept.push(phrase);
  else map.set(key, [phrase]);
}

function addList(map: Map<string, number[]>, key: string, list: number): void {
  const kept = map.get(key);
  if (kept === undefined) map.set(key, [list]);
  else if (!kept.includes(list)) kept.push(list);
}

/** The lists say many words many times: each is brought into its forms once. */
const WRITTEN = new Map<string, Entry>();
const HEARD = new Map<string, Entry>();

function asWritten(part: string): Entry {
  let entry = WRITTEN.get(part);
  if (!entry) {
    const stem = part.endsWith('*');
    entry = { form: listForm(stem ? part.slice(0, -1) : part), heard: false, stem };
    WRITTEN.set(part, entry);
  }
  return entry;
}

function asHeard(part: string): Entry {
  let entry = HEARD.get(part);
  if (!entry) {
    const stem = part.endsWith('*');
    const key = looseKey(latinSound(stem ? part.slice(0, -1) : part));
    // A stem goes on: the last a of what is written of it is inside the word.
    const form = stem && key.endsWith('a') ? key.slice(0, -1) : key;
    entry = form.length >= SHORTEST_HEARD ? { form, heard: true, stem } : asWritten(part);
    HEARD.set(part, entry);
  }
  return entry;
}

interface ComparedWord {
  readonly form: string;
  readonly loose: string;
}

/** What a word can be behind the first word of a phrase. */
export interface Following {
  readonly seconds: readonly number[];
  /** A bit for each of them, by which most words are told apart at a glance. */
  readonly bits: number;
}

/** @param seconds `secondsOf` the word */
export function followingOf(seconds: readonly number[]): Following {
  return { seconds, bits: bitsOf(seconds) };
}

function bitsOf(seconds: Iterable<number>): number {
  let bits = 0;
  for (const second of seconds) bits |= 1 << (second & 31);
  return bits;
}

/** The phrases that begin with one word, by the word that follows: of hundreds that begin with "not" few need a look. */
export class Phrases {
  readonly #bySecond = new Map<number, Phrase[]>();
  readonly #bits: number;

  constructor(phrases: readonly Phrase[]) {
    for (const phrase of phrases) {
      const kept = this.#bySecond.get(phrase.second);
      if (kept) kept.push(phrase);
      else this.#bySecond.set(phrase.second, [phrase]);
    }
    this.#bits = bitsOf(this.#bySecond.keys());
  }

  /** Those that stand at a place. */
  at(words: readonly ((ComparedWord & Following) | null)[], at: number): readonly Phrase[] {
    const next = words[at + 1];
    if (!next || (next.bits & this.#bits) === 0) return NO_PHRASE;
    let found: Phrase[] | undefined;
    for (const second of next.seconds) {
      for (const phrase of this.#bySecond.get(second) ?? NO_PHRASE) {
        if (phrase.rest.length > 1 && !follows(phrase, words, at)) continue;
        if (found) found.push(phrase);
        else found = [phrase];
      }
    }
    return found ?? NO_PHRASE;
  }
}

const NO_PHRASE: readonly Phrase[] = [];

/** Whether a phrase's further words stand behind the word at `at`. */
export function follows({ rest }: Phrase, words: readonly (ComparedWord | null)[], at: number): boolean {
  for (let index = 0; index < rest.length; index += 1) {
    const word = words[at + 1 + index];
    if (!word) return false;
    const { form, heard, stem } = rest[index] as Entry;
    const own = heard ? word.loose : word.form;
    if (stem ? !own.startsWith(form) : own !== form) return false;
  }
  return true;
}

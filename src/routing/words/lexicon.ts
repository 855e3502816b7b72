/** Compiles the word lists of data/words, and tells which of them a word is in. */
import { looseKey } from '../text/phonetic-key.ts';
import { latinSound } from '../text/transliterate.ts';
import { listForm } from '../text/word.ts';
import type { Entry, Phrase } from './phrases.ts';

export interface CompiledLists<Name extends string> {
  readonly names: readonly Name[];
  /** The lists that hold a word, by its `listForm`, as indexes of `names`; whole words and `stem*` entries. */
  ofWord(form: string): readonly number[];
  /** Whether the whole word, not only a stem of it, is an entry. */
  isWord(form: string): boolean;
  /** Phrases that begin with this word. */
  phrases(form: string): readonly Phrase[] | undefined;
  /** The lists that hold a Latin word by its sound, for Hindi in Latin letters. `loose`: its loose key. */
  ofSound(loose: string): readonly number[];
  /** Phrases that begin with a word of this sound. */
  phrasesOfSound(loose: string): readonly Phrase[] | undefined;
  /** The `second`s of phrases that a word can be, by its `listForm` and its loose key. */
  secondsOf(form: string, loose: string): readonly number[];
}

const NONE: readonly number[] = [];
const SHORTEST_STEM = 2;
/** Too many words share a shorter loose key: such an entry is compared as it is written. */
const SHORTEST_BY_SOUND = 4;

/**
 * An entry is a word, a `stem*`, or a phrase of words separated by spaces.
 * @param lists name of the list → its entries
 * @param latinHindi the same for Hindi in Latin letters: an entry stands for every spelling that sounds alike
 */
export function compileLists<Name extends string>(
  lists: Readonly<Record<Name, readonly string[]>>,
  latinHindi: Readonly<Record<string, readonly string[]>> = {},
): CompiledLists<Name> {
  const names = Object.keys(lists) as Name[];
  let compiled: Compiled | undefined;
  // At the first word: an import reads its posts in a background thread, and its own thread often looks up none.
  const all = () => (compiled ??= compile(names, lists, latinHindi));
  return {
    names,
    ofWord: (form) => all().written.ofWord(form),
    isWord: (form) => all().written.isWord(form),
    phrases: (form) => all().written.phrases(form),
    ofSound: (loose) => all().sounds.ofWord(loose),
    phrasesOfSound: (loose) => all().sounds.phrases(loose),
    secondsOf: (form, loose) => all().seconds.of(form, loose),
  };
}

interface Compiled {
  readonly written: Index;
  readonly sounds: Index;
  readonly seconds: Seconds;
}

function compile<Name extends string>(
  names: readonly Name[],
  lists: Readonly<Record<Name, readonly string[]>>,
  latinHindi: Readonly<Record<string, readonly string[]>>,
): Compiled {
  const written = new Index();
  const sounds = new Index();
  const seconds = new Seconds();
  names.forEach((name, list) => {
    for (const text of lists[name]) written.add(text.split(' ').map(writtenEntry), list, seconds);
    for (const text of latinHindi[name] ?? []) {
      const parts = text.split(' ');
      const entries = parts.map(entryBySound);
      (entries[0]?.bySound ? sounds : written).add(entries, list, seconds);
      // A listed word counts by its spelling too.
      if (parts.length === 1) written.add(parts.map(writtenEntry), list, seconds);
    }
  });
  return { written, sounds, seconds };
}

/** Entries by their first word, either all by `listForm` or all by loose key. */
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

/** The second words of all phrases, numbered, so that each new word is compared with them only once. */
class Seconds {
  readonly #written = new Index();
  readonly #sounds = new Index();
  readonly #numbers = new Map<string, number>();

  number(entry: Entry): number {
    const { form, bySound, stem } = entry;
    const key = `${form} ${bySound} ${stem}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(key, number);
    (bySound ? this.#sounds : this.#written).addWord(entry, number);
    return number;
  }

  of(form: string, loose: string): readonly number[] {
    const written = this.#written.ofWord(form);
    const bySound = loose === '' ? NONE : this.#sounds.ofWord(loose);
    return bySound.length === 0 ? written : [...written, ...bySound];
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

/** Entries made before: many words are in several lists. */
const WRITTEN = new Map<string, Entry>();
const BY_SOUND = new Map<string, Entry>();

function writtenEntry(part: string): Entry {
  let entry = WRITTEN.get(part);
  if (!entry) {
    const stem = part.endsWith('*');
    entry = { form: listForm(stem ? part.slice(0, -1) : part), bySound: false, stem };
    WRITTEN.set(part, entry);
  }
  return entry;
}

function entryBySound(part: string): Entry {
  let entry = BY_SOUND.get(part);
  if (!entry) {
    const stem = part.endsWith('*');
    const key = looseKey(latinSound(stem ? part.slice(0, -1) : part));
    // A stem continues: its last a is inside the word, where keys have none.
    const form = stem && key.endsWith('a') ? key.slice(0, -1) : key;
    entry = form.length >= SHORTEST_BY_SOUND ? { form, bySound: true, stem } : writtenEntry(part);
    BY_SOUND.set(part, entry);
  }
  return entry;
}

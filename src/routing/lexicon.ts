/** The word lists of data/words, ready to be asked: which lists a word, or a run of words, is in. */
import { looseKey } from './text/settle.ts';
import { latinSound } from './text/sound.ts';
import { listForm } from './text/word.ts';

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
}

export interface Phrase {
  /** The words after the first. */
  readonly rest: readonly Entry[];
  readonly list: number;
}

interface Entry {
  /** A `listForm`, or the loose key of a word that is spelled by ear. */
  readonly form: string;
  readonly heard: boolean;
  /** Words that begin so. */
  readonly stem: boolean;
}

/** A beginning of words, in a list or as the first of a phrase. */
interface Stem {
  readonly stem: string;
  readonly list: number | null;
  readonly phrase: Phrase | null;
}

const NONE: readonly number[] = [];
const NO_STEMS: readonly Stem[] = [];
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
  heard?: Readonly<Partial<Record<Name, readonly string[]>>>,
): Lists<Name> {
  const names = Object.keys(lists) as Name[];
  const written = new Index();
  const sounds = new Index();
  names.forEach((name, list) => {
    for (const text of lists[name]) written.add(text.split(' ').map(asWritten), list);
    for (const text of heard?.[name] ?? []) {
      const entries = text.split(' ').map(asHeard);
      (entries[0]?.heard ? sounds : written).add(entries, list);
    }
  });
  return {
    names,
    ofWord: (form) => written.ofWord(form),
    isWord: (form) => written.isWord(form),
    phrases: (form) => written.phrases(form),
    ofSound: (loose) => sounds.ofWord(loose),
    phrasesOfSound: (loose) => sounds.phrases(loose),
  };
}

/** Entries by their first word: all by their form, or all by their loose key. */
class Index {
  readonly #words = new Map<string, number[]>();
  /** By their first letters: few words share those with any stem. */
  readonly #stems = new Map<string, Stem[]>();
  readonly #phrases = new Map<string, Phrase[]>();

  add([first, ...rest]: readonly Entry[], list: number): void {
    if (!first) return;
    const { form, stem } = first;
    const phrase = rest.length > 0 ? { rest, list } : null;
    if (stem) push(this.#stems, form.slice(0, SHORTEST_STEM), { stem: form, list: phrase ? null : list, phrase });
    else if (phrase) push(this.#phrases, form, phrase);
    else addList(this.#words, form, list);
  }

  ofWord(form: string): readonly number[] {
    const whole = this.#words.get(form);
    let found: number[] | undefined;
    for (const { stem, list } of this.#stems.get(form.slice(0, SHORTEST_STEM)) ?? NO_STEMS) {
      if (list === null || !form.startsWith(stem)) continue;
      found ??= [...(whole ?? NONE)];
      if (!found.includes(list)) found.push(list);
    }
    return found ?? whole ?? NONE;
  }

  isWord(form: string): boolean {
    return this.#words.has(form);
  }

  phrases(form: string): readonly Phrase[] | undefined {
    let found = this.#phrases.get(form);
    for (const { stem, phrase } of this.#stems.get(form.slice(0, SHORTEST_STEM)) ?? NO_STEMS) {
      if (phrase !== null && form.startsWith(stem)) found = [...(found ?? []), phrase];
    }
    return found;
  }
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const kept = map.get(key);
  if (kept) kept.push(value);
  else map.set(key, [value]);
}

function addList(map: Map<string, number[]>, key: string, list: number): void {
  const kept = map.get(key);
  if (kept === undefined) map.set(key, [list]);
  else if (!kept.includes(list)) kept.push(list);
}

function asWritten(part: string): Entry {
  return part.endsWith('*')
    ? { form: listForm(part.slice(0, -1)), heard: false, stem: true }
    : { form: listForm(part), heard: false, stem: false };
}

function asHeard(part: string): Entry {
  const stem = part.endsWith('*');
  const key = looseKey(latinSound(stem ? part.slice(0, -1) : part));
  // A stem goes on: the last a of what is written of it is inside the word.
  const form = stem && key.endsWith('a') ? key.slice(0, -1) : key;
  return form.length >= SHORTEST_HEARD ? { form, heard: true, stem } : asWritten(part);
}

/** Whether a phrase's further words stand behind the word at `at`. */
export function follows(
  { rest }: Phrase,
  words: readonly ({ readonly form: string; readonly loose: string } | null)[],
  at: number,
): boolean {
  for (let index = 0; index < rest.length; index += 1) {
    const word = words[at + 1 + index];
    if (!word) return false;
    const { form, heard, stem } = rest[index] as Entry;
    const own = heard ? word.loose : word.form;
    if (stem ? !own.startsWith(form) : own !== form) return false;
  }
  return true;
}

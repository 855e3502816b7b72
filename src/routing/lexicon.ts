/** The word lists of data/words, ready to be asked: which lists a word, or a run of words, is in. */
import { listForm } from './text/word.ts';

export interface Lists<Name extends string> {
  readonly names: readonly Name[];
  /** The lists of a word by its `listForm`, as indexes of `names`; whole words and `stem*` entries. */
  ofWord(form: string): readonly number[];
  /** Whether the word itself, not only its stem, is an entry. */
  isWord(form: string): boolean;
  /** Phrases that begin with this word. */
  phrases(form: string): readonly Phrase[] | undefined;
}

export interface Phrase {
  /** The words after the first. */
  readonly rest: readonly Entry[];
  readonly list: number;
}

interface Entry {
  readonly form: string;
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

/**
 * Entries are words, `stem*`, or phrases of words separated by spaces.
 * @param lists name of the list → its entries
 */
export function compileLists<Name extends string>(lists: Readonly<Record<Name, readonly string[]>>): Lists<Name> {
  const names = Object.keys(lists) as Name[];
  const words = new Map<string, number[]>();
  /** By their first letters: few words share those with any stem. */
  const stems = new Map<string, Stem[]>();
  const phrases = new Map<string, Phrase[]>();
  names.forEach((name, list) => {
    for (const entry of lists[name]) {
      const parts = entry.split(' ').map((part) => (part.endsWith('*') ? `${listForm(part.slice(0, -1))}*` : listForm(part)));
      const [first = '', ...rest] = parts;
      const stem = first.endsWith('*') ? first.slice(0, -1) : null;
      const phrase = rest.length > 0 ? { rest: rest.map(entryOf), list } : null;
      if (stem !== null) push(stems, stem.slice(0, SHORTEST_STEM), { stem, list: phrase ? null : list, phrase });
      else if (phrase) push(phrases, first, phrase);
      else add(words, first, list);
    }
  });
  return {
    names,
    ofWord(form) {
      const whole = words.get(form);
      let found: number[] | undefined;
      for (const { stem, list } of stems.get(form.slice(0, SHORTEST_STEM)) ?? NO_STEMS) {
        if (list !== null && form.startsWith(stem)) found = (found ?? [...(whole ?? NONE)]).concat(list);
      }
      return found ?? whole ?? NONE;
    },
    isWord: (form) => words.has(form),
    phrases(form) {
      let found = phrases.get(form);
      for (const { stem, phrase } of stems.get(form.slice(0, SHORTEST_STEM)) ?? NO_STEMS) {
        if (phrase !== null && form.startsWith(stem)) found = [...(found ?? []), phrase];
      }
      return found;
    },
  };
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const kept = map.get(key);
  if (kept) kept.push(value);
  else map.set(key, [value]);
}

function add(map: Map<string, number[]>, key: string, list: number): void {
  const kept = map.get(key);
  if (kept === undefined) map.set(key, [list]);
  else if (!kept.includes(list)) kept.push(list);
}

function entryOf(part: string): Entry {
  return part.endsWith('*') ? { form: part.slice(0, -1), stem: true } : { form: part, stem: false };
}

/** Whether a phrase's further words stand behind the word at `at`. */
export function follows({ rest }: Phrase, words: readonly ({ readonly form: string } | null)[], at: number): boolean {
  for (let index = 0; index < rest.length; index += 1) {
    const word = words[at + 1 + index];
    const entry = rest[index] as Entry;
    if (!word || (entry.stem ? !word.form.startsWith(entry.form) : word.form !== entry.form)) return false;
  }
  return true;
}

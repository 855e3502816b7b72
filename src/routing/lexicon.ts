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

const NONE: readonly number[] = [];
const SHORTEST_STEM = 2;

/**
 * Entries are words, `stem*`, or phrases of words separated by spaces.
 * @param lists name of the list → its entries
 */
export function compileLists<Name extends string>(lists: Readonly<Record<Name, readonly string[]>>): Lists<Name> {
  const names = Object.keys(lists) as Name[];
  const words = new Map<string, number[]>();
  const stems = new Map<string, number[]>();
  const phrases = new Map<string, Phrase[]>();
  /** Phrases that begin with a stem. */
  const stemPhrases = new Map<string, Phrase[]>();
  let longestStem = 0;
  names.forEach((name, list) => {
    for (const entry of lists[name]) {
      const parts = entry.split(' ').map((part) => (part.endsWith('*') ? `${listForm(part.slice(0, -1))}*` : listForm(part)));
      const [first = '', ...rest] = parts;
      const stem = first.endsWith('*') ? first.slice(0, -1) : null;
      if (stem !== null) longestStem = Math.max(longestStem, stem.length);
      if (rest.length > 0) push(stem === null ? phrases : stemPhrases, stem ?? first, { rest: rest.map(entryOf), list });
      else if (stem !== null) add(stems, stem, list);
      else add(words, first, list);
    }
  });
  return {
    names,
    ofWord(form) {
      const whole = words.get(form);
      let found: number[] | undefined;
      for (let length = Math.min(form.length, longestStem); length >= SHORTEST_STEM; length -= 1) {
        const stem = stems.get(form.slice(0, length));
        if (stem) found = (found ?? [...(whole ?? NONE)]).concat(stem);
      }
      return found ?? whole ?? NONE;
    },
    isWord: (form) => words.has(form),
    phrases(form) {
      let found = phrases.get(form);
      for (let length = Math.min(form.length, longestStem); length >= SHORTEST_STEM; length -= 1) {
        const more = stemPhrases.get(form.slice(0, length));
        if (more) found = [...(found ?? []), ...more];
      }
      return found;
    },
  };
}

function push(map: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const kept = map.get(key);
  if (kept) kept.push(phrase);
  else map.set(key, [phrase]);
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

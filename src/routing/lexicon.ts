/** The word lists of data/words, ready to be asked: which lists a word, or a run of words, is in. */
import { listForm } from './text/word.ts';

export interface Lists<Name extends string> {
  readonly names: readonly Name[];
  /** The lists of a word by its `listForm`, as indexes of `names`; whole words and `stem*` entries. */
  ofWord(form: string): readonly number[];
  /** Phrases that begin with this word. */
  phrases(form: string): readonly Phrase[] | undefined;
}

export interface Phrase {
  /** The words after the first; an entry that ends in `*` is a stem. */
  readonly rest: readonly string[];
  readonly list: number;
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
  let longestStem = 0;
  names.forEach((name, list) => {
    for (const entry of lists[name]) {
      const parts = entry.split(' ').map((part) => (part.endsWith('*') ? `${listForm(part.slice(0, -1))}*` : listForm(part)));
      const [first = '', ...rest] = parts;
      if (rest.length > 0) {
        const kept = phrases.get(first);
        if (kept) kept.push({ rest, list });
        else phrases.set(first, [{ rest, list }]);
      } else if (first.endsWith('*')) {
        const stem = first.slice(0, -1);
        longestStem = Math.max(longestStem, stem.length);
        add(stems, stem, list);
      } else add(words, first, list);
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
    phrases: (form) => phrases.get(form),
  };
}

function add(map: Map<string, number[]>, key: string, list: number): void {
  const kept = map.get(key);
  if (kept === undefined) map.set(key, [list]);
  else if (!kept.includes(list)) kept.push(list);
}

/** Whether a phrase's entry is this word. */
export function isEntry(entry: string, form: string): boolean {
  return entry.endsWith('*') ? form.startsWith(entry.slice(0, -1)) : entry === form;
}

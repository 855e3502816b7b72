/** Counts for a post how many words and phrases of each list it holds. */
import categories from '../../../data/words/categories.json' with { type: 'json' };
import languages from '../../../data/words/languages.json' with { type: 'json' };
import signs from '../../../data/words/signs.json' with { type: 'json' };
import { compileLists, isEntry } from '../lexicon.ts';
import type { Matter } from '../matter.ts';
import type { Word } from '../text/word.ts';

export type CategoryList = keyof typeof categories;
export type SignList = keyof typeof signs;
export type LanguageList = keyof typeof languages;
export type List = CategoryList | SignList | LanguageList;

const LISTS = compileLists<List>({ ...categories, ...signs, ...languages });
const INDEX = new Map(LISTS.names.map((name, index) => [name, index]));

export interface Marks {
  count(list: List): number;
}

const listsOfWords = new WeakMap<Word, readonly number[]>();

function listsOf(word: Word): readonly number[] {
  let lists = listsOfWords.get(word);
  if (!lists) {
    lists = LISTS.ofWord(word.form);
    listsOfWords.set(word, lists);
  }
  return lists;
}

export function markWords({ words }: Matter): Marks {
  const counts = new Uint16Array(LISTS.names.length);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) continue;
    for (const list of listsOf(word)) counts[list] = (counts[list] as number) + 1;
    const phrases = LISTS.phrases(word.form);
    if (!phrases) continue;
    for (const { rest, list } of phrases) {
      if (rest.every((entry, index) => isEntry(entry, words[at + 1 + index]?.form ?? ''))) counts[list] = (counts[list] as number) + 1;
    }
  }
  return { count: (list) => counts[INDEX.get(list) as number] as number };
}

/** The word lists that tell the kind of a matter, compiled once. */
import categories from '../../../../data/words/categories.json' with { type: 'json' };
import languages from '../../../../data/words/languages.json' with { type: 'json' };
import mentions from '../../../../data/words/mentions.json' with { type: 'json' };
import signs from '../../../../data/words/signs.json' with { type: 'json' };
import weak from '../../../../data/words/weak.json' with { type: 'json' };
import { compileLists, type Following, followingOf, Phrases } from '../../words/lexicon.ts';
import type { Word } from '../../words/word.ts';

export type CategoryList = keyof typeof categories;
export type WeakCategory = keyof typeof weak;
/** Lists whose words tell a category only where nothing else does. */
export type WeakList = `weak_${WeakCategory}`;
/** `amount`: a number of three digits and more. */
export type List = CategoryList | WeakList | keyof typeof signs | keyof typeof languages | keyof typeof mentions | 'amount';

/** A list's entries: Hindi, Hindi in Latin letters, English, and the other languages and scripts of posts. */
interface Spellings {
  readonly hi?: readonly string[];
  readonly hinglish?: readonly string[];
  readonly en?: readonly string[];
  readonly other?: readonly string[];
}

const SPELLED: Readonly<Record<string, Spellings>> = {
  ...categories,
  ...signs,
  ...Object.fromEntries(Object.entries(weak).map(([name, list]) => [`weak_${name}`, list])),
};

const WRITTEN = Object.entries(SPELLED).map(([name, { hi = [], en = [], other = [] }]) => [name, [...hi, ...en, ...other]]);
const HEARD = Object.entries(SPELLED).map(([name, { hinglish = [] }]) => [name, hinglish]);
const UNWORDED = ['amount', ...Object.keys(mentions)].map((name) => [name, []]);

export const LISTS = compileLists<List>({ ...Object.fromEntries([...WRITTEN, ...UNWORDED]), ...languages }, Object.fromEntries(HEARD));

export const LIST = Object.fromEntries(LISTS.names.map((name, index) => [name, index])) as Record<List, number>;

/** The list of a handle, in lower case, that says what a post is about. */
export const MENTIONS: ReadonlyMap<string, number> = new Map(
  Object.entries(mentions).flatMap(([name, handles]) => handles.map((handle) => [handle, LIST[name as List]] as const)),
);

export interface Kinds extends Following {
  /** Indexes of `LISTS.names`. */
  readonly lists: readonly number[];
  /** The phrases that begin with the word. */
  readonly phrases: Phrases | undefined;
}

/** The lists of a word, as it is written and, in Latin letters, as it sounds. */
export function kindsOf({ form, loose, script }: Pick<Word, 'form' | 'loose' | 'script'>): Kinds {
  const latin = script === 'latin';
  const lists = LISTS.ofWord(form);
  const heard = latin ? LISTS.ofSound(loose) : [];
  const phrases = [...(LISTS.phrases(form) ?? []), ...((latin && LISTS.phrasesOfSound(loose)) || [])];
  return {
    lists: heard.length === 0 ? lists : [...new Set([...lists, ...heard])],
    phrases: phrases.length > 0 ? new Phrases(phrases) : undefined,
    ...followingOf(LISTS.secondsOf(form, latin ? loose : '')),
  };
}

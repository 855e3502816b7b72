/** The word lists that tell the kind of a matter, compiled once. */
import categories from '../../../data/words/categories.json' with { type: 'json' };
import languages from '../../../data/words/languages.json' with { type: 'json' };
import signs from '../../../data/words/signs.json' with { type: 'json' };
import { compileLists } from '../lexicon.ts';

export type CategoryList = keyof typeof categories;
export type SignList = keyof typeof signs;
export type LanguageList = keyof typeof languages;
export type List = CategoryList | SignList | LanguageList;

export const LISTS = compileLists<List>({ ...categories, ...signs, ...languages });

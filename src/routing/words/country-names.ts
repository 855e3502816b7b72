/** The names of countries that people write from, and of cities there, and the words that speak of living there. */
import cities from '../../../data/words/cities-abroad.json' with { type: 'json' };
import countries from '../../../data/words/countries.json' with { type: 'json' };
import { compileLists } from './lexicon.ts';
import type { Phrase } from './phrases.ts';

const CITIES: Readonly<Record<string, readonly string[]>> = cities.names;
const NAMES = compileLists<string>(
  Object.fromEntries(Object.entries(countries.names).map(([country, names]) => [country, [...names, ...(CITIES[country] ?? [])]])),
);
const LIVING = compileLists<'living'>({ living: countries.living });

export interface CountrySigns {
  readonly country: string | null;
  readonly countryPhrases: readonly Phrase[] | undefined;
  readonly living: boolean;
}

/** @param form a word's `listForm` */
export function countrySignsOf(form: string): CountrySigns {
  const [list] = NAMES.ofWord(form);
  return {
    country: list === undefined ? null : (NAMES.names[list] ?? null),
    countryPhrases: NAMES.phrases(form),
    living: LIVING.ofWord(form).length > 0,
  };
}

/** The country that a phrase of `countryPhrases` names. */
export function phraseCountry(phrase: Phrase): string | null {
  return NAMES.names[phrase.list] ?? null;
}

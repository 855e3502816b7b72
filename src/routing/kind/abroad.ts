/** The names of countries that posts come from, and the words that speak of living there. */
import countries from '../../../data/words/countries.json' with { type: 'json' };
import { compileLists, type Phrase } from '../words/lexicon.ts';

const NAMES = compileLists<string>(countries.names);
const LIVING = compileLists<'living'>({ living: countries.living });

export interface Abroad {
  readonly country: string | null;
  readonly countryPhrases: readonly Phrase[] | undefined;
  readonly living: boolean;
}

/** @param form a word's `listForm` */
export function abroadOf(form: string): Abroad {
  const [list] = NAMES.ofWord(form);
  return {
    country: list === undefined ? null : (NAMES.names[list] ?? null),
    countryPhrases: NAMES.phrases(form),
    living: LIVING.ofWord(form).length > 0,
  };
}

/** The country of a phrase of `countryPhrases`. */
export function phraseCountry(phrase: Phrase): string | null {
  return NAMES.names[phrase.list] ?? null;
}

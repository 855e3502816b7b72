/** Names of categories, countries, languages and districts; for where no register is at hand. */
import districts from '../../../data/directory/districts.json' with { type: 'json' };
import type { Category, Language } from '../../domain/docket/complaint.ts';
import { CATEGORY_WORDS, HINGLISH } from '../../domain/messages/screen/words/categories/category-words.ts';
import type { Lang } from '../../domain/messages/text.ts';

export function categoryNames(categories: readonly Category[], lang: Lang): string {
  return categories.map((category) => CATEGORY_WORDS[category][lang]).join(', ');
}

/** By ISO 3166-1 alpha-2. */
export function countryName(country: string, lang: Lang): string {
  return new Intl.DisplayNames([lang], { type: 'region' }).of(country) ?? country;
}

/** The name of a language as the reader writes it; null where it is not known. */
export function languageName(language: Language, lang: Lang): string | null {
  if (language === 'und') return null;
  if (language === 'hinglish') return HINGLISH[lang];
  return new Intl.DisplayNames([lang], { type: 'language' }).of(language) ?? language;
}

const HINDI = new Map(districts.map(({ name, nameHi }) => [name, nameHi]));

/** A district as the shipped directory names it. */
export function districtName(district: string, lang: Lang): string {
  return lang === 'hi' ? (HINDI.get(district) ?? district) : district;
}

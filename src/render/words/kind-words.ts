/** What a matter is, in words: its kinds, the language that it is written in, its district. */
import districts from '../../../data/directory/districts.json' with { type: 'json' };
import type { Category, Language } from '../../domain/docket/complaint.ts';
import type { Lang } from './words.ts';

const CATEGORY_WORDS: Readonly<Record<Lang, Readonly<Record<Category, string>>>> = {
  en: {
    police_misconduct: 'police misconduct',
    fir_refused: 'FIR refused',
    cyber_fraud: 'cyber fraud',
    theft: 'theft or robbery',
    assault: 'assault or threat',
    murder: 'murder',
    crime_against_women: 'crime against women',
    sexual_offence: 'sexual offence',
    child: 'child',
    missing_person: 'missing person',
    land_dispute: 'land dispute',
    traffic: 'traffic',
    accident: 'accident',
    corruption: 'corruption',
    false_news: 'false news',
    verification: 'verification',
    suicide_risk: 'suicide risk',
    counselling: 'counselling',
    overseas: 'overseas matter',
    news: 'news',
    praise: 'praise',
    other: 'other matter',
  },
  hi: {
    police_misconduct: 'पुलिस दुर्व्यवहार',
    fir_refused: 'एफआईआर दर्ज नहीं',
    cyber_fraud: 'साइबर ठगी',
    theft: 'चोरी या लूट',
    assault: 'मारपीट या धमकी',
    murder: 'हत्या',
    crime_against_women: 'महिला के विरुद्ध अपराध',
    sexual_offence: 'यौन अपराध',
    child: 'बालक',
    missing_person: 'गुमशुदगी',
    land_dispute: 'भूमि विवाद',
    traffic: 'यातायात',
    accident: 'दुर्घटना',
    corruption: 'भ्रष्टाचार',
    false_news: 'फर्जी खबर',
    verification: 'सत्यापन',
    suicide_risk: 'आत्महत्या का खतरा',
    counselling: 'परामर्श',
    overseas: 'प्रवासी प्रकरण',
    news: 'समाचार',
    praise: 'सराहना',
    other: 'अन्य प्रकरण',
  },
};

export function categoryNames(categories: readonly Category[], lang: Lang): string {
  return categories.map((category) => CATEGORY_WORDS[lang][category]).join(', ');
}

/** By ISO 3166-1 alpha-2. */
export function countryName(country: string, lang: Lang): string {
  return new Intl.DisplayNames([lang], { type: 'region' }).of(country) ?? country;
}

const HINGLISH = { en: 'Hinglish', hi: 'हिंग्लिश' } as const;

/** The name of a language as the reader writes it; null where it can't be told. */
export function languageName(language: Language, lang: Lang): string | null {
  if (language === 'und') return null;
  if (language === 'hinglish') return HINGLISH[lang];
  return new Intl.DisplayNames([lang], { type: 'language' }).of(language) ?? language;
}

const HINDI = new Map(districts.map(({ name, nameHi }) => [name, nameHi]));

/** A district as the directory ships it; for where no register is at hand. */
export function districtName(district: string, lang: Lang): string {
  return lang === 'hi' ? (HINDI.get(district) ?? district) : district;
}

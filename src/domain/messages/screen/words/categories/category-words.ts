/** The words for the kinds of matter. */
import type { Category } from '../../../../docket/complaint.ts';
import type { Text } from '../../../text.ts';

export const CATEGORY_WORDS = {
  police_misconduct: { en: 'police misconduct', hi: 'पुलिस दुर्व्यवहार' },
  fir_refused: { en: 'FIR refused', hi: 'एफआईआर दर्ज नहीं' },
  cyber_fraud: { en: 'cyber fraud', hi: 'साइबर ठगी' },
  theft: { en: 'theft or robbery', hi: 'चोरी या लूट' },
  assault: { en: 'assault or threat', hi: 'मारपीट या धमकी' },
  murder: { en: 'murder', hi: 'हत्या' },
  crime_against_women: { en: 'crime against women', hi: 'महिला के विरुद्ध अपराध' },
  sexual_offence: { en: 'sexual offence', hi: 'यौन अपराध' },
  child: { en: 'child', hi: 'बालक' },
  missing_person: { en: 'missing person', hi: 'गुमशुदगी' },
  land_dispute: { en: 'land dispute', hi: 'भूमि विवाद' },
  traffic: { en: 'traffic', hi: 'यातायात' },
  accident: { en: 'accident', hi: 'दुर्घटना' },
  corruption: { en: 'corruption', hi: 'भ्रष्टाचार' },
  false_news: { en: 'false news', hi: 'फर्जी खबर' },
  verification: { en: 'verification', hi: 'सत्यापन' },
  suicide_risk: { en: 'suicide risk', hi: 'आत्महत्या का खतरा' },
  counselling: { en: 'counselling', hi: 'परामर्श' },
  overseas: { en: 'overseas matter', hi: 'प्रवासी प्रकरण' },
  news: { en: 'news', hi: 'समाचार' },
  praise: { en: 'praise', hi: 'सराहना' },
  other: { en: 'other matter', hi: 'अन्य प्रकरण' },
} as const satisfies Record<Category, Text>;

/** Hindi written in Latin letters: no standard of language names knows it. */
export const HINGLISH: Text = { en: 'Hinglish', hi: 'हिंग्लिश' };

/** The languages in which people complain, by ISO 639 code; `hinglish` and `und` are ours. */
import type { Text } from '../../../text.ts';
import { HINGLISH } from '../categories/category-words.ts';

export const LANGUAGE_WORDS: Readonly<Record<string, Text>> = {
  hi: { en: 'Hindi', hi: 'हिंदी' },
  hinglish: HINGLISH,
  en: { en: 'English', hi: 'अंग्रेज़ी' },
  ur: { en: 'Urdu', hi: 'उर्दू' },
  bho: { en: 'Bhojpuri', hi: 'भोजपुरी' },
  mai: { en: 'Maithili', hi: 'मैथिली' },
  ne: { en: 'Nepali', hi: 'नेपाली' },
  mr: { en: 'Marathi', hi: 'मराठी' },
  bn: { en: 'Bengali', hi: 'बांग्ला' },
  pa: { en: 'Punjabi', hi: 'पंजाबी' },
  gu: { en: 'Gujarati', hi: 'गुजराती' },
  or: { en: 'Odia', hi: 'ओड़िया' },
  ta: { en: 'Tamil', hi: 'तमिल' },
  te: { en: 'Telugu', hi: 'तेलुगु' },
  kn: { en: 'Kannada', hi: 'कन्नड़' },
  ml: { en: 'Malayalam', hi: 'मलयालम' },
  und: { en: 'not known', hi: 'ज्ञात नहीं' },
};

/** What people write beside these, between commas. */
export const LANGUAGE_SYNONYMS: Readonly<Record<string, Text>> = {
  hi: { en: 'hin', hi: 'हिन्दी' },
  hinglish: { en: 'roman hindi, roman', hi: 'रोमन हिंदी, रोमन' },
  en: { en: 'eng', hi: 'इंग्लिश, अंग्रेजी' },
  bn: { en: 'Bangla', hi: 'बंगाली' },
  pa: { en: 'Panjabi', hi: 'पंजाबी' },
  or: { en: 'Oriya', hi: 'उड़िया' },
  und: { en: 'unknown, none', hi: 'अज्ञात' },
};

/** Contacts, handle names and countries that were typed and can't be read. */
import { countEn, countHi } from '../counted.ts';
import type { Text } from '../text.ts';

export const CONTACTS = {
  noEmail: (typed: string): Text => ({ en: `"${typed}" is not an e-mail address.`, hi: `"${typed}" ई-मेल पता नहीं है।` }),
  emailLike: { en: 'Type it like this: sp-agra@example.org', hi: 'इस तरह लिखें: sp-agra@example.org' },
  noLink: (typed: string): Text => ({ en: `"${typed}" is not a link.`, hi: `"${typed}" लिंक नहीं है।` }),
  linkLike: { en: 'A link begins with https://', hi: 'लिंक https:// से शुरू होता है' },
  noPhone: (typed: string): Text => ({
    en: `"${typed}" is not a telephone number that can be called from here.`,
    hi: `"${typed}" ऐसा फ़ोन नंबर नहीं है जिस पर यहाँ से बात हो सके।`,
  }),
  phoneInIndia: {
    en: 'Type a mobile number (9876543210), a landline with its code (0522 2234567), or the international form (+44 20 7946 0000).',
    hi: 'मोबाइल नंबर (9876543210), कोड सहित लैंडलाइन (0522 2234567) या अंतरराष्ट्रीय रूप (+44 20 7946 0000) लिखें।',
  },
  phoneAbroad: {
    en: 'Type the international form, with + and the country: +44 20 7946 0000',
    hi: 'अंतरराष्ट्रीय रूप लिखें, + और देश के कोड के साथ: +44 20 7946 0000',
  },
  serviceNumber: (typed: string): Text => ({
    en: `"${typed}" is a service number: WhatsApp needs a complete one.`,
    hi: `"${typed}" सेवा नंबर है: व्हाट्सऐप के लिए पूरा नंबर चाहिए।`,
  }),
  mobileLike: { en: 'Type a mobile number: 9876543210', hi: 'मोबाइल नंबर लिखें: 9876543210' },
  noHandle: (typed: string): Text => ({
    en: `"${typed}" is not an X handle: a handle has 1 to 15 letters, digits or underscores.`,
    hi: `"${typed}" X का हैंडल नहीं है: हैंडल में 1 से 15 अक्षर, अंक या अंडरस्कोर होते हैं।`,
  }),
  handleTooLong: (typed: string, letters: number): Text => ({
    en: `"${typed}" is not an X handle: it has ${countEn(letters, 'letter')}, X allows 15.`,
    hi: `"${typed}" X का हैंडल नहीं है: इसमें ${countHi(letters, 'letter')} हैं, X 15 तक मानता है।`,
  }),
  handleLike: { en: 'Type it as on X, for example: agrapolice', hi: 'जैसा X पर है वैसा लिखें, जैसे: agrapolice' },
  noCountryCode: (typed: string): Text => ({
    en: `"${typed}" is not a country: ISO 3166 assigns no such code.`,
    hi: `"${typed}" कोई देश नहीं है: ISO 3166 में यह कोड किसी का नहीं है।`,
  }),
  noCountry: (typed: string): Text => ({ en: `"${typed}" is not a country.`, hi: `"${typed}" कोई देश नहीं है।` }),
  didYouMean: (names: Text): Text => ({ en: `Did you mean ${names.en}?`, hi: `क्या आपका आशय ${names.hi} से है?` }),
  countryLike: {
    en: 'Type the ISO 3166 code, or the English or Hindi name: GB, United Kingdom, यूके',
    hi: 'ISO 3166 कोड, या अंग्रेज़ी या हिंदी नाम लिखें: GB, United Kingdom, यूके',
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

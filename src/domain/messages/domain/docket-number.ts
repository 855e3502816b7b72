/** What is said of a docket number that can't be read. */
import type { Text } from '../text.ts';

export const DOCKET_NUMBER = {
  wrongCheckDigit: (typed: string): Text => ({
    en: `The check digit of ${typed} is wrong: a digit was mistyped.`,
    hi: `${typed} का जाँच अंक गलत है: कोई अंक गलत लिखा गया है।`,
  }),
  compareDigits: {
    en: 'Compare the number with the one the citizen holds, digit by digit.',
    hi: 'नागरिक के पास की संख्या से एक-एक अंक मिलाएँ।',
  },
  lookBySerial: (year: number, serial: number): Text => ({
    en: `To look by year and serial alone, repeat the same command with ${year}-${serial}`,
    hi: `केवल वर्ष और क्रमांक से देखने के लिए उसी कमांड में संख्या के स्थान पर ${year}-${serial} दें`,
  }),
  notADocketNumber: (typed: string): Text => ({ en: `"${typed}" is not a docket number.`, hi: `"${typed}" डॉकेट संख्या नहीं है।` }),
  howToType: {
    en: 'Type it as UPP-2026-000123-8, 2026-123, 123 (this year), as the address of the post, or as @citizen.',
    hi: 'इस तरह लिखें: UPP-2026-000123-8, 2026-123, 123 (इस वर्ष का), पोस्ट का लिंक, या @नागरिक।',
  },
  severalNamed: { en: 'More than one docket is named there.', hi: 'वहाँ एक से अधिक डॉकेट लिखे हैं।' },
  typeOne: { en: 'Type one of them.', hi: 'उनमें से एक लिखें।' },
  shortLink: (typed: string): Text => ({
    en: `"${typed}" is a short link: it does not say which post it leads to.`,
    hi: `"${typed}" छोटा लिंक है: इससे पता नहीं चलता कि यह किस पोस्ट का है।`,
  }),
  openShortLink: {
    en: 'Open it in a browser, and paste the address that is shown there.',
    hi: 'इसे ब्राउज़र में खोलें, और वहाँ दिखने वाला पता यहाँ पेस्ट करें।',
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

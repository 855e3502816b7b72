/** What is wrong with the period of a figure that was typed. */
import type { Text } from '../text.ts';

export const SCOPE = {
  lastAndOthers: { en: '--last is a period by itself.', hi: '--last स्वयं पूरी अवधि है।' },
  oneOfThem: { en: 'Give --last, or --month, or --from and --to.', hi: '--last, या --month, या --from और --to दें।' },
  noLast: (typed: string): Text => ({ en: `"${typed}" is no period.`, hi: `"${typed}" कोई अवधि नहीं है।` }),
  likeLast: {
    en: 'Days, weeks or months, today included: --last 7d, --last 4w, --last 3m',
    hi: 'दिन, सप्ताह या माह, आज सहित: --last 7d, --last 4w, --last 3m',
  },
  asOfAhead: { en: '--as-of lies ahead: nothing is known of it.', hi: '--as-of का समय अभी आया नहीं है: उसका कुछ ज्ञात नहीं।' },
  asOfPast: {
    en: 'Give a day or moment that has passed: --as-of 2026-10-31',
    hi: 'बीता हुआ दिन या समय दें: --as-of 2026-10-31',
  },
  asOfBefore: {
    en: 'The register had not begun at that moment.',
    hi: 'उस समय तक रजिस्टर आरंभ नहीं हुआ था।',
  },
  noBasis: (typed: string): Text => ({
    en: `Figures are not counted by "${typed}".`,
    hi: `आँकड़े "${typed}" के अनुसार नहीं गिने जाते।`,
  }),
  bases: (codes: string): Text => ({ en: `Give one of: ${codes}`, hi: `इनमें से एक दें: ${codes}` }),
  noRow: (key: string): Text => ({ en: `The report has no row "${key}".`, hi: `रिपोर्ट में "${key}" की कोई पंक्ति नहीं है।` }),
  rowKeys: (keys: string): Text => ({ en: `Its rows: ${keys}`, hi: `इसकी पंक्तियाँ: ${keys}` }),
  rowNeedsDockets: { en: '--row belongs to --dockets.', hi: '--row केवल --dockets के साथ दिया जाता है।' },
  addDockets: { en: 'Add --dockets: the row’s docket numbers are listed.', hi: '--dockets जोड़ें: उस पंक्ति की डॉकेट संख्याएँ दिखेंगी।' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

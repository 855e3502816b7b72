/** What is said of a time that can't be read, or that may mean two things. */
import type { Text } from '../text.ts';

export const TIME = {
  notATime: (typed: string): Text => ({ en: `"${typed}" is not a time.`, hi: `"${typed}" समय के रूप में नहीं पढ़ा जा सका।` }),
  withoutYear: (typed: string): Text => ({
    en: `"${typed}" has no year: it may be a day or a month.`,
    hi: `"${typed}" में वर्ष नहीं है: यह दिन भी हो सकता है और महीना भी।`,
  }),
  whichIsTheYear: (typed: string): Text => ({
    en: `"${typed}" may be read in two orders: write the year with four digits.`,
    hi: `"${typed}" दो क्रमों में पढ़ा जा सकता है: वर्ष चार अंकों में लिखें।`,
  }),
  otherWeekday: (typed: string): Text => ({
    en: `"${typed}" names a weekday that the date is not.`,
    hi: `"${typed}" में लिखा वार उस तारीख का नहीं है।`,
  }),
  liesAhead: (typed: string): Text => ({
    en: `"${typed}" lies ahead: a time that has come is needed.`,
    hi: `"${typed}" अभी आया नहीं है: बीता हुआ समय दें।`,
  }),
  howToType: {
    en: 'Type 2h, 3d, yesterday, 31-10-2026, 31 Oct 2026, 2026-10-31, 2026-10, October, or 2026-10-31T14:00 (IST).',
    hi: 'इस तरह लिखें: 2h, 3d, कल (बीता हुआ), 31-10-2026, 31 अक्टूबर 2026, 2026-10-31, 2026-10, अक्टूबर या 2026-10-31T14:00 (IST)।',
  },
  howToTypeMonth: { en: 'Type a month: 2026-10, October, Oct 2026.', hi: 'माह लिखें: 2026-10, अक्टूबर, अक्टूबर 2026।' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

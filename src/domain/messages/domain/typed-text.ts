/** Names, reasons and notes that are missing or too long; the names of what was asked for. */
import { countEn, countHiOf } from '../counted.ts';
import type { Text } from '../text.ts';

export const TYPED_TEXT = {
  theName: { en: 'The name', hi: 'नाम' },
  theReason: { en: 'The reason', hi: 'कारण' },
  theCity: { en: 'The city', hi: 'शहर' },
  theText: { en: 'The text', hi: 'विवरण' },
  missing: (what: Text): Text => ({ en: `${what.en} is missing.`, hi: `${what.hi} लिखना आवश्यक है।` }),
  tooLong: (what: Text, longest: number): Text => ({
    en: `${what.en} is too long: more than ${countEn(longest, 'character')}.`,
    hi: `${what.hi} बहुत लंबा है: ${countHiOf(longest, 'character')} से अधिक।`,
  }),
  typeInQuotes: { en: 'Type it in quotes: "…"', hi: 'उद्धरण चिह्नों में लिखें: "…"' },
  giveWith: (option: string): Text => ({ en: `Give it with ${option} "…"`, hi: `इस तरह दें: ${option} "…"` }),
  forTheNextReader: {
    en: 'Say in a few words what the next reader needs to know.',
    hi: 'अगले पढ़ने वाले के लिए ज़रूरी बात कुछ शब्दों में लिखें।',
  },
  useFewerWords: { en: 'Say it in fewer words.', hi: 'कम शब्दों में लिखें।' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

/** What `locate` says of a text: how sure the district is, and what follows. */
import type { Decision } from '../../../reading/reading.ts';
import type { Text } from '../../text.ts';

export const DECISION_WORDS = {
  auto: { en: 'sure', hi: 'निश्चित' },
  review: { en: 'a person must look', hi: 'व्यक्ति को देखना होगा' },
  none: { en: 'the text does not say', hi: 'पाठ में नहीं है' },
} as const satisfies Record<Decision, Text>;

/** The legend of the signs before each piece of evidence. */
export const BEARING_WORDS = {
  for: { en: 'for this district', hi: 'इस जनपद के पक्ष में' },
  other: { en: 'for another district', hi: 'किसी अन्य जनपद के पक्ष में' },
  open: { en: 'for a possible district', hi: 'संभावित जनपद के पक्ष में' },
  against: { en: 'against, or outside UP', hi: 'विपक्ष में, या प्रदेश से बाहर' },
} as const satisfies Record<string, Text>;

/** District names come in the language of the reader, with their shares. */
export const READING = {
  withheld: (code: string): Text => ({ en: `text to be withheld (${code})`, hi: `पाठ गोपनीय रखें (${code})` }),
  soSure: (best: string): Text => ({ en: `So: ${best}, without asking.`, hi: `अतः: ${best}, बिना पूछे।` }),
  soSureBefore: (best: string, others: string): Text => ({
    en: `So: ${best}, without asking; far behind: ${others}.`,
    hi: `अतः: ${best}, बिना पूछे; बहुत पीछे: ${others}।`,
  }),
  soChoose: (named: string): Text => ({
    en: `So: a person chooses; best first: ${named}.`,
    hi: `अतः: व्यक्ति चुने; पहले सबसे संभव: ${named}।`,
  }),
  soAsk: { en: 'So: ask the citizen for the thana and district.', hi: 'अतः: नागरिक से थाना और जनपद पूछें।' },
  soOutside: (state: Text): Text => ({
    en: `So: it seems a matter for the police of ${state.en}; close it as other_authority, or ask the citizen.`,
    hi: `अतः: ${state.hi} की पुलिस का विषय लगता है; other_authority से बंद करें, या नागरिक से पूछें।`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

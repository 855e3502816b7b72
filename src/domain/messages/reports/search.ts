/** What a search refuses. */
import type { Text } from '../text.ts';

export const SEARCH_REFUSALS = {
  noWord: (typed: string): Text => ({
    en: `There is no word to look for in "${typed}".`,
    hi: `"${typed}" में खोजने के लिए कोई शब्द नहीं है।`,
  }),
  typeWords: {
    en: 'Type one or more words, in Hindi or English: uppolice search मोटरसाइकिल चोरी',
    hi: 'एक या अधिक शब्द लिखें, हिंदी या अंग्रेज़ी में: uppolice search मोटरसाइकिल चोरी',
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

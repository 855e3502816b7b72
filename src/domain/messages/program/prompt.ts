/** What questions on a terminal say of themselves. */
import type { Text } from '../text.ts';

export const PROMPT = {
  interrupted: { en: 'Interrupted: the question was not answered.', hi: 'बीच में रोका गया: प्रश्न का उत्तर नहीं दिया गया।' },
  answerNeeded: { en: 'An answer is needed.', hi: 'उत्तर देना आवश्यक है।' },
} as const satisfies Record<string, Text>;

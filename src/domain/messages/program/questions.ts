/** What commands say when they ask, and when the answer is no or missing. */
import type { Text } from '../text.ts';

export const QUESTIONS = {
  answerWasNo: { en: 'Nothing was changed: the answer was no.', hi: 'उत्तर "नहीं" था: कुछ नहीं बदला गया।' },
  missing: (what: Text): Text => ({ en: `${what.en} is missing.`, hi: `यह देना आवश्यक है: ${what.hi}।` }),
  giveWith: (option: string): Text => ({ en: `Give it with ${option} "…"`, hi: `इस तरह दें: ${option} "…"` }),
  asked: (what: Text): Text => ({ en: `${what.en}:`, hi: `${what.hi}:` }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

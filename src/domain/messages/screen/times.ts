/** Spans of time in their short form, largest unit only. */
import type { Text } from '../text.ts';

export const SPAN = {
  minutes: (n: number): Text => ({ en: `${n} min`, hi: `${n} मि` }),
  hours: (n: number): Text => ({ en: `${n} h`, hi: `${n} घं` }),
  days: (n: number): Text => ({ en: `${n} d`, hi: `${n} दिन` }),
} as const satisfies Record<string, (n: number) => Text>;

/** What is said of a time that can't be read. */
import type { Text } from '../text.ts';

export const TIME = {
  notATime: (typed: string): Text => ({ en: `"${typed}" is not a time.`, hi: `"${typed}" समय के रूप में नहीं पढ़ा जा सका।` }),
  howToType: {
    en: 'Type 2h, 3d, 2026-10-31, 2026-10, or 2026-10-31T14:00 (IST).',
    hi: 'इस तरह लिखें: 2h, 3d, 2026-10-31, 2026-10 या 2026-10-31T14:00 (IST)।',
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

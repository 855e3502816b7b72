/** What a person reads who settles a dispatch. */
import type { Text } from '../text.ts';

export const DISPATCH_ACTS = {
  unknown: (id: number): Text => ({ en: `There is no dispatch ${id}.`, hi: `प्रेषण ${id} नहीं है।` }),
  seeAll: { en: 'See them: uppolice dispatch list', hi: 'सभी देखें: uppolice dispatch list' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

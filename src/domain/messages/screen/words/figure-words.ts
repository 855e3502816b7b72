/** The words for what figures are grouped by and how they compare. */
import type { AgeKey } from '../../../figures/ages.ts';
import type { FairClass } from '../../../figures/fair.ts';
import type { Basis } from '../../../figures/period.ts';
import type { Text } from '../../text.ts';

export const AGE_WORDS = {
  '0-1': { en: 'up to 1 day', hi: '1 दिन तक' },
  '1-3': { en: '1 to 3 days', hi: '1 से 3 दिन' },
  '3-10': { en: '3 to 10 days', hi: '3 से 10 दिन' },
  '10-30': { en: '10 to 30 days', hi: '10 से 30 दिन' },
  '30+': { en: 'over 30 days', hi: '30 दिन से अधिक' },
} as const satisfies Record<AgeKey, Text>;

export const FAIR_WORDS = {
  better: { en: 'clearly better', hi: 'स्पष्ट रूप से बेहतर' },
  as_state: { en: 'as the state', hi: 'प्रदेश के समान' },
  worse: { en: 'clearly worse', hi: 'स्पष्ट रूप से कमतर' },
} as const satisfies Record<FairClass, Text>;

/** Of what belongs to the period. */
export const BASIS_WORDS = {
  registered: { en: 'registered in the period', hi: 'अवधि में पंजीकृत' },
  posted: { en: 'posted in the period', hi: 'अवधि में पोस्ट की गईं' },
  closed: { en: 'closed in the period', hi: 'अवधि में निस्तारित' },
} as const satisfies Record<Basis, Text>;

export const WITHHELD_ROW: Text = { en: 'withheld', hi: 'गोपनीय' };

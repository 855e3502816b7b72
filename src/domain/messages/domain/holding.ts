/** Why a hold is not set, not lifted, or in the way. */
import { istTime } from '../../time/ist.ts';
import type { Text } from '../text.ts';

export const HOLDING = {
  void: { en: 'The docket of this number is lost: there is nothing to hold.', hi: 'इस संख्या का डॉकेट खो गया है: रोक लगाने को कुछ नहीं।' },
  heldAlready: (since: string): Text => ({
    en: `It is on hold already, since ${istTime(since)}.`,
    hi: `इस पर ${istTime(since)} से रोक लगी है।`,
  }),
  liftFirst: { en: 'To lift it: uppolice hold DOCKET --lift --reason "…"', hi: 'हटाने के लिए: uppolice hold DOCKET --lift --reason "…"' },
  notHeld: { en: 'It is not on hold.', hi: 'इस पर कोई रोक नहीं है।' },
  seeWhere: { en: 'See how it stands: uppolice show DOCKET', hi: 'स्थिति देखें: uppolice show DOCKET' },
  nothingForgotten: (numbers: string, since: string): Text => ({
    en: `${numbers} is on hold since ${istTime(since)}: nothing of it is forgotten.`,
    hi: `${numbers} पर ${istTime(since)} से रोक है: इसका कुछ नहीं हटाया जाता।`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

/** Why `forward --ready` leaves a docket to a person, and what posts change of a docket: the codes of two filters in words. */
import type { HeldBack } from '../../../../dispatch/held-back.ts';
import type { Text } from '../../../text.ts';

export const HELD_BACK_WORDS = {
  contradicted: { en: 'later words speak against a decision', hi: 'बाद की पोस्ट निर्णय के विपरीत' },
  no_complaint: { en: 'no complaint', hi: 'शिकायत नहीं' },
  no_unit: { en: 'no unit', hi: 'कोई इकाई नहीं' },
  unsure: { en: 'unit not certain', hi: 'इकाई निश्चित नहीं' },
  unsettled: { en: 'earlier dispatch unsettled', hi: 'पिछला प्रेषण अधूरा' },
  police: { en: 'about the police', hi: 'पुलिस के विरुद्ध' },
  withheld: { en: 'withheld', hi: 'गोपनीय' },
} as const satisfies Record<HeldBack, Text>;

export const CHANGED_WORDS = {
  district: { en: 'district', hi: 'जनपद' },
  withheld: { en: 'withheld', hi: 'गोपनीय' },
} as const satisfies Record<string, Text>;

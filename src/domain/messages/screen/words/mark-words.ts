/** The words for what a person decides of how a docket is read: the parts, and the values of each. */
import type { Actionable, Urgency, WithheldClass } from '../../../docket/complaint.ts';
import type { MarkedPart } from '../../../docket/marks/marks.ts';
import type { Text } from '../../text.ts';

export const MARKED_PART_WORDS = {
  urgency: { en: 'urgency', hi: 'तात्कालिकता' },
  withheld: { en: 'withholding', hi: 'गोपनीयता' },
  actionable: { en: 'complaint', hi: 'शिकायत' },
  categories: { en: 'matter', hi: 'श्रेणी' },
  country: { en: 'country', hi: 'देश' },
} as const satisfies Record<MarkedPart, Text>;

export const URGENCY_WORDS = {
  emergency: { en: 'emergency', hi: 'आपात' },
  normal: { en: 'no emergency', hi: 'आपात नहीं' },
} as const satisfies Record<Urgency, Text>;

export const COMPLAINT_WORDS = {
  yes: { en: 'a complaint', hi: 'शिकायत है' },
  unsure: { en: 'unsure whether a complaint', hi: 'शिकायत है या नहीं, अनिश्चित' },
  no: { en: 'no complaint', hi: 'शिकायत नहीं' },
} as const satisfies Record<Actionable, Text>;

/** As they may be typed, too. */
export const CLASS_WORDS = {
  sexual_offence: { en: 'sexual offence', hi: 'यौन अपराध' },
  child: { en: 'child', hi: 'बालक' },
  counselling: { en: 'counselling', hi: 'परामर्श' },
  unsure: { en: 'unsure', hi: 'अनिश्चित' },
} as const satisfies Record<WithheldClass, Text>;

export const WITHHOLDING_WORDS = {
  withheld: { en: 'withheld', hi: 'गोपनीय' },
  otherClass: { en: 'withheld, under another class', hi: 'गोपनीय, दूसरे वर्ग में' },
  not: { en: 'not withheld', hi: 'गोपनीय नहीं' },
} as const satisfies Record<string, Text>;

/** Of a complainant who does not live abroad, or of whom nobody knows it. */
export const NOT_ABROAD: Text = { en: 'no country abroad', hi: 'विदेश का कोई देश नहीं' };

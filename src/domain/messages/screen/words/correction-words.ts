/** The words for what the machine had wrong or had left open, and for the acts that decided it. */
import type { DecisionKind, Way } from '../../../docket/marks/corrections.ts';
import type { Text } from '../../text.ts';

/** By the code of the kind. */
export const CORRECTION_WORDS = {
  emergency_missed: { en: 'emergency missed', hi: 'आपात छूटा' },
  emergency_false: { en: 'false alarm', hi: 'आपात नहीं था' },
  victim_missed: { en: 'to be withheld, was not', hi: 'गोपनीय होना था, नहीं था' },
  victim_false: { en: 'withheld needlessly', hi: 'अनावश्यक गोपनीय' },
  victim_class: { en: 'withheld under another class', hi: 'गोपनीयता का वर्ग भिन्न' },
  complaint_missed: { en: 'complaint read as none', hi: 'शिकायत छूटी' },
  complaint_false: { en: 'none, read as a complaint', hi: 'शिकायत नहीं थी' },
  matter: { en: 'other matter', hi: 'श्रेणी भिन्न' },
  district: { en: 'other district', hi: 'जनपद भिन्न' },
  complaint_open: { en: 'complaint or not', hi: 'शिकायत है या नहीं' },
  district_open: { en: 'district', hi: 'जनपद' },
} as const satisfies Record<DecisionKind, Text>;

export const WAY_WORDS = {
  mark: { en: 'by mark', hi: 'mark से' },
  transfer: { en: 'by transfer', hi: 'स्थानांतरण से' },
  close: { en: 'by closing', hi: 'बंद करने से' },
} as const satisfies Record<Way, Text>;

export const READING_FIGURES = {
  month: { en: 'Month', hi: 'माह' },
  withoutPerson: { en: 'decided without a person', hi: 'व्यक्ति के बिना निर्धारित' },
  byPerson: { en: 'decided by a person', hi: 'व्यक्ति द्वारा निर्धारित' },
  confirmed: { en: 'the same as the machine', hi: 'मशीन के समान' },
  corrected: { en: 'corrected', hi: 'सुधारे गए' },
  leftOpen: { en: 'Left to a person', hi: 'व्यक्ति पर छोड़ा गया' },
  n: { en: 'n', hi: 'संख्या' },
  ofReceived: (received: string): Text => ({ en: `share of ${received} received`, hi: `प्राप्त ${received} में से` }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

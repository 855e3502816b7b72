/** The day of the demonstration on one screen. */
import { countEn, countHi, countHiOf } from '../../counted.ts';
import type { Text } from '../../text.ts';

export const DEMO_SUMMARY = {
  numbered: { en: 'Numbered', hi: 'संख्या मिली' },
  complaintsAndNone: (all: number, complaints: number, unsure: number, none: number): Text => ({
    en: `${countEn(all, 'docket')}: complaints ${complaints}, unsure ${unsure}, no complaint ${none} (praise, opinion, news)`,
    hi: `${countHi(all, 'docket')}: शिकायत ${complaints}, संदेह ${unsure}, शिकायत नहीं ${none} (प्रशंसा, राय, समाचार)`,
  }),
  emergencies: { en: 'Emergencies', hi: 'आपात' },
  withUnits: (all: number, told: number): Text => ({
    en: `${all}, with their districts: ${told} (uppolice list --emergency)`,
    hi: `${all}, अपने जनपदों के पास: ${told} (uppolice list --emergency)`,
  }),
  sent: { en: 'Sent', hi: 'प्रेषित' },
  toUnits: (dockets: number, units: number): Text => ({
    en: `${countEn(dockets, 'docket')} to ${countEn(units, 'unit')}: uppolice dispatch list`,
    hi: `${countHi(dockets, 'docket')}, ${countHiOf(units, 'unit')} को: uppolice dispatch list`,
  }),
  answered: { en: 'Answered', hi: 'उत्तर मिला' },
  byUnits: (dockets: number): Text => ({
    en: `${countEn(dockets, 'docket')}, by their districts on X`,
    hi: `${countHi(dockets, 'docket')}, जनपदों ने X पर उत्तर दिया`,
  }),
  closed: { en: 'Closed', hi: 'निस्तारित' },
  withOutcome: (dockets: number): Text => ({
    en: `${countEn(dockets, 'docket')}, with an FIR: uppolice list --status closed`,
    hi: `${countHi(dockets, 'docket')}, एफआईआर सहित: uppolice list --status closed`,
  }),
  waiting: { en: 'At the desk', hi: 'डेस्क पर' },
  forAPerson: (dockets: number): Text => ({
    en: `${countEn(dockets, 'docket')} for a person to decide: uppolice list --waiting desk --actionable yes`,
    hi: `${countHi(dockets, 'docket')}, निर्णय किसी व्यक्ति को करना है: uppolice list --waiting desk --actionable yes`,
  }),
  overdue: { en: 'Overdue', hi: 'समय-सीमा पार' },
  past: (dockets: number): Text => ({
    en: dockets === 0 ? 'none' : `${countEn(dockets, 'docket')}: uppolice list --overdue`,
    hi: dockets === 0 ? 'कोई नहीं' : `${countHi(dockets, 'docket')}: uppolice list --overdue`,
  }),
  proof: { en: 'Proof', hi: 'प्रमाण' },
  unbroken: (events: number): Text => ({
    en: `${countEn(events, 'event')} in an unbroken chain: nothing was changed or removed (uppolice audit verify)`,
    hi: `अटूट शृंखला में ${countHi(events, 'event')}: कुछ बदला या हटाया नहीं गया (uppolice audit verify)`,
  }),
  broken: { en: 'the chain is broken: uppolice audit verify', hi: 'शृंखला टूटी है: uppolice audit verify' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

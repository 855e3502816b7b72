/** What the acts on one docket share. */
import { count } from '../../../text/amounts.ts';
import { countEn } from '../../counted.ts';
import type { Text } from '../../text.ts';

export const ACTS = {
  unknownCitizen: { en: 'unknown', hi: 'अज्ञात' },
  textForgotten: { en: 'the text was forgotten', hi: 'पाठ हटा दिया गया है' },
  textWithheld: { en: 'the text is withheld', hi: 'पाठ गोपनीय है' },
  /** What a person sees of a docket before an act on it. */
  glimpse: (number: string, who: Text): Text => ({ en: `${number}, ${who.en}`, hi: `${number}, ${who.hi}` }),
  ids: {
    en: 'further dockets, one a line: a file, or - for stdin, as list --ids prints them',
    hi: 'अन्य डॉकेट, हर पंक्ति में एक: फ़ाइल, या मानक इनपुट के लिए -, जैसे list --ids छापता है',
  },
  nameThem: {
    en: 'Name one or more: 31 32, or UPP-2026-000031-4; or a list: --ids FILE, --ids - for stdin',
    hi: 'एक या अधिक लिखें: 31 32, या UPP-2026-000031-4; या सूची दें: --ids FILE, मानक इनपुट के लिए --ids -',
  },
  emptyList: { en: 'The list names no docket.', hi: 'सूची में कोई डॉकेट नहीं है।' },
  eachOf: (dockets: number, question: Text): Text => ({
    en: `${question.en} (each of ${countEn(dockets, 'docket')})`,
    hi: `${question.hi} (${count(dockets)} डॉकेट, प्रत्येक पर)`,
  }),
  notDone: (docket: string, why: Text): Text => ({ en: `${docket}: not done. ${why.en}`, hi: `${docket}: नहीं हुआ। ${why.hi}` }),
  hint: (text: Text): Text => ({ en: `  → ${text.en}`, hi: `  → ${text.hi}` }),
  someFailed: (done: number, failed: number): Text => ({
    en: `${count(done)} done, ${count(failed)} not.`,
    hi: `${count(done)} हुए, ${count(failed)} नहीं।`,
  }),
  shortForm: (typed: string): Text => ({
    en: `"${typed}" is a short form, and there is no terminal to ask whether the right docket was meant.`,
    hi: `"${typed}" संक्षिप्त रूप है, और यह पूछने के लिए कोई टर्मिनल नहीं है कि यही डॉकेट है या नहीं।`,
  }),
  typeWhole: (number: string): Text => ({ en: `Type the whole number: ${number}`, hi: `पूरी संख्या लिखें: ${number}` }),
  lookFirst: (number: string): Text => ({ en: `Look at it first: uppolice show ${number}`, hi: `पहले इसे देखें: uppolice show ${number}` }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

/** A number with its noun, as a sentence of each language needs it: `1 event`, `2 events`; `1 घटना`, `2 घटनाएँ`, `2 घटनाओं की`. */
import { count } from '../text/amounts.ts';

/** English: one, many. Hindi: one, many, and both before a postposition (के लिए, की, का). */
export const NOUNS = {
  account: { en: ['account', 'accounts'], hi: ['खाता', 'खाते', 'खाते', 'खातों'] },
  attempt: { en: ['attempt', 'attempts'], hi: ['प्रयास', 'प्रयास', 'प्रयास', 'प्रयासों'] },
  author: { en: ['author', 'authors'], hi: ['लेखक', 'लेखक', 'लेखक', 'लेखकों'] },
  backup: { en: ['backup', 'backups'], hi: ['बैकअप', 'बैकअप', 'बैकअप', 'बैकअप'] },
  cell: { en: ['cell', 'cells'], hi: ['कोष्ठ', 'कोष्ठ', 'कोष्ठ', 'कोष्ठों'] },
  character: { en: ['character', 'characters'], hi: ['अक्षर', 'अक्षर', 'अक्षर', 'अक्षरों'] },
  complaint: { en: ['complaint', 'complaints'], hi: ['शिकायत', 'शिकायतें', 'शिकायत', 'शिकायतों'] },
  coordinator: { en: ['coordinator', 'coordinators'], hi: ['समन्वयक', 'समन्वयक', 'समन्वयक', 'समन्वयकों'] },
  day: { en: ['day', 'days'], hi: ['दिन', 'दिन', 'दिन', 'दिनों'] },
  digest: { en: ['digest', 'digests'], hi: ['सार', 'सार', 'सार', 'सारों'] },
  district: { en: ['district', 'districts'], hi: ['जनपद', 'जनपद', 'जनपद', 'जनपदों'] },
  docket: { en: ['docket', 'dockets'], hi: ['डॉकेट', 'डॉकेट', 'डॉकेट', 'डॉकेटों'] },
  event: { en: ['event', 'events'], hi: ['घटना', 'घटनाएँ', 'घटना', 'घटनाओं'] },
  export: { en: ['export', 'exports'], hi: ['निर्यात', 'निर्यात', 'निर्यात', 'निर्यातों'] },
  file: { en: ['file', 'files'], hi: ['फ़ाइल', 'फ़ाइलें', 'फ़ाइल', 'फ़ाइलों'] },
  gap: { en: ['gap', 'gaps'], hi: ['अंतराल', 'अंतराल', 'अंतराल', 'अंतरालों'] },
  head: { en: ['head', 'heads'], hi: ['शीर्ष', 'शीर्ष', 'शीर्ष', 'शीर्षों'] },
  handle: { en: ['handle', 'handles'], hi: ['हैंडल', 'हैंडल', 'हैंडल', 'हैंडलों'] },
  hour: { en: ['hour', 'hours'], hi: ['घंटा', 'घंटे', 'घंटे', 'घंटों'] },
  letter: { en: ['letter', 'letters'], hi: ['अक्षर', 'अक्षर', 'अक्षर', 'अक्षरों'] },
  line: { en: ['line', 'lines'], hi: ['पंक्ति', 'पंक्तियाँ', 'पंक्ति', 'पंक्तियों'] },
  minute: { en: ['minute', 'minutes'], hi: ['मिनट', 'मिनट', 'मिनट', 'मिनटों'] },
  number: { en: ['number', 'numbers'], hi: ['संख्या', 'संख्याएँ', 'संख्या', 'संख्याओं'] },
  post: { en: ['post', 'posts'], hi: ['पोस्ट', 'पोस्ट', 'पोस्ट', 'पोस्ट'] },
  request: { en: ['request', 'requests'], hi: ['अनुरोध', 'अनुरोध', 'अनुरोध', 'अनुरोधों'] },
  row: { en: ['row', 'rows'], hi: ['पंक्ति', 'पंक्तियाँ', 'पंक्ति', 'पंक्तियों'] },
  withheld: { en: ['withheld docket', 'withheld dockets'], hi: ['गोपनीय डॉकेट', 'गोपनीय डॉकेट', 'गोपनीय डॉकेट', 'गोपनीय डॉकेटों'] },
  unit: { en: ['unit', 'units'], hi: ['इकाई', 'इकाइयाँ', 'इकाई', 'इकाइयों'] },
} as const satisfies Record<string, { readonly en: readonly [string, string]; readonly hi: readonly [string, string, string, string] }>;

export type Noun = keyof typeof NOUNS;

/** `1 event`, `1,204 events`. */
export function countEn(n: number, noun: Noun): string {
  const [one, many] = NOUNS[noun].en;
  return `${count(n)} ${n === 1 ? one : many}`;
}

/** `1 घटना`, `1,204 घटनाएँ`. */
export function countHi(n: number, noun: Noun): string {
  const [one, many] = NOUNS[noun].hi;
  return `${count(n)} ${n === 1 ? one : many}`;
}

/** Before a postposition: `1 इकाई` के लिए, `2 इकाइयों` के लिए. */
export function countHiOf(n: number, noun: Noun): string {
  const [, , one, many] = NOUNS[noun].hi;
  return `${count(n)} ${n === 1 ? one : many}`;
}

/** What `review` says. */
import { dayForPeople, istTime } from '../../../time/ist.ts';
import { countEn, countHi } from '../../counted.ts';
import type { Text } from '../../text.ts';

export const REVIEW = {
  description: {
    en: 'The papers of a review meeting in a new folder: a page in Hindi and one in English that print to A4 (a browser saves them as PDF), with findings in words, charts and tables; each table as CSV and workbook; and SHA256SUMS. Numbers and figures only, no word of a citizen. Its hashes are recorded: "review verify" proves it later.',
    hi: 'समीक्षा बैठक के काग़ज़ एक नए फ़ोल्डर में: हिंदी और अंग्रेज़ी पृष्ठ जो A4 पर छपते हैं (ब्राउज़र PDF सहेजता है), शब्दों में सार, चित्र और तालिकाएँ; हर तालिका CSV और वर्कबुक में; और SHA256SUMS। केवल संख्याएँ और आँकड़े, नागरिक का कोई शब्द नहीं। इसके हैश दर्ज होते हैं: "review verify" बाद में प्रमाणित करता है।',
  },
  month: { en: 'the month: 2026-10, October', hi: 'माह: 2026-10, अक्टूबर' },
  out: { en: 'a new folder for it', hi: 'इसके लिए नया फ़ोल्डर' },
  unit: { en: 'of this unit, with all below it', hi: 'इस इकाई की, अपने अधीन सभी सहित' },
  examples: {
    en: `
Examples:
  $ uppolice review --month 2026-10 --out review-2026-10
  $ uppolice review --month October --unit "Agra Zone" --out agra-10
  $ uppolice review verify review-2026-10`,
    hi: `
उदाहरण:
  $ uppolice review --month 2026-10 --out review-2026-10
  $ uppolice review --month अक्टूबर --unit "आगरा जोन" --out agra-10
  $ uppolice review verify review-2026-10`,
  },
  needsMonth: { en: 'Which month, and into which folder?', hi: 'कौन-सा माह, और किस फ़ोल्डर में?' },
  sayBoth: { en: 'uppolice review --month 2026-10 --out review-2026-10', hi: 'uppolice review --month 2026-10 --out review-2026-10' },
  notYet: (month: string): Text => ({ en: `${dayForPeople(month)} has not begun.`, hi: `${dayForPeople(month)} अभी आरंभ नहीं हुआ।` }),
  readOnly: {
    en: 'A pack that is not recorded could not be proved, and this register can only be read.',
    hi: 'जो पुस्तिका दर्ज नहीं उसे प्रमाणित नहीं किया जा सकता, और यह रजिस्टर केवल पढ़ा जा सकता है।',
  },
  written: (out: string, files: number, number: number): Text => ({
    en: `Written: ${out}, ${countEn(files, 'file')}, recorded as export ${number}.`,
    hi: `लिखा गया: ${out}, ${countHi(files, 'file')}, निर्यात ${number} के रूप में दर्ज।`,
  }),
  printIt: {
    en: 'Open review.hi.html or review.en.html and print it, or save it as PDF.',
    hi: 'review.hi.html या review.en.html खोलकर छापें, या PDF सहेजें।',
  },
  notOver: { en: 'The month is not over: the pack holds it so far.', hi: 'माह पूरा नहीं हुआ: पुस्तिका में अब तक का है।' },
  verifySummary: { en: 'prove that a pack is as it was made', hi: 'प्रमाण कि पुस्तिका वैसी ही है जैसी बनी थी' },
  verifyDescription: {
    en: 'Compares every file of a pack with what the register recorded when it was made. A changed, missing or added file is named, and the command ends with 42. That dockets were forgotten since changes nothing.',
    hi: 'पुस्तिका की हर फ़ाइल की तुलना उससे करता है जो बनाते समय रजिस्टर में दर्ज हुआ। बदली, छूटी या जोड़ी गई फ़ाइल का नाम बताता है और 42 पर समाप्त होता है। बीच में डॉकेट हटाए गए हों तो भी अंतर नहीं पड़ता।',
  },
  verifyExamples: {
    en: '\nExamples:\n  $ uppolice review verify review-2026-10',
    hi: '\nउदाहरण:\n  $ uppolice review verify review-2026-10',
  },
  proved: (month: string, at: string, by: string, files: number): Text => ({
    en: `Proved: the pack of ${dayForPeople(month)}, made by ${by} on ${istTime(at)}, ${countEn(files, 'file')} as they were.`,
    hi: `प्रमाणित: ${dayForPeople(month)} की पुस्तिका, ${by} द्वारा ${istTime(at)} को तैयार, ${countHi(files, 'file')} ज्यों की त्यों।`,
  }),
  notProved: (month: string, at: string): Text => ({
    en: `Not as it was made: the pack of ${dayForPeople(month)}, of ${istTime(at)}.`,
    hi: `वैसी नहीं जैसी बनी थी: ${dayForPeople(month)} की पुस्तिका, ${istTime(at)}।`,
  }),
  unknown: {
    en: 'No pack of this register has any of these files: all were changed, or it is of another register.',
    hi: 'इस रजिस्टर की किसी पुस्तिका में इनमें से कोई फ़ाइल नहीं: सब बदली गईं, या यह दूसरे रजिस्टर की है।',
  },
  eventBroken: {
    en: 'The event that recorded it is itself not as it was written: uppolice audit verify',
    hi: 'जिस घटना में यह दर्ज हुई वह स्वयं वैसी नहीं जैसी लिखी गई थी: uppolice audit verify',
  },
  changed: (file: string): Text => ({ en: `changed: ${file}`, hi: `बदली: ${file}` }),
  missing: (file: string): Text => ({ en: `missing: ${file}`, hi: `छूटी: ${file}` }),
  extra: (file: string): Text => ({ en: `added: ${file}`, hi: `जोड़ी गई: ${file}` }),
  noFolder: (folder: string): Text => ({ en: `${folder} is not a folder that can be read.`, hi: `${folder} पढ़ने योग्य फ़ोल्डर नहीं है।` }),
  noPack: (folder: string): Text => ({
    en: `${folder} is not a review pack: it holds too much.`,
    hi: `${folder} समीक्षा पुस्तिका नहीं है: इसमें बहुत अधिक है।`,
  }),
  nameFolder: { en: 'Name the folder that "uppolice review --out" made.', hi: 'वह फ़ोल्डर बताएँ जो "uppolice review --out" ने बनाया।' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

/** What is said where the docket that was typed is not there. */
import { type Text, verbatim } from '../text.ts';

export const FIND_DOCKET = {
  noDocketHoldsPost: (postId: string): Text => ({
    en: `No docket holds the post ${postId}.`,
    hi: `पोस्ट ${postId} किसी डॉकेट में नहीं है।`,
  }),
  searchByWords: { en: 'Look for it by its words: uppolice search TEXT', hi: 'इसके शब्दों से खोजें: uppolice search TEXT' },
  syncForPost: {
    en: 'A post that was not read yet comes with: uppolice sync',
    hi: 'जो पोस्ट अभी पढ़ी नहीं गई, वह इससे आएगी: uppolice sync',
  },
  ofAnotherRegister: (number: string, series: string): Text => ({
    en: `${number} belongs to another register: numbers here begin with ${series}.`,
    hi: `${number} दूसरे रजिस्टर की संख्या है: यहाँ की संख्याएँ ${series} से शुरू होती हैं।`,
  }),
  nameRegister: { en: 'Name the register that it belongs to: --db FILE', hi: 'जिस रजिस्टर की संख्या है उसे बताएँ: --db FILE' },
  noSuchDocket: (number: string): Text => ({ en: `There is no docket ${number} here.`, hi: `डॉकेट ${number} यहाँ नहीं है।` }),
  yearWasTaken: (year: number, serial: number): Text => ({
    en: `The year ${year} was taken; type another one before the serial: ${year - 1}-${serial}`,
    hi: `वर्ष ${year} माना गया; दूसरा वर्ष क्रमांक से पहले लिखें: ${year - 1}-${serial}`,
  }),
  noneOfCitizen: (handle: string): Text => ({
    en: `No docket of @${handle} is found here by name.`,
    hi: `@${handle} के नाम से यहाँ कोई डॉकेट नहीं मिला।`,
  }),
  citizensNamed: {
    en: 'Names are those that X gave last; look for the words: uppolice search TEXT',
    hi: 'नाम वही हैं जो X ने अंतिम बार दिए; शब्दों से खोजें: uppolice search TEXT',
  },
  withheldByNumber: {
    en: 'Withheld dockets are found by number alone: uppolice list --withheld',
    hi: 'गोपनीय डॉकेट केवल संख्या से मिलते हैं: uppolice list --withheld',
  },
  severalOfCitizen: (handle: string): Text => ({
    en: `@${handle} has several dockets.`,
    hi: `@${handle} के एक से अधिक डॉकेट हैं।`,
  }),
  whichOfCitizen: (handle: string): Text => ({
    en: `@${handle} has several dockets. Which one is meant?`,
    hi: `@${handle} के एक से अधिक डॉकेट हैं। कौन सा?`,
  }),
  typeOneOfThem: { en: 'Type the number of one of them:', hi: 'इनमें से एक की संख्या लिखें:' },
  /** `words`: the first ones of the complaint; null where they were forgotten. */
  choice: (number: string, words: string | null): Text => verbatim(`${number}  ${(words ?? '').replace(/\s+/g, ' ')}`.trim()),
  moreOfCitizen: (handle: string): Text => ({
    en: `There are more: uppolice search @${handle}`,
    hi: `और भी हैं: uppolice search @${handle}`,
  }),
  seeNewest: { en: 'See the newest: uppolice list', hi: 'सबसे नए देखें: uppolice list' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

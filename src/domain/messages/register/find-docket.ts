/** What is said where the docket that was typed is not there. */
import type { Text } from '../text.ts';

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
  seeNewest: { en: 'See the newest: uppolice list', hi: 'सबसे नए देखें: uppolice list' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

/** What is said of contacts abroad that can't be kept or forgotten as typed. */
import type { Text } from '../../text.ts';

export const CONTACT_RULES = {
  theContact: { en: 'The contact', hi: 'संपर्क' },
  theConsent: { en: 'What the person has agreed to', hi: 'सहमति के शब्द' },
  giveConsent: {
    en: 'Nobody is kept without it: give the words that were shown with --consent, or - for stdin.',
    hi: 'इसके बिना किसी का संपर्क नहीं रखा जाता: दिखाए गए शब्द --consent से दें, या मानक इनपुट के लिए -।',
  },
  theVersion: { en: 'The version of the consent', hi: 'सहमति का संस्करण' },
  stillToCome: (day: string): Text => ({ en: `${day} is still to come.`, hi: `${day} अभी आया नहीं है।` }),
  sayTheDay: { en: 'Name the day on which the person agreed: --on DATE', hi: 'जिस दिन सहमति दी वह बताएँ: --on DATE' },
  isKept: (id: number): Text => ({ en: `This contact is kept already, as number ${id}.`, hi: `यह संपर्क क्रमांक ${id} पर पहले से है।` }),
  forgetFirst: (id: number): Text => ({
    en: `If the person has agreed anew: uppolice contact forget ${id} --reason …, then add it again.`,
    hi: `यदि नई सहमति मिली है: uppolice contact forget ${id} --reason …, फिर दोबारा जोड़ें।`,
  }),
  noSuch: (id: number): Text => ({ en: `There is no contact number ${id}.`, hi: `क्रमांक ${id} का कोई संपर्क नहीं है।` }),
  isForgotten: (id: number): Text => ({
    en: `Contact number ${id} was forgotten before.`,
    hi: `क्रमांक ${id} का संपर्क पहले ही मिटाया जा चुका है।`,
  }),
  seeAll: { en: 'See the counts: uppolice contact list', hi: 'संख्या देखें: uppolice contact list' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

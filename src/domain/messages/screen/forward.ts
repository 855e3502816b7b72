/** The plan of a forwarding and what became of it. */
import { count } from '../../text/amounts.ts';
import { plural, type Text } from '../text.ts';

export const FORWARD_SCREEN = {
  dockets: { en: 'Dockets', hi: 'डॉकेट' },
  byReply: { en: 'By a public reply', hi: 'सार्वजनिक उत्तर से' },
  inPacket: { en: 'In a packet', hi: 'पैकेट में' },
  result: { en: 'Result', hi: 'परिणाम' },
  why: { en: 'Why', hi: 'कारण' },
  refused: { en: 'refused', hi: 'नहीं भेजा' },
  nothingReady: { en: 'Nothing is ready to be forwarded.', hi: 'प्रेषण के लिए कुछ तैयार नहीं है।' },
  notForwarded: { en: 'Not forwarded:', hi: 'प्रेषित नहीं:' },
  written: { en: 'Written:', hi: 'लिखी गई फ़ाइलें:' },
  moreReady: (n: number): Text => ({
    en: `${count(n)} more ${plural(n, 'is', 'are')} ready: run it again, or give --max N.`,
    hi: `${count(n)} और तैयार हैं: फिर से चलाएँ, या --max N दें।`,
  }),
  aboutPolice: (n: number): Text => ({
    en: `${count(n)} about the police ${plural(n, 'is', 'are')} left out: look at each, and forward it by its number.`,
    hi: `पुलिस के विरुद्ध ${count(n)} छोड़ी गईं: प्रत्येक को देखें और उसकी संख्या से प्रेषित करें।`,
  }),
  withheld: (n: number): Text => ({
    en: `${count(n)} whose text is withheld ${plural(n, 'is', 'are')} left out: --via print takes them, in confidential packets.`,
    hi: `${count(n)} गोपनीय छोड़ी गईं: --via print से गोपनीय पैकेट में जाएँगी।`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

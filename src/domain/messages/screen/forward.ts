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
  confidential: { en: 'confidential', hi: 'गोपनीय' },
  stopped: { en: 'Stopped:', hi: 'रुका:' },
  standsAlready: (at: string): Text => ({
    en: `This post already has our reply of ${at}:`,
    hi: `इस पोस्ट पर ${at} का हमारा उत्तर पहले से है:`,
  }),
  emergenciesAmong: (n: number, numbers: string): Text => ({
    en: `${count(n)} ${plural(n, 'emergency', 'emergencies')} among them: ${numbers}`,
    hi: `इनमें ${count(n)} आपात: ${numbers}`,
  }),
  ready: (n: number, command: string): Text => ({
    en: `${count(n)} ${plural(n, 'is', 'are')} ready: ${command}`,
    hi: `${count(n)} प्रेषण के लिए तैयार: ${command}`,
  }),
  moreReady: (n: number): Text => ({
    en: `${count(n)} more ${plural(n, 'is', 'are')} ready: run it again, or give --max N.`,
    hi: `${count(n)} और तैयार हैं: फिर से चलाएँ, या --max N दें।`,
  }),
  contradicted: (n: number, numbers: string, command: string): Text => ({
    en: `${count(n)} ${plural(n, 'is', 'are')} held back, as later words speak against a person’s decision: decide anew on each (${command}): ${numbers}`,
    hi: `${count(n)} ${plural(n, 'रोका गया', 'रोके गए')}, क्योंकि बाद की पोस्ट व्यक्ति के निर्णय के विपरीत है: प्रत्येक पर नया निर्णय करें (${command}): ${numbers}`,
  }),
  aboutPolice: (n: number, numbers: string, command: string): Text => ({
    en: `${count(n)} about the police ${plural(n, 'is', 'are')} left out: look at each (${command}), and forward it by its number: ${numbers}`,
    hi: `पुलिस के विरुद्ध ${count(n)} ${plural(n, 'छोड़ी गई', 'छोड़ी गईं')}: प्रत्येक को देखें (${command}) और उसकी संख्या से प्रेषित करें: ${numbers}`,
  }),
  withheld: (n: number, command: string): Text => ({
    en: `${count(n)} whose text is withheld ${plural(n, 'is', 'are')} left out (${command}): --via print takes them, in confidential packets.`,
    hi: `${count(n)} गोपनीय ${plural(n, 'छोड़ी गई', 'छोड़ी गईं')} (${command}): --via print से गोपनीय पैकेट में ${plural(n, 'जाएगी', 'जाएँगी')}।`,
  }),
  notActionable: (n: number, command: string): Text => ({
    en: `${count(n)} ${plural(n, 'reads', 'read')} as no complaint and ${plural(n, 'is', 'are')} left out: ${command}`,
    hi: `${count(n)} शिकायत नहीं ${plural(n, 'लगती, छोड़ी गई', 'लगतीं, छोड़ी गईं')}: ${command}`,
  }),
  noUnit: (n: number, command: string): Text => ({
    en: `${count(n)} ${plural(n, 'has', 'have')} no unit yet: ${command}`,
    hi: `${count(n)} अभी किसी इकाई के पास नहीं: ${command}`,
  }),
  unsure: (n: number, numbers: string, command: string): Text => ({
    en: `${count(n)} ${plural(n, 'is', 'are')} with a unit that is not certain; look at each (${command}), and forward it by its number: ${numbers}`,
    hi: `${count(n)} की इकाई निश्चित नहीं; प्रत्येक को देखें (${command}) और उसकी संख्या से प्रेषित करें: ${numbers}`,
  }),
  unsettled: (n: number, command: string): Text => ({
    en: `${count(n)} ${plural(n, 'waits', 'wait')} for an earlier dispatch (${command}): uppolice dispatch list --state needs_person, or --state sending`,
    hi: `${count(n)} का पिछला प्रेषण अधूरा है (${command}): uppolice dispatch list --state needs_person, या --state sending`,
  }),
  accusedNotTold: (n: number, numbers: string): Text => ({
    en: `Of ${count(n)} ${plural(n, 'docket', 'dockets')} a unit that has the earlier packet is accused: it is informed of nothing more, not even that the docket has gone elsewhere: ${numbers}`,
    hi: `${count(n)} डॉकेट में पूर्व पैकेट वाली इकाई पर आरोप है; उसे आगे कुछ नहीं बताया जाता, यह भी नहीं कि डॉकेट अन्यत्र गया: ${numbers}`,
  }),
  updates: { en: 'Updates:', hi: 'नई जानकारी:' },
  updatesDue: (n: number): Text => ({
    en: `${count(n)} ${plural(n, 'update', 'updates')} due: uppolice list --to-update`,
    hi: `${count(n)} डॉकेट की नई जानकारी देय: uppolice list --to-update`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

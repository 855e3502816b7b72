/** What stands on a unit's packet. */
import { count } from '../../text/amounts.ts';
import { plural, type Text } from '../text.ts';

export const PACKET = {
  title: (dockets: number): Text => ({
    en: `Complaints for action: ${count(dockets)} ${plural(dockets, 'docket', 'dockets')}`,
    hi: `कार्यवाही हेतु शिकायतें: ${count(dockets)} डॉकेट`,
  }),
  to: { en: 'To', hi: 'सेवा में' },
  issued: { en: 'Issued', hi: 'जारी' },
  confidential: {
    en: 'CONFIDENTIAL. The identity of the complainant and of the victim must not become known. For the chief of the unit only.',
    hi: 'गोपनीय। शिकायतकर्ता और पीड़ित की पहचान उजागर न हो। केवल इकाई प्रमुख के लिए।',
  },
  request: {
    en: 'Please act on these complaints, answer the citizen on the thread, and tell the desk what was done, with the docket number.',
    hi: 'इन शिकायतों पर कार्यवाही करें, नागरिक को थ्रेड पर उत्तर दें और डॉकेट संख्या सहित परिणाम डेस्क को भेजें।',
  },
  complainant: { en: 'Complainant', hi: 'शिकायतकर्ता' },
  post: { en: 'Post', hi: 'पोस्ट' },
  attachment: { en: 'Attachment', hi: 'संलग्नक' },
  alsoTold: { en: 'Also concerns', hi: 'इनसे भी संबंधित' },
  aboutPolice: {
    en: 'About the police: to be inquired into by the supervisor, not by the thana.',
    hi: 'पुलिस के विरुद्ध: जाँच पर्यवेक्षण अधिकारी करें, थाना नहीं।',
  },
  earlier: { en: 'earlier words, edited since', hi: 'पहले के शब्द, बाद में संशोधित' },
  another: {
    en: 'the words of another person, which the complainant answers or quotes',
    hi: 'किसी अन्य के शब्द, जिनका शिकायतकर्ता ने उत्तर या उद्धरण दिया',
  },
  forgotten: { en: '(the text was erased)', hi: '(पाठ हटा दिया गया)' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

/** What stands on a unit's packet. */
import { count } from '../../text/amounts.ts';
import { plural, type Text } from '../text.ts';

export const PACKET = {
  title: (dockets: number): Text => ({
    en: `Complaints for action: ${count(dockets)} ${plural(dockets, 'docket', 'dockets')}`,
    hi: `कार्यवाही हेतु शिकायतें: ${count(dockets)} डॉकेट`,
  }),
  updateTitle: (dockets: number): Text => ({
    en: `Update on complaints sent to you earlier: ${count(dockets)} ${plural(dockets, 'docket', 'dockets')}`,
    hi: `पूर्व में प्रेषित शिकायतों पर नई जानकारी: ${count(dockets)} डॉकेट`,
  }),
  replaces: {
    en: 'Each sheet below replaces the one of the same docket number that you hold.',
    hi: 'नीचे का प्रत्येक पत्रक उसी डॉकेट संख्या के पूर्व पत्रक का स्थान लेता है।',
  },
  destroy: {
    en: 'DESTROY THE EARLIER SHEET of this docket and every copy of it, and tell the desk when it is done.',
    hi: 'आवश्यक: इस डॉकेट का पूर्व पत्रक और उसकी सभी प्रतियाँ नष्ट करें, और हो जाने पर डेस्क को सूचित करें।',
  },
  newSince: (minute: string): Text => ({ en: `New since the sheet of ${minute}:`, hi: `${minute} के पत्रक के बाद नया:` }),
  newSinceTold: (minute: string): Text => ({
    en: `New since you were informed on ${minute}:`,
    hi: `${minute} पर दी गई सूचना के बाद नया:`,
  }),
  isNew: { en: 'new', hi: 'नया' },
  sendHelp: { en: 'A life may be in danger: send help at once.', hi: 'जान का खतरा हो सकता है: तत्काल सहायता भेजें।' },
  goneTo: (unit: Text): Text => ({
    en: `This docket is with ${unit.en} now. No further action is asked of you; give that unit what you have found out.`,
    hi: `यह डॉकेट अब ${unit.hi} के पास है। आपसे आगे कार्यवाही अपेक्षित नहीं है; अब तक की जानकारी उसी इकाई को दें।`,
  }),
  gone: {
    en: 'This docket is not with you any more. No further action is asked of you.',
    hi: 'यह डॉकेट अब आपके पास नहीं है। आपसे आगे कार्यवाही अपेक्षित नहीं है।',
  },
  to: { en: 'To', hi: 'सेवा में' },
  issued: { en: 'Issued', hi: 'जारी' },
  head: { en: 'Head of the register', hi: 'रजिस्टर का शीर्ष' },
  highestNumber: { en: 'Highest docket number given so far', hi: 'अब तक दी गई सबसे बड़ी डॉकेट संख्या' },
  confidential: {
    en: 'CONFIDENTIAL. The identity of the complainant and of the victim must not become known. For the chief of the unit only.',
    hi: 'गोपनीय। शिकायतकर्ता और पीड़ित की पहचान उजागर न हो। केवल इकाई प्रमुख के लिए।',
  },
  request: {
    en: 'Please act on these complaints, answer the citizen on the thread, and tell the desk what was done, with the docket number.',
    hi: 'इन शिकायतों पर कार्यवाही करें, नागरिक को उसकी पोस्ट के नीचे उत्तर दें और डॉकेट संख्या सहित परिणाम डेस्क को भेजें।',
  },
  requestInConfidence: {
    en: 'Please act on these complaints, answer nothing in public on the thread, and tell the desk what was done, with the docket number.',
    hi: 'इन शिकायतों पर कार्यवाही करें, सार्वजनिक उत्तर न दें, और डॉकेट संख्या सहित परिणाम डेस्क को भेजें।',
  },
  complainant: { en: 'Complainant', hi: 'शिकायतकर्ता' },
  doNotContact: {
    en: 'DO NOT CONTACT the complainant: it is not safe. Ask the desk.',
    hi: 'शिकायतकर्ता से संपर्क न करें: सुरक्षित नहीं है। डेस्क से पूछें।',
  },
  contactOnlySo: (how: string): Text => ({ en: `Contact is safe only so: ${how}`, hi: `संपर्क केवल ऐसे सुरक्षित है: ${how}` }),
  contact: (contact: string): Text => ({ en: `Contact: ${contact}`, hi: `संपर्क: ${contact}` }),
  contactWhen: (when: string): Text => ({
    en: `When, in the complainant’s own time: ${when}`,
    hi: `कब, शिकायतकर्ता के स्थानीय समय में: ${when}`,
  }),
  post: { en: 'Post', hi: 'पोस्ट' },
  attachment: { en: 'Attachment', hi: 'संलग्नक' },
  alsoTold: { en: 'Also concerns', hi: 'इनसे भी संबंधित' },
  aboutPolice: {
    en: 'About the police: to be inquired into by the supervisor, not by the thana.',
    hi: 'पुलिस के विरुद्ध: जाँच पर्यवेक्षण अधिकारी करें, थाना नहीं।',
  },
  newest: { en: 'newest words, edited by the complainant', hi: 'नवीनतम शब्द, शिकायतकर्ता द्वारा संशोधित' },
  elsewhere: {
    en: 'the complainant’s own words from elsewhere, quoted or answered here',
    hi: 'शिकायतकर्ता के अपने शब्द, अन्यत्र से, जिन्हें यहाँ उद्धृत किया या जिनका उत्तर दिया',
  },
  earlier: { en: 'earlier words, edited since', hi: 'पहले के शब्द, बाद में संशोधित' },
  saidOn: (number: string): Text => ({
    en: `said on docket ${number}, which was closed as a duplicate of this one`,
    hi: `डॉकेट ${number} पर कहा गया, जो इसी की दोहरी प्रविष्टि के रूप में बंद है`,
  }),
  another: {
    en: 'the words of another person, which the complainant answers or quotes',
    hi: 'किसी अन्य के शब्द, जिनका शिकायतकर्ता ने उत्तर या उद्धरण दिया',
  },
  forgotten: { en: '(the text was erased)', hi: '(पाठ हटा दिया गया)' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

/** What each column of `export dispatches` holds. */
import type { Text } from '../text.ts';

export const DISPATCH_MEANS = {
  id: { en: 'number of the dispatch', hi: 'प्रेषण का क्रमांक' },
  docket: { en: 'docket number', hi: 'डॉकेट संख्या' },
  recipient: { en: 'code of the unit, or "citizen"', hi: 'इकाई का कोड, या "citizen" (नागरिक)' },
  channel: { en: 'reply, email, print or hand', hi: 'माध्यम: reply, email, print या hand' },
  purpose: {
    en: 'forward, update, number, reply, reminder or escalation',
    hi: 'प्रयोजन: forward, update, number, reply, reminder या escalation',
  },
  round: { en: '1 for the first sending, more for each repetition', hi: 'पहली बार 1, हर पुनरावृत्ति पर एक अधिक' },
  state: { en: 'what became of it, as a code', hi: 'प्रेषण का क्या हुआ, कोड में' },
  template: { en: 'template of its words', hi: 'शब्दों का टेम्पलेट' },
  text: { en: 'words that were sent; of withheld dockets none', hi: 'भेजे गए शब्द; गोपनीय डॉकेट में रिक्त' },
  withheld: { en: '"class" where the docket is withheld', hi: 'डॉकेट गोपनीय हो तो "class"' },
  plannedAt: { en: 'when it was planned; of withheld dockets the day', hi: 'कब नियोजित; गोपनीय डॉकेट में केवल दिन' },
  sentAt: { en: 'when it went out; of withheld dockets the day', hi: 'कब भेजा गया; गोपनीय डॉकेट में केवल दिन' },
  settledAt: { en: 'when its result was known; of withheld dockets the day', hi: 'परिणाम कब ज्ञात; गोपनीय डॉकेट में केवल दिन' },
  result: {
    en: 'id of the post that was made, or file of the packet; of withheld dockets none',
    hi: 'बनी पोस्ट की आईडी, या पैकेट की फ़ाइल; गोपनीय डॉकेट में रिक्त',
  },
  error: { en: 'why it failed, as a code', hi: 'विफल क्यों, कोड में' },
  attempts: { en: 'how often it was tried', hi: 'कितनी बार प्रयास' },
  plannedDay: { en: 'Indian day of planning', hi: 'नियोजन का भारतीय दिन' },
  sentDay: { en: 'Indian day of sending', hi: 'भेजने का भारतीय दिन' },
} as const satisfies Record<string, Text>;

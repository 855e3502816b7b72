/** What each column of `export events` holds. */
import type { Text } from '../text.ts';

export const EVENT_MEANS = {
  seq: { en: 'number of the event in the chain', hi: 'शृंखला में घटना का क्रमांक' },
  at: { en: 'when it was recorded', hi: 'कब दर्ज हुई' },
  kind: { en: 'what happened, as a code', hi: 'क्या हुआ, कोड में' },
  docket: { en: 'docket number; empty where it belongs to none', hi: 'डॉकेट संख्या; किसी की न हो तो रिक्त' },
  by: { en: 'who acted; empty where the program did', hi: 'किसने किया; प्रोग्राम ने किया तो रिक्त' },
  login: { en: 'login of that person', hi: 'उस कर्मी का लॉगिन' },
  host: { en: 'machine on which it was done', hi: 'किस मशीन पर' },
  data: {
    en: 'ids and codes of the event as JSON, never words; of withheld dockets only how the state changed',
    hi: 'घटना की आईडी और कोड JSON में, शब्द कभी नहीं; गोपनीय डॉकेट में केवल स्थिति का बदलाव',
  },
  texts: { en: 'which words were typed with it; the words are not given', hi: 'साथ में कौन-से शब्द लिखे गए; स्वयं शब्द नहीं दिए जाते' },
  hash: { en: 'hash of the event', hi: 'घटना का हैश' },
  day: { en: 'Indian day', hi: 'भारतीय दिन' },
} as const satisfies Record<string, Text>;

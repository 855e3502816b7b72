/** The words for what was learnt of a docket after a unit was informed. */
import type { Learnt } from '../../../dispatch/updates.ts';
import type { Text } from '../../text.ts';

export const LEARNT_WORDS = {
  emergency: { en: 'it is an emergency now', hi: 'अब यह आपात प्रकरण है' },
  withheld: { en: 'it concerns a victim whose identity must be protected', hi: 'इसमें पीड़ित की पहचान गोपनीय रखनी है' },
  accused: { en: 'the police are accused', hi: 'पुलिस पर आरोप है' },
  category: { en: 'the matter is graver than it seemed', hi: 'मामला पहले से अधिक गंभीर निकला' },
  returned: { en: 'it has come back to the unit', hi: 'यह इकाई के पास वापस आया है' },
  district: { en: 'the complainant names another district', hi: 'शिकायतकर्ता ने दूसरे जनपद का नाम लिया है' },
  edited: { en: 'the complainant has corrected the words', hi: 'शिकायतकर्ता ने अपने शब्द संशोधित किए हैं' },
  no_emergency: { en: 'it is no emergency any more', hi: 'अब यह आपात प्रकरण नहीं है' },
  words: { en: 'the complainant has said more', hi: 'शिकायतकर्ता ने और बताया है' },
} as const satisfies Record<Learnt, Text>;

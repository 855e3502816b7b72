/** What `list --waiting-posts` shows. */
import type { Text } from '../text.ts';

export const WAITING = {
  post: { en: 'Post', hi: 'पोस्ट' },
  why: { en: 'Waits because', hi: 'प्रतीक्षा का कारण' },
  waits: { en: 'For', hi: 'कब से' },
  author: { en: 'Author', hi: 'लेखक' },
  text: { en: 'Text', hi: 'पाठ' },
  emergency: { en: 'emergency', hi: 'आपात' },
  withheld: { en: '(withheld)', hi: '(गोपनीय)' },
  hours: (n: number): Text =>
    n < 48 ? { en: `${n} h`, hi: `${n} घंटे` } : { en: `${Math.floor(n / 24)} d`, hi: `${Math.floor(n / 24)} दिन` },
  none: { en: 'No post waits for a person.', hi: 'कोई पोस्ट किसी व्यक्ति की प्रतीक्षा में नहीं है।' },
  shownOf: (shown: string, total: string): Text => ({ en: `${shown} of ${total}`, hi: `${total} में से ${shown}` }),
  decide: {
    en: 'Decide: uppolice mark P12 --complaint --reason "…", or --no-complaint',
    hi: 'निर्णय करें: uppolice mark P12 --complaint --reason "…", या --no-complaint',
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

export const WAITING_REASONS = {
  not_entered: { en: 'not entered yet: import or sync again', hi: 'अभी दर्ज नहीं: import या sync फिर चलाएँ' },
  unknown_author: { en: 'author not known', hi: 'लेखक अज्ञात' },
  hidden_parent: { en: 'answers a post that is not in the register', hi: 'जिस पोस्ट का उत्तर है वह रजिस्टर में नहीं' },
  own_complaint: { en: 'perhaps a complaint of its own, under', hi: 'संभवतः स्वयं एक शिकायत, इसके नीचे:' },
} as const satisfies Record<string, Text>;

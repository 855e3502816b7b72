/** What `list --waiting-posts` and `show` say of posts that have no docket of their own. */
import type { Text } from '../text.ts';

export const WAITING = {
  emergency: { en: 'emergency', hi: 'आपात' },
  withheld: { en: 'withheld', hi: 'गोपनीय' },
  forgotten: { en: 'the text was erased', hi: 'पाठ हटाया गया' },
  waits: (age: string): Text => ({ en: `waits ${age}`, hi: `${age} से प्रतीक्षा में` }),
  none: { en: 'No post waits for a person.', hi: 'कोई पोस्ट किसी व्यक्ति की प्रतीक्षा में नहीं है।' },
  shownOf: (shown: string, total: string): Text => ({ en: `${shown} of ${total}`, hi: `${total} में से ${shown}` }),
  /** `post`: the first of those that are shown. */
  decide: (post: string): Text => ({
    en: `See one: uppolice show ${post}\nDecide: uppolice mark ${post} --complaint --reason "…", or --no-complaint`,
    hi: `एक देखें: uppolice show ${post}\nनिर्णय करें: uppolice mark ${post} --complaint --reason "…", या --no-complaint`,
  }),
  waitsForPerson: { en: 'waits for a person', hi: 'किसी व्यक्ति की प्रतीक्षा में' },
  putAway: { en: 'put away as no complaint', hi: 'शिकायत नहीं मानकर हटाई गई' },
  noDocket: { en: 'on no docket', hi: 'किसी डॉकेट पर नहीं' },
  why: { en: 'Why', hi: 'कारण' },
  since: { en: 'In the register', hi: 'रजिस्टर में' },
  posted: { en: 'Posted', hi: 'पोस्ट' },
  from: { en: 'From', hi: 'प्रेषक' },
  answers: { en: 'Below docket', hi: 'किस डॉकेट के नीचे' },
  decided: { en: 'Decided', hi: 'निर्णय' },
  decidedBy: (by: string, at: string, reason: string): Text => ({
    en: `by ${by} on ${at}${reason === '' ? '' : `: ${reason}`}`,
    hi: `${by}, ${at}${reason === '' ? '' : `: ${reason}`}`,
  }),
  next: { en: 'Decide', hi: 'निर्णय करें' },
  revise: { en: 'If it is a complaint after all', hi: 'यदि यह शिकायत ही है' },
  seenOnceDocket: {
    en: 'What is withheld can be seen once the post has a docket (show DOCKET --reveal). In doubt give it one.',
    hi: 'गोपनीय पाठ तब देखा जा सकता है जब पोस्ट को डॉकेट मिल जाए (show DOCKET --reveal)। संदेह हो तो डॉकेट दें।',
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

type WaitingCode = 'not_entered' | 'unknown_author' | 'hidden_parent' | 'own_complaint';

const REASONS = {
  not_entered: { en: 'not entered yet: import or sync again', hi: 'अभी दर्ज नहीं: import या sync फिर चलाएँ' },
  unknown_author: { en: 'author not known', hi: 'लेखक अज्ञात' },
  hidden_parent: { en: 'answers a post that is not in the register', hi: 'जिस पोस्ट का उत्तर है वह रजिस्टर में नहीं' },
  own_complaint: { en: 'perhaps a complaint, in the thread of another', hi: 'संभवतः शिकायत, किसी अन्य की शिकायत के वार्तालाप में' },
} as const satisfies Record<WaitingCode, Text>;

/** The kinds by which such posts are chosen. */
export const WAITING_WORDS = {
  emergency: { en: 'emergency', hi: 'आपात' },
  too_long: { en: 'too long', hi: 'बहुत समय से' },
  not_entered: { en: 'not entered', hi: 'अभी दर्ज नहीं' },
  unknown_author: { en: 'author not known', hi: 'लेखक अज्ञात' },
  hidden_parent: { en: 'parent hidden', hi: 'मूल पोस्ट नहीं दिखती' },
  own_complaint: { en: 'perhaps a complaint', hi: 'संभवतः शिकायत' },
} as const satisfies Record<WaitingCode | 'emergency' | 'too_long', Text>;

/** `docket`: the number of the docket that it answers; null where it is on none. */
export function waitingReason(reason: WaitingCode, docket: string | null): Text {
  if (reason !== 'own_complaint' || docket === null) return REASONS[reason];
  return { en: `perhaps a complaint of its own, under ${docket}`, hi: `संभवतः स्वयं एक शिकायत, ${docket} के नीचे` };
}

/** The words for what was done to a docket, as its history shows it. */
import { type Text, verbatim } from '../../text.ts';

/** By the kind of the event. */
const EVENT_WORDS: Readonly<Record<string, Text>> = {
  registered: { en: 'registered', hi: 'दर्ज की गई' },
  follow_up: { en: 'complainant wrote again', hi: 'शिकायतकर्ता की अनुवर्ती पोस्ट' },
  also_affected: { en: 'another person wrote below it', hi: 'किसी अन्य की पोस्ट इसके नीचे आई' },
  police_reply: { en: 'police replied', hi: 'पुलिस का उत्तर' },
  edit: { en: 'a post was edited', hi: 'एक पोस्ट संशोधित हुई' },
  edited: { en: 'edited words stand for it now', hi: 'अब संशोधित शब्द मान्य हैं' },
  repost: { en: 'reposted', hi: 'रीपोस्ट' },
  left: { en: 'a post moved to another docket', hi: 'एक पोस्ट दूसरे डॉकेट पर गई' },
  lead_settled: { en: 'unit settled by the thread', hi: 'वार्तालाप से इकाई तय हुई' },
  read_again: { en: 'read again', hi: 'पुनः पढ़ा गया' },
  linked: { en: 'linked with another docket', hi: 'दूसरे डॉकेट से जोड़ा गया' },
  duplicate_spoke: { en: 'a word on its duplicate', hi: 'इसके दोहराव पर नई पोस्ट' },
  contradicted: { en: 'later words speak against a decision', hi: 'बाद की पोस्ट निर्णय के विपरीत' },
  completed: { en: 'a post was completed by a better copy', hi: 'बेहतर प्रति से एक पोस्ट पूर्ण हुई' },
  post_marked: { en: 'post of another person decided on', hi: 'किसी अन्य की पोस्ट पर निर्णय' },
  voided: { en: 'number recorded as void: its docket is lost', hi: 'संख्या निरस्त दर्ज: उसका डॉकेट खो गया' },
  located: { en: 'district found again', hi: 'जनपद पुनः निर्धारित' },
  transferred: { en: 'transferred', hi: 'स्थानांतरित' },
  concerned: { en: 'units concerned changed', hi: 'संबंधित इकाइयाँ बदलीं' },
  forwarded: { en: 'forwarded', hi: 'प्रेषित' },
  updated: { en: 'unit informed of what was learnt since', hi: 'इकाई को नई जानकारी दी गई' },
  update_put_away: { en: 'update put away: not to be sent', hi: 'नई जानकारी हटाई गई: नहीं भेजनी है' },
  reply_confirmed: { en: 'reply found on the thread', hi: 'उत्तर थ्रेड पर मिला' },
  answered: { en: 'answered by the unit', hi: 'इकाई से उत्तर' },
  noted: { en: 'note', hi: 'टिप्पणी' },
  marked: { en: 'decided by a person', hi: 'व्यक्ति द्वारा निर्धारित' },
  withheld_by_link: { en: 'withheld together with a docket that it continues, answers or quotes', hi: 'जुड़े डॉकेट के साथ गोपनीय' },
  withheld_link_lifted: { en: 'no longer withheld because of another docket', hi: 'दूसरे डॉकेट के कारण अब गोपनीय नहीं' },
  closed: { en: 'closed', hi: 'निस्तारित' },
  reopened: { en: 'reopened', hi: 'पुनः खोली गई' },
  deleted_on_x: { en: 'a post was deleted on X', hi: 'एक पोस्ट X पर हटाई गई' },
  found_on_x: { en: 'a post that was marked as deleted is still on X', hi: 'हटाई गई के रूप में अंकित एक पोस्ट X पर मौजूद है' },
  held: { en: 'put on hold', hi: 'रोक लगाई गई' },
  hold_lifted: { en: 'hold lifted', hi: 'रोक हटाई गई' },
  forget_requested: { en: 'asked to be forgotten', hi: 'शब्द हटाने का अनुरोध' },
  forgotten: { en: 'words erased', hi: 'शब्द हटाए गए' },
  docket_exported: { en: 'record handed out with its proof', hi: 'अभिलेख प्रमाण सहित दिया गया' },
  revealed: { en: 'withheld text shown', hi: 'गोपनीय पाठ देखा गया' },
  dispatch_done: { en: 'dispatch done by hand', hi: 'प्रेषण हाथ से किया गया' },
  dispatch_cancelled: { en: 'dispatch cancelled', hi: 'प्रेषण रद्द' },
  dispatch_failed: { en: 'dispatch failed', hi: 'प्रेषण विफल' },
  dispatch_needs_person: { en: 'dispatch left to a person', hi: 'प्रेषण स्वयं करना होगा' },
};

export function eventWords(kind: string): Text {
  return EVENT_WORDS[kind] ?? verbatim(kind.replaceAll('_', ' '));
}

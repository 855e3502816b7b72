/** What became of a sending, and why one could not begin. */
import type { Text } from '../text.ts';

export const SENDING = {
  changedSince: {
    en: 'It was changed after the plan was shown: run the command again.',
    hi: 'योजना दिखाए जाने के बाद इसमें परिवर्तन हुआ: कमांड फिर से चलाएँ।',
  },
  takenByAnother: { en: 'Another process is sending it.', hi: 'इसे दूसरी प्रक्रिया भेज रही है।' },
  inPacket: (file: string): Text => ({ en: `In the packet ${file}`, hi: `पैकेट ${file} में` }),
  postedBy: (handle: string): Text => ({ en: `Posted by @${handle}`, hi: `@${handle} से पोस्ट किया गया` }),
  notBegun: (why: Text): Text => ({ en: `Not begun: ${why.en}`, hi: `शुरू नहीं हुआ: ${why.hi}` }),
  interrupted: { en: 'interrupted.', hi: 'बीच में रोका गया।' },
  runAgain: { en: 'Run it again.', hi: 'फिर से चलाएँ।' },
  restPlanned: {
    en: 'What was not begun stays planned: the same command sends it later.',
    hi: 'जो शुरू नहीं हुआ वह नियोजित रहेगा: यही कमांड उसे बाद में भेजेगा।',
  },
  stoodAlready: (handle: string): Text => ({
    en: `Posted by @${handle} before: X has this very text, with this docket number, already.`,
    hi: `@${handle} से पहले ही पोस्ट है: इसी डॉकेट संख्या का यही पाठ X पर मौजूद है।`,
  }),
  refusedInARow: (why: Text): Text => ({
    en: `X refuses one reply after another, so it may be the account: ${why.en}`,
    hi: `X एक के बाद एक उत्तर अस्वीकार कर रहा है, कारण खाते में हो सकता है: ${why.hi}`,
  }),
  lookAtAccount: {
    en: 'Log in to the account on x.com and see whether it may post, then run the same command again.',
    hi: 'x.com पर इस खाते में लॉग इन करके देखें कि पोस्ट करने की अनुमति है या नहीं, फिर यही कमांड चलाएँ।',
  },
  putAway: { en: 'Put away: a person decided that it need not be sent.', hi: 'हटाई गई: किसी व्यक्ति ने तय किया कि भेजना आवश्यक नहीं।' },
  notTagged: (handle: string): Text => ({
    en: `The post does not tag @${handle}: X lets only a tagged handle reply.`,
    hi: `पोस्ट में @${handle} टैग नहीं है: X केवल टैग किए गए हैंडल को उत्तर देने देता है।`,
  }),
  uncertain: (why: Text): Text => ({
    en: `Nobody knows whether it was posted: ${why.en}`,
    hi: `पोस्ट हुआ या नहीं, ज्ञात नहीं: ${why.hi}`,
  }),
  notSentAgain: {
    en: 'It is not sent again by itself. Read the thread: uppolice sync, then run this again.',
    hi: 'यह अपने आप दोबारा नहीं भेजा जाता। वार्तालाप पढ़ें: uppolice sync, फिर यही कमांड चलाएँ।',
  },
  lookOnX: (postId: string): Text => ({
    en: `Or look on X: https://x.com/i/status/${postId}`,
    hi: `या X पर देखें: https://x.com/i/status/${postId}`,
  }),
  trainingNeverPosts: { en: 'This is a training register: it never posts to X.', hi: 'यह प्रशिक्षण रजिस्टर है: इससे X पर कभी पोस्ट नहीं होता।' },
  trySandbox: {
    en: 'Try it against the sandbox: uppolice sandbox, then UPPOLICE_X_API_URL=http://127.0.0.1:PORT',
    hi: 'सैंडबॉक्स में आज़माएँ: uppolice sandbox, फिर UPPOLICE_X_API_URL=http://127.0.0.1:PORT',
  },
  orPackets: { en: 'Or write packets: --via print', hi: 'या पैकेट लिखें: --via print' },
  sayWhoseToken: { en: 'Say which handle the token belongs to: --as HANDLE', hi: 'बताएँ कि टोकन किस हैंडल का है: --as HANDLE' },
  notRegistered: (account: string): Text => ({
    en: `The token for X belongs to @${account}, which is not a registered handle.`,
    hi: `X का टोकन @${account} का है, जो पंजीकृत हैंडल नहीं है।`,
  }),
  useRegistered: {
    en: 'Use the credentials of a handle in the directory: uppolice handle list',
    hi: 'निर्देशिका के किसी हैंडल के क्रेडेंशियल दें: uppolice handle list',
  },
  orRegister: (handle: string): Text => ({
    en: `Or register it: uppolice handle add ${handle} --unit UNIT`,
    hi: `या उसे पंजीकृत करें: uppolice handle add ${handle} --unit UNIT`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

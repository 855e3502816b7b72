/** What is said of stored credentials. */
import type { Text } from '../text.ts';

export const CREDENTIALS = {
  noneOfHandle: (handle: string): Text => ({
    en: `There are no credentials of @${handle}.`,
    hi: `@${handle} के क्रेडेंशियल यहाँ नहीं हैं।`,
  }),
  addOfHandle: (handle: string): Text => ({ en: `Add them: uppolice auth add ${handle}`, hi: `उन्हें जोड़ें: uppolice auth add ${handle}` }),
  listThem: { en: 'See which ones are stored: uppolice auth list', hi: 'देखें कौन-से रखे हैं: uppolice auth list' },
  replyNeedsSome: {
    en: 'A reply needs the credentials of the handle that replies, and none are stored.',
    hi: 'उत्तर देने के लिए उस हैंडल के क्रेडेंशियल चाहिए जिससे उत्तर जाएगा; यहाँ कोई नहीं रखे हैं।',
  },
  whichReplies: (handles: string): Text => ({
    en: `Which handle replies? Credentials of ${handles} are stored.`,
    hi: `किस हैंडल से उत्तर जाए? ${handles} के क्रेडेंशियल रखे हैं।`,
  }),
  nameIt: (handle: string): Text => ({ en: `Name it: --as ${handle}`, hi: `हैंडल बताएँ: --as ${handle}` }),
  notRemoved: (path: string, reason: string): Text => ({
    en: `${path} can't be removed: ${reason}`,
    hi: `${path} हटाई नहीं जा सकी: ${reason}`,
  }),
  removeAsOwner: { en: 'Remove it as its owner.', hi: 'फ़ाइल के स्वामी के रूप में उसे हटाएँ।' },
  folderNotPrivate: (folder: string, reason: string): Text => ({
    en: `The folder ${folder} can't be closed to others: ${reason}`,
    hi: `फ़ोल्डर ${folder} दूसरों के लिए बंद नहीं किया जा सका: ${reason}`,
  }),
  checkOwner: { en: 'Check who owns it.', hi: 'देखें कि उसका स्वामी कौन है।' },
  unreadable: (path: string, reason: string): Text => ({ en: `${path} can't be read: ${reason}`, hi: `${path} पढ़ी नहीं जा सकी: ${reason}` }),
  folderMustBeYours: {
    en: 'Credentials are kept there; the folder must belong to you.',
    hi: 'क्रेडेंशियल वहीं रखे जाते हैं; फ़ोल्डर आपका होना चाहिए।',
  },
  fileMustBeYours: { en: 'The file must belong to you.', hi: 'फ़ाइल आपकी होनी चाहिए।' },
  openToOthers: (path: string): Text => ({
    en: `Others on this machine may read ${path}, so it is not used.`,
    hi: `इस मशीन के अन्य लोग ${path} पढ़ सकते हैं, इसलिए यह प्रयोग नहीं की जाती।`,
  }),
  closeIt: (command: string): Text => ({ en: `Close it: ${command}`, hi: `इसे बंद करें: ${command}` }),
  renewThem: {
    en: 'If anybody may have read it, make new tokens on X and add them again: uppolice auth add',
    hi: 'यदि किसी ने इसे पढ़ा हो सकता है तो X पर नए टोकन बनाएँ और फिर जोड़ें: uppolice auth add',
  },
  unusable: (path: string): Text => ({
    en: `${path} does not hold usable credentials.`,
    hi: `${path} में प्रयोग योग्य क्रेडेंशियल नहीं हैं।`,
  }),
  addAgain: { en: 'Add them again: uppolice auth add', hi: 'उन्हें फिर जोड़ें: uppolice auth add' },
  addOfSome: { en: 'Add them: uppolice auth add HANDLE', hi: 'उन्हें जोड़ें: uppolice auth add HANDLE' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

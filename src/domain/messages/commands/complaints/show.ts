/** What `show` says. */
import type { Text } from '../../text.ts';

export const SHOW = {
  description: {
    en: 'One complaint: what was said, where it stands and why there, the thread, what was sent, what to do next. Of a post that waits for a person (P12, or its id or URL): what it says, why it waits, how to decide. On a terminal single keys act on the docket and walk to the next one that waits for the desk, in the order of list.',
    hi: 'एक शिकायत: क्या कहा गया, किस जनपद में है और क्यों, वार्तालाप, क्या भेजा गया, आगे क्या करना है। किसी व्यक्ति की प्रतीक्षा में पोस्ट (P12, या उसकी आईडी या URL) पर: क्या कहा गया, क्यों प्रतीक्षा में है, निर्णय कैसे करें। टर्मिनल पर एक-एक कुंजी से डॉकेट पर कार्य करें और डेस्क की प्रतीक्षा वाले अगले डॉकेट पर जाएँ, list के क्रम में।',
  },
  next: { en: 'the next docket that waits for the desk, in the order of list', hi: 'डेस्क की प्रतीक्षा वाला अगला डॉकेट, list के क्रम में' },
  whichDocket: { en: 'Name a docket, or give --next', hi: 'डॉकेट लिखें, या --next दें' },
  eitherOr: { en: '--next finds the docket by itself.', hi: '--next डॉकेट स्वयं ढूँढता है।' },
  /** Before the cursor, while a single key is awaited. */
  act: (docket: string): Text => ({ en: `${docket}, act:`, hi: `${docket}, कार्य:` }),
  steps: {
    close: { en: 'close', hi: 'बंद' },
    transfer: { en: 'transfer', hi: 'स्थानांतरण' },
    forward: { en: 'forward', hi: 'प्रेषण' },
    mark: { en: 'mark', hi: 'चिह्न' },
    answer: { en: 'answer', hi: 'उत्तर' },
    note: { en: 'note', hi: 'टिप्पणी' },
    reopen: { en: 'reopen', hi: 'फिर खोलें' },
    next: { en: 'next', hi: 'अगला' },
    back: { en: 'back', hi: 'पिछला' },
    leave: { en: 'leave', hi: 'छोड़ें' },
  },
  nothingWaits: {
    en: 'Nothing more waits for the desk that you have not seen.',
    hi: 'डेस्क की प्रतीक्षा में ऐसा कुछ नहीं जो आपने न देखा हो।',
  },
  isFirst: { en: 'This is the first one.', hi: 'यह पहला है।' },
  reveal: { en: 'show what is withheld too; recorded under your name', hi: 'गोपनीय भी दिखाएँ; आपके नाम से दर्ज होता है' },
  reason: { en: 'why it has to be seen', hi: 'देखना क्यों आवश्यक है' },
  examples: {
    en: `
Examples:
  $ uppolice show --next
  $ uppolice show UPP-2026-000123-8
  $ uppolice show 123
  $ uppolice show P12
  $ uppolice show https://x.com/someone/status/1846000000000000001 --json
  $ uppolice show UPP-2026-000125-1 --reveal --reason "asked for by the investigating officer"`,
    hi: `
उदाहरण:
  $ uppolice show --next
  $ uppolice show UPP-2026-000123-8
  $ uppolice show 123
  $ uppolice show P12
  $ uppolice show https://x.com/someone/status/1846000000000000001 --json
  $ uppolice show UPP-2026-000125-1 --reveal --reason "विवेचक ने माँगा"`,
  },
  postHasNoDocket: (post: string): Text => ({
    en: `${post} has no docket yet, on which it could be recorded who has seen it: what is withheld stays so.`,
    hi: `${post} का अभी कोई डॉकेट नहीं, जिस पर देखने वाले का नाम दर्ज हो सके: गोपनीय पाठ गोपनीय ही रहेगा।`,
  }),
  giveItADocket: (post: string): Text => ({
    en: `In doubt give it one: uppolice mark ${post} --complaint --reason …`,
    hi: `संदेह हो तो डॉकेट दें: uppolice mark ${post} --complaint --reason …`,
  }),
} as const satisfies Record<string, Text | Record<string, Text> | ((...values: never[]) => Text)>;

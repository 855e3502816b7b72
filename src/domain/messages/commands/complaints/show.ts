/** What `show` says. */
import type { Text } from '../../text.ts';

export const SHOW = {
  description: {
    en: 'One complaint: what was said, where it stands and why there, the thread, what was sent, what to do next. Of a post that waits for a person (P12, or its id or URL): what it says, why it waits, how to decide.',
    hi: 'एक शिकायत: क्या कहा गया, किस जनपद में है और क्यों, थ्रेड, क्या भेजा गया, आगे क्या करना है। किसी व्यक्ति की प्रतीक्षा में पोस्ट (P12, या उसकी आईडी या URL) पर: क्या कहा गया, क्यों प्रतीक्षा में है, निर्णय कैसे करें।',
  },
  reveal: { en: 'show what is withheld too; recorded under your name', hi: 'गोपनीय भी दिखाएँ; आपके नाम से दर्ज होता है' },
  reason: { en: 'why it has to be seen', hi: 'देखना क्यों आवश्यक है' },
  examples: {
    en: `
Examples:
  $ uppolice show UPP-2026-000123-8
  $ uppolice show 123
  $ uppolice show P12
  $ uppolice show https://x.com/someone/status/1846000000000000001 --json
  $ uppolice show UPP-2026-000125-1 --reveal --reason "asked for by the investigating officer"`,
    hi: `
उदाहरण:
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
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

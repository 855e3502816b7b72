/** What is said of a post that waits for a person, when one decides on it. */
import type { Text } from '../text.ts';

export const WAITING_POST = {
  theReason: { en: 'The reason', hi: 'कारण' },
  reasonIsKept: { en: 'It is kept as an event: --reason "…"', hi: 'यह घटना के रूप में लिखा रहता है: --reason "…"' },
  doesNotWait: (post: string): Text => ({
    en: `${post} does not wait for a person: it is on a docket, or was decided before.`,
    hi: `${post} किसी व्यक्ति की प्रतीक्षा में नहीं है: वह किसी डॉकेट पर है, या उस पर निर्णय हो चुका है।`,
  }),
  noSuchPost: (typed: string): Text => ({
    en: `There is no post "${typed}" in the register.`,
    hi: `रजिस्टर में "${typed}" नाम की कोई पोस्ट नहीं है।`,
  }),
  isADocket: (typed: string): Text => ({
    en: `"${typed}" names a docket, and not a post that waits.`,
    hi: `"${typed}" डॉकेट की संख्या है, प्रतीक्षा में कोई पोस्ट नहीं।`,
  }),
  howToType: {
    en: 'Type a post as list --waiting-posts shows it (P12), or its id or URL on X.',
    hi: 'पोस्ट वैसे लिखें जैसे list --waiting-posts दिखाता है (P12), या X पर उसकी आईडी या URL।',
  },
  seeThoseThatDo: { en: 'See those that wait: uppolice list --waiting-posts', hi: 'प्रतीक्षा में पोस्ट देखें: uppolice list --waiting-posts' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

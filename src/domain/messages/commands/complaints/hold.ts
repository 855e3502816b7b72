/** What `hold` says. */
import type { Text } from '../../text.ts';

export const HOLD = {
  description: {
    en: 'Puts a docket on hold: nothing of it is forgotten, regardless of who asks, until the hold is lifted. For court cases, enquiries and appeals.',
    hi: 'डॉकेट पर रोक लगाता है: रोक हटने तक इसका कुछ भी नहीं हटाया जाता, चाहे कोई भी माँगे। न्यायालय, जाँच और अपील के लिए।',
  },
  lift: { en: 'lift the hold', hi: 'रोक हटाएँ' },
  reason: { en: 'why; kept on the docket', hi: 'कारण; डॉकेट पर लिखा रहता है' },
  examples: {
    en: `
Examples:
  $ uppolice hold --ids numbers.txt --reason "record called for by the court"
  $ uppolice hold UPP-2026-000123-8 --reason "writ petition 4411/2026, record called for"
  $ uppolice hold UPP-2026-000123-8 --lift --reason "petition disposed of"`,
    hi: `
उदाहरण:
  $ uppolice hold --ids numbers.txt --reason "न्यायालय ने अभिलेख तलब किया"
  $ uppolice hold UPP-2026-000123-8 --reason "रिट याचिका 4411/2026, अभिलेख तलब"
  $ uppolice hold UPP-2026-000123-8 --lift --reason "याचिका निस्तारित"`,
  },
  question: { en: 'Put this docket on hold?', hi: 'क्या इसी डॉकेट पर रोक लगानी है?' },
  liftQuestion: { en: 'Lift the hold on this docket?', hi: 'क्या इसी डॉकेट से रोक हटानी है?' },
  reasonNeeded: { en: 'The reason', hi: 'कारण' },
  held: (number: string): Text => ({
    en: `${number} is on hold: nothing of it is forgotten until the hold is lifted.`,
    hi: `${number} पर रोक लग गई: रोक हटने तक इसका कुछ नहीं हटाया जाएगा।`,
  }),
  lifted: (number: string): Text => ({ en: `${number} is no longer on hold.`, hi: `${number} से रोक हट गई।` }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

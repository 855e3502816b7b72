/** What `doctor` says. */
import { countEn, countHiOf } from '../../counted.ts';
import type { Text } from '../../text.ts';

export const DOCTOR = {
  description: {
    en: 'Checks the register, its gaps, sweeps, clock and uncertain replies, when it was last proved and backed up, its triggers, who else can open its files, and the free space. ✓ is in order, ✗ has to be put right, – was never done or could not be found out. Exits 50 when something has to be put right. Asks X for nothing.',
    hi: 'रजिस्टर, छूटे अंतराल, पठन, घड़ी, अनिश्चित उत्तर, पिछला प्रमाण और बैकअप, ट्रिगर, फ़ाइलों की अनुमतियाँ और खाली स्थान जाँचता है। ✓ ठीक है, ✗ ठीक करना है, – कभी नहीं हुआ या ज्ञात नहीं हो सका। कुछ ठीक करना हो तो निकास कोड 50। X से कुछ नहीं पूछता।',
  },
  deep: {
    en: 'check the file and prove the whole register too, as audit verify does; remembered when it held',
    hi: 'फ़ाइल और पूरा रजिस्टर भी प्रमाणित करें, जैसे audit verify; सही होने पर याद रखा जाता है',
  },
  examples: {
    en: '\nExamples:\n  $ uppolice doctor\n  $ uppolice doctor --deep --json',
    hi: '\nउदाहरण:\n  $ uppolice doctor\n  $ uppolice doctor --deep --json',
  },
  check: { en: 'Check', hi: 'जाँच' },
  seen: { en: 'Seen', hi: 'पाया गया' },
  whatToDo: { en: 'What to do', hi: 'क्या करें' },
  chainSound: (events: number): Text => ({ en: `proved by ${countEn(events, 'event')}`, hi: `${countHiOf(events, 'event')} से प्रमाणित` }),
  /** The proof held, and the register can't remember it. */
  notRecorded: {
    en: 'not recorded that it held: the register can only be read here',
    hi: 'सही होना दर्ज नहीं हुआ: रजिस्टर यहाँ केवल पढ़ा जा सकता है',
  },
  chainBroken: { en: 'something was changed, removed or reordered', hi: 'कुछ बदला, हटाया या आगे-पीछे किया गया है' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

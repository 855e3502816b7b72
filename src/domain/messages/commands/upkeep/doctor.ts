/** What `doctor` says. */
import type { Text } from '../../text.ts';

export const DOCTOR = {
  description: {
    en: 'Checks the register, its gaps, sweeps, clock and uncertain replies. Exits 50 when something needs to be put right. Asks X for nothing.',
    hi: 'रजिस्टर, छूटे अंतराल, पठन, घड़ी और अनिश्चित उत्तरों की जाँच करता है। कुछ ठीक करना हो तो निकास कोड 50। X से कुछ नहीं पूछता।',
  },
  deep: { en: 'prove the whole chain of events too, as audit verify does', hi: 'घटनाओं की पूरी श्रृंखला भी जाँचें, जैसे audit verify' },
  examples: {
    en: '\nExamples:\n  $ uppolice doctor\n  $ uppolice doctor --deep --json',
    hi: '\nउदाहरण:\n  $ uppolice doctor\n  $ uppolice doctor --deep --json',
  },
  check: { en: 'Check', hi: 'जाँच' },
  seen: { en: 'Seen', hi: 'पाया गया' },
  whatToDo: { en: 'What to do', hi: 'क्या करें' },
  chainSound: (events: number): Text => ({ en: `${events} events prove the register`, hi: `${events} घटनाएँ रजिस्टर को प्रमाणित करती हैं` }),
  chainBroken: { en: 'something was changed, removed or reordered', hi: 'कुछ बदला, हटाया या आगे-पीछे किया गया है' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

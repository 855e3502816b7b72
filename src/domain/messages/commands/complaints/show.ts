/** What `show` says. */
import type { Text } from '../../text.ts';

export const SHOW = {
  description: {
    en: 'One complaint: what was said, where it stands and why there, the thread, what was sent, what to do next.',
    hi: 'एक शिकायत: क्या कहा गया, किस जनपद में है और क्यों, थ्रेड, क्या भेजा गया, आगे क्या करना है।',
  },
  reveal: { en: 'show what is withheld too; recorded under your name', hi: 'गोपनीय भी दिखाएँ; आपके नाम से दर्ज होता है' },
  reason: { en: 'why it has to be seen', hi: 'देखना क्यों आवश्यक है' },
  examples: {
    en: `
Examples:
  $ uppolice show UPP-2026-000123-8
  $ uppolice show 123
  $ uppolice show https://x.com/someone/status/1846000000000000001 --json
  $ uppolice show UPP-2026-000125-1 --reveal --reason "asked for by the investigating officer"`,
    hi: `
उदाहरण:
  $ uppolice show UPP-2026-000123-8
  $ uppolice show 123
  $ uppolice show https://x.com/someone/status/1846000000000000001 --json
  $ uppolice show UPP-2026-000125-1 --reveal --reason "विवेचक ने माँगा"`,
  },
} as const satisfies Record<string, Text>;

/** What `reopen` says. */
import type { Text } from '../../text.ts';

export const REOPEN = {
  description: {
    en: 'Reopens a docket within 30 days of its closing. It keeps its number, and the reopening is counted.',
    hi: 'बंद होने के 30 दिन के भीतर डॉकेट फिर से खोलता है। संख्या वही रहती है, और फिर से खोलना गिना जाता है।',
  },
  reason: { en: 'why; kept on the docket', hi: 'कारण; डॉकेट पर लिखा रहता है' },
  examples: {
    en: `
Examples:
  $ uppolice reopen 31 32 --reason "the citizens show that nothing was done"
  $ uppolice reopen UPP-2026-000123-8 --reason "the citizen shows that nothing was done"`,
    hi: `
उदाहरण:
  $ uppolice reopen 31 32 --reason "शिकायतकर्ताओं के अनुसार कोई कार्यवाही नहीं हुई"
  $ uppolice reopen UPP-2026-000123-8 --reason "शिकायतकर्ता के अनुसार कोई कार्यवाही नहीं हुई"`,
  },
  question: { en: 'Reopen this docket?', hi: 'क्या यह डॉकेट फिर से खोलना है?' },
  reasonNeeded: { en: 'The reason for reopening', hi: 'फिर से खोलने का कारण' },
  reopened: (number: string): Text => ({ en: `${number} is open again.`, hi: `${number} फिर से खुल गया है।` }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

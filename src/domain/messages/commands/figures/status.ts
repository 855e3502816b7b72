/** What `status` says. */
import type { Text } from '../../text.ts';

export const STATUS = {
  description: {
    en: 'Shows how the desk stands: open complaints, who has to act, emergencies, gaps. Exits 50 when something needs a person now.',
    hi: 'डेस्क की स्थिति दिखाता है: खुली शिकायतें, किसे कार्य करना है, आपात मामले, अंतराल जिनमें पोस्ट छूटी हो सकती हैं। तुरंत किसी व्यक्ति की आवश्यकता हो तो निकास कोड 50।',
  },
  examples: {
    en: '\nExamples:\n  $ uppolice status\n  $ uppolice status --json',
    hi: '\nउदाहरण:\n  $ uppolice status\n  $ uppolice status --json',
  },
} as const satisfies Record<string, Text>;

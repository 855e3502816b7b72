/** What stands on every page: whose it is, and what its figures rest on. */
import type { Text } from '../text.ts';

export const PAGE_SHELL = {
  owner: { en: 'Uttar Pradesh Police', hi: 'उत्तर प्रदेश पुलिस' },
  service: { en: 'Twitter Seva', hi: 'ट्विटर सेवा' },
  provenance: (register: string, minute: string): Text => ({
    en: `Register ${register}. As of ${minute} IST.`,
    hi: `रजिस्टर ${register}। ${minute} IST की स्थिति।`,
  }),
  attention: { en: 'attention', hi: 'ध्यान दें' },
  english: { en: 'English', hi: 'अंग्रेज़ी' },
  hindi: { en: 'Hindi', hi: 'हिन्दी' },
  head: { en: 'Head of the register:', hi: 'रजिस्टर का शीर्ष:' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

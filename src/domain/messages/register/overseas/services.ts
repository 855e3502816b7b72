/** What is said of civic services that aren't known. */
import type { Text } from '../../text.ts';

export const SERVICE_RULES = {
  noSuch: (typed: string): Text => ({ en: `There is no service "${typed}".`, hi: `"${typed}" नाम की कोई सेवा नहीं है।` }),
  theyAre: (codes: string): Text => ({ en: `They are: ${codes}`, hi: `सेवाएँ: ${codes}` }),
  theWay: { en: 'How it is reached', hi: 'संपर्क का तरीका' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

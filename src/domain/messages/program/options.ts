/** What is wrong with the value of an option or argument, and what is right. */
import type { Text } from '../text.ts';

export const OPTIONS = {
  wholeNumber: (least: number, most: number | null): Text =>
    most === null
      ? { en: `Give a whole number, ${least} or more.`, hi: `${least} या उससे बड़ी पूर्ण संख्या दें।` }
      : { en: `Give a whole number from ${least} to ${most}.`, hi: `${least} से ${most} तक की पूर्ण संख्या दें।` },
  dollars: (least: number, most: number): Text => ({
    en: `Give an amount in US dollars from ${least} to ${most}, such as 5 or 2.50.`,
    hi: `${least} से ${most} तक की राशि अमेरिकी डॉलर में दें, जैसे 5 या 2.50।`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

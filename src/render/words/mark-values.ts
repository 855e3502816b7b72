/** The words for what a person or the machine says of one part of a docket's reading. */
import { countryText } from '../../domain/directory/country.ts';
import type { MarkedPart } from '../../domain/docket/marks/marks.ts';
import { CATEGORY_WORDS } from '../../domain/messages/screen/words/categories/category-words.ts';
import { COMPLAINT_WORDS, NOT_ABROAD, URGENCY_WORDS, WITHHOLDING_WORDS } from '../../domain/messages/screen/words/mark-words.ts';
import { joined, type Text, verbatim } from '../../domain/messages/text.ts';

/** Of `withheld` never the class; null of the categories: they are withheld. */
export function markValueWords(part: MarkedPart, value: string | readonly string[] | null): Text {
  if (part === 'withheld') return value === null ? WITHHOLDING_WORDS.not : WITHHOLDING_WORDS.withheld;
  if (part === 'country') return typeof value === 'string' ? countryText(value) : NOT_ABROAD;
  if (value === null) return WITHHOLDING_WORDS.withheld;
  const words: Readonly<Record<string, Text | undefined>> = { ...URGENCY_WORDS, ...COMPLAINT_WORDS, ...CATEGORY_WORDS };
  const codes = typeof value === 'string' ? [value] : value;
  return joined(
    codes.map((code) => words[code] ?? verbatim(code)),
    ', ',
  );
}

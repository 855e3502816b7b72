/** An FIR as a person writes it down: number, year and thana are all needed to find it again. */
import { withLatinDigits } from '../../text/digits.ts';

export interface Fir {
  readonly number: number;
  readonly year: number;
  readonly thana: string;
}

const NUMBER = String.raw`(?<number>\d{1,6})`;
const NUMBER_AND_YEAR = new RegExp(String.raw`(?<!\d)${NUMBER}\s*(?:[/\\|-]|of|year|वर्ष|सन्)\s*(?<year>(?:19|20)?\d\d)(?!\d)`, 'iu');
/** Words beside the number and the name of the thana that name neither. */
const AROUND =
  /(?<![\p{L}\p{M}])(?:f\.?i\.?r\.?|crime|case|cr|no|number|lodged|registered|dated|at|in|under|u\/s|section|police|station|thana|p\.?s\.?|एफ\.?\s?आई\.?\s?आर\.?|प्राथमिकी|मु[0०.]*\s?अ[0०.]*\s?सं[0०.]*|मुकदमा|अपराध|संख्या|सं|नंबर|दर्ज|थाना|थाने|कोतवाली|में|पर|धारा)(?![\p{L}\p{M}])/giu;

/** The year as it was written, in two digits or four; null where one of the three is missing. */
export function firTyped(detail: string): Fir | null {
  const text = withLatinDigits(detail.normalize('NFC'));
  const found = NUMBER_AND_YEAR.exec(text);
  const number = Number(found?.groups?.['number']);
  if (!found || !(number > 0)) return null;
  const thana = text
    .replace(found[0], ' ')
    .replace(AROUND, ' ')
    .replace(/[^\p{L}\p{M}\p{N}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (!/\p{L}/u.test(thana)) return null;
  return { number, year: fullYear(Number(found.groups?.['year'])), thana };
}

/** Number, and the year where it stands there too, as they are asked for; null for anything else. */
export function firNumberTyped(typed: string): { readonly number: number; readonly year: number | null } | null {
  const text = withLatinDigits(typed).trim();
  const found = new RegExp(String.raw`^${NUMBER}(?:\s*[/-]\s*(?<year>(?:19|20)?\d\d))?$`).exec(text)?.groups;
  const number = Number(found?.['number']);
  if (!found || !(number > 0)) return null;
  return { number, year: found['year'] === undefined ? null : fullYear(Number(found['year'])) };
}

/** null for what is no year, or one in which no FIR can have been lodged; `now` is the year now. */
export function firYearTyped(typed: string, now: number): number | null {
  const text = withLatinDigits(typed).trim();
  const year = /^(?:(?:19|20)\d\d|\d\d)$/.test(text) ? fullYear(Number(text)) : null;
  return year === null || !isFirYear(year, now) ? null : year;
}

/** What is older stands in no register of a thana today. */
const FIRST_YEAR = 1947;

/** Whether an FIR of that year can exist: it has begun. */
export function isFirYear(year: number, now: number): boolean {
  return year >= FIRST_YEAR && year <= now;
}

/** An FIR that a post of today leads to is of this year or the last one: another year is more often mistyped than right. */
export function isOldFirYear(year: number, now: number): boolean {
  return year < now - 1;
}

function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}

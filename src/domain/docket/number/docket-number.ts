/** Docket numbers, `UPP-2026-000123-8`: series, IST year of registration, serial in that year, Damm check digit. */
import { withLatinDigits } from '../../text/digits.ts';

export interface DocketNumber {
  readonly series: string;
  readonly year: number;
  readonly serial: number;
}

// The quasigroup of order 10 from H. M. Damm's thesis (2004): finds every single wrong digit and every swap of neighbours.
const DAMM = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
];

/** The Damm digit over year and serial, as they are written. */
export function checkDigit(year: number, serial: number): string {
  let interim = 0;
  for (const digit of `${year}${paddedSerial(serial)}`) interim = Number(DAMM[interim]?.[Number(digit)]);
  return String(interim);
}

/** The number of a docket's row, or of anything else that has year and serial, as it is printed. */
export function formatDocket(series: string, { year, serial }: Pick<DocketNumber, 'year' | 'serial'>): string {
  return `${series}-${year}-${paddedSerial(serial)}-${checkDigit(year, serial)}`;
}

function paddedSerial(serial: number): string {
  return String(serial).padStart(6, '0');
}

/** Year and serial with any one character between them: rules out nearly all posts before the costly search. */
const LIKE_A_NUMBER = /[0-9०-९]{4}.[0-9०-९]{6}/;

/** The whole docket numbers in a post's text; what looks like one but has a wrong check digit is left out. */
export function findDocketNumbers(text: string): DocketNumber[] {
  const found: DocketNumber[] = [];
  if (!LIKE_A_NUMBER.test(text)) return found;
  for (const match of withPlainDashes(withLatinDigits(text))
    .toUpperCase()
    .matchAll(/(?<![A-Z0-9-])([A-Z][A-Z0-9]{1,7})-(\d{4})-(\d{6}|[1-9]\d{6,11})-(\d)(?![0-9])/g)) {
    const number = { series: match[1] as string, year: Number(match[2]), serial: Number(match[3]) };
    if (checkDigit(number.year, number.serial) === match[4]) found.push(number);
  }
  return found;
}

/** Phone keyboards replace the plain dash by typographic ones. */
export function withPlainDashes(text: string): string {
  return text.replace(/[‐-―−]/g, '-');
}

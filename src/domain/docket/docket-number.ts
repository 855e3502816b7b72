/** Docket numbers: `UPP-2026-000123-8`: series, IST year of registration, serial in that year, Damm check digit. */
import { UserError } from '../user-error.ts';

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

export function formatDocket({ series, year, serial }: DocketNumber): string {
  return `${series}-${year}-${paddedSerial(serial)}-${checkDigit(year, serial)}`;
}

function paddedSerial(serial: number): string {
  return String(serial).padStart(6, '0');
}

// Past six digits a serial has no leading zero: with one it would be checked as another number than the one that was written.
const WHOLE = /^([A-Z][A-Z0-9]{1,7})-(\d{4})-(\d{6}|[1-9]\d{6,11})-(\d)$/;

/** How a docket was typed: whole (safe to act on), short (year and serial, or serial alone), or a post's id or URL. */
export type DocketReference =
  | { readonly kind: 'whole'; readonly number: DocketNumber }
  | { readonly kind: 'short'; readonly year: number | null; readonly serial: number }
  | { readonly kind: 'post'; readonly postId: string };

/** Reads what a person typed as a docket; digits in Devanagari are read too. Throws bad_input, also for a wrong check digit. */
export function parseDocketReference(typed: string): DocketReference {
  const text = withPlainDashes(withLatinDigits(typed.trim()).toUpperCase());
  const url = /(?:X|TWITTER)\.COM\/[^/]+\/STATUS(?:ES)?\/(\d{1,20})/.exec(text);
  if (url?.[1]) return { kind: 'post', postId: url[1] };
  const whole = WHOLE.exec(text);
  if (whole) {
    const number = { series: whole[1] as string, year: Number(whole[2]), serial: Number(whole[3]) };
    if (checkDigit(number.year, number.serial) !== whole[4]) {
      throw new UserError('bad_input', `The check digit of ${text} is wrong: a digit was mistyped.`, [
        'Compare the number with the one the citizen holds, digit by digit.',
        `To look by year and serial alone: uppolice show ${number.year}-${number.serial}`,
      ]);
    }
    return { kind: 'whole', number };
  }
  const short = /^(?:(\d{4})-)?(\d{1,12})$/.exec(text);
  if (short?.[2] && Number(short[2]) > 0) {
    return { kind: 'short', year: short[1] ? Number(short[1]) : null, serial: Number(short[2]) };
  }
  if (/^\d{13,20}$/.test(text)) return { kind: 'post', postId: text };
  throw new UserError('bad_input', `"${typed}" is no docket number.`, [
    'Type it as UPP-2026-000123-8, 2026-123, 123 (this year), or as the URL of the post.',
  ]);
}

/** Year and serial with any one sign between them: few posts go on from here. */
const LIKE_A_NUMBER = /[0-9०-९]{4}.[0-9०-९]{6}/;

/** Whole docket numbers with a right check digit in a post's text; what looks like one and is not, is passed over. */
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

/** Telephones put typographic dashes for the plain one. */
function withPlainDashes(text: string): string {
  return text.replace(/[‐-―−]/g, '-');
}

export function withLatinDigits(text: string): string {
  return text.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x0966));
}

/** Docket numbers: `UPP-2026-000123-8`: series, IST year of registration, serial in that year, Damm check digit. */
import { DOCKET_NUMBER } from '../../messages/domain/docket-number.ts';
import { withLatinDigits } from '../../text/digits.ts';
import { UserError } from '../../user-error.ts';

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

// A serial of more than six digits has no leading zero: with one, the check digit would be that of another number.
const SERIAL = String.raw`\d{1,6}|[1-9]\d{6,11}`;
const WHOLE = new RegExp(String.raw`^(?:([A-Z][A-Z0-9]{1,7})-)?(\d{4})-(${SERIAL})-(\d)$`);
/** Without any separator: readable only where each part has its usual length. */
const WHOLE_IN_ONE = /^([A-Z]{2,8})(\d{4})(\d{6})(\d)$/;
const SHORT = new RegExp(String.raw`^(?:(?:([A-Z][A-Z0-9]{1,7})-)?(\d{4})-)?(${SERIAL})$`);

/** How a docket was typed: as its whole number (safe to act on), in short (year and serial, or the serial alone), or as a post's id or URL. */
export type DocketReference =
  | { readonly kind: 'whole'; readonly number: DocketNumber }
  | { readonly kind: 'short'; readonly series: string | null; readonly year: number | null; readonly serial: number }
  | { readonly kind: 'post'; readonly postId: string };

/**
 * Reads what a person typed as a docket: in any case, with Latin or Devanagari digits, any separators, with or without leading zeros. Throws
 * bad_input, also for a wrong check digit.
 */
export function parseDocketReference(typed: string): DocketReference {
  const url = /(?:X|TWITTER)\.COM\/(?:[^/]+|I\/WEB)\/STATUS(?:ES)?\/(\d{1,20})/i.exec(withLatinDigits(typed));
  if (url?.[1]) return { kind: 'post', postId: url[1] };
  const text = plainForm(typed);
  const [, series = null, year, serial, digit] = WHOLE.exec(text) ?? WHOLE_IN_ONE.exec(text) ?? [];
  if (year !== undefined) {
    const number = { year: Number(year), serial: Number(serial) };
    if (number.serial > 0) {
      refuseWrongCheckDigit(number, digit, text);
      return series === null ? { kind: 'short', series, ...number } : { kind: 'whole', number: { series, ...number } };
    }
  }
  const short = SHORT.exec(text);
  if (short?.[3] && Number(short[3]) > 0)
    return { kind: 'short', series: short[1] ?? null, year: short[2] ? Number(short[2]) : null, serial: Number(short[3]) };
  if (/^\d{13,20}$/.test(text)) return { kind: 'post', postId: text };
  throw new UserError('bad_input', DOCKET_NUMBER.notADocketNumber(typed), [DOCKET_NUMBER.howToType]);
}

/** Capitals, Latin digits, one dash between the parts, nothing around them. */
function plainForm(typed: string): string {
  return withLatinDigits(typed.normalize('NFKC').replace(/\p{Cf}/gu, ''))
    .trim()
    .toUpperCase()
    .replace(/[\s\p{Pd}_/.:|−]+/gu, '-')
    .replace(/^[#"'“”‘’([]+|[-"'“”‘’)\],;।]+$/g, '');
}

function refuseWrongCheckDigit({ year, serial }: Pick<DocketNumber, 'year' | 'serial'>, digit: string | undefined, text: string): void {
  if (checkDigit(year, serial) === digit) return;
  throw new UserError('bad_input', DOCKET_NUMBER.wrongCheckDigit(text), [
    DOCKET_NUMBER.compareDigits,
    DOCKET_NUMBER.lookBySerial(year, serial),
  ]);
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
function withPlainDashes(text: string): string {
  return text.replace(/[‐-―−]/g, '-');
}

/** What a person types or pastes where a docket is meant: its number in any form, a post of its thread, or its citizen. */
import { DOCKET_NUMBER } from '../../messages/domain/docket-number.ts';
import { typedDigits } from '../../text/digits.ts';
import { unwrapped } from '../../text/unwrapped.ts';
import { UserError } from '../../user-error.ts';
import { accountTyped, isShortLink, postsLinked } from '../../x/x-link.ts';
import { checkDigit, type DocketNumber, withPlainDashes } from './docket-number.ts';

/** How a docket was typed. A whole number is safe to act on; of anything else a person says whether the right one was meant. */
export type DocketReference =
  | { readonly kind: 'whole'; readonly number: DocketNumber }
  /** Year and serial, or the serial alone. */
  | { readonly kind: 'short'; readonly series: string | null; readonly year: number | null; readonly serial: number }
  | { readonly kind: 'post'; readonly postId: string }
  /** `handle` without @. */
  | { readonly kind: 'citizen'; readonly handle: string };

// A serial of more than six digits has no leading zero: with one, the check digit would be that of another number.
const SERIAL = String.raw`\d{1,6}|[1-9]\d{6,11}`;
const WHOLE = new RegExp(String.raw`^(?:([A-Z][A-Z0-9]{1,7})-)?(\d{4})-(${SERIAL})-(\d)$`);
/** Without any separator: readable only where each part has its usual length. */
const IN_ONE = /^([A-Z]{2,8})(\d{4})(\d{6})(\d?)$/;
const SHORT = new RegExp(String.raw`^(?:(?:([A-Z][A-Z0-9]{1,7})-)?(\d{4})-)?(${SERIAL})$`);
/** `123/2026`, as numbers of cases are written; never where the first part may be the year. */
const YEAR_LAST = new RegExp(String.raw`^(?:([A-Z][A-Z0-9]{1,7})-)?(?!20\d\d-)(${SERIAL})-(20\d\d)$`);
/** What stands before a number in a letter or a message. A series may be spelt like one: it is taken away only where nothing can be read with it. */
const LABEL =
  /^(?:(?:DOCKET|COMPLAINT|TICKET|REFERENCE|REF|NUMBER|NO|NR|ID|डॉकेट|डाकेट|शिकायत|संदर्भ|संख्या|सं|नंबर|नम्बर|नं|क्रमांक|क्र)(?![\p{L}\p{M}])[-#]*)+/u;
/** A number with its check digit, within other words. */
const WITHIN = /(?<![A-Z0-9-])[A-Z][A-Z0-9]{1,7}-\d{4}-(?:\d{6}|[1-9]\d{6,11})-\d(?![0-9])/g;

/**
 * In any case, with the digits and separators of any script, with or without leading zeros, in quotes or within the sentence that was copied.
 * Throws bad_input, also for a wrong check digit, and where several dockets are named.
 */
export function parseDocketReference(typed: string): DocketReference {
  const [post, ...otherPosts] = postsLinked(typed);
  if (otherPosts.length > 0) throw new UserError('bad_input', DOCKET_NUMBER.severalNamed, [DOCKET_NUMBER.typeOne]);
  if (post !== undefined) return { kind: 'post', postId: post };
  if (isShortLink(typed)) throw new UserError('bad_input', DOCKET_NUMBER.shortLink(typed.trim()), [DOCKET_NUMBER.openShortLink]);
  const handle = accountTyped(typed);
  if (handle !== null) return { kind: 'citizen', handle };
  const text = plainForm(typed);
  const found = numberIn(text) ?? numberIn(text.replace(LABEL, '')) ?? numberWithin(typed);
  if (found) return found;
  throw new UserError('bad_input', DOCKET_NUMBER.notADocketNumber(typed), [DOCKET_NUMBER.howToType]);
}

function numberIn(text: string): DocketReference | null {
  const [, series = null, year, serial, digit] = WHOLE.exec(text) ?? IN_ONE.exec(text) ?? [];
  if (year !== undefined && Number(serial) > 0) {
    const number = { year: Number(year), serial: Number(serial) };
    if (digit === '') return { kind: 'short', series, ...number };
    refuseWrongCheckDigit(number, digit, text);
    return series === null ? { kind: 'short', series, ...number } : { kind: 'whole', number: { series, ...number } };
  }
  const last = YEAR_LAST.exec(text);
  if (last && Number(last[2]) > 0) return { kind: 'short', series: last[1] ?? null, year: Number(last[3]), serial: Number(last[2]) };
  const short = SHORT.exec(text);
  if (short && Number(short[3]) > 0)
    return { kind: 'short', series: short[1] ?? null, year: short[2] ? Number(short[2]) : null, serial: Number(short[3]) };
  return /^\d{13,20}$/.test(text) ? { kind: 'post', postId: text } : null;
}

/** The one whole number in a sentence: what was sent to the citizen is often pasted as it is. */
function numberWithin(typed: string): DocketReference | null {
  const [number, ...others] = new Set(withPlainDashes(plainCharacters(typed)).match(WITHIN));
  if (others.length > 0) throw new UserError('bad_input', DOCKET_NUMBER.severalNamed, [DOCKET_NUMBER.typeOne]);
  return number === undefined ? null : numberIn(number);
}

/** Capitals, Latin digits, one dash between the parts, nothing around them. */
function plainForm(typed: string): string {
  return unwrapped(plainCharacters(unwrapped(typed)))
    .replace(/[\s\p{Pd}_/.:|−]+/gu, '-')
    .replace(/^#/, '');
}

function plainCharacters(typed: string): string {
  return typedDigits(typed.normalize('NFKC').replace(/\p{Cf}/gu, '')).toUpperCase();
}

function refuseWrongCheckDigit({ year, serial }: Pick<DocketNumber, 'year' | 'serial'>, digit: string | undefined, text: string): void {
  if (checkDigit(year, serial) === digit) return;
  throw new UserError('bad_input', DOCKET_NUMBER.wrongCheckDigit(text), [
    DOCKET_NUMBER.compareDigits,
    DOCKET_NUMBER.lookBySerial(year, serial),
  ]);
}

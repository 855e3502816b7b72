/** Makes phone numbers, e-mail addresses and long identity numbers unreadable where rows leave the desk (law 8). */

// A number's digits may be of any script and have separators between them: 98765 43210, +91-98765-43210, ९८७६५४३२१०.
const LONG_NUMBER = /\p{Nd}(?:[\s().\u2010-\u2015\u200B-\u200D-]{0,3}\p{Nd}){9,}/gu;
const EMAIL = /[\p{L}\p{M}\p{N}._%+-]+(?=@[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)+)/gu;
/** Permanent account numbers of the income tax department. */
const PAN = /(?<![A-Z0-9])[A-Z]{5}\d{4}[A-Z](?![A-Z0-9])/gi;
/** Long numbers that must stay readable: docket numbers, and dates with a full year. */
const KEPT =
  /(?<![A-Z0-9-])[A-Z][A-Z0-9]{1,7}-\d{4}-\d{6,12}-\d(?![\p{Nd}-])|(?<![\p{Nd}][-/. ]?)(?:(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|1[0-2])[-/.](?:19|20)\d{2}|(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?![-/.]?\p{Nd})/giu;

/** The text with every digit but the last two of such numbers, and the name part of e-mail addresses, replaced by `x`. */
export function maskText(text: string): string {
  let masked = '';
  let from = 0;
  for (const kept of text.matchAll(KEPT)) {
    masked += maskPart(text.slice(from, kept.index)) + kept[0];
    from = kept.index + kept[0].length;
  }
  return masked + maskPart(text.slice(from));
}

function maskPart(part: string): string {
  return part
    .replace(LONG_NUMBER, (number) => {
      let left = [...number.matchAll(/\p{Nd}/gu)].length - 2;
      return number.replace(/\p{Nd}/gu, (digit) => (left-- > 0 ? 'x' : digit));
    })
    .replace(EMAIL, 'xxx')
    .replace(PAN, (number) => `${'x'.repeat(number.length - 2)}${number.slice(-2)}`);
}

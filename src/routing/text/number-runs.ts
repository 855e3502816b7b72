/** The numbers in a post, such as phone numbers and PIN codes, also where spaces or hyphens group their digits. */
import type { TokenizedText } from './tokenize.ts';

export interface NumberRun {
  /** Tokens, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly digits: string;
}

const LONGEST_GAP = 2;
/** Ten single digits and a country code. */
const MOST_GROUPS = 13;

/** Groups of digits with only a space, hyphen or the like between them are one number. */
export function numberRuns({ tokens, text }: TokenizedText): NumberRun[] {
  const runs: NumberRun[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.kind !== 'number') continue;
    let to = at + 1;
    let digits = asciiDigits(tokens[at]?.raw ?? '');
    while (to < tokens.length && to - at < MOST_GROUPS) {
      const next = tokens[to];
      const before = tokens[to - 1];
      if (!next || !before || next.kind !== 'number' || next.start - before.end > LONGEST_GAP) break;
      if (!/^[\s\-+()]*$/.test(text.slice(before.end, next.start))) break;
      digits += asciiDigits(next.raw);
      to += 1;
    }
    runs.push({ from: at, to, digits });
    at = to - 1;
  }
  return runs;
}

const DEVANAGARI_ZERO = 0x966;

export function asciiDigits(raw: string): string {
  let at = 0;
  while (at < raw.length && raw.charCodeAt(at) < DEVANAGARI_ZERO) at += 1;
  if (at === raw.length) return raw;
  let digits = raw.slice(0, at);
  for (; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    digits += code < DEVANAGARI_ZERO ? raw.charAt(at) : String(code - DEVANAGARI_ZERO);
  }
  return digits;
}

/** Indian mobile numbers: ten digits, the first from 6 to 9, optionally behind 0, 91, 091 or 0091. */
export function hasPhone(runs: readonly NumberRun[]): boolean {
  return runs.some(({ digits }) => /^(?:0|91|091|0091)?[6-9]\d{9}$/.test(digits));
}

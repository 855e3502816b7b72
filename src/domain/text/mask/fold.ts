/** A text as its numbers and addresses are looked for: without what nobody sees, with plain digits and letters, each with its place in the text as written. */

export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where its character begins in the text as written; null where that is the same place. */
  readonly at: readonly number[] | null;
}

/** Joiners, soft hyphens, selectors, fillers, and the frame of a keycap: seen by nobody, so no part of a number or address. */
const UNSEEN = /^[\p{Cf}\p{Me}\p{Default_Ignorable_Code_Point}\u2800]$/u;
const MARK = /^\p{M}$/u;
const DASH = /^[\p{Pd}\u2212]$/u;
const DIGIT = /^\p{Nd}$/u;
const NUMBER = /^\p{No}$/u;
/** Circled digits that Unicode gives no plain form: 1 to 9 from each of these on. */
const CIRCLED = [0x2776, 0x2780, 0x278a];
/** A zero behind a letter ends an abbreviation in Hindi: मो० 98765. */
const ABBREVIATION = /(?<=[\u0904-\u0963])0(?![0-9])/g;
const OTHERS: Readonly<Record<string, string>> = { '\u24FF': '0', '\u{1F51F}': '10' };

/** ASCII, Devanagari and the signs that stand in most posts, which are as they should be. */
const PLAIN = /^[\0-\x7F\u0900-\u0965\u0970-\u097F\u2018-\u201D\u2026\u20B9\uD83C-\uD83E\uDC00-\uDFFF]*$/;
/** What is written with the same halves as an emoji: bold letters, the keycap of ten. */
const NOT_PLAIN = /\uD83C[\uDD00-\uDD9A]|\uD83D\uDD1F/;

export function fold(text: string): Folded {
  if (PLAIN.test(text) && !NOT_PLAIN.test(text)) return { text: text.replace(ABBREVIATION, '.'), at: null };
  let folded = '';
  const at: number[] = [];
  let place = 0;
  for (const character of text) {
    const plain = plainForm(character, folded);
    folded += plain;
    for (let unit = 0; unit < plain.length; unit++) at.push(place);
    place += character.length;
  }
  return { text: folded.replace(ABBREVIATION, '.'), at };
}

/** `before` tells whether a mark strikes out a digit or belongs to a letter. */
function plainForm(character: string, before: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return character;
  if (code >= 0x0966 && code <= 0x096f) return String(code - 0x0966);
  if (code >= 0x0900 && code <= 0x097f) return character;
  if (UNSEEN.test(character) || (MARK.test(character) && /[0-9]$/.test(before.slice(-1)))) return '';
  if (DASH.test(character)) return '-';
  if (DIGIT.test(character)) return digitOf(character, code);
  const circled = CIRCLED.find((one) => code >= one && code < one + 9);
  if (circled !== undefined) return String(code - circled + 1);
  const other = OTHERS[character];
  if (other !== undefined) return other;
  const plain = character.normalize('NFKC');
  // Fractions and numbers in brackets become more than they are; letters and signs don't.
  return NUMBER.test(character) && !/^\d{1,2}\.?$/.test(plain) ? character : plain;
}

const digits = new Map<string, string>();

/** Ten digits of a script follow each other, beginning with its zero. */
function digitOf(character: string, code: number): string {
  const plain = character.normalize('NFKC');
  if (/^\d$/.test(plain)) return plain;
  let known = digits.get(character);
  if (known === undefined) {
    let zero = code;
    while (code - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
    known = String(code - zero);
    digits.set(character, known);
  }
  return known;
}

/** A text that went through chats, in the form over which records are checked, with the line on which each part of it stood. */
import { typedDigits } from '../text/digits.ts';

export interface NormalForm {
  /** Without spaces, quotes, invisible marks, signs of quoting and of chats; in NFC, with Latin digits and one kind of dash. */
  readonly text: string;
  /** Where each line of what was pasted begins in it, in order. */
  readonly lines: readonly number[];
}

/** No sign of these ever stands in a record as it is written. */
const NOTHING = /[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}"'`\u00b4\u2032\u2033\uff02\uff07\p{Pi}\p{Pf}\u201a\u201e>*_~]/gu;
const DASHES = /[\p{Pd}\u2212]/gu;

/** What a chat puts before a message that is copied: `[28/11, 10:31] Asha: `, `28/11/2026, 10:31 am - Asha: `, `Asha, [28.11.2026 10:31]: `. */
const PREFIXES: readonly RegExp[] = [
  /^[\s>]*\[[^[\]]{3,40}\]\s*[^:;=]{1,80}:/u,
  /^[\s>]*\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s*[ap]\.?m\.?)?\s*-\s*[^:;=]{1,80}:/iu,
  /^[\s>]*[^[\]:;=]{1,80},\s*\[[^[\]]{3,40}\]:?/u,
];

export function normalForm(pasted: string): NormalForm {
  const lines: number[] = [];
  let text = '';
  for (const line of pasted.toWellFormed().split(/\r\n?|[\n\u0085\u2028\u2029]/)) {
    lines.push(text.length);
    text += normalLine(line);
  }
  return { text, lines };
}

function normalLine(line: string): string {
  const plain = typedDigits(line.replace(/\p{Cf}/gu, '')).replace(DASHES, '-');
  return PREFIXES.reduce((left, prefix) => left.replace(prefix, ''), plain)
    .replace(NOTHING, '')
    .normalize('NFC');
}

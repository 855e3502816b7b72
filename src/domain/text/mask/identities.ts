/** Finds numbers of identity papers that have letters: PAN, voter's card (EPIC), passport, driving licence, GST. */
import type { Masking } from './masking.ts';

const BEGIN = '(?<![A-Za-z0-9])';
const END = '(?![A-Za-z0-9])';
const GAP = String.raw`[\s./-]{0,3}`;

const GST = new RegExp(`${BEGIN}\\d{2}[A-Z]{5}\\d{4}[A-Z][A-Z0-9]Z[A-Z0-9]${END}`, 'gi');
const PAN = new RegExp(`${BEGIN}([A-Z]{5})(${GAP})(\\d{4})(${GAP})[A-Z]${END}`, 'gi');
/** Each letter and digit by itself: A B C P E 1 2 3 4 F. */
const PAN_APART = new RegExp(`${BEGIN}(?:[A-Z][\\s.-]){5}(?:\\d[\\s.-]){4}[A-Z]${END}`, 'gi');
const PAN_WORD = /(?:\bpan|पैन|पेन|स्थायी खाता)[^\d]{0,20}$/iu;
const LICENCE = new RegExp(`${BEGIN}[A-Z]{2}[\\s./-]{0,2}\\d{2}[\\s./-]{0,2}(?:19|20)\\d{2}[\\s./-]{0,2}\\d{7}${END}`, 'gi');
/** Voter's cards of before: state, constituency, part and number. */
const OLD_EPIC = new RegExp(`${BEGIN}[A-Z]{2}\\s?/\\s?\\d{1,2}\\s?/\\s?\\d{1,3}\\s?/\\s?\\d{6,7}${END}`, 'gi');
const EPIC = new RegExp(`${BEGIN}([A-Z]{3})${GAP}(?:\\d{7}|\\d{3}[\\s-]\\d{4}|\\d{4}[\\s-]\\d{3}|(?:\\d[\\s-]){6}\\d)${END}`, 'gi');
const EPIC_APART = new RegExp(`${BEGIN}(?:[A-Z][\\s.-]){3}(?:\\d[\\s.-]?){6}\\d${END}`, 'gi');
/** Three letters before numbers that are nobody's: FIR 123 2026. */
const NO_EPIC = new Set(['FIR', 'NCR', 'IPC', 'BNS', 'PIN', 'ACT', 'SEC']);
const PASSPORT = new RegExp(
  `${BEGIN}[A-Z]${GAP}(?:\\d{7}|\\d{2}[\\s-]\\d{5}|\\d{3}[\\s-]\\d{4}|\\d{4}[\\s-]\\d{3}|(?:\\d[\\s-]){6}\\d)${END}`,
  'gi',
);
const NAMED =
  /(?:passport|पासपोर्ट|voter ?id|वोटर ?आईडी|epic|मतदाता पहचान|licen[cs]e|लाइसेंस|driving|\bdl)[\s:.#=-]{0,4}(?:(?:no|num|number|card|id|नंबर|नम्बर|नं|संख्या|कार्ड|पत्र)[\s:.#=-]{0,4}){0,3}((?=[A-Z]{0,5}\d)[A-Z0-9]{6,16})(?![A-Za-z0-9])/giu;

/** Each of these has at least four digits, next to each other or one by one. */
const FOUR_DIGITS = /\d(?:[\s./-]?\d){3}/;

export function maskIdentities(masking: Masking): void {
  if (!FOUR_DIGITS.test(masking.text)) return;
  const hideAll = (match: RegExpExecArray) => {
    masking.hide(match.index, match.index + match[0].length);
    return true;
  };
  masking.each(GST, hideAll);
  masking.each(LICENCE, hideAll);
  masking.each(OLD_EPIC, hideAll);
  masking.each(PAN, (match) => isPan(match) && hideAll(match));
  masking.each(PAN_APART, hideAll);
  masking.each(EPIC, (match) => !NO_EPIC.has(match[1]?.toUpperCase() ?? '') && hideAll(match));
  masking.each(EPIC_APART, hideAll);
  masking.each(PASSPORT, hideAll);
  masking.each(NAMED, (match) => {
    const end = match.index + match[0].length;
    masking.hide(end - (match[1]?.length ?? 0), end);
    return true;
  });
}

/** In words of a sentence (`since 2019 I`) the year gives it away; of spaced small letters only a person's number (fourth letter P) counts. */
function isPan({ 1: letters = '', 2: before, 3: digits = '', 4: behind, index, input }: RegExpExecArray): boolean {
  if (before === '' && behind === '') return true;
  if (PAN_WORD.test(input.slice(Math.max(0, index - 40), index))) return true;
  if (/^(?:19|20)/.test(digits)) return false;
  return letters === letters.toUpperCase() || letters[3]?.toLowerCase() === 'p';
}

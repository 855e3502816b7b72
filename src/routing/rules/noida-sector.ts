/** "सेक्टर 58 थाना", "फेज-2", "बीटा-2": Noida names police stations after its numbered sectors; other towns have sectors too. */
import weights from '../../../data/gazetteer/weights.json' with { type: 'json' };
import { listForm } from '../text/word.ts';
import { isCue } from '../words/vocabulary.ts';
import { wordSet } from '../words/word-set.ts';
import { type PlaceEvidence, type RuleInput, span } from './rule.ts';

const DISTRICT = 'Gautam Buddha Nagar';
/** "से०-20", "से.20": also the word for "from", so a station and an abbreviation mark must stand beside it. */
const SECTOR_ABBREVIATED = 'से';
const HIGHEST = 168;
/** Other towns have sectors up to this number, or with letters. */
const LOW = 19;
/** The highest sector of any other town that posts name. */
const HIGHEST_ELSEWHERE = 115;
/** "फेज 3" and "बीटा 2" are the last police stations named in this way. */
const PHASES = 3;
const BETAS = 2;
const EXPRESSWAY = new Set(['एक्सप्रेसवे', 'एक्सप्रेस-वे', 'expresway', 'xpresway']);

export function noidaSector(input: RuleInput): PlaceEvidence[] {
  const evidence: PlaceEvidence[] = [];
  const { words } = input;
  for (const { from, to, digits } of input.numbers) {
    const at = from - 1;
    const word = words[at];
    if (
      word &&
      Number(digits) > 0 &&
      Number(digits) <= (GREEK_SECTORS.get(word.form) ?? 0) &&
      !isAge(input, at, to) &&
      (tokensBetween(input, at, from) || isCue(words[at - 1], 'sector'))
    ) {
      evidence.push(evidenceAt(input, at, to, weights.sector.greek));
      continue;
    }
    if (!word || (word.cuesLow === 0 && word.cuesHigh === 0) || digits.length > 3) continue;
    const weight = weightOf(input, at, to, Number(digits));
    if (weight > 0) evidence.push(evidenceAt(input, at, to, weight));
  }
  for (let at = 0; at < words.length; at += 1)
    if (isCue(words[at], 'road') && EXPRESSWAY.has(words[at]?.form ?? '') && isStation(input, at, at + 1))
      evidence.push(evidenceAt(input, at, at + 1, weights.sector.station));
  return evidence;
}

/** Greater Noida calls its sectors after Greek letters, with numbers up to these. */
const GREEK_SECTORS = new Map(
  Object.entries({
    alpha: 2,
    beta: 2,
    gamma: 2,
    delta: 3,
    zeta: 2,
    omicron: 3,
    sigma: 4,
    chi: 5,
    phi: 4,
    अल्फा: 2,
    बीटा: 2,
    गामा: 2,
    डेल्टा: 3,
    जीटा: 2,
    ओमिक्रॉन: 3,
  }).map(([name, most]) => [listForm(name), most]),
);

/** "mera beta 2 saal se": a son, unless a capital inside the sentence or a word for a sector stands there. */
function isAge({ tokens, words }: RuleInput, at: number, to: number): boolean {
  if (!SHORT_LETTERS.has(words[at]?.form ?? '') || isCue(words[at - 1], 'sector')) return false;
  const isInside = at > 0 && (tokens[at]?.breakBefore ?? 0) < 2;
  return !(isInside && /^[A-Z]/.test(tokens[at]?.raw ?? '')) || TIMES.has(words[to]?.form ?? '');
}

const AT = wordSet('at', 'in');
const TO_LODGED = 4;
const LODGED = wordSet('lodged', 'registered', 'filed', 'fir', 'thana');

const SHORT_LETTERS = wordSet('beta', 'chi', 'phi');
const TIMES = wordSet(
  'saal',
  'sal',
  'mahine',
  'din',
  'ghante',
  'year',
  'years',
  'yr',
  'month',
  'months',
  'baje',
  'bje',
  'साल',
  'महीने',
  'दिन',
);

/** Whether nothing but a space or hyphen is between the letter and its number. */
function tokensBetween({ tokens }: RuleInput, at: number, from: number): boolean {
  return (tokens[from]?.breakBefore ?? 0) === 0 && (tokens[from]?.start ?? 0) - (tokens[at]?.end ?? 0) <= 1;
}

function weightOf(input: RuleInput, at: number, to: number, number: number): number {
  const word = input.words[at];
  const { sector } = weights;
  if (number < 1 || number > HIGHEST) return 0;
  const station = isStation(input, at, to);
  if (isCue(word, 'sector'))
    return station ? sector.station : number > HIGHEST_ELSEWHERE ? sector.noidaOnly : number > LOW ? sector.plain : 0;
  const numbered =
    (isCue(word, 'phase') && number <= PHASES) ||
    (isCue(word, 'beta') && number <= BETAS) ||
    (word?.form === SECTOR_ABBREVIATED && isAbbreviated(input, at, to));
  return station && numbered ? sector.station : 0;
}

function evidenceAt(input: RuleInput, from: number, to: number, weight: number): PlaceEvidence {
  return { rule: 'noida-sector', ...span(input, from, to), districts: [DISTRICT], weight };
}

const ABBREVIATION_MARK = /^[०.-]|^\s?०/;

function isAbbreviated({ tokenized, tokens }: RuleInput, at: number, to: number): boolean {
  return ABBREVIATION_MARK.test(tokenized.text.slice(tokens[at]?.end ?? 0, tokens[to - 1]?.end ?? 0));
}

/** Whether a word for a police station directly precedes or follows. */
function isStation({ words, tokens }: RuleInput, from: number, to: number): boolean {
  // "FIR lodged at Sec 58"
  if (AT.has(words[from - 1]?.form ?? ''))
    for (let at = from - 2; at >= from - TO_LODGED; at -= 1) if (LODGED.has(words[at]?.form ?? '')) return true;
  const endsSentence = (token: number) => (tokens[token]?.breakBefore ?? 0) === 2;
  if (isCue(words[from - 1], 'station') && !endsSentence(from)) return true;
  if (endsSentence(to)) return false;
  return isCue(words[to], 'station') || (isCue(words[to], 'policeStation') && !isCue(words[to + 1], 'of'));
}

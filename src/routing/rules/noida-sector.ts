/** "सेक्टर 58 थाना", "फेज-2", "बीटा-2": Noida numbers its sectors and names its police stations by them; other towns have sectors too. */
import weights from '../../../data/gazetteer/weights.json' with { type: 'json' };
import { type Finding, type RuleInput, span } from '../names/finding.ts';
import { isCue } from '../words/vocabulary.ts';

const DISTRICT = 'Gautam Buddha Nagar';
/** "से०-20", "से.20": the word for "from" too, so that a station and a mark of abbreviation must stand there. */
const SECTOR_IN_SHORT = 'से';
const HIGHEST = 168;
/** Sectors of other towns have low numbers or letters. */
const LOW = 19;
/** No other town that posts name has so many. */
const ELSEWHERE = 115;
/** "फेज 3" and "बीटा 2" are the last police stations called so. */
const PHASES = 3;
const BETAS = 2;
const EXPRESSWAY = new Set(['एक्सप्रेसवे', 'एक्सप्रेस-वे', 'expresway', 'xpresway']);

export function noidaSector(input: RuleInput): Finding[] {
  const findings: Finding[] = [];
  const { words } = input;
  for (const { from, to, digits } of input.numbers) {
    const at = from - 1;
    const word = words[at];
    if (!word || (word.cuesLow === 0 && word.cuesHigh === 0) || digits.length > 3) continue;
    const weight = weightOf(input, at, to, Number(digits));
    if (weight > 0) findings.push(finding(input, at, to, weight));
  }
  for (let at = 0; at < words.length; at += 1)
    if (isCue(words[at], 'road') && EXPRESSWAY.has(words[at]?.form ?? '') && isStation(input, at, at + 1))
      findings.push(finding(input, at, at + 1, weights.sector.station));
  return findings;
}

function weightOf(input: RuleInput, at: number, to: number, number: number): number {
  const word = input.words[at];
  const { sector } = weights;
  if (number < 1 || number > HIGHEST) return 0;
  const station = isStation(input, at, to);
  if (isCue(word, 'sector')) return station ? sector.station : number > ELSEWHERE ? sector.noidaOnly : number > LOW ? sector.plain : 0;
  const numbered =
    (isCue(word, 'phase') && number <= PHASES) ||
    (isCue(word, 'beta') && number <= BETAS) ||
    (word?.form === SECTOR_IN_SHORT && isShortened(input, at, to));
  return station && numbered ? sector.station : 0;
}

function finding(input: RuleInput, from: number, to: number, weight: number): Finding {
  return { rule: 'noida-sector', ...span(input, from, to), districts: [DISTRICT], weight };
}

const SHORTENED = /^[०.-]|^\s?०/;

function isShortened({ scan, tokens }: RuleInput, at: number, to: number): boolean {
  return SHORTENED.test(scan.text.slice(tokens[at]?.end ?? 0, tokens[to - 1]?.end ?? 0));
}

/** A word for a police station stands right before or behind. */
function isStation({ words, tokens }: RuleInput, from: number, to: number): boolean {
  const parted = (token: number) => (tokens[token]?.breakBefore ?? 0) === 2;
  if (isCue(words[from - 1], 'station') && !parted(from)) return true;
  if (parted(to)) return false;
  return isCue(words[to], 'station') || (isCue(words[to], 'policeStation') && !isCue(words[to + 1], 'of'));
}

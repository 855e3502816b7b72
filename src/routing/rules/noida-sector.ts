/** "सेक्टर 58 थाना", "फेज-2", "बीटा-2": Noida numbers its sectors and names its police stations by them; other towns have sectors too. */
import weights from '../../../data/gazetteer/weights.json' with { type: 'json' };
import { type Finding, type Scene, span } from '../finding.ts';
import { isCue } from '../vocabulary.ts';

const DISTRICT = 'Gautam Buddha Nagar';
const SECTOR = new Set(['सेक्टर', 'सैक्टर', 'सेक्टार', 'sector', 'sec', 'sectr', 'sect', 'sectar', 'secter']);
/** "से०-20", "से.20": the word for "from" too, so that a station and a mark of abbreviation must stand there. */
const SECTOR_IN_SHORT = new Set(['से', 'सै']);
const HIGHEST = 168;
/** Sectors of other towns have low numbers or letters. */
const LOW = 19;
/** No other town that posts name has so many. */
const ELSEWHERE = 115;
/** Police stations with a number of their own, and how many there are. */
const NUMBERED: ReadonlyMap<string, number> = new Map([
  ...['फेज', 'फेस', 'phase', 'phace', 'fase', 'fez', 'phej'].map((form) => [form, 3] as const),
  ...['बिटा', 'beta'].map((form) => [form, 2] as const),
]);
const EXPRESSWAY = new Set(['एक्सप्रेसवे', 'एक्सप्रेस-वे', 'expresway', 'xpresway']);

export function noidaSector(scene: Scene): Finding[] {
  const findings: Finding[] = [];
  const { words } = scene;
  for (const { from, to, digits } of scene.numbers) {
    const at = from - 1;
    const form = words[at]?.form;
    if (form === undefined || digits.length > 3) continue;
    const most = NUMBERED.get(form);
    const sector = SECTOR.has(form);
    if (most === undefined && !sector && !SECTOR_IN_SHORT.has(form)) continue;
    const number = Number(digits);
    const station = isStation(scene, at, to);
    const known =
      most === undefined
        ? number <= HIGHEST && (sector ? station || number > LOW : station && isShortened(scene, at, to))
        : number <= most && station;
    if (!known || number < 1) continue;
    findings.push(
      finding(scene, at, to, station ? weights.sector.station : number > ELSEWHERE ? weights.sector.noidaOnly : weights.sector.plain),
    );
  }
  for (const [at, word] of words.entries())
    if (isCue(word, 'road') && EXPRESSWAY.has(word?.form ?? '') && isStation(scene, at, at + 1))
      findings.push(finding(scene, at, at + 1, weights.sector.station));
  return findings;
}

function finding(scene: Scene, from: number, to: number, weight: number): Finding {
  return { rule: 'noida-sector', ...span(scene, from, to), districts: [DISTRICT], weight };
}

const SHORTENED = /^[०.-]|^\s?०/;

function isShortened({ scan, tokens }: Scene, at: number, to: number): boolean {
  return SHORTENED.test(scan.text.slice(tokens[at]?.end ?? 0, tokens[to - 1]?.end ?? 0));
}

/** A word for a police station stands right before or behind. */
function isStation({ words, tokens }: Scene, from: number, to: number): boolean {
  const parted = (token: number) => (tokens[token]?.breakBefore ?? 0) === 2;
  if (isCue(words[from - 1], 'station') && !parted(from)) return true;
  if (parted(to)) return false;
  return isCue(words[to], 'station') || (isCue(words[to], 'policeStation') && !isCue(words[to + 1], 'of'));
}

/** What a text says, argued as an officer would: the text with its evidence marked, each piece in words, and what follows. */
import { COMPLAINT } from '../../domain/messages/screen/complaint.ts';
import { ACCUSED_WORDS, ACTIONABLE_WORDS } from '../../domain/messages/screen/words/docket-words.ts';
import { DECISION_WORDS, READING } from '../../domain/messages/screen/reading.ts';
import type { Lang, Text } from '../../domain/messages/text.ts';
import { percent } from '../../domain/text/amounts.ts';
import type { Evidence, Reading } from '../../domain/reading/reading.ts';
import { safeLine, safeText } from '../safe-text.ts';
import { categoryNames, countryName, districtName, languageName } from '../words/names.ts';
import { ruleWords, stateOf } from '../words/rule-words.ts';
import { stylesFor } from './style.ts';
import type { Look } from './table.ts';

/** Weaker evidence than this decides nothing alone. */
const WEAK = 0.5;

export function renderReading(
  text: string,
  reading: Reading,
  options: { explain: boolean; lang: Lang },
  look: Pick<Look, 'colour'>,
): string {
  const { routing } = reading;
  const { lang, explain } = options;
  const styles = stylesFor(look.colour);
  const named = (routing.district === null ? routing.candidates.map(({ district }) => district) : [routing.district])
    .map((district) => districtName(district, lang))
    .join(', ');
  const decision = DECISION_WORDS[routing.decision][lang];
  const sure = routing.decision === 'none' ? decision : `${decision}, ${percent(routing.confidence)}`;
  const lines = [`${styles.bold(named === '' ? COMPLAINT.notLocated[lang] : named)}   ${sure}`];
  lines.push(kindOf(reading, lang, styles.red).join(' · '));
  if (explain) lines.push('', marked(text, routing.evidence, styles.underline), '');
  for (const { words: said, rule, districts, weight } of pieces(routing.evidence)) {
    const sign = weight >= WEAK ? styles.green('✓') : weight > 0 ? styles.yellow('~') : styles.red('✗');
    const where = districts.length === 0 ? '' : ` → ${districts.map((district) => districtName(district, lang)).join(', ')}`;
    lines.push(`  ${sign} “${said}” ${ruleWords(rule)[lang]}${where}${explain ? styles.dim(`  (${weight.toFixed(2)})`) : ''}`);
  }
  if (explain) lines.push('', conclusion(reading, lang));
  return `${lines.join('\n')}\n`;
}

function kindOf(
  { urgency, categories, actionable, accusedPolice, withheld, language, country }: Reading,
  lang: Lang,
  red: (text: string) => string,
): string[] {
  return [
    ...(urgency === 'emergency' ? [red(COMPLAINT.emergency[lang])] : []),
    ACTIONABLE_WORDS[actionable][lang],
    categoryNames(categories, lang),
    ...(accusedPolice === null ? [] : [ACCUSED_WORDS[accusedPolice][lang]]),
    ...(withheld === null ? [] : [READING.withheld(withheld)[lang]]),
    languageName(language, lang),
    country === null ? null : countryName(country, lang),
  ].filter((part) => part !== null);
}

interface Piece {
  readonly words: string;
  readonly rule: string;
  readonly districts: readonly string[];
  readonly weight: number;
}

/** In the order of the text; the districts that one rule finds in the same words are one piece. */
function pieces(evidence: readonly Evidence[]): Piece[] {
  const found = new Map<string, { words: string; rule: string; districts: string[]; weight: number }>();
  for (const { rule, text, start, end, district, weight } of evidence.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    // The evidence that names the state says more.
    if (rule === 'outside' && evidence.some((other) => other.start === start && stateOf(other.rule) !== null)) continue;
    const key = `${rule} ${start} ${end} ${weight}`;
    const piece = found.get(key) ?? { words: safeLine(text), rule, districts: [], weight };
    if (district !== null) piece.districts.push(district);
    found.set(key, piece);
  }
  return [...found.values()];
}

function conclusion({ routing, urgency }: Reading, lang: Lang): string {
  const place = placeConclusion(routing, lang)[lang];
  return urgency === 'emergency' ? `${place}\n${COMPLAINT.tell112[lang]}` : place;
}

function placeConclusion({ decision, candidates, evidence }: Reading['routing'], lang: Lang): Text {
  const [best = '', ...others] = candidates.map(({ district, score }) => `${districtName(district, lang)} ${percent(score)}`);
  if (decision === 'auto') return others.length === 0 ? READING.soSure(best) : READING.soSureBefore(best, others.join(', '));
  if (decision === 'review') return READING.soChoose([best, ...others].join(', '));
  const state = evidence.map(({ rule }) => stateOf(rule)).find((name) => name !== null);
  return state ? READING.soOutside(state) : READING.soAsk;
}

/** The text, the evidence in it underlined and bracketed, so that it shows without colours too. */
function marked(text: string, evidence: readonly Evidence[], underline: (text: string) => string): string {
  let shown = '';
  let at = 0;
  for (const { start, end } of evidence.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at || end <= start) continue;
    shown += `${safeText(text.slice(at, start))}[${underline(safeText(text.slice(start, end)))}]`;
    at = end;
  }
  return `  ${(shown + safeText(text.slice(at))).replace(/\n/g, '\n  ')}`;
}

/** What a text says, argued as an officer would: the text with its evidence marked, each piece in words, and what follows. */
import type { ChalkInstance } from 'chalk';
import { COMPLAINT } from '../../domain/messages/screen/complaint.ts';
import { EMERGENCY } from '../../domain/messages/domain/emergency.ts';
import { ACCUSED_WORDS, ACTIONABLE_WORDS } from '../../domain/messages/screen/words/docket-words.ts';
import { DECISION_WORDS, READING } from '../../domain/messages/screen/figures/reading.ts';
import type { Lang, Text } from '../../domain/messages/text.ts';
import { percent } from '../../domain/text/amounts.ts';
import type { Reading } from '../../domain/reading/reading.ts';
import { safeLine, safeText } from '../safe-text.ts';
import { callIn, hintIn } from '../words/emergency-call.ts';
import { categoryNames, countryName, districtName, languageName } from '../words/names.ts';
import { BEARING_SIGNS, type Bearing, bearingLegend, bearingOf } from '../words/evidence-words.ts';
import { ruleWords, stateOf } from '../words/rule-words.ts';
import { displayWidth, wrapText } from './display-width.ts';
import { paintBearing, stylesFor } from './style.ts';
import type { Look } from './table.ts';

/** Long lines of prose are hard to read on a wide terminal. */
const MOST_COLUMNS = 100;

export function renderReading(
  text: string,
  reading: Reading,
  options: { explain: boolean; lang: Lang },
  look: Pick<Look, 'colour' | 'columns'>,
): string {
  const { routing } = reading;
  const { lang, explain } = options;
  const styles = stylesFor(look.colour);
  const named = (routing.district === null ? routing.candidates.map(({ district }) => district) : [routing.district])
    .map((district) => districtName(district, lang))
    .join(', ');
  const decision = DECISION_WORDS[routing.decision][lang];
  const sure = routing.decision === 'none' ? decision : `${decision}, ${percent(routing.confidence)}`;
  const columns = Math.min(look.columns, MOST_COLUMNS);
  const places = named === '' ? COMPLAINT.notLocated[lang] : named;
  const lines =
    displayWidth(`${places}   ${sure}`) <= columns
      ? [`${styles.bold(places)}   ${sure}`]
      : [...wrapText(places, columns).map((line) => styles.bold(line)), `${INDENT}${sure}`];
  lines.push(
    ...wrapText(kindOf(reading, lang).join(' · '), columns).map((line) =>
      line.replace(COMPLAINT.emergency[lang], (word) => styles.red(word)),
    ),
  );
  if (explain) lines.push('', ...marked(text, routing, columns, styles), '');
  const found = pieces(routing);
  for (const piece of found) lines.push(...pieceLines(piece, options, columns, styles));
  if (found.length > 0)
    lines.push(...hung(bearingLegend(new Set(found.map(({ bearing }) => bearing)), lang), columns).map((line) => styles.dim(line)));
  if (explain) lines.push('', ...wrapText(conclusion(text, reading, lang), columns));
  return `${lines.join('\n')}\n`;
}

const INDENT = '  ';
/** Of the lines under the first: the sign and a space are before it. */
const HANGING = 4;

function hung(text: string, columns: number): string[] {
  return wrapText(text, columns - HANGING).map((line, at) => (at === 0 ? INDENT : ' '.repeat(HANGING)) + line);
}

function pieceLines(
  { words, rule, districts, weight, bearing }: Piece,
  { explain, lang }: { explain: boolean; lang: Lang },
  columns: number,
  styles: ChalkInstance,
): string[] {
  const where = districts.length === 0 ? '' : ` → ${districts.map((district) => districtName(district, lang)).join(', ')}`;
  const sign = BEARING_SIGNS[bearing];
  const [first = '', ...rest] = hung(
    `${sign} “${words}” ${ruleWords(rule)[lang]}${where}${explain ? ` (${weight.toFixed(2)})` : ''}`,
    columns,
  );
  return [first.replace(sign, () => paintBearing(styles, bearing)(sign)), ...rest];
}

function kindOf({ urgency, categories, actionable, accusedPolice, withheld, language, country }: Reading, lang: Lang): string[] {
  return [
    ...(urgency === 'emergency' ? [COMPLAINT.emergency[lang]] : []),
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
  readonly bearing: Bearing;
}

/** In the order of the text; the districts that one rule finds in the same words are one piece. */
function pieces({ evidence, district: decided }: Reading['routing']): Piece[] {
  const found = new Map<string, Piece & { districts: string[] }>();
  for (const each of evidence.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const { rule, text, start, end, district, weight } = each;
    // The evidence that names the state says more.
    if (rule === 'outside' && evidence.some((other) => other.start === start && stateOf(other.rule) !== null)) continue;
    const bearing = bearingOf(each, decided);
    const key = `${rule} ${start} ${end} ${weight} ${bearing}`;
    const piece = found.get(key) ?? { words: safeLine(text), rule, districts: [], weight, bearing };
    if (district !== null) piece.districts.push(district);
    found.set(key, piece);
  }
  return [...found.values()];
}

function conclusion(text: string, { routing, urgency, country }: Reading, lang: Lang): string {
  const place = placeConclusion(routing, lang)[lang];
  return urgency === 'emergency'
    ? `${place}\n${EMERGENCY.tellCitizen(callIn(country, hintIn([{ text, mentions: tagsIn(text) }])))[lang]}`
    : place;
}

function tagsIn(text: string): string[] {
  return [...text.matchAll(/[@＠](\w+)/g)].map(([, name = '']) => name);
}

function placeConclusion({ decision, candidates, evidence }: Reading['routing'], lang: Lang): Text {
  const [best = '', ...others] = candidates.map(({ district, score }) => `${districtName(district, lang)} ${percent(score)}`);
  if (decision === 'auto') return others.length === 0 ? READING.soSure(best) : READING.soSureBefore(best, others.join(', '));
  if (decision === 'review') return READING.soChoose([best, ...others].join(', '));
  const state = evidence.map(({ rule }) => stateOf(rule)).find((name) => name !== null);
  return state ? READING.soOutside(state) : READING.soAsk;
}

/** The text, the evidence in it bracketed with its sign, so that it shows without colours too. */
function marked(text: string, { evidence, district }: Reading['routing'], columns: number, styles: ChalkInstance): string[] {
  let shown = '';
  let at = 0;
  for (const { start, end } of evidence.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at || end <= start) continue;
    const bearings = evidence.filter((other) => other.start === start && other.end === end).map((other) => bearingOf(other, district));
    shown += `${safeText(text.slice(at, start))}[${BEARING_SIGNS[foremost(bearings)]} ${safeText(text.slice(start, end))}]`;
    at = end;
  }
  const signs = new RegExp(
    `\\[(${Object.values(BEARING_SIGNS)
      .map((sign) => `\\${sign}`)
      .join('|')}) `,
    'g',
  );
  const bearing = (sign: string) => (Object.keys(BEARING_SIGNS) as Bearing[]).find((each) => BEARING_SIGNS[each] === sign) ?? 'open';
  return wrapText(shown + safeText(text.slice(at)), columns - INDENT.length).map(
    (line) => INDENT + line.replace(signs, (_, sign: string) => `[${paintBearing(styles, bearing(sign))(sign)} `),
  );
}

/** Words that speak for the district and for others are marked as those that speak for it. */
function foremost(bearings: readonly Bearing[]): Bearing {
  return (Object.keys(BEARING_SIGNS) as Bearing[]).find((bearing) => bearings.includes(bearing)) ?? 'against';
}

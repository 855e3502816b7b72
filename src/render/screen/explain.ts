/** What a text says, as an officer would argue: the text with its evidence marked, each piece in words, and what follows from it. */
import type { Evidence, Reading } from '../../domain/reading/reading.ts';
import { categoryNames, countryName, districtName, languageName } from '../words/kind-words.ts';
import { ruleWords, stateOf } from '../words/rule-words.ts';
import { safeLine, safeText } from '../safe-text.ts';
import { stylesFor } from './style.ts';
import type { Look } from './table.ts';
import { type Lang, wordsFor } from '../words/words.ts';

const WORDS = {
  en: {
    auto: 'sure',
    review: 'a person must look',
    none: 'the text does not say',
    complaint: { yes: 'a complaint', unsure: 'perhaps a complaint', no: 'no complaint' },
    accused: {
      thana: 'about the police of a thana',
      district: 'about the police of a district',
      higher: 'about senior police',
      unknown: 'about the police',
    },
    withheld: 'text to be withheld',
    so: {
      auto: (best: string, others: string) => `So: ${best}, without asking${others === '' ? '' : `; far behind: ${others}`}.`,
      review: (named: string) => `So: a person chooses; best first: ${named}.`,
      none: 'So: ask the citizen for the thana and district.',
      outside: (state: string) => `So: it seems a matter for the police of ${state}; close it as other_authority, or ask the citizen.`,
    },
  },
  hi: {
    auto: 'निश्चित',
    review: 'व्यक्ति को देखना होगा',
    none: 'पाठ में नहीं है',
    complaint: { yes: 'शिकायत', unsure: 'शायद शिकायत', no: 'शिकायत नहीं' },
    accused: { thana: 'थाने की पुलिस के विरुद्ध', district: 'जनपद पुलिस के विरुद्ध', higher: 'वरिष्ठ पुलिस के विरुद्ध', unknown: 'पुलिस के विरुद्ध' },
    withheld: 'पाठ गोपनीय रखें',
    so: {
      auto: (best: string, others: string) => `अतः: ${best}, बिना पूछे${others === '' ? '' : `; बहुत पीछे: ${others}`}।`,
      review: (named: string) => `अतः: व्यक्ति चुने; पहले सबसे संभव: ${named}।`,
      none: 'अतः: नागरिक से थाना और जनपद पूछें।',
      outside: (state: string) => `अतः: ${state} की पुलिस का विषय लगता है; other_authority से बंद करें, या नागरिक से पूछें।`,
    },
  },
} as const;

/** Below this a piece of evidence decides nothing alone. */
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
  const words = WORDS[lang];
  const named = (routing.district === null ? routing.candidates.map(({ district }) => district) : [routing.district])
    .map((district) => districtName(district, lang))
    .join(', ');
  const sure = `${words[routing.decision]}${routing.decision === 'none' ? '' : `, ${percent(routing.confidence)}`}`;
  const lines = [`${styles.bold(named === '' ? wordsFor(lang).label.notLocated : named)}   ${sure}`];
  lines.push(kindOf(reading, lang, styles.red).join(' · '));
  if (explain) lines.push('', marked(text, routing.evidence, styles.underline), '');
  for (const { words: said, rule, districts, weight } of pieces(routing.evidence)) {
    const sign = weight >= WEAK ? styles.green('✓') : weight > 0 ? styles.yellow('~') : styles.red('✗');
    const where = districts.length === 0 ? '' : ` → ${districts.map((district) => districtName(district, lang)).join(', ')}`;
    lines.push(`  ${sign} “${said}” ${ruleWords(rule, lang)}${where}${explain ? styles.dim(`  (${weight.toFixed(2)})`) : ''}`);
  }
  if (explain) lines.push('', conclusion(reading, lang));
  return `${lines.join('\n')}\n`;
}

function kindOf(
  { urgency, categories, actionable, accusedPolice, withheld, language, country }: Reading,
  lang: Lang,
  red: (text: string) => string,
): string[] {
  const words = WORDS[lang];
  return [
    ...(urgency === 'emergency' ? [red(wordsFor(lang).label.emergency)] : []),
    words.complaint[actionable],
    categoryNames(categories, lang),
    ...(accusedPolice === null ? [] : [words.accused[accusedPolice]]),
    ...(withheld === null ? [] : [`${words.withheld} (${withheld})`]),
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

/** In the order of the text; one rule's districts for the same words stand together. */
function pieces(evidence: readonly Evidence[]): Piece[] {
  const found = new Map<string, { words: string; rule: string; districts: string[]; weight: number }>();
  for (const { rule, text, start, end, district, weight } of evidence.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    // Which state it is says more.
    if (rule === 'outside' && evidence.some((other) => other.start === start && stateOf(other.rule, 'en') !== null)) continue;
    const key = `${rule} ${start} ${end} ${weight}`;
    const piece = found.get(key) ?? { words: safeLine(text), rule, districts: [], weight };
    if (district !== null) piece.districts.push(district);
    found.set(key, piece);
  }
  return [...found.values()];
}

function conclusion({ routing, urgency }: Reading, lang: Lang): string {
  const { so } = WORDS[lang];
  const [best = '', ...others] = routing.candidates.map(({ district, score }) => `${districtName(district, lang)} ${percent(score)}`);
  const state = routing.evidence.map(({ rule }) => stateOf(rule, lang)).find((name) => name !== null);
  const place =
    routing.decision === 'auto'
      ? so.auto(best, others.join(', '))
      : routing.decision === 'review'
        ? so.review([best, ...others].join(', '))
        : state === undefined || state === null
          ? so.none
          : so.outside(state);
  return urgency === 'emergency' ? `${place}\n${wordsFor(lang).label.atOnce}` : place;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
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

/** What a text says, as an officer would argue: the text with its evidence marked, then each piece of evidence in words. */
import type { Evidence, Reading } from '../domain/reading.ts';
import { safeText } from './safe-text.ts';
import { stylesFor } from './style.ts';
import type { Look } from './table.ts';
import { type Lang, wordsFor } from './words.ts';

const DECISION = {
  en: { auto: 'sure', review: 'a person must look', none: 'the text does not say' },
  hi: { auto: 'निश्चित', review: 'व्यक्ति को देखना होगा', none: 'पाठ में नहीं है' },
} as const;

export function renderReading(
  text: string,
  reading: Reading,
  options: { explain: boolean; lang: Lang },
  look: Pick<Look, 'colour'>,
): string {
  const { routing } = reading;
  const styles = stylesFor(look.colour);
  const words = wordsFor(options.lang);
  const named = routing.district ?? routing.candidates.map(({ district }) => district).join(', ');
  const lines = [
    `${styles.bold(named === '' ? words.label.notLocated : named)}   ${DECISION[options.lang][routing.decision]}${routing.decision === 'none' ? '' : `, ${percent(routing.confidence)}`}`,
  ];
  const matter = [
    reading.urgency === 'emergency' ? styles.red(words.label.emergency) : '',
    reading.categories.join(', '),
    reading.language,
    reading.country ?? '',
  ];
  lines.push(matter.filter((part) => part !== '').join(' · '));
  if (options.explain) lines.push('', marked(text, routing.evidence, styles.underline), '');
  for (const { rule, text: said, district, weight } of routing.evidence) {
    const sign = weight > 0 ? styles.green('✓') : styles.red('✗');
    lines.push(
      `  ${sign} ${words.rule[rule] ?? rule} “${safeText(said).replace(/\s+/g, ' ')}”${district === null ? '' : ` → ${district}`}${options.explain ? `  (${weight.toFixed(2)})` : ''}`,
    );
  }
  if (options.explain && routing.candidates.length > 1) {
    lines.push('', ...routing.candidates.map(({ district, score }) => `  ${percent(score).padStart(5)}  ${district}`));
  }
  return `${lines.join('\n')}\n`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** The text, the evidence in it underlined and bracketed, so that it shows without colours too. */
function marked(text: string, evidence: readonly Evidence[], underline: (text: string) => string): string {
  let shown = '';
  let at = 0;
  for (const { start, end } of evidence.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at || end <= start) continue;
    shown += `${safeText(text.slice(at, start))}[${underline(safeText(text.slice(start, end)))}]`;
    at = end;
  }
  return `  ${(shown + safeText(text.slice(at))).replace(/\n/g, '\n  ')}`;
}

/** What stands above and below every report: how many came in, of what, as of when, compared with before, and how it is checked later. */
import { FIGURES } from '../../../domain/messages/screen/figures/figures.ts';
import { QUESTIONS } from '../../../domain/messages/screen/figures/questions.ts';
import { BASIS_WORDS } from '../../../domain/messages/screen/words/figure-words.ts';
import type { Text } from '../../../domain/messages/text.ts';
import { percent } from '../../../domain/text/amounts.ts';
import { dayForPeople, istTime } from '../../../domain/time/ist.ts';
import type { ReportHead } from '../../../reports/questions/group-report.ts';
import type { ListLook } from '../complaint/list.ts';
import { stylesFor } from '../style.ts';
import { hungLines } from '../wrap-said.ts';
import { footerText, periodText } from './page-look.ts';

export interface Before {
  readonly from: string | null;
  readonly to: string | null;
  readonly totals: { readonly received: number };
}

/** `notes` stand below the tables. */
export function questionPage(
  report: Omit<ReportHead, 'report'> & { readonly received: number; readonly before?: Before | null },
  body: string,
  notes: readonly Text[],
  look: ListLook,
): string {
  const { lang, columns } = look;
  const { bold, dim } = stylesFor(look.colour);
  const options = Object.entries(report.footer.filter).flatMap(([name, value]) =>
    ['from', 'to', 'by', 'basis'].includes(name) || value === null ? [] : [`${name} ${value}`],
  );
  const isWhole = report.basis === 'registered' && report.from === null && report.to === null;
  const told = [
    ...(isWhole ? [] : [BASIS_WORDS[report.basis][lang]]),
    ...options,
    ...(report.isPast ? [QUESTIONS.asOf(istTime(report.asOf))[lang]] : []),
  ].join(' · ');
  const paragraph = (text: string) => hungLines(text, columns, '', '  ').map((line) => dim(line));
  const heading = [
    `${bold(QUESTIONS.received(report.received)[lang])}   ${dim(periodText(report, lang))}`,
    ...(told === '' ? [] : paragraph(told)),
    ...(report.before ? paragraph(beforeText(report.received, report.before)[lang]) : []),
    ...paragraph(FIGURES.behind(report.list)[lang]),
  ];
  const below = notes.flatMap((note) => paragraph(note[lang])).map((line) => `${line}\n`);
  const dockets = report.dockets === undefined || report.dockets.length === 0 ? '' : `\n${report.dockets.join('\n')}\n`;
  return `${heading.join('\n')}\n\n${body}${below.join('')}${dockets}\n${footerText(report.footer, look)}`;
}

function beforeText(received: number, { from, to, totals }: Before): Text {
  const before = totals.received;
  const change =
    before === 0
      ? QUESTIONS.noneBefore
      : received === before
        ? QUESTIONS.asMany
        : (received > before ? QUESTIONS.more : QUESTIONS.fewer)(percent(Math.abs(received - before) / before));
  const [en, hi] = [change.en, change.hi];
  const shown = (day: string | null) => (day === null ? '…' : dayForPeople(day));
  return {
    en: QUESTIONS.before(shown(from), shown(to), before, en).en,
    hi: QUESTIONS.before(shown(from), shown(to), before, hi).hi,
  };
}

/** How often the machine was corrected, as a page: the period as a whole, then a line for each month; n beside every share. */
import { FIGURES } from '../../../domain/messages/screen/figures/figures.ts';
import { CORRECTION_WORDS, READING_FIGURES, WAY_WORDS } from '../../../domain/messages/screen/words/correction-words.ts';
import type { Text } from '../../../domain/messages/text.ts';
import { count } from '../../../domain/text/amounts.ts';
import { CORRECTIONS, LEFT_OPEN, WAYS } from '../../../domain/docket/marks/corrections.ts';
import type { Counted, MonthFigures, ReadingReport } from '../../../reports/reading.ts';
import type { ListLook } from '../complaint/list.ts';
import { AS_PAGE } from './page-look.ts';
import { questionPage } from './question-page.ts';
import { type Column, renderTable } from '../table.ts';

interface Line {
  readonly name: string;
  readonly counted: Counted;
}

export function readingPage(report: ReadingReport, look: ListLook): string {
  const months = report.months.length < 2 ? '' : `\n${renderTable(report.months, monthColumns(look), { ...look, ...AS_PAGE })}`;
  return questionPage({ ...report, received: report.totals.received }, `${summary(report, look)}${months}`, [], look);
}

function summary({ totals }: ReadingReport, look: ListLook): string {
  const { lang } = look;
  const line = (name: Text, counted: Counted, indent = ''): Line => ({ name: `${indent}${name[lang]}`, counted });
  const lines: Line[] = [
    line(READING_FIGURES.withoutPerson, totals.withoutPerson),
    line(READING_FIGURES.byPerson, totals.byPerson),
    line(READING_FIGURES.confirmed, totals.confirmed, '· '),
    line(READING_FIGURES.corrected, totals.corrected),
    ...WAYS.map((way) => line(WAY_WORDS[way], totals.by[way], '· ')),
    ...CORRECTIONS.map((kind) => line(CORRECTION_WORDS[kind], totals.corrections[kind], '· ')),
    ...LEFT_OPEN.map((kind) => ({
      name: `${READING_FIGURES.leftOpen[lang]}: ${CORRECTION_WORDS[kind][lang]}`,
      counted: totals.leftOpen[kind],
    })),
  ];
  const columns: Column<Line>[] = [
    { title: '', value: ({ name }) => name },
    { title: READING_FIGURES.n[lang], value: ({ counted }) => count(counted.n), align: 'right' },
    { title: READING_FIGURES.ofReceived(count(totals.received))[lang], value: ({ counted }) => share(counted), align: 'right' },
  ];
  return renderTable(lines, columns, { ...look, ...AS_PAGE });
}

function monthColumns({ lang }: ListLook): Column<MonthFigures>[] {
  const counted = (title: Text, of: (row: MonthFigures) => Counted): Column<MonthFigures> => ({
    title: title[lang],
    value: (row) => `${count(of(row).n)} (${share(of(row))})`,
    align: 'right',
  });
  return [
    { title: READING_FIGURES.month[lang], value: ({ month }) => month },
    { title: FIGURES.received[lang], value: ({ received }) => count(received), align: 'right' },
    counted(READING_FIGURES.withoutPerson, ({ withoutPerson }) => withoutPerson),
    counted(READING_FIGURES.byPerson, ({ byPerson }) => byPerson),
    counted(READING_FIGURES.corrected, ({ corrected }) => corrected),
  ];
}

/** Corrections are few: a whole percent would hide them. */
function share({ share: of }: Counted): string {
  return of === null ? '–' : `${(of * 100).toFixed(1)} %`;
}

/** Figures as a page for the terminal. */
import { OUTCOMES } from '../../domain/docket/complaint.ts';
import { COMPLAINT } from '../../domain/messages/screen/complaint.ts';
import { OUTCOME_WORDS, STATUS_WORDS } from '../../domain/messages/screen/words/docket-words.ts';
import { FIGURES } from '../../domain/messages/screen/figures.ts';
import type { Lang, Text } from '../../domain/messages/text.ts';
import { count, percent } from '../../domain/text/amounts.ts';
import { istTime } from '../../domain/time/ist.ts';
import type { DistrictRow, DistrictsReport, FigureRow, Footer, Grouping, StatusReport } from '../../reports/figures.ts';
import type { Totals } from '../../reports/totals.ts';
import { age, span } from '../format.ts';
import type { ListLook } from './complaint/list.ts';
import { displayWidth } from './display-width.ts';
import { stylesFor } from './style.ts';
import { type Column, renderTable } from './table.ts';

/** A report is read as a page also in a pipe; programs take JSON or CSV. */
const AS_PAGE = { stdoutIsTerminal: true };

type TotalRow = Totals & { readonly total: true };

export function statusPage(report: StatusReport, look: ListLook): string {
  const table = report.rows.length === 0 ? '' : `\n${figureTable(report, figureColumns(report.by, look), look)}`;
  return page(report, `${summary(report.totals, look)}${table}`, look);
}

export function districtsPage(report: DistrictsReport, look: ListLook): string {
  const { lang, now } = look;
  const silence = (row: DistrictRow): string => {
    if (row.lastUnitReplyAt !== null) return age(row.lastUnitReplyAt, now, lang);
    return row.received === 0 ? '' : FIGURES.never[lang];
  };
  const columns: Column<DistrictRow | TotalRow>[] = [
    ...figureColumns('district', look),
    { title: FIGURES.silent[lang], align: 'right', value: (row) => ('total' in row ? '' : silence(row)) },
  ];
  return page(report, figureTable(report, columns, look), look);
}

function figureTable<R extends FigureRow>(
  { rows, totals }: { readonly rows: readonly R[]; readonly totals: Totals },
  columns: readonly Column<R | TotalRow>[],
  look: ListLook,
): string {
  return renderTable<R | TotalRow>([...rows, { ...totals, total: true }], columns, { ...look, ...AS_PAGE });
}

function page(report: Omit<StatusReport, 'rows' | 'by'>, body: string, look: ListLook): string {
  return figuresPage({ ...report, received: report.totals.received }, body, look);
}

/** A page of figures with what stands above and below every one: how many came in, the period, and how it is checked later. */
export function figuresPage(
  report: Pick<StatusReport, 'from' | 'to' | 'footer' | 'dockets'> & { readonly received: number },
  body: string,
  look: ListLook,
): string {
  const { lang } = look;
  const styles = stylesFor(look.colour);
  const heading = `${styles.bold(`${FIGURES.received[lang]} ${count(report.received)}`)}   ${styles.dim(periodText(report, lang))}`;
  const dockets = report.dockets === undefined || report.dockets.length === 0 ? '' : `\n${report.dockets.join('\n')}\n`;
  return `${heading}\n\n${body}${dockets}\n${footerText(report.footer, look)}`;
}

interface SummaryRow {
  readonly name: string;
  readonly value: number;
  /** The same without what was closed as not actionable; null where the share would say nothing. */
  readonly actionable: number | null;
}

/** Statuses, outcomes, and what cuts across them; shares of all, and of all without what was not actionable. */
function summary(totals: Totals, look: ListLook): string {
  const { lang } = look;
  const styles = stylesFor(look.colour);
  const { withoutNotActionable: actionable, received } = totals;
  const row = (name: Text, value: number, of: number | null = value): SummaryRow => ({ name: titled(name[lang]), value, actionable: of });
  const rows: readonly SummaryRow[] = [
    row(STATUS_WORDS.open, totals.open),
    row(STATUS_WORDS.in_process, totals.inProcess),
    row(STATUS_WORDS.closed, totals.closed, actionable.closed),
    ...OUTCOMES.filter((outcome) => totals.outcomes[outcome] > 0).map((outcome) => {
      const value = totals.outcomes[outcome];
      return { name: `  ${titled(OUTCOME_WORDS[outcome][lang])}`, value, actionable: outcome === 'not_actionable' ? null : value };
    }),
    row(COMPLAINT.attention, totals.attention),
    row(FIGURES.overdue, totals.overdue),
    row(COMPLAINT.oldWhenRegistered, totals.backlog, null),
    row(FIGURES.numberTold, totals.numberTold),
  ];
  const minutes = (value: number | null) => (value === null ? '–' : span(value, lang));
  const lines = summaryLines(
    [
      ['', '', FIGURES.ofAll[lang], FIGURES.ofActionable[lang]],
      ...rows.map(({ name, value, actionable: of }) => [
        name,
        count(value),
        percent(received === 0 ? null : value / received),
        of === null ? '' : percent(actionable.received === 0 ? null : of / actionable.received),
      ]),
      [FIGURES.medianFirstReply[lang], '', minutes(totals.medianFirstReplyMinutes), minutes(actionable.medianFirstReplyMinutes)],
    ],
    [9, 12, 18],
  );
  const [heading = '', ...others] = lines;
  const note = totals.medianFirstReplyMinutes === null && received > 0 ? [styles.dim(FIGURES.noMedian[lang])] : [];
  return `${[styles.dim(heading), ...others, ...note].join('\n')}\n`;
}

/** Names aligned left, numbers right, in columns of at least the given widths. */
function summaryLines(rows: readonly (readonly string[])[], widths: readonly number[]): string[] {
  const nameWidth = Math.max(...rows.map(([name = '']) => displayWidth(name)));
  return rows.map(([name = '', ...cells]) => {
    const numbers = cells.map((cell, column) => `  ${' '.repeat(Math.max(0, (widths[column] ?? 0) - displayWidth(cell)))}${cell}`);
    return `${name}${' '.repeat(nameWidth - displayWidth(name))}${numbers.join('')}`.trimEnd();
  });
}

function figureColumns(by: Grouping, look: ListLook): Column<FigureRow | TotalRow>[] {
  const { lang } = look;
  const styles = stylesFor(look.colour);
  const number = (title: string, value: (row: Totals) => number, paint?: (text: string) => string): Column<FigureRow | TotalRow> => ({
    title: titled(title),
    value: (row) => count(value(row)),
    align: 'right',
    paint: (text, row) => (value(row) === 0 ? styles.dim(text) : paint ? paint(text) : text),
  });
  const name = (row: FigureRow | TotalRow): string => {
    if ('total' in row) return FIGURES.all[lang];
    if (row.key === null) return (by === 'district' ? COMPLAINT.notLocated : COMPLAINT.noUnit)[lang];
    return FIGURES.placeFirst({ en: row.name ?? row.key, hi: row.nameHi ?? row.key })[lang];
  };
  const groups = { zone: FIGURES.zone, unit: COMPLAINT.unit, district: COMPLAINT.district, none: COMPLAINT.district };
  return [
    {
      title: groups[by][lang],
      value: name,
      shrink: true,
      paint: (text, row) => ('total' in row ? styles.bold(text) : text),
    },
    number(FIGURES.received[lang], (row) => row.received),
    number(STATUS_WORDS.open[lang], (row) => row.open, styles.red),
    number(STATUS_WORDS.in_process[lang], (row) => row.inProcess, styles.yellow),
    number(STATUS_WORDS.closed[lang], (row) => row.closed, styles.green),
    number('!', (row) => row.attention, styles.magenta),
    number(FIGURES.overdue[lang], (row) => row.overdue),
    {
      title: FIGURES.firstReply[lang],
      value: (row) => (row.medianFirstReplyMinutes === null ? '–' : span(row.medianFirstReplyMinutes, lang)),
      align: 'right',
    },
  ];
}

/** Words of the catalogue that stand inside sentences begin with a capital in a heading. */
function titled(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function periodText({ from, to }: { from: string | null; to: string | null }, lang: Lang): string {
  return from === null && to === null ? FIGURES.wholeRegister[lang] : `${from ?? '…'} – ${to ?? '…'}`;
}

/** What makes a printed figure checkable later. */
function footerText({ register, definitions, asOf, head }: Footer, { lang, colour }: ListLook): string {
  const lines = [FIGURES.footer(register, definitions, istTime(asOf))[lang], FIGURES.head(head)[lang]];
  return `${stylesFor(colour).dim(lines.join('\n'))}\n`;
}

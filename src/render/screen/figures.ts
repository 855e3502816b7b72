/** Figures as a page for the terminal and as CSV: the same numbers as in the JSON. */
import type { DistrictRow, DistrictsReport, FigureRow, Footer, Grouping, StatusReport, Totals } from '../../reports/figures.ts';
import { OUTCOMES } from '../../domain/docket/complaint.ts';
import { istMinute } from '../../domain/time/ist.ts';
import { type CsvColumn, csvHeader, csvRows } from '../csv/csv.ts';
import { displayWidth } from './display-width.ts';
import { age, count, percent, span } from '../format.ts';
import type { ListLook } from './complaint-list.ts';
import { stylesFor } from './style.ts';
import { type Column, renderTable } from './table.ts';
import { type Lang, wordsFor } from '../words/words.ts';

/** A report is read as a page also in a pipe; programs take JSON or CSV. */
const AS_PAGE = { stdoutIsTerminal: true };

export function statusPage(report: StatusReport, look: ListLook): string {
  const { label } = wordsFor(look.lang);
  const styles = stylesFor(look.colour);
  const table =
    report.rows.length === 0
      ? ''
      : `\n${renderTable<FigureRow | TotalRow>([...report.rows, { ...report.totals, total: true }], figureColumns(report.by, look), { ...look, ...AS_PAGE })}`;
  return `${styles.bold(`${label.received} ${count(report.totals.received)}`)}   ${styles.dim(periodText(report, look.lang))}\n\n${summary(report.totals, look)}${table}${numbers(report.dockets)}\n${footerText(report.footer, look)}`;
}

export function districtsPage(report: DistrictsReport, look: ListLook): string {
  const { label } = wordsFor(look.lang);
  const styles = stylesFor(look.colour);
  const columns: Column<DistrictRow | TotalRow>[] = [
    ...figureColumns('district', look),
    {
      title: label.silent,
      align: 'right',
      value: (row) =>
        'total' in row
          ? ''
          : row.lastUnitReplyAt === null
            ? row.received === 0
              ? ''
              : label.never
            : age(row.lastUnitReplyAt, look.now, look.lang),
    },
  ];
  const table = renderTable<DistrictRow | TotalRow>([...report.rows, { ...report.totals, total: true }], columns, { ...look, ...AS_PAGE });
  return `${styles.bold(`${label.received} ${count(report.totals.received)}`)}   ${styles.dim(periodText(report, look.lang))}\n\n${table}${numbers(report.dockets)}\n${footerText(report.footer, look)}`;
}

type TotalRow = Totals & { readonly total: true };

/** Statuses, outcomes, and what cuts across them; shares of all, and of all without what was not actionable. */
function summary(totals: Totals, look: ListLook): string {
  const words = wordsFor(look.lang);
  const { label } = words;
  const styles = stylesFor(look.colour);
  const { withoutNotActionable: without, received } = totals;
  const rows: [string, number, boolean][] = [
    [words.status.open, totals.open, true],
    [words.status.in_process, totals.inProcess, true],
    [words.status.closed, totals.closed, true],
    ...OUTCOMES.filter((outcome) => totals.outcomes[outcome] > 0).map(
      (outcome) => [`  ${words.outcome[outcome]}`, totals.outcomes[outcome], outcome !== 'not_actionable'] as [string, number, boolean],
    ),
    [label.attention, totals.attention, true],
    [label.overdue, totals.overdue, true],
    [label.backlog, totals.backlog, false],
    [label.numberTold, totals.numberTold, true],
  ];
  const labelWidth = Math.max(...rows.map(([name]) => displayWidth(name)), displayWidth(label.medianFirstReply));
  const pad = (text: string, cells: number) => `${text}${' '.repeat(Math.max(0, cells - displayWidth(text)))}`;
  const right = (text: string, cells: number) => `${' '.repeat(Math.max(0, cells - displayWidth(text)))}${text}`;
  const heading = `${pad('', labelWidth)}  ${right('', 9)}  ${right(label.ofAll, 14)}  ${right(label.withoutNotActionable, 22)}`;
  const ratio = (name: string, value: number, both: boolean) => {
    const other = name.trim() === words.status.closed ? without.closed : value;
    return `${pad(name, labelWidth)}  ${right(count(value), 9)}  ${right(percent(received === 0 ? null : value / received), 14)}  ${right(both ? percent(without.received === 0 ? null : other / without.received) : '', 22)}`;
  };
  const minutes = (value: number | null) => (value === null ? '–' : span(value, look.lang));
  const medians = `${pad(label.medianFirstReply, labelWidth)}  ${right('', 9)}  ${right(minutes(totals.medianFirstReplyMinutes), 14)}  ${right(minutes(without.medianFirstReplyMinutes), 22)}`;
  const note = totals.medianFirstReplyMinutes === null && totals.received > 0 ? `${styles.dim(label.medianNote)}\n` : '';
  return `${[styles.dim(heading.trimEnd()), ...rows.map(([name, value, both]) => ratio(name, value, both).trimEnd()), medians.trimEnd()].join('\n')}\n${note}`;
}

function figureColumns(by: Grouping, look: ListLook): Column<FigureRow | TotalRow>[] {
  const words = wordsFor(look.lang);
  const { label } = words;
  const styles = stylesFor(look.colour);
  const number = (title: string, value: (row: Totals) => number, paint?: (text: string) => string): Column<FigureRow | TotalRow> => ({
    title,
    value: (row) => count(value(row)),
    align: 'right',
    paint: (text, row) => (value(row) === 0 ? styles.dim(text) : paint ? paint(text) : text),
  });
  const name = (row: FigureRow | TotalRow): string => {
    if ('total' in row) return label.total;
    if (row.key === null) return by === 'district' ? label.notLocated : label.noUnit;
    return placeFirst((look.lang === 'hi' ? row.nameHi : row.name) ?? row.key);
  };
  return [
    {
      title: by === 'zone' ? label.zone : by === 'unit' ? label.unit : label.district,
      value: name,
      shrink: true,
      paint: (text, row) => ('total' in row ? styles.bold(text) : text),
    },
    number(label.received, (row) => row.received),
    number(words.status.open, (row) => row.open, styles.red),
    number(words.status.in_process, (row) => row.inProcess, styles.yellow),
    number(words.status.closed, (row) => row.closed, styles.green),
    number('!', (row) => row.attention, styles.magenta),
    number(label.overdue, (row) => row.overdue),
    {
      title: label.firstReply,
      value: (row) => (row.medianFirstReplyMinutes === null ? '–' : span(row.medianFirstReplyMinutes, look.lang)),
      align: 'right',
    },
  ];
}

/** The name of the place first: what a narrow terminal cuts off is what all commissionerates share. */
function placeFirst(name: string): string {
  return name.replace(/^Police Commissionerate (.+)$/, '$1 Commissionerate').replace(/^पुलिस कमिश्नरेट (.+)$/, '$1 कमिश्नरेट');
}

function periodText({ from, to }: { from: string | null; to: string | null }, lang: Lang): string {
  return from === null && to === null ? wordsFor(lang).label.allTime : `${from ?? '…'} – ${to ?? '…'}`;
}

function numbers(dockets: readonly string[] | undefined): string {
  return dockets === undefined || dockets.length === 0 ? '' : `\n${dockets.join('\n')}\n`;
}

/** What makes a printed figure checkable later. */
function footerText({ register, definitions, asOf, head }: Footer, look: ListLook): string {
  return `${stylesFor(look.colour).dim(`${register} · definitions ${definitions} · ${istMinute(asOf)} IST\nhead ${head}`)}\n`;
}

const TOTAL_COLUMNS: readonly CsvColumn<Totals>[] = [
  { key: 'received', value: (row) => row.received },
  { key: 'open', value: (row) => row.open },
  { key: 'inProcess', value: (row) => row.inProcess },
  { key: 'closed', value: (row) => row.closed },
  ...OUTCOMES.map((outcome) => ({ key: `outcomes.${outcome}`, value: (row: Totals) => row.outcomes[outcome] })),
  { key: 'notActionable', value: (row) => row.notActionable },
  { key: 'duplicates', value: (row) => row.duplicates },
  { key: 'attention', value: (row) => row.attention },
  { key: 'overdue', value: (row) => row.overdue },
  { key: 'backlog', value: (row) => row.backlog },
  { key: 'numberTold', value: (row) => row.numberTold },
  { key: 'closedShare', value: (row) => row.closedShare },
  { key: 'medianFirstReplyMinutes', value: (row) => row.medianFirstReplyMinutes },
  { key: 'withoutNotActionable.received', value: (row) => row.withoutNotActionable.received },
  { key: 'withoutNotActionable.closed', value: (row) => row.withoutNotActionable.closed },
  { key: 'withoutNotActionable.closedShare', value: (row) => row.withoutNotActionable.closedShare },
  { key: 'withoutNotActionable.medianFirstReplyMinutes', value: (row) => row.withoutNotActionable.medianFirstReplyMinutes },
];

/** A row a group, the last one for all of them (`key` ALL). */
export function figuresCsv(report: StatusReport | DistrictsReport, excel: boolean): string {
  const form = { excel };
  const columns: CsvColumn<Partial<DistrictRow> & FigureRow>[] = [
    { key: 'key', value: (row) => row.key },
    { key: 'name', value: (row) => row.name },
    { key: 'nameHi', value: (row) => row.nameHi },
    ...TOTAL_COLUMNS,
    ...('by' in report ? [] : [{ key: 'lastUnitReplyAt', value: (row: Partial<DistrictRow>) => row.lastUnitReplyAt ?? null }]),
    { key: 'from', value: () => report.from },
    { key: 'to', value: () => report.to },
    { key: 'asOf', value: () => report.asOf },
    { key: 'register', value: () => report.footer.register },
    { key: 'definitions', value: () => report.footer.definitions },
    { key: 'head', value: () => report.footer.head },
  ];
  return csvHeader(columns, form) + csvRows([...report.rows, { key: 'ALL', name: null, nameHi: null, ...report.totals }], columns, form);
}

/** The groups of a report (districts, zones, units): as many columns as the screen has room for, and a line of all of them first. */
import { COMPLAINT } from '../../../domain/messages/screen/complaint.ts';
import { FIGURES } from '../../../domain/messages/screen/figures/figures.ts';
import { STATUS_WORDS } from '../../../domain/messages/screen/words/docket-words.ts';
import { count } from '../../../domain/text/amounts.ts';
import { istDate } from '../../../domain/time/ist.ts';
import type { DistrictRow, FigureRow, Grouping } from '../../../reports/figures.ts';
import type { Totals } from '../../../reports/totals.ts';
import { span } from '../../format.ts';
import type { ListLook } from '../complaint/list.ts';
import { stylesFor } from '../style.ts';
import { type Column, renderTable } from '../table.ts';
import { hungLines } from '../wrap-said.ts';
import { AS_PAGE, titled } from './page-look.ts';

type GroupRow =
  | (FigureRow & Partial<Pick<DistrictRow, 'lastUnitReplyAt'>>)
  | (Totals & { readonly total: true } & Pick<FigureRow, 'before'>);

interface Groups {
  readonly by: Grouping;
  /** Those in which there is nothing too. */
  readonly all: boolean;
  /** A first line of all of them together. */
  readonly totals?: Totals & Pick<FigureRow, 'before'>;
}

export function groupTable(rows: readonly FigureRow[], { by, all, totals }: Groups, look: ListLook): string {
  const shown = all ? rows : rows.filter(({ received, before }) => received > 0 || (before?.received ?? 0) > 0);
  const empty = rows.length - shown.length;
  const isCompared = rows.some(({ before }) => before !== undefined);
  const columns = groupColumns(by, { answers: totals !== undefined, isCompared }, look);
  const lines: GroupRow[] = [...(totals === undefined ? [] : [{ ...totals, total: true as const }]), ...shown];
  const table = renderTable(lines, columns.shown, { ...look, ...AS_PAGE });
  const notes = [
    ...(empty > 0 ? [FIGURES.emptyGroups(empty)] : []),
    ...(columns.left.length > 0 ? [FIGURES.noRoom({ en: columns.left.join(', '), hi: columns.left.join(', ') })] : []),
  ];
  const { dim } = stylesFor(look.colour);
  return `${table}${notes
    .flatMap((note) => hungLines(note[look.lang], look.columns, '', '  '))
    .map((line) => `${dim(line)}\n`)
    .join('')}`;
}

/** From these widths on all columns have room, or all but the last two. */
const WIDE = 100;
const ORDINARY = 70;

function groupColumns(
  by: Grouping,
  { answers, isCompared }: { readonly answers: boolean; readonly isCompared: boolean },
  look: ListLook,
): { shown: Column<GroupRow>[]; left: string[] } {
  const { lang, columns } = look;
  const styles = stylesFor(look.colour);
  const number = (title: string, value: (row: GroupRow) => number, paint?: (text: string) => string): Column<GroupRow> => ({
    title: titled(title),
    value: (row) => count(value(row)),
    align: 'right',
    paint: (text, row) => (value(row) === 0 ? styles.dim(text) : paint ? paint(text) : text),
  });
  const groups = { zone: FIGURES.zone, range: FIGURES.range, unit: COMPLAINT.unit, district: COMPLAINT.district, none: COMPLAINT.district };
  const name: Column<GroupRow> = {
    title: groups[by][lang],
    value: (row) => groupName(row, by, look),
    shrink: true,
    paint: (text, row) => ('total' in row ? styles.bold(text) : text),
  };
  const open = number(STATUS_WORDS.open[lang], (row) => row.open, styles.red);
  const overdue = number(FIGURES.overdue[lang], (row) => row.overdue);
  const last: Column<GroupRow> = { title: FIGURES.noAnswerSince[lang], value: (row) => lastAnswer(row, look), align: 'right' };
  const counted = [
    number(FIGURES.received[lang], (row) => row.received),
    ...(isCompared ? [number(FIGURES.receivedBefore[lang], (row) => row.before?.received ?? 0)] : []),
    open,
    number(STATUS_WORDS.in_process[lang], (row) => row.inProcess, styles.yellow),
    number(STATUS_WORDS.closed[lang], (row) => row.closed, styles.green),
  ];
  const further: Column<GroupRow>[] = [
    number('!', (row) => row.attention, styles.magenta),
    {
      title: FIGURES.firstReply[lang],
      value: (row) => (row.medianFirstReplyMinutes === null ? '–' : span(row.medianFirstReplyMinutes, lang)),
      align: 'right',
    },
  ];
  const end = answers ? [last] : [];
  if (columns >= WIDE) return { shown: [name, ...counted, overdue, ...further, ...end], left: [] };
  if (columns >= ORDINARY) return { shown: [name, ...counted, overdue, ...end], left: further.map(({ title }) => title) };
  const left = [...counted.filter((column) => column !== open), ...further].map(({ title }) => title);
  return { shown: [name, open, overdue, ...end], left };
}

function groupName(row: GroupRow, by: Grouping, { lang }: ListLook): string {
  if ('total' in row) return FIGURES.all[lang];
  if (row.key === null) return (by === 'district' ? COMPLAINT.notLocated : COMPLAINT.noUnit)[lang];
  return FIGURES.placeFirst({ en: row.name ?? row.key, hi: row.nameHi ?? row.key })[lang];
}

/** The day on which its unit answered last; what came without a place has no unit that could answer. */
function lastAnswer(row: GroupRow, { lang }: ListLook): string {
  if ('total' in row || row.key === null) return '';
  if (row.lastUnitReplyAt != null) return istDate(row.lastUnitReplyAt);
  return row.received === 0 ? '' : FIGURES.never[lang];
}

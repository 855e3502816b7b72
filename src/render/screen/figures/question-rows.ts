/** Reports in rows of the same figures (zones, ranges, categories, ageing, complaints about the police): totals first, then what has something in it. */
import { COMPLAINT } from '../../../domain/messages/screen/complaint.ts';
import { FIGURES } from '../../../domain/messages/screen/figures/figures.ts';
import { QUESTIONS } from '../../../domain/messages/screen/figures/questions.ts';
import { STATUS_WORDS } from '../../../domain/messages/screen/words/docket-words.ts';
import { FAIR_WORDS } from '../../../domain/messages/screen/words/figure-words.ts';
import type { Text } from '../../../domain/messages/text.ts';
import { count, percent } from '../../../domain/text/amounts.ts';
import type { FairShare } from '../../../domain/figures/fair.ts';
import type { GroupFigures, GroupReport, GroupRow } from '../../../reports/questions/group-report.ts';
import type { RowKindName } from '../../../reports/questions/row-kind.ts';
import { span } from '../../format.ts';
import type { ListLook } from '../complaint/list.ts';
import { stylesFor } from '../style.ts';
import { fittingTable, type RankedColumn } from './fitting-table.ts';
import { titled } from './page-look.ts';
import { questionPage } from './question-page.ts';

type Line = GroupRow | (GroupFigures & { readonly total: true } & Pick<GroupRow, 'before'>);

export const ROW_TITLES: Readonly<Record<RowKindName, Text>> = {
  none: FIGURES.all,
  district: COMPLAINT.district,
  unit: COMPLAINT.unit,
  zone: FIGURES.zone,
  range: FIGURES.range,
  category: QUESTIONS.category,
  age: QUESTIONS.age,
  accused: QUESTIONS.accused,
  outcome: QUESTIONS.outcome,
  source: QUESTIONS.source,
  language: QUESTIONS.language,
};

const WITHOUT_KEY: Partial<Record<RowKindName, Text>> = { district: COMPLAINT.notLocated, outcome: QUESTIONS.notClosed };

export function groupPage(report: GroupReport, look: ListLook, all: boolean): string {
  const shown =
    all || report.rowKind === 'age'
      ? report.rows
      : report.rows.filter(({ received, before }) => received > 0 || (before?.received ?? 0) > 0);
  const empty = report.rows.length - shown.length;
  const lines: Line[] = [{ ...report.totals, ...(report.before && { before: report.before.totals }), total: true }, ...shown];
  const body = fittingTable(lines, columnsOf(report, look), look);
  const { totals, state, leftOut } = report;
  const notes = [
    ...(empty > 0 ? [QUESTIONS.emptyRows(empty)] : []),
    ...(report.rowKind === 'category' ? [QUESTIONS.severalRows] : []),
    ...(leftOut && leftOut.withheld > 0 ? [QUESTIONS.withheldLeftOut(leftOut.withheld, leftOut.list)] : []),
    QUESTIONS.beside(percent(totals.numberToldShare), totals.unitAnswered, percent(totals.onOperatorsWordShare)),
    ...(state ? [QUESTIONS.stateRates(percent(state.firstReply), percent(state.closing))] : []),
  ];
  return questionPage({ ...report, received: totals.received }, body, notes, look);
}

function columnsOf({ rowKind, rows }: GroupReport, look: ListLook): RankedColumn<Line>[] {
  const { lang } = look;
  const styles = stylesFor(look.colour);
  const number = (rank: number, title: Text, value: (row: Line) => number, paint?: (text: string) => string): RankedColumn<Line> => ({
    rank,
    title: titled(title[lang]),
    value: (row) => count(value(row)),
    align: 'right',
    paint: (text, row) => (value(row) === 0 ? styles.dim(text) : paint ? paint(text) : text),
  });
  const right = (rank: number, title: Text, value: (row: Line) => string): RankedColumn<Line> => ({
    rank,
    title: titled(title[lang]),
    value,
    align: 'right',
  });
  const isAge = rowKind === 'age';
  return [
    {
      rank: 0,
      title: titled(ROW_TITLES[rowKind][lang]),
      value: (row) => rowName(row, rowKind, look),
      shrink: true,
      paint: (text, row) => ('total' in row ? styles.bold(text) : text),
    },
    number(0, FIGURES.received, (row) => row.received),
    ...(rows.some(({ before }) => before !== undefined) ? [number(3, FIGURES.receivedBefore, (row) => row.before?.received ?? 0)] : []),
    number(0, STATUS_WORDS.open, (row) => row.open, styles.red),
    number(1, STATUS_WORDS.in_process, (row) => row.inProcess, styles.yellow),
    ...(isAge ? [] : [number(1, STATUS_WORDS.closed, (row) => row.closed, styles.green)]),
    number(2, FIGURES.overdue, (row) => row.overdue),
    number(isAge ? 1 : 5, QUESTIONS.emergencies, (row) => row.openEmergencies, styles.red),
    number(6, { en: '!', hi: '!' }, (row) => row.attention, styles.magenta),
    ...(isAge ? [] : [right(3, QUESTIONS.closedShare, (row) => percent(row.closedShare))]),
    right(7, QUESTIONS.told, (row) => percent(row.numberToldShare)),
    right(8, FIGURES.firstReply, (row) => (row.medianFirstReplyMinutes === null ? '–' : span(row.medianFirstReplyMinutes, lang))),
    ...(rows.some(({ fair }) => fair !== undefined) ? fairColumns(look) : []),
  ];
}

/** The share of closings in time with its n and interval, and the class in words. */
function fairColumns(look: ListLook): RankedColumn<Line>[] {
  const { lang } = look;
  const styles = stylesFor(look.colour);
  const fair = (row: Line) => ('total' in row ? undefined : row.fair?.closing);
  return [
    { rank: 4, title: QUESTIONS.closingInTime[lang], value: (row) => fairShareText(fair(row)), align: 'right' },
    {
      rank: 2,
      title: QUESTIONS.compared[lang],
      value: (row) => fairClassText(fair(row), look),
      paint: (text, row) => {
        const found = fair(row)?.class;
        return found === 'worse' ? styles.red(text) : found === 'better' ? styles.green(text) : text;
      },
    },
  ];
}

/** `92 % (88–95, n 204)`; nothing under 20 cases but their number. */
export function fairShareText(fair: FairShare | undefined): string {
  if (fair === undefined) return '';
  const { n, share, low, high } = fair;
  if (share === null || low === null || high === null) return n === 0 ? '' : `n ${count(n)}`;
  return `${percent(share)} (${Math.round(low * 100)}–${Math.round(high * 100)}, n ${count(n)})`;
}

export function fairClassText(fair: FairShare | undefined, { lang }: ListLook): string {
  return fair?.class ? FAIR_WORDS[fair.class][lang] : '';
}

function rowName(row: Line, kind: RowKindName, { lang }: ListLook): string {
  if ('total' in row) return FIGURES.all[lang];
  if (row.key === null) return (WITHOUT_KEY[kind] ?? COMPLAINT.noUnit)[lang];
  return FIGURES.placeFirst({ en: row.name ?? row.key, hi: row.nameHi ?? row.key })[lang];
}

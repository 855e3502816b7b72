/** The totals of a report: statuses, outcomes and what cuts across them; shares of all, and of all without what was not actionable; beside each what lists it. */
import { OUTCOMES } from '../../../domain/docket/complaint.ts';
import { COMPLAINT } from '../../../domain/messages/screen/complaint.ts';
import { FIGURES } from '../../../domain/messages/screen/figures/figures.ts';
import { OUTCOME_WORDS, STATUS_WORDS } from '../../../domain/messages/screen/words/docket-words.ts';
import type { Text } from '../../../domain/messages/text.ts';
import { count, percent } from '../../../domain/text/amounts.ts';
import type { StatusReport } from '../../../reports/figures.ts';
import { span } from '../../format.ts';
import type { ListLook } from '../complaint/list.ts';
import { stylesFor } from '../style.ts';
import { type Column, renderTable } from '../table.ts';
import { AS_PAGE, titled } from './page-look.ts';

interface SummaryRow {
  readonly name: string;
  readonly value: string;
  readonly ofAll: string;
  /** The same without what was closed as not actionable; empty where the share would say nothing. */
  readonly ofActionable: string;
  /** The option of `list` that shows as many. */
  readonly option: string;
}

/** From this width on both shares have room beside the options. */
const ORDINARY = 76;

export function summary({ totals }: StatusReport, look: ListLook): string {
  const { lang } = look;
  const { dim } = stylesFor(look.colour);
  const { withoutNotActionable: actionable, received } = totals;
  const row = (name: Text, value: number, option: string, of: number | null = value, indent = ''): SummaryRow => ({
    name: `${indent}${titled(name[lang])}`,
    value: count(value),
    ofAll: percent(received === 0 ? null : value / received),
    ofActionable: of === null ? '' : percent(actionable.received === 0 ? null : of / actionable.received),
    option,
  });
  const minutes = (value: number | null) => (value === null ? '–' : span(value, lang));
  const rows: readonly SummaryRow[] = [
    row(STATUS_WORDS.open, totals.open, '--status open'),
    row(STATUS_WORDS.in_process, totals.inProcess, '--status in_process'),
    row(STATUS_WORDS.closed, totals.closed, '--status closed', actionable.closed),
    ...OUTCOMES.filter((outcome) => totals.outcomes[outcome] > 0).map((outcome) => {
      const value = totals.outcomes[outcome];
      return row(OUTCOME_WORDS[outcome], value, `--outcome ${outcome}`, outcome === 'not_actionable' ? null : value, '· ');
    }),
    row(COMPLAINT.attention, totals.attention, '--attention'),
    row(FIGURES.overdue, totals.overdue, '--overdue'),
    row(FIGURES.backlog, totals.backlog, '--backlog', null),
    row(FIGURES.numberTold, totals.numberTold, '--told'),
    {
      name: FIGURES.medianFirstReply[lang],
      value: '',
      ofAll: minutes(totals.medianFirstReplyMinutes),
      ofActionable: minutes(actionable.medianFirstReplyMinutes),
      option: '',
    },
  ];
  const columns: Column<SummaryRow>[] = [
    { title: '', value: ({ name }) => name, wrap: true },
    { title: '', value: ({ value }) => value, align: 'right' },
    { title: FIGURES.ofAll[lang], value: ({ ofAll }) => ofAll, align: 'right' },
    ...(look.columns >= ORDINARY
      ? [{ title: FIGURES.ofActionable[lang], value: ({ ofActionable }: SummaryRow) => ofActionable, align: 'right' as const }]
      : []),
    { title: '', value: ({ option }) => option, paint: (text) => dim(text), wrap: true },
  ];
  const note = totals.medianFirstReplyMinutes === null && received > 0 ? `${dim(FIGURES.noMedian[lang])}\n` : '';
  return `${renderTable(rows, columns, { ...look, ...AS_PAGE })}${note}`;
}

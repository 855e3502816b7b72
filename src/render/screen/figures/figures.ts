/** Figures as a page for the terminal: the totals, the groups in which there is something, and how every number is checked later. */
import { FIGURES } from '../../../domain/messages/screen/figures.ts';
import type { Lang } from '../../../domain/messages/text.ts';
import { count } from '../../../domain/text/amounts.ts';
import { dayForPeople, istTime } from '../../../domain/time/ist.ts';
import type { DistrictsReport, Footer, StatusReport } from '../../../reports/figures.ts';
import type { ListLook } from '../complaint/list.ts';
import { stylesFor } from '../style.ts';
import { hungLines } from '../wrap-said.ts';
import { groupTable } from './groups.ts';
import { summary } from './summary.ts';

export interface PageOptions {
  /** Groups in which there is nothing too. */
  readonly all?: boolean;
}

export function statusPage(report: StatusReport, look: ListLook, { all = false }: PageOptions = {}): string {
  const groups = report.rows.length === 0 ? '' : `\n${groupTable(report.rows, { by: report.by, all }, look)}`;
  return page(report, `${summary(report, look)}${groups}`, look);
}

export function districtsPage(report: DistrictsReport, look: ListLook, { all = false }: PageOptions = {}): string {
  const groups = groupTable(report.rows, { by: 'district', all, totals: report.totals }, look);
  return page(report, groups, look);
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
  const behind = hungLines(FIGURES.behind(listCommand(report))[lang], look.columns, '', '  ').map((line) => styles.dim(line));
  const dockets = report.dockets === undefined || report.dockets.length === 0 ? '' : `\n${report.dockets.join('\n')}\n`;
  return `${[heading, ...behind].join('\n')}\n\n${body}${dockets}\n${footerText(report.footer, look)}`;
}

/** What was received in the period; void numbers were not. */
function listCommand({ from, to }: Pick<StatusReport, 'from' | 'to'>): string {
  return ['uppolice list --status open,in_process,closed', from && `--from ${from}`, to && `--to ${to}`].filter(Boolean).join(' ');
}

function periodText({ from, to }: { from: string | null; to: string | null }, lang: Lang): string {
  return from === null && to === null
    ? FIGURES.wholeRegister[lang]
    : `${from === null ? '…' : dayForPeople(from)} – ${to === null ? '…' : dayForPeople(to)}`;
}

/** What makes a printed figure checkable later. */
function footerText({ register, definitions, asOf, head }: Footer, { lang, colour, columns }: ListLook): string {
  // The head is copied as it is.
  const lines = [...hungLines(FIGURES.footer(register, definitions, istTime(asOf))[lang], columns, '', '  '), FIGURES.head(head)[lang]];
  return `${stylesFor(colour).dim(lines.join('\n'))}\n`;
}

/** Figures as a page for the terminal: the totals, the groups in which there is something, and how every number is checked later. */
import type { DistrictsReport, StatusReport } from '../../../reports/figures.ts';
import type { ListLook } from '../complaint/list.ts';
import { groupTable } from './groups.ts';
import { questionPage } from './question-page.ts';
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
  const groups = groupTable(
    report.rows,
    { by: 'district', all, totals: { ...report.totals, ...(report.before && { before: report.before.totals }) } },
    look,
  );
  return page(report, groups, look);
}

function page(report: Omit<StatusReport, 'rows' | 'by'>, body: string, look: ListLook): string {
  return questionPage({ ...report, received: report.totals.received }, body, [], look);
}

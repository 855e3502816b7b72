/** Figures as a page for the terminal: the totals, the groups in which there is something, and how every number is checked later. */
import { changeScore } from '../../../domain/figures/change.ts';
import { FIGURES } from '../../../domain/messages/screen/figures/figures.ts';
import { QUESTIONS } from '../../../domain/messages/screen/figures/questions.ts';
import type { Text } from '../../../domain/messages/text.ts';
import { count } from '../../../domain/text/amounts.ts';
import type { DistrictsReport, FigureRow, StatusReport } from '../../../reports/figures.ts';
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
  return page(report, groups, look, changedNotes(report.rows, look));
}

function page(report: Omit<StatusReport, 'rows' | 'by'>, body: string, look: ListLook, notes: readonly Text[] = []): string {
  return questionPage({ ...report, received: report.totals.received }, body, notes, look);
}

/** Which districts have changed, the largest change first; that none has is said too. */
function changedNotes(rows: readonly FigureRow[], { lang }: ListLook): Text[] {
  if (!rows.some(({ before }) => before !== undefined)) return [];
  const changed = rows
    .filter(({ key, changed: has }) => key !== null && has)
    .sort((a, b) => Math.abs(changeOf(b)) - Math.abs(changeOf(a)))
    .map(({ key, name, nameHi, received, before }) => {
      const place = FIGURES.placeFirst({ en: name ?? key ?? '', hi: nameHi ?? key ?? '' })[lang];
      return `${place} ${count(before?.received ?? 0)} → ${count(received)}`;
    });
  return [changed.length === 0 ? QUESTIONS.noneChanged : QUESTIONS.changed(changed.join(', '))];
}

const changeOf = ({ received, before }: FigureRow) => changeScore(received, before?.received ?? 0);

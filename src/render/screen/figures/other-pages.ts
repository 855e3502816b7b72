/** Trend, quality of closings, and handles, as pages. */
import { COMPLAINT } from '../../../domain/messages/screen/complaint.ts';
import { FIGURES } from '../../../domain/messages/screen/figures/figures.ts';
import { QUESTIONS } from '../../../domain/messages/screen/figures/questions.ts';
import { NO_COMPLAINT_WORDS } from '../../../domain/messages/screen/words/closing-words.ts';
import { STATUS_WORDS } from '../../../domain/messages/screen/words/docket-words.ts';
import type { Text } from '../../../domain/messages/text.ts';
import { count, percent } from '../../../domain/text/amounts.ts';
import { dayForPeople, istDay } from '../../../domain/time/ist.ts';
import type { HandleFigures, HandlesReport } from '../../../reports/questions/handles.ts';
import type { QualityReport, QualityRow } from '../../../reports/questions/quality.ts';
import type { TrendReport, TrendRow } from '../../../reports/questions/trend.ts';
import { span } from '../../format.ts';
import type { ListLook } from '../complaint/list.ts';
import { stylesFor } from '../style.ts';
import { fittingTable, type RankedColumn } from './fitting-table.ts';
import { titled } from './page-look.ts';
import { questionPage } from './question-page.ts';
import { sparkline } from './sparkline.ts';

/** A column of numbers. */
function numbers<T>(lang: 'en' | 'hi', rank: number, title: Text, value: (row: T) => number): RankedColumn<T> {
  return { rank, title: titled(title[lang]), value: (row) => count(value(row)), align: 'right' };
}

function texts<T>(lang: 'en' | 'hi', rank: number, title: Text, value: (row: T) => string): RankedColumn<T> {
  return { rank, title: titled(title[lang]), value, align: 'right' };
}

export function trendPage(report: TrendReport, look: ListLook): string {
  const { lang, columns } = look;
  const { rows, totals } = report;
  type Line = TrendRow | (TrendReport['totals'] & { readonly key: null });
  const lines: Line[] = [{ ...totals, key: null }, ...rows];
  const table = fittingTable<Line>(
    lines,
    [
      {
        rank: 0,
        title: QUESTIONS[report.step][lang],
        value: ({ key }) => (key === null ? FIGURES.all[lang] : stepShown(key, report.step)),
      },
      numbers(lang, 0, FIGURES.received, (row) => row.received),
      numbers(lang, 0, STATUS_WORDS.open, (row) => row.open),
      numbers(lang, 1, STATUS_WORDS.in_process, (row) => row.inProcess),
      numbers(lang, 1, STATUS_WORDS.closed, (row) => row.closed),
      texts(lang, 3, QUESTIONS.closedShare, (row) => percent(row.closedShare)),
      numbers(lang, 2, QUESTIONS.closedThen, (row) => row.closedThen),
      texts(lang, 4, FIGURES.firstReply, (row) => (row.medianFirstReplyMinutes === null ? '–' : span(row.medianFirstReplyMinutes, lang))),
    ],
    look,
  );
  const bars = sparkline(
    rows.map(({ received }) => received),
    Math.max(10, columns - 2),
  );
  return questionPage({ ...report, received: totals.received }, `${bars}\n\n${table}`, [], look);
}

/** `31-10-2026`; a month as `10-2026`. */
function stepShown(key: string, step: TrendReport['step']): string {
  return step === 'month' ? `${key.slice(5, 7)}-${key.slice(0, 4)}` : dayForPeople(key);
}

export function qualityPage(report: QualityReport, look: ListLook): string {
  const { lang } = look;
  const { totals } = report;
  const facts: readonly (readonly [Text, string])[] = [
    [QUESTIONS.everClosed, count(totals.everClosed)],
    [STATUS_WORDS.closed, count(totals.closed)],
    [QUESTIONS.approved, `${count(totals.approved)} (${percent(totals.approvedShare)})`],
    [QUESTIONS.reopened, `${count(totals.reopened)} (${percent(totals.reopenedShare)})`],
    [QUESTIONS.falseClosures, QUESTIONS.notRecorded[lang]],
    [QUESTIONS.citizensWord, QUESTIONS.notRecorded[lang]],
  ];
  const summary = fittingTable(
    facts,
    [
      { rank: 0, title: '', value: ([name]) => titled(name[lang]) },
      { rank: 0, title: '', value: ([, value]) => value, align: 'right' },
    ],
    look,
  );
  const shown = report.rows.filter(({ closed }) => closed > 0);
  const outcomes = fittingTable<QualityRow>(
    shown,
    [
      { rank: 0, title: QUESTIONS.outcome[lang], value: (row) => titled(lang === 'hi' ? row.nameHi : row.name), shrink: true },
      numbers(lang, 0, STATUS_WORDS.closed, (row) => row.closed),
      texts(lang, 0, QUESTIONS.share, (row) => percent(row.share)),
      numbers(lang, 1, QUESTIONS.approved, (row) => row.approved),
      numbers(lang, 1, QUESTIONS.closedAgain, (row) => row.closedAgain),
    ],
    look,
  );
  const reasons = report.notActionable.filter(({ n }) => n > 0);
  const reasonTable = fittingTable(
    reasons,
    [
      {
        rank: 0,
        title: QUESTIONS.reasons[lang],
        value: ({ reason }) => (reason === 'other' ? QUESTIONS.otherReason : NO_COMPLAINT_WORDS[reason])[lang],
      },
      numbers(lang, 0, QUESTIONS.n, ({ n }) => n),
      texts(lang, 0, QUESTIONS.share, ({ share }) => percent(share)),
    ],
    look,
  );
  const listed = totals.reopened > 0 ? [QUESTIONS.listReopened(report.listReopened)] : [];
  const body = `${summary.slice(summary.indexOf('\n', summary.indexOf('\n') + 1) + 1)}${shown.length > 0 ? `\n${outcomes}` : ''}${reasons.length > 0 ? `\n${reasonTable}` : ''}`;
  return questionPage({ ...report, received: totals.received }, body, listed, look);
}

export function handlesPage(report: HandlesReport, look: ListLook, all: boolean): string {
  const { lang } = look;
  const { dim, red } = stylesFor(look.colour);
  const { totals } = report;
  const shown = all ? report.rows : report.rows.filter(({ tagged, answers }) => tagged > 0 || answers > 0);
  const empty = report.rows.length - shown.length;
  const table = fittingTable<HandleFigures>(
    shown,
    [
      { rank: 0, title: QUESTIONS.handle[lang], value: ({ key }) => `@${key}` },
      {
        rank: 0,
        title: FIGURES.noAnswerSince[lang],
        value: ({ lastAnswerAt }) => (lastAnswerAt === null ? FIGURES.never[lang] : dayForPeople(istDay(lastAnswerAt))),
        align: 'right',
        paint: (text, { lastAnswerAt }) => (lastAnswerAt === null ? red(text) : text),
      },
      numbers(lang, 0, QUESTIONS.tagged, ({ tagged }) => tagged),
      numbers(lang, 1, STATUS_WORDS.open, ({ open }) => open),
      numbers(lang, 2, QUESTIONS.answers, ({ answers }) => answers),
      { rank: 3, title: titled(COMPLAINT.unit[lang]), value: (row) => handleOwner(row, lang), shrink: true, paint: (text) => dim(text) },
    ],
    look,
  );
  const notes = [...(empty > 0 ? [QUESTIONS.emptyRows(empty)] : []), QUESTIONS.silent(totals.neverAnswered, totals.handles)];
  return questionPage({ ...report, received: totals.received }, table, notes, look);
}

/** Whose it is: the unit by name, or the country whose people it serves. */
function handleOwner({ unit, unitName, unitNameHi, country }: HandleFigures, lang: 'en' | 'hi'): string {
  return (lang === 'hi' ? unitNameHi : unitName) ?? unit ?? country ?? '';
}

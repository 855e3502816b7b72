/** How fast complaints are answered and closed, as a page: the clocks, the hours of the day, then a line for each unit with its comparison. */
import { FIGURES } from '../../../domain/messages/screen/figures/figures.ts';
import { QUESTIONS } from '../../../domain/messages/screen/figures/questions.ts';
import { COMPLAINT } from '../../../domain/messages/screen/complaint.ts';
import { count, percent } from '../../../domain/text/amounts.ts';
import type { ClockFigures, ClockName, HourFigures, ResponseReport, ResponseRow } from '../../../reports/questions/response.ts';
import { span } from '../../format.ts';
import type { ListLook } from '../complaint/list.ts';
import { stylesFor } from '../style.ts';
import { fittingTable, type RankedColumn } from './fitting-table.ts';
import { titled } from './page-look.ts';
import { questionPage } from './question-page.ts';
import { fairClassText, fairShareText, ROW_TITLES } from './question-rows.ts';
import { sparkline } from './sparkline.ts';

export function responsePage(report: ResponseReport, look: ListLook, all: boolean): string {
  const { lang } = look;
  const { bold } = stylesFor(look.colour);
  const { totals, clocks, before, hours, state } = report;
  const shown = all ? report.rows : report.rows.filter(({ received }) => received > 0);
  const empty = report.rows.length - shown.length;
  const names = Object.keys(clocks) as ClockName[];
  const clockTable = fittingTable(
    names.map((name) => ({ name, figures: clocks[name], before: before?.clocks[name] ?? null })),
    clockColumns(look),
    look,
  );
  const rows = report.rowKind === 'none' ? '' : `\n${fittingTable(shown, rowColumns(report, look), look)}`;
  const body = `${clockTable}\n${bold(QUESTIONS.byHour[lang])}\n${hourLines(hours)}${rows}`;
  const notes = [
    ...(empty > 0 ? [QUESTIONS.emptyRows(empty)] : []),
    QUESTIONS.unanswered,
    QUESTIONS.beside(percent(totals.numberToldShare), totals.unitAnswered, percent(totals.onOperatorsWordShare)),
    QUESTIONS.stateRates(percent(state.firstReply), percent(state.closing)),
  ];
  return questionPage({ ...report, before: null, received: totals.received }, body, notes, look);
}

interface ClockLine {
  readonly name: ClockName;
  readonly figures: ClockFigures;
  readonly before: ClockFigures | null;
}

function clockColumns(look: ListLook): RankedColumn<ClockLine>[] {
  const { lang } = look;
  const time = (minutes: number | null) => (minutes === null ? '–' : span(minutes, lang));
  const column = (rank: number, title: string, value: (line: ClockLine) => string): RankedColumn<ClockLine> => ({
    rank,
    title: titled(title),
    value,
    align: 'right',
  });
  return [
    { rank: 0, title: '', value: ({ name }) => QUESTIONS.clocks[name][lang] },
    column(0, QUESTIONS.median[lang], ({ figures }) => time(figures.medianMinutes)),
    column(1, QUESTIONS.p90[lang], ({ figures }) => time(figures.p90Minutes)),
    column(4, QUESTIONS.ofActionable[lang], ({ figures }) => time(figures.withoutNotActionable.medianMinutes)),
    column(3, QUESTIONS.target[lang], ({ figures }) => time(figures.targetMinutes)),
    column(0, QUESTIONS.inTime[lang], ({ figures }) => (figures.targetMinutes === null ? '' : percent(figures.withinShare))),
    column(6, '±', ({ figures, before }) => changed(figures.withinShare, before?.withinShare ?? null)),
    column(2, QUESTIONS.n[lang], ({ figures }) => count(figures.targetMinutes === null ? figures.n : figures.due)),
    column(5, QUESTIONS.notDue[lang], ({ figures }) => (figures.targetMinutes === null ? '' : count(figures.notDue))),
  ];
}

/** In whole points of a percent. */
function changed(now: number | null, before: number | null): string {
  if (now === null || before === null) return '';
  const points = Math.round((now - before) * 100);
  return points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '±0';
}

/** The whole day as a line of bars, then its quarters with their numbers. */
function hourLines(hours: readonly HourFigures[]): string {
  const parts = [0, 6, 12, 18].map((from) => {
    const those = hours.slice(from, from + 6);
    const [due, within] = [those.reduce((sum, hour) => sum + hour.due, 0), those.reduce((sum, hour) => sum + hour.within, 0)];
    return `${String(from).padStart(2, '0')}–${String(from + 6).padStart(2, '0')} ${percent(due === 0 ? null : within / due)}`;
  });
  const bars = sparkline(
    hours.map(({ withinShare }) => withinShare ?? 0),
    24,
  );
  return `${bars}  ${parts.join('  ')}\n`;
}

function rowColumns(report: ResponseReport, look: ListLook): RankedColumn<ResponseRow>[] {
  const { lang } = look;
  const styles = stylesFor(look.colour);
  const time = (minutes: number | null) => (minutes === null ? '–' : span(minutes, lang));
  const right = (rank: number, title: string, value: (row: ResponseRow) => string): RankedColumn<ResponseRow> => ({
    rank,
    title: titled(title),
    value,
    align: 'right',
  });
  return [
    { rank: 0, title: ROW_TITLES[report.rowKind][lang], value: (row) => nameOf(row, report, look), shrink: true },
    right(0, FIGURES.received[lang], (row) => count(row.received)),
    right(0, QUESTIONS.clocks.firstReply[lang], (row) => time(row.firstReply.medianMinutes)),
    right(4, QUESTIONS.clocks.unitReply[lang], (row) => time(row.unitReply.medianMinutes)),
    right(3, QUESTIONS.clocks.closing[lang], (row) => time(row.closing.medianMinutes)),
    right(2, QUESTIONS.inTime[lang], (row) => fairShareText(row.fair?.firstReply)),
    {
      rank: 1,
      title: QUESTIONS.compared[lang],
      value: (row) => fairClassText(row.fair?.firstReply, look),
      paint: (text, row) => {
        const found = row.fair?.firstReply.class;
        return found === 'worse' ? styles.red(text) : found === 'better' ? styles.green(text) : text;
      },
    },
  ];
}

function nameOf(row: ResponseRow, { rowKind }: ResponseReport, { lang }: ListLook): string {
  if (row.key === null) return (rowKind === 'district' ? COMPLAINT.notLocated : COMPLAINT.noUnit)[lang];
  return FIGURES.placeFirst({ en: row.name ?? row.key, hi: row.nameHi ?? row.key })[lang];
}

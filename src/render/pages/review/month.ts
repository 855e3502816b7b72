/** The month itself: totals beside the month before, day by day, how fast, what it was about. */
import { DASHBOARD_STANDING as WORDS } from '../../../domain/messages/pages/dashboard/standing.ts';
import { REVIEW_PAGE } from '../../../domain/messages/pages/review/page.ts';
import { type Text, verbatim } from '../../../domain/messages/text.ts';
import { count, percent } from '../../../domain/text/amounts.ts';
import { dayForPeople } from '../../../domain/time/ist.ts';
import type { GroupFigures } from '../../../reports/questions/group-report.ts';
import type { ClockName } from '../../../reports/questions/response.ts';
import type { Review } from '../../../reports/review/review.ts';
import { barChart } from '../charts/bars.ts';
import { legend, table } from '../charts/chart.ts';
import { columnChart } from '../charts/columns.ts';
import { nameText, spanText } from '../dashboard/parts.ts';
import { html, type Html } from '../shell/html.ts';
import type { Say } from '../shell/languages.ts';
import { drawn, quietNote, section } from './parts.ts';

const FIGURES: readonly (readonly [Text, (figures: GroupFigures) => string])[] = [
  [WORDS.received, ({ received }) => count(received)],
  [WORDS.open, ({ open }) => count(open)],
  [WORDS.inProcess, ({ inProcess }) => count(inProcess)],
  [WORDS.closed, ({ closed }) => count(closed)],
  [REVIEW_PAGE.closedShare, ({ closedShare }) => percent(closedShare)],
  [REVIEW_PAGE.actionableShare, ({ withoutNotActionable }) => percent(withoutNotActionable.closedShare)],
  [WORDS.overdue, ({ overdue }) => count(overdue)],
  [WORDS.attention, ({ attention }) => count(attention)],
  [REVIEW_PAGE.emergencies, ({ openEmergencies }) => count(openEmergencies)],
  [REVIEW_PAGE.numberTold, ({ numberTold }) => count(numberTold)],
];

export function totals({ zones }: Review, say: Say): Html {
  const { totals: now, before } = zones;
  return section(
    say,
    REVIEW_PAGE.totals,
    table(FIGURES, [
      { title: say(REVIEW_PAGE.figure), value: ([name]) => say(name) },
      { title: say(REVIEW_PAGE.thisMonth), value: ([, shown]) => html`${shown(now)}`, number: true },
      { title: say(REVIEW_PAGE.monthBefore), value: ([, shown]) => html`${before === null ? '–' : shown(before.totals)}`, number: true },
    ]),
  );
}

export function trend({ trend: { rows } }: Review, say: Say): Html {
  if (rows.length === 0) return section(say, WORDS.trend, html`<p>${say(WORDS.nothing)}</p>`);
  const days = [rows.at(0), rows.at(Math.floor(rows.length / 2)), rows.at(-1)].flatMap((row) => (row ? [dayForPeople(row.key)] : []));
  const chart = columnChart({
    columns: rows.map(({ key, received }) => ({ title: `${dayForPeople(key)}: ${count(received)}`, value: received })),
    lines: [{ tone: 'closed', values: rows.map(({ closedThen }) => closedThen) }],
    stepShown: count,
    below: days,
  });
  return section(
    say,
    WORDS.trend,
    html`${legend([
      { tone: 'main', label: say(WORDS.received) },
      { tone: 'closed', label: say(WORDS.closedThen), line: true },
    ])}${drawn(chart)}${table(rows, [
      { title: say(WORDS.day), value: ({ key }) => html`${dayForPeople(key)}` },
      { title: say(WORDS.received), value: ({ received }) => html`${count(received)}`, number: true },
      { title: say(WORDS.open), value: ({ open }) => html`${count(open)}`, number: true },
      { title: say(WORDS.inProcess), value: ({ inProcess }) => html`${count(inProcess)}`, number: true },
      { title: say(WORDS.closedThen), value: ({ closedThen }) => html`${count(closedThen)}`, number: true },
    ])}`,
  );
}

const CLOCKS: readonly (readonly [ClockName, Text])[] = [
  ['firstReply', WORDS.firstReply],
  ['forwarding', WORDS.forwarded],
  ['unitReply', WORDS.unitReply],
  ['closing', WORDS.closed],
];

export function speed({ response }: Review, say: Say): Html {
  const { clocks, before } = response;
  return section(
    say,
    WORDS.clocks,
    html`${table(CLOCKS, [
      { title: say(WORDS.clock), value: ([, name]) => say(name) },
      { title: say(WORDS.median), value: ([clock]) => say(spanText(clocks[clock].medianMinutes)), number: true },
      { title: say(WORDS.p90), value: ([clock]) => say(spanText(clocks[clock].p90Minutes)), number: true },
      {
        title: say(WORDS.target),
        value: ([clock]) => say(clocks[clock].targetMinutes === null ? verbatim('–') : spanText(clocks[clock].targetMinutes)),
        number: true,
      },
      { title: say(WORDS.inTime), value: ([clock]) => html`${percent(clocks[clock].withinShare)}`, number: true },
      {
        title: say(REVIEW_PAGE.monthBefore),
        value: ([clock]) => html`${before === null ? '–' : percent(before.clocks[clock].withinShare)}`,
        number: true,
      },
    ])}${quietNote(say, WORDS.never)}`,
  );
}

export function categories({ categories: report }: Review, say: Say): Html {
  const rows = report.rows.filter(({ received }) => received > 0).toSorted((a, b) => b.received - a.received);
  if (rows.length === 0) return section(say, REVIEW_PAGE.categories, html`<p>${say(WORDS.nothing)}</p>`);
  const bars = rows.map((row) => ({
    label: say(nameText(row, verbatim('–'))),
    value: row.received,
    shown: html`${count(row.received)} <span class="quiet">${percent(row.closedShare)}</span>`,
  }));
  return section(say, REVIEW_PAGE.categories, html`${drawn(barChart(bars))}${quietNote(say, WORDS.severalRows)}`);
}

/** From complaint to closing: how far they came, today and in the last days, and how fast. */
import { DASHBOARD_STANDING } from '../../../../domain/messages/pages/dashboard/standing.ts';
import { STATUS_WORDS } from '../../../../domain/messages/screen/words/docket-words.ts';
import { type Text, verbatim } from '../../../../domain/messages/text.ts';
import { count, percent } from '../../../../domain/text/amounts.ts';
import type { Dashboard } from '../../../../reports/dashboard/dashboard.ts';
import type { FlowOf } from '../../../../reports/dashboard/standing.ts';
import type { ClockName, ResponseReport } from '../../../../reports/questions/response.ts';
import { barChart, partsBar } from '../../charts/bars.ts';
import { legend, table, withTable } from '../../charts/chart.ts';
import { columnChart } from '../../charts/columns.ts';
import type { Tone } from '../../charts/tone.ts';
import { html, type Html } from '../../shell/html.ts';
import type { Say } from '../../shell/languages.ts';
import { panel, spanText } from '../parts.ts';

/** A step on the way, and how many have taken it. */
interface Step {
  readonly name: Text;
  readonly tone: Tone;
  readonly n: (flow: FlowOf) => number;
  readonly before: (flow: FlowOf) => number;
  readonly inDays: (response: ResponseReport) => number;
}

const STEPS: readonly Step[] = [
  {
    name: DASHBOARD_STANDING.received,
    tone: 'main',
    n: ({ received }) => received.totals.received,
    before: ({ received }) => received.before?.totals.received ?? 0,
    inDays: ({ clocks }) => clocks.firstReply.n,
  },
  clockStep('forwarding', DASHBOARD_STANDING.forwarded, 'main'),
  clockStep('firstReply', DASHBOARD_STANDING.firstReply, 'process'),
  {
    ...clockStep('closing', DASHBOARD_STANDING.closed, 'closed'),
    // Of what came in yesterday less is closed than of what came in before: what was closed yesterday tells more.
    n: ({ closed }) => closed.totals.received,
    before: ({ closed }) => closed.before?.totals.received ?? 0,
  },
];

function clockStep(clock: ClockName, name: Text, tone: Tone): Step {
  return {
    name,
    tone,
    n: ({ response }) => response.clocks[clock].done,
    before: ({ response }) => response.before?.clocks[clock].done ?? 0,
    inDays: ({ clocks }) => clocks[clock].done,
  };
}

export function flow({ standing }: Dashboard, say: Say): Html {
  const { flow: days, response } = standing;
  const n = response.clocks.firstReply.n;
  return panel(
    say(DASHBOARD_STANDING.flow),
    html`${barChart(
      STEPS.map(({ name, tone, inDays }) => {
        const value = inDays(response);
        return {
          label: say(name),
          value,
          tone,
          shown: html`${count(value)} <span class="quiet">${n === 0 ? '–' : percent(value / n)}</span>`,
        };
      }),
      n,
    )}${table(STEPS, [
      { title: say(DASHBOARD_STANDING.step), value: ({ name }) => say(name) },
      { title: say(DASHBOARD_STANDING.today), value: (step) => html`${count(step.n(days.today))}`, number: true },
      { title: say(DASHBOARD_STANDING.yesterday), value: (step) => html`${count(step.n(days.yesterday))}`, number: true },
      { title: say(DASHBOARD_STANDING.sinceYesterday), value: (step) => change(step, days.yesterday, say), number: true },
      { title: say(DASHBOARD_STANDING.week), value: (step) => html`${count(step.n(days.week))}`, number: true },
      { title: say(DASHBOARD_STANDING.sinceWeek), value: (step) => change(step, days.week, say), number: true },
    ])}<p class="quiet">${say(DASHBOARD_STANDING.flowNote(n))}</p>`,
    'half',
  );
}

function change(step: Step, days: FlowOf, say: Say): Html {
  const more = step.n(days) - step.before(days);
  if (more === 0) return html`<span class="quiet">${say(DASHBOARD_STANDING.same)}</span>`;
  return html`<span aria-hidden="true">${more > 0 ? '▲' : '▼'}</span> ${say(more > 0 ? DASHBOARD_STANDING.more(more) : DASHBOARD_STANDING.fewer(-more))}`;
}

const CLOCKS: readonly (readonly [ClockName, Text])[] = [
  ['firstReply', DASHBOARD_STANDING.firstReply],
  ['forwarding', DASHBOARD_STANDING.forwarded],
  ['unitReply', DASHBOARD_STANDING.unitReply],
  ['closing', DASHBOARD_STANDING.closed],
];

/** How long it took, by step. */
export function clocks({ standing }: Dashboard, say: Say): Html {
  const { clocks: all } = standing.response;
  const { open, inProcess, closed } = standing.groups.totals;
  return panel(
    say(DASHBOARD_STANDING.clocks),
    html`${table(CLOCKS, [
      { title: say(DASHBOARD_STANDING.clock), value: ([, name]) => say(name) },
      { title: say(DASHBOARD_STANDING.median), value: ([clock]) => say(spanText(all[clock].medianMinutes)), number: true },
      { title: say(DASHBOARD_STANDING.p90), value: ([clock]) => say(spanText(all[clock].p90Minutes)), number: true },
      {
        title: say(DASHBOARD_STANDING.target),
        value: ([clock]) => say(all[clock].targetMinutes === null ? verbatim('–') : spanText(all[clock].targetMinutes)),
        number: true,
      },
      { title: say(DASHBOARD_STANDING.inTime), value: ([clock]) => html`${percent(all[clock].withinShare)}`, number: true },
    ])}<p class="quiet">${say(DASHBOARD_STANDING.never)}</p><h4>${say(DASHBOARD_STANDING.became)}</h4>${partsBar([
      { value: open, tone: 'open' },
      { value: inProcess, tone: 'process' },
      { value: closed, tone: 'closed' },
    ])}${legend([
      { tone: 'open', label: html`${say(STATUS_WORDS.open)} ${count(open)}` },
      { tone: 'process', label: html`${say(STATUS_WORDS.in_process)} ${count(inProcess)}` },
      { tone: 'closed', label: html`${say(STATUS_WORDS.closed)} ${count(closed)}` },
    ])}`,
    'half',
  );
}

/** First replies in time, by the hour of the post. */
export function hours({ standing }: Dashboard, say: Say): Html {
  const { hours: rows, clocks: all } = standing.response;
  return panel(
    say(DASHBOARD_STANDING.response),
    html`<p class="quiet">${say(DASHBOARD_STANDING.responseNote(all.firstReply.targetMinutes ?? 0, percent(all.firstReply.withinShare)))}</p>${withTable(
      say,
      columnChart({
        columns: rows.map(({ hour, withinShare }) => ({ title: `${hour}:00 ${percent(withinShare)}`, value: withinShare })),
        most: 1,
        stepShown: percent,
        below: ['00', '06', '12', '18', '23'],
      }),
      table(rows, [
        { title: say(DASHBOARD_STANDING.hour), value: ({ hour }) => html`${hour}` },
        { title: say(DASHBOARD_STANDING.due), value: ({ due }) => html`${count(due)}`, number: true },
        { title: say(DASHBOARD_STANDING.inTime), value: ({ within }) => html`${count(within)}`, number: true },
        { title: say(DASHBOARD_STANDING.share), value: ({ withinShare }) => html`${percent(withinShare)}`, number: true },
      ]),
    )}`,
    'half',
  );
}

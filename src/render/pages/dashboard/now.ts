/** What to do now: who waits longest and who has it, what needs a person, what is silent, and whether complaints come in. */
import { DASHBOARD_NOW } from '../../../domain/messages/pages/dashboard/now.ts';
import { SWEEP_TROUBLE_WORDS } from '../../../domain/messages/screen/words/sweep-troubles.ts';
import type { Text } from '../../../domain/messages/text.ts';
import { istDate, istMinute } from '../../../domain/time/ist.ts';
import type { Dashboard } from '../../../reports/dashboard/dashboard.ts';
import type { WaitingDocket } from '../../../reports/dashboard/waiting.ts';
import { actionsOn } from '../../screen/desk/desk-actions.ts';
import { table } from '../charts/chart.ts';
import { html, type Html } from '../shell/html.ts';
import type { Say } from '../shell/languages.ts';
import { stateMark } from '../shell/marks.ts';
import { whoHas } from './answers.ts';
import { ageText, command, docketNumber, factRows, listed, panel, PLACES } from './parts.ts';

/** So many silent ones of a kind are named. */
const NAMED = 6;

export function doNow(data: Dashboard, say: Say): Html {
  return html`<section aria-labelledby="${PLACES.now}"><h2 id="${PLACES.now}">${say(DASHBOARD_NOW.doNow)}</h2><div class="panels">
${longest(data, say)}<div class="stack half">${tasks(data, say)}${notClosed(data, say)}${intake(data, say)}</div>${silentOnes(data, say)}</div></section>`;
}

function longest({ doing, asOf }: Dashboard, say: Say): Html {
  const rows = doing.longest;
  if (rows.length === 0) return panel(say(DASHBOARD_NOW.longest), html`<p>${say(DASHBOARD_NOW.nobodyWaits)}</p>`, 'half');
  return panel(
    say(DASHBOARD_NOW.longest),
    table(rows, [
      { title: say(DASHBOARD_NOW.docket), value: ({ docket }) => html`<span class="docket">${docketNumber(docket, say)}</span>` },
      { title: say(DASHBOARD_NOW.waits), value: ({ registeredAt }) => say(ageText(registeredAt, asOf)), number: true },
      {
        title: html`<span class="who"><span>${say(DASHBOARD_NOW.hasIt)}</span><span>${say(DASHBOARD_NOW.stands)}</span></span>`,
        value: (row) => html`<span class="who"><span>${say(whoHas(row))}</span><span>${stateOf(row, say)}</span></span>`,
      },
    ]),
    'half',
  );
}

function stateOf({ status, attention, emergency, withheld }: WaitingDocket, say: Say): Html {
  const more: readonly Text[] = [...(emergency ? [DASHBOARD_NOW.emergency] : []), ...(withheld ? [DASHBOARD_NOW.withheld] : [])];
  return html`${stateMark(status, say)}${attention ? html` ${stateMark('attention', say)}` : null}${more.map((each) => html` <span class="quiet">${say(each)}</span>`)}`;
}

/** Of the state what `status` says; of a unit or a country its own numbers stand beside. */
function tasks(data: Dashboard, say: Say): Html {
  if (data.whose.of !== 'state') return html``;
  const actions = actionsOn(data.desk);
  return panel(
    say(DASHBOARD_NOW.tasks),
    actions.length === 0
      ? html`<p>${say(DASHBOARD_NOW.nothingToDo)}</p>`
      : html`<ul class="tasks">${actions.map(
          ({ why, commands }) =>
            html`<li><p>${say(inOneLine(why))}</p>${commands.map((each) => html`<p>${typeof each === 'string' ? command(each) : html`<code class="command">${say(each)}</code>`}</p>`)}</li>`,
        )}</ul>`,
  );
}

/** The catalogue breaks these lines for a terminal. */
function inOneLine({ en, hi }: Text): Text {
  const one = (words: string) => words.replace(/\s*\n\s*/g, ' ');
  return { en: one(en), hi: one(hi) };
}

function notClosed(data: Dashboard, say: Say): Html {
  const keys = ['open', 'in_process', 'attention', 'overdue', 'not_told', 'updates'] as const;
  return panel(
    say(DASHBOARD_NOW.waiting),
    factRows(
      say,
      keys.map((key) => [DASHBOARD_NOW.figures[key], listed(data, key, data.lists.find((list) => list.key === key)?.total ?? 0)] as const),
    ),
  );
}

function silentOnes({ doing }: Dashboard, say: Say): Html {
  const { silentHandles, silentDistricts } = doing;
  if (silentHandles.length + silentDistricts.length === 0)
    return panel(html`<span id="silent">${say(DASHBOARD_NOW.silent)}</span>`, html`<p>${say(DASHBOARD_NOW.noneSilent)}</p>`, 'wide');
  return panel(
    html`<span id="silent">${say(DASHBOARD_NOW.silent)}</span>`,
    html`<div class="pair">${silentList(
      say,
      DASHBOARD_NOW.silentHandles,
      silentHandles.map(({ handle, silentDays, tagged }) => ({
        name: html`@${handle}`,
        words: DASHBOARD_NOW.handleSilent(silentDays, tagged),
      })),
      'uppolice report handles',
    )}${silentList(
      say,
      DASHBOARD_NOW.silentDistricts,
      silentDistricts.map(({ name, lastUnitReplyAt, waiting }) => ({
        name: say(name),
        words: DASHBOARD_NOW.districtSilent(lastUnitReplyAt && istDate(lastUnitReplyAt), waiting),
      })),
      'uppolice report districts',
    )}</div>`,
    'wide',
  );
}

function silentList(say: Say, heading: Text, rows: readonly { readonly name: Html; readonly words: Text }[], line: string): Html {
  if (rows.length === 0) return html`<div><h4>${say(heading)}</h4><p>${say(DASHBOARD_NOW.noneSilent)}</p></div>`;
  const more = rows.length - NAMED;
  return html`<div><h4>${say(heading)}</h4><ul class="plain">${rows
    .slice(0, NAMED)
    .map(({ name, words }) => html`<li><strong>${name}</strong> ${say(words)}</li>`)}${
    more > 0 ? html`<li class="quiet">${say(DASHBOARD_NOW.andMore(more))} ${command(line)}</li>` : null
  }</ul></div>`;
}

function intake({ desk, whose, asOf }: Dashboard, say: Say): Html {
  const { lastSweepAt, failedSweeps, openGaps, waitingPosts } = desk;
  const lines: readonly (readonly [Text, string | null])[] = [
    [
      lastSweepAt === null ? DASHBOARD_NOW.neverSwept : DASHBOARD_NOW.lastSweep(istMinute(lastSweepAt), ageText(lastSweepAt, asOf)),
      desk.needsAttention.includes('intake') ? 'uppolice sync' : null,
    ],
    ...(failedSweeps === null
      ? lastSweepAt === null
        ? []
        : [[DASHBOARD_NOW.noFailure, null] as const]
      : [
          [
            DASHBOARD_NOW.failed(failedSweeps.tries, istMinute(failedSweeps.since), SWEEP_TROUBLE_WORDS[failedSweeps.trouble].words),
            'uppolice doctor',
          ] as const,
        ]),
    [DASHBOARD_NOW.gaps(openGaps), openGaps > 0 ? 'uppolice gap list' : null],
    [DASHBOARD_NOW.unnumbered(waitingPosts.posts), waitingPosts.posts > 0 ? 'uppolice list --waiting-posts' : null],
  ];
  return panel(
    say(DASHBOARD_NOW.intake),
    html`<ul class="plain">${lines.map(([words, line]) => html`<li>${line === null ? null : html`<span class="alert" aria-hidden="true">!</span> `}${say(words)}${line === null ? null : html` ${command(line)}`}</li>`)}</ul>${whose.of === 'state' ? null : html`<p class="quiet">${say(DASHBOARD_NOW.wholeDesk)}</p>`}`,
  );
}

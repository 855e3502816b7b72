/** The first line of a dashboard: the five things that an officer asks before all else. */
import { DASHBOARD_NOW } from '../../../domain/messages/pages/dashboard/now.ts';
import { FIGURES } from '../../../domain/messages/screen/figures/figures.ts';
import { joined, type Text } from '../../../domain/messages/text.ts';
import { count, percent } from '../../../domain/text/amounts.ts';
import type { Dashboard } from '../../../reports/dashboard/dashboard.ts';
import type { WaitingDocket } from '../../../reports/dashboard/waiting.ts';
import { html, type Html } from '../shell/html.ts';
import type { Say } from '../shell/languages.ts';
import { ageText, docketNumber, listed, listOf, PLACES } from './parts.ts';

interface Card {
  readonly kind: 'open' | 'process' | 'closed' | 'attention' | 'plain';
  readonly name: Text;
  readonly figure: Html;
  /** A name in the place of a number: written smaller. */
  readonly isName?: true;
  readonly notes: readonly Html[];
}

export function answers(data: Dashboard, say: Say): Html {
  const cards = [emergencies(data, say), waitsLongest(data, say), changed(data, say), silent(data, say), told(data, say)];
  return html`<section class="answers" aria-labelledby="answers"><h2 id="answers" class="unseen">${say(DASHBOARD_NOW.answers)}</h2>${cards.map(
    ({ kind, name, figure, isName, notes }) =>
      html`<div class="answer answer-${kind}"><h3>${say(name)}</h3><p class="figure ${isName ? 'name' : ''}">${figure}</p>${notes.map((note) => html`<p>${note}</p>`)}</div>`,
  )}</section>`;
}

function emergencies(data: Dashboard, say: Say): Card {
  const list = listOf(data, 'emergencies');
  const n = list?.total ?? 0;
  const onClosed = data.whose.of === 'state' ? data.desk.emergenciesOnClosed : 0;
  return {
    kind: n + onClosed > 0 ? 'open' : 'closed',
    name: DASHBOARD_NOW.emergencies,
    figure: html`${listed(data, 'emergencies', n)}`,
    notes: [
      list?.dockets[0] === undefined
        ? say(DASHBOARD_NOW.noEmergency)
        : html`${say(DASHBOARD_NOW.first)} <span class="docket">${list.dockets[0]}</span>`,
      ...(onClosed > 0 ? [say(DASHBOARD_NOW.emergenciesOnClosed(onClosed))] : []),
    ],
  };
}

function waitsLongest({ doing, asOf }: Dashboard, say: Say): Card {
  const [first] = doing.longest;
  if (!first) return { kind: 'closed', name: DASHBOARD_NOW.waitsLongest, figure: html`0`, notes: [say(DASHBOARD_NOW.nobodyWaits)] };
  return {
    kind: 'process',
    name: DASHBOARD_NOW.waitsLongest,
    figure: html`<a href="#${PLACES.now}">${say(ageText(first.registeredAt, asOf))}</a>`,
    notes: [html`<span class="docket">${docketNumber(first.docket, say)}</span>`, say(whoHas(first))],
  };
}

/** Who has the next step on a docket; the desk and outside bodies with the district that it is about. */
export function whoHas({ waitingOn, unit, district }: Pick<WaitingDocket, 'waitingOn' | 'unit' | 'district'>): Text {
  if (waitingOn === 'unit' && unit !== null) return FIGURES.placeFirst(unit);
  const who = waitingOn === 'outside' ? DASHBOARD_NOW.outside : DASHBOARD_NOW.theDesk;
  return joined([who, district ? DASHBOARD_NOW.ofPlace(district) : DASHBOARD_NOW.notLocated], ', ');
}

function changed({ doing }: Dashboard, say: Say): Card {
  const [first] = doing.changes;
  if (first?.changed) {
    const others = doing.changes.filter((each) => each.changed).length - 1;
    return {
      kind: first.received > first.before ? 'attention' : 'plain',
      name: DASHBOARD_NOW.changed,
      figure: html`<a href="#${PLACES.map}">${say(first.name)}</a>`,
      isName: true,
      notes: [
        html`<span aria-hidden="true">${first.received > first.before ? '▲' : '▼'}</span> ${say(DASHBOARD_NOW.changeOf(first.received, first.before))}`,
        ...(others > 0 ? [say(DASHBOARD_NOW.alsoChanged(others))] : []),
      ],
    };
  }
  return {
    kind: 'plain',
    name: DASHBOARD_NOW.unchanged,
    figure: html`0`,
    notes: [say(first ? DASHBOARD_NOW.largestDifference(first.name, first.received, first.before) : DASHBOARD_NOW.noDifference)],
  };
}

function silent({ doing }: Dashboard, say: Say): Card {
  const { silentHandles, silentDistricts } = doing;
  const [handle] = silentHandles;
  const [district] = silentDistricts;
  if (!handle && !district) return { kind: 'closed', name: DASHBOARD_NOW.silent, figure: html`0`, notes: [say(DASHBOARD_NOW.noneSilent)] };
  return {
    kind: 'attention',
    name: DASHBOARD_NOW.handlesSilent,
    figure: html`<a href="#silent">${count(silentHandles.length)}</a>`,
    notes: [
      ...(handle ? [say(DASHBOARD_NOW.handleFirst(handle.handle))] : []),
      say(district ? DASHBOARD_NOW.districtsSilent(silentDistricts.length, district.name) : DASHBOARD_NOW.noDistrictSilent),
    ],
  };
}

function told({ standing }: Dashboard, say: Say): Card {
  const { numberTold, received, numberToldShare } = standing.groups.totals;
  return {
    kind: 'plain',
    name: DASHBOARD_NOW.told,
    figure: html`${percent(numberToldShare)}`,
    notes: [say(received === 0 ? DASHBOARD_NOW.noneReceived : DASHBOARD_NOW.toldOf(numberTold, received))],
  };
}

/** How districts, zones and countries stand beside each other. */
import { DASHBOARD_STANDING } from '../../../../domain/messages/pages/dashboard/standing.ts';
import { FAIR_WORDS } from '../../../../domain/messages/screen/words/figure-words.ts';
import { countryText } from '../../../../domain/directory/country.ts';
import type { FairShare } from '../../../../domain/figures/fair.ts';
import { count, percent } from '../../../../domain/text/amounts.ts';
import { istDate } from '../../../../domain/time/ist.ts';
import type { CountryRow } from '../../../../reports/abroad/countries.ts';
import type { Dashboard } from '../../../../reports/dashboard/dashboard.ts';
import { table, type TableColumn } from '../../charts/chart.ts';
import { html, type Html, isolated } from '../../shell/html.ts';
import type { Say } from '../../shell/languages.ts';
import { listed, nameText, panel } from '../parts.ts';

/** Those in which there is anything, or from which something waits; the others say nothing. */
export function districts(data: Dashboard, say: Say): Html {
  const rows = data.standing.districts.rows.filter(({ received }) => received > 0);
  if (data.places.filter(({ within }) => within).length < 2) return html``;
  return panel(
    say(DASHBOARD_STANDING.districts),
    rows.length === 0
      ? html`<p>${say(DASHBOARD_STANDING.nothing)}</p>`
      : html`<details class="long"><summary>${say(DASHBOARD_STANDING.whole)} (${count(rows.length)})</summary>${table(rows, [
          { title: say(DASHBOARD_STANDING.district), value: (row) => say(nameText(row, DASHBOARD_STANDING.noUnit)) },
          { title: say(DASHBOARD_STANDING.received), value: ({ received }) => html`${count(received)}`, number: true },
          {
            title: say(DASHBOARD_STANDING.waiting),
            value: ({ key, open, inProcess }) => listed(data, `district:${key ?? 'none'}`, open + inProcess),
            number: true,
          },
          { title: say(DASHBOARD_STANDING.overdue), value: ({ overdue }) => html`${count(overdue)}`, number: true },
          { title: say(DASHBOARD_STANDING.closedShare), value: ({ closedShare }) => html`${percent(closedShare)}`, number: true },
          {
            title: say(DASHBOARD_STANDING.lastReply),
            value: ({ lastUnitReplyAt }) =>
              lastUnitReplyAt === null ? say(DASHBOARD_STANDING.neverReplied) : html`${istDate(lastUnitReplyAt)}`,
            number: true,
          },
        ])}</details>`,
    'wide',
  );
}

/** Zones, or a zone's ranges, compared fairly. */
export function groups({ standing, whose }: Dashboard, say: Say): Html {
  const { rows, rowKind } = standing.groups;
  // A unit below them has nothing to be compared with here.
  if (whose.of === 'unit' && whose.kind !== 'zone') return html``;
  const some = rows.filter(({ received }) => received > 0);
  return panel(
    say(rowKind === 'range' ? DASHBOARD_STANDING.ranges : DASHBOARD_STANDING.zones),
    some.length === 0
      ? html`<p>${say(DASHBOARD_STANDING.nothing)}</p>`
      : html`${table(some, [
          { title: say(DASHBOARD_STANDING.group), value: (row) => say(nameText(row, DASHBOARD_STANDING.noUnit)) },
          { title: say(DASHBOARD_STANDING.received), value: ({ received }) => html`${count(received)}`, number: true },
          { title: say(DASHBOARD_STANDING.waiting), value: ({ open, inProcess }) => html`${count(open + inProcess)}`, number: true },
          { title: say(DASHBOARD_STANDING.overdue), value: ({ overdue }) => html`${count(overdue)}`, number: true },
          { title: say(DASHBOARD_STANDING.closedShare), value: ({ closedShare }) => html`${percent(closedShare)}`, number: true },
          { title: say(DASHBOARD_STANDING.firstReplyInTime), value: ({ fair }) => fairShown(fair?.firstReply, say), number: true },
          { title: say(DASHBOARD_STANDING.closedInTime), value: ({ fair }) => fairShown(fair?.closing, say), number: true },
        ])}<p class="quiet">${say(DASHBOARD_STANDING.fairNote)}</p>`,
    'wide',
  );
}

function fairShown(fair: FairShare | undefined, say: Say): Html {
  if (!fair || fair.share === null) return html`–`;
  const { share, low, high, class: compared } = fair;
  const differs = compared === 'better' || compared === 'worse';
  return html`${percent(share)} <span class="quiet">${Math.round((low ?? 0) * 100)}–${Math.round((high ?? 0) * 100)}</span>${differs ? html` <span class="fair fair-${compared}"><span aria-hidden="true">${compared === 'better' ? '▲' : '▼'}</span> ${say(FAIR_WORDS[compared])}</span>` : null}`;
}

export function countries({ standing, whose }: Dashboard, say: Say): Html {
  if (standing.countries === null) return html``;
  const rows = standing.countries.rows.filter(({ country }) => whose.of !== 'country' || country === whose.code);
  const numbers: readonly (readonly [keyof typeof DASHBOARD_STANDING & keyof CountryRow, (row: CountryRow) => number])[] = [
    ['received', (row) => row.received],
    ['open', (row) => row.open],
    ['inProcess', (row) => row.inProcess],
    ['closed', (row) => row.closed],
    ['emergencies', (row) => row.emergencies],
    ['reached', (row) => row.reached],
    ['joined', (row) => row.joined],
  ];
  const columns: readonly TableColumn<CountryRow>[] = [
    { title: say(DASHBOARD_STANDING.country), value: ({ country }) => say(countryText(country)) },
    ...numbers.map(([key, value]) => ({
      title: say(DASHBOARD_STANDING[key]),
      value: (row: CountryRow) => html`${count(value(row))}`,
      number: true,
    })),
    {
      title: say(DASHBOARD_STANDING.coordinators),
      value: ({ coordinators }) =>
        coordinators.length === 0
          ? say(DASHBOARD_STANDING.noCoordinator)
          : html`${coordinators.map((name, i) => html`${i === 0 ? '' : ', '}${isolated(name)}`)}`,
    },
  ];
  return panel(
    say(DASHBOARD_STANDING.countries),
    rows.length === 0 ? html`<p>${say(DASHBOARD_STANDING.noCountry)}</p>` : table(rows, columns),
    'wide',
  );
}

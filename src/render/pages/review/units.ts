/** Units and handles: compared fairly, and who is silent. */
import { FAIR_WORDS } from '../../../domain/messages/screen/words/figure-words.ts';
import { countryText } from '../../../domain/directory/country.ts';
import type { FairShare } from '../../../domain/figures/fair.ts';
import { DASHBOARD_STANDING as WORDS } from '../../../domain/messages/pages/dashboard/standing.ts';
import { REVIEW_PAGE } from '../../../domain/messages/pages/review/page.ts';
import { count, percent } from '../../../domain/text/amounts.ts';
import { istDate } from '../../../domain/time/ist.ts';
import type { CountryRow } from '../../../reports/abroad/countries.ts';
import type { Review } from '../../../reports/review/review.ts';
import { table } from '../charts/chart.ts';
import { nameText, spanText } from '../dashboard/parts.ts';
import { html, type Html, isolated } from '../shell/html.ts';
import type { Say } from '../shell/languages.ts';
import { quietNote, section } from './parts.ts';

export function zones({ zones: report, whose }: Review, say: Say): Html | null {
  const rows = report.rows.filter(({ received }) => received > 0);
  if (whose.of === 'unit' || rows.length === 0) return null;
  return section(
    say,
    WORDS.zones,
    html`${table(rows, [
      { title: say(WORDS.group), value: (row) => say(nameText(row, WORDS.noUnit)) },
      { title: say(WORDS.received), value: ({ received }) => html`${count(received)}`, number: true },
      { title: say(WORDS.waiting), value: ({ open, inProcess }) => html`${count(open + inProcess)}`, number: true },
      { title: say(WORDS.overdue), value: ({ overdue }) => html`${count(overdue)}`, number: true },
      { title: say(WORDS.firstReplyInTime), value: ({ fair }) => fairShown(fair?.firstReply, say), number: true },
      { title: say(WORDS.closedInTime), value: ({ fair }) => fairShown(fair?.closing, say), number: true },
    ])}${quietNote(say, WORDS.fairNote)}`,
  );
}

export function districts({ response }: Review, say: Say): Html | null {
  const rows = response.rows.filter(({ received }) => received > 0);
  if (rows.length < 2) return null;
  return section(
    say,
    REVIEW_PAGE.districts,
    html`${table(rows, [
      { title: say(WORDS.district), value: (row) => say(nameText(row, WORDS.noUnit)) },
      { title: say(WORDS.received), value: ({ received }) => html`${count(received)}`, number: true },
      { title: say(WORDS.median), value: ({ firstReply }) => say(spanText(firstReply.medianMinutes)), number: true },
      { title: say(WORDS.firstReplyInTime), value: ({ fair }) => fairShown(fair?.firstReply, say), number: true },
      { title: say(WORDS.closedInTime), value: ({ fair }) => fairShown(fair?.closing, say), number: true },
    ])}${quietNote(say, WORDS.fairNote)}`,
  );
}

function fairShown(fair: FairShare | undefined, say: Say): Html {
  if (!fair || fair.share === null) return html`–`;
  const { share, low, high, class: compared } = fair;
  const differs = compared === 'better' || compared === 'worse';
  return html`${percent(share)} <span class="quiet">${Math.round((low ?? 0) * 100)}–${Math.round((high ?? 0) * 100)}</span>${differs ? html` <span class="fair-${compared}"><span aria-hidden="true">${compared === 'better' ? '▲' : '▼'}</span> ${say(FAIR_WORDS[compared])}</span>` : null}`;
}

/** More are in the table beside. */
const HANDLES = 20;

/** Those that citizens tag: the ones that never answered first. */
export function handles({ handles: report }: Review, say: Say): Html | null {
  const rows = report.rows
    .filter(({ tagged }) => tagged > 0)
    .toSorted((a, b) => (a.lastAnswerAt ?? '').localeCompare(b.lastAnswerAt ?? '') || b.tagged - a.tagged)
    .slice(0, HANDLES);
  if (rows.length === 0) return null;
  return section(
    say,
    REVIEW_PAGE.handles,
    table(rows, [
      { title: say(REVIEW_PAGE.handle), value: ({ key }) => html`@${key}` },
      { title: say(REVIEW_PAGE.tagged), value: ({ tagged }) => html`${count(tagged)}`, number: true },
      {
        title: say(REVIEW_PAGE.lastAnswer),
        value: ({ lastAnswerAt }) => (lastAnswerAt === null ? say(REVIEW_PAGE.never) : html`${istDate(lastAnswerAt)}`),
        number: true,
      },
    ]),
  );
}

export function overseas({ countries }: Review, say: Say): Html | null {
  if (countries === null) return null;
  const figure = (title: Html, value: (row: CountryRow) => number) => ({
    title,
    value: (row: CountryRow) => html`${count(value(row))}`,
    number: true,
  });
  return section(
    say,
    REVIEW_PAGE.overseas,
    countries.rows.length === 0
      ? html`<p>${say(WORDS.noCountry)}</p>`
      : table(countries.rows, [
          { title: say(WORDS.country), value: ({ country }) => say(countryText(country)) },
          figure(say(WORDS.received), ({ received }) => received),
          figure(say(WORDS.open), ({ open }) => open),
          figure(say(WORDS.inProcess), ({ inProcess }) => inProcess),
          figure(say(WORDS.closed), ({ closed }) => closed),
          figure(say(WORDS.emergencies), ({ emergencies }) => emergencies),
          figure(say(WORDS.reached), ({ reached }) => reached),
          figure(say(WORDS.joined), ({ joined }) => joined),
          {
            title: say(WORDS.coordinators),
            value: ({ coordinators }) =>
              coordinators.length === 0
                ? say(WORDS.noCoordinator)
                : html`${coordinators.map((name, i) => html`${i === 0 ? '' : ', '}${isolated(name)}`)}`,
          },
        ]),
  );
}

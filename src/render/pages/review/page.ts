/** A review pack's page: one file in one language, without script or network, that prints to A4. */
import { REVIEW_PAGE } from '../../../domain/messages/pages/review/page.ts';
import type { Lang, Text } from '../../../domain/messages/text.ts';
import { dayForPeople, istMinute } from '../../../domain/time/ist.ts';
import type { Review } from '../../../reports/review/review.ts';
import { whoseName } from '../dashboard/page.ts';
import { html, type Html } from '../shell/html.ts';
import { type Say, sayIn } from '../shell/languages.ts';
import { renderPage } from '../shell/page.ts';
import { ageing, closings, oldest, police } from './care.ts';
import { categories, speed, totals, trend } from './month.ts';
import { section } from './parts.ts';
import { REVIEW_STYLE } from './style.ts';
import { districts, handles, overseas, zones } from './units.ts';

export function reviewPage(review: Review, findings: readonly Text[], lang: Lang): string {
  const say = sayIn(lang);
  return renderPage({
    title: titleOf(review),
    lang,
    wide: true,
    styles: [REVIEW_STYLE],
    provenance: { register: review.register, asOf: new Date(review.asOf), head: review.head },
    body: html`${cover(review, say)}
${section(say, REVIEW_PAGE.findings, html`<ul class="findings">${findings.map((finding) => html`<li>${say(finding)}</li>`)}</ul><p class="quiet">${say(REVIEW_PAGE.findingsNote)}</p>`)}
${totals(review, say)}${trend(review, say)}${speed(review, say)}${categories(review, say)}${zones(review, say)}${districts(review, say)}${handles(review, say)}${ageing(review, say)}${oldest(review, say)}${closings(review, say)}${police(review, say)}${overseas(review, say)}
${section(say, REVIEW_PAGE.notes, html`<ul>${REVIEW_PAGE.noteList.map((note) => html`<li>${say(note)}</li>`)}</ul>`)}`,
  });
}

function titleOf({ whose, month }: Review): Text {
  return REVIEW_PAGE.titleOf(whoseName(whose), month);
}

function cover(review: Review, say: Say): Html {
  const { days, register, asOf, definitions, head, month, whose } = review;
  const day = (each: string | null) => (each === null ? '–' : dayForPeople(each));
  const facts: readonly (readonly [Text, Html])[] = [
    [REVIEW_PAGE.whose, say(whoseName(whose))],
    [REVIEW_PAGE.month, html`${dayForPeople(month)}`],
    [REVIEW_PAGE.days, html`${day(days.from)} – ${day(days.to)}`],
    [REVIEW_PAGE.register, html`${register}`],
    [REVIEW_PAGE.made, html`${istMinute(asOf)} IST`],
    [REVIEW_PAGE.definitions, html`${definitions}`],
    [REVIEW_PAGE.head, html`<span class="mono">${head}</span>`],
  ];
  return html`<div class="cover"><h1>${say(titleOf(review))}</h1><dl>${facts.map(([term, value]) => html`<dt>${say(term)}</dt><dd>${value}</dd>`)}</dl></div>`;
}

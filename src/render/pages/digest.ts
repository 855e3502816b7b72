/** A coordinator's digest as a page. */
import { DIGEST_PAGE } from '../../domain/messages/pages/digest.ts';
import { OUTREACH_KIND_WORDS, OUTREACH_TOPIC_WORDS } from '../../domain/messages/screen/words/outreach-words.ts';
import type { Lang, Text } from '../../domain/messages/text.ts';
import { dayForPeople } from '../../domain/time/ist.ts';
import type { DigestData } from '../../reports/abroad/digest.ts';
import { emergencies, publicationLines, services, waitsFor } from '../screen/abroad/digest.ts';
import { html, type Html, isolated } from './shell/html.ts';
import { mark } from './shell/marks.ts';
import { renderPage } from './shell/page.ts';

/** A whole document. */
export function digestPage(digest: DigestData, lang: Lang): string {
  const place = DIGEST_PAGE.place(digest.country, digest.city);
  const title = DIGEST_PAGE.title(place, digest.day);
  const section = (heading: Text, body: Html) => html`<section><h2>${heading[lang]}</h2>${body}</section>`;
  return renderPage({
    title,
    lang,
    provenance: { register: digest.register, asOf: new Date(digest.asOf), head: digest.head },
    body: html`
<h1>${isolated(title[lang])}</h1>
<p class="lead">${isolated((digest.coordinator === null ? DIGEST_PAGE.nobody : DIGEST_PAGE.forWhom(digest.coordinator))[lang])}</p>
<p class="quiet">${DIGEST_PAGE.asOf(digest.day, digest.clock, digest.zone)[lang]}${digest.zoneAssumed ? ` ${DIGEST_PAGE.zoneAssumed(digest.country)[lang]}` : null}</p>
<section class="box box-open"><h2>${DIGEST_PAGE.emergencies[lang]}</h2>${emergencies(digest).map((line) => html`<p><strong>${line[lang]}</strong></p>`)}</section>
${section(DIGEST_PAGE.dockets, dockets(digest, lang))}
${section(DIGEST_PAGE.outreach, outreach(digest, lang))}
${section(DIGEST_PAGE.publications, publications(digest, lang))}
${section(DIGEST_PAGE.services, html`<ul>${services(digest).map((line) => html`<li>${isolated(line[lang])}</li>`)}</ul>`)}`,
  });
}

function dockets(digest: DigestData, lang: Lang): Html {
  const { dockets: rows, withheldOpen, received, toAnswer } = digest;
  // The day stands below the number, so that what is to be done has room on a phone.
  const table = html`<div class="tables" tabindex="0"><table><thead><tr>${[
    DIGEST_PAGE.fieldDocket,
    DIGEST_PAGE.fieldStatus,
    DIGEST_PAGE.fieldNote,
  ].map((field) => html`<th scope="col">${field[lang]}</th>`)}</tr></thead><tbody>${rows.map(
    (row) =>
      html`<tr><td><span class="number">${row.docket}</span><br><span class="quiet">${DIGEST_PAGE.fieldReceived[lang]} ${dayForPeople(row.registeredOn)}${row.isNew ? ` (${DIGEST_PAGE.isNew[lang]})` : null}</span></td><td>${mark(row.status, lang)}${row.attention ? html` ${mark('attention', lang)}` : null}</td><td>${waitsFor(row)[lang]}</td></tr>`,
  )}</tbody></table></div>`;
  return html`<p>${DIGEST_PAGE.counts(received, rows.length + withheldOpen, toAnswer)[lang]}</p>${
    rows.length > 0 ? table : withheldOpen === 0 ? html`<p>${DIGEST_PAGE.noDockets[lang]}</p>` : null
  }${withheldOpen > 0 ? html`<p>${DIGEST_PAGE.withheld(withheldOpen)[lang]}</p>` : null}`;
}

function outreach(digest: DigestData, lang: Lang): Html {
  if (digest.outreach.length === 0) return html`<p>${DIGEST_PAGE.noOutreach[lang]}</p>`;
  return html`<ul>${digest.outreach.map((row) => {
    const where = [row.city, row.place].filter((part) => part !== null);
    return html`<li><span class="number">${dayForPeople(row.on)}</span>: ${OUTREACH_TOPIC_WORDS[row.topic][lang]}, ${OUTREACH_KIND_WORDS[row.kind][lang]}${where.map(
      (part) => html`, ${isolated(part)}`,
    )}${row.due ? html` <strong>${DIGEST_PAGE.held(row.id)[lang]}</strong>` : null}</li>`;
  })}</ul>`;
}

function publications(digest: DigestData, lang: Lang): Html {
  if (digest.publications.length === 0) return html`<p>${DIGEST_PAGE.noPublications[lang]}</p>`;
  return html`<ul>${digest.publications.map(
    (row) =>
      html`<li>${publicationLines(row).map((line) => html`<p>${isolated(line[lang])}</p>`)}${row.urls.map(
        (url) => html`<p><a href="${url}">${url}</a> <span class="quiet">${DIGEST_PAGE.share[lang]}</span></p>`,
      )}</li>`,
  )}</ul>`;
}

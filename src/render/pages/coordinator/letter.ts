/** The letter of appointment of a coordinator abroad, on one sheet of A4, in both languages. */
import { placeAbroad, placeInSentence } from '../../../domain/directory/coordinator.ts';
import { EMERGENCY } from '../../../domain/messages/domain/emergency.ts';
import { PAPERS } from '../../../domain/messages/pages/papers.ts';
import { PAGE_SHELL } from '../../../domain/messages/pages/shell.ts';
import { joined, type Lang, type Text, verbatim } from '../../../domain/messages/text.ts';
import { type AppointmentPapers, cardLine } from '../../../domain/overseas/appointment-papers.ts';
import { dayForPeople } from '../../../domain/time/ist.ts';
import { callIn } from '../../words/emergency-call.ts';
import { qrCode } from '../qr-code.ts';
import { css } from '../shell/css.ts';
import { html, type Html, isolated } from '../shell/html.ts';
import { type Provenance, renderPage } from '../shell/page.ts';

const STYLE = css`
@page{margin:13mm 16mm}
.letterhead{display:flex;justify-content:space-between;align-items:end;gap:var(--s4);border-block-end:3px double var(--brand);padding-block-end:var(--s3);margin-block-end:var(--s4)}
.letterhead p{margin:0}.letterhead .owner{font-size:var(--t-h2);font-weight:700;line-height:1.4}
.reference{display:flex;justify-content:space-between;flex-wrap:wrap;gap:0 var(--s6)}
.letter+.letter{border-block-start:1px solid var(--line);margin-block-start:var(--s4);padding-block-start:var(--s4)}
.letter h1,.letter h2{font-size:var(--t-h3);margin:0 0 var(--s2)}
.letter p,.letter ol{margin-block-end:var(--s2)}
.signed{display:grid;grid-template-columns:9rem 1fr;gap:var(--s6);align-items:end;margin-block-start:var(--s6)}
.signed p{margin:0}.signed .qr{inline-size:9rem;block-size:9rem;border:1px solid var(--line)}
.line{border-block-start:1px solid var(--ink);margin-block-start:4rem;padding-block-start:var(--s1)}
@media print{.letters{display:grid;grid-template-columns:1fr 1fr;gap:8mm}.letters ol{padding-inline-start:1.2em}.signed .qr{inline-size:30mm;block-size:30mm}.signed{grid-template-columns:30mm 1fr}.letter{font-size:9.5pt;line-height:1.6}.letters .letter+.letter{border:0;margin:0;padding:0}.letterhead{margin-block-end:var(--s2)}.reference{margin-block-end:var(--s2)}
.letter p,.letter ol{margin-block-end:var(--s1)}.signed{margin-block-start:var(--s2)}.line{margin-block-start:2.5rem}
.provenance{margin-block-start:var(--s3);padding-block-start:var(--s1);font-size:9pt}.provenance .mono{font-size:6.5pt}}
@media (max-width:30rem){.letterhead,.signed{display:block}.line{margin-block-start:5rem}}
`;

export function appointmentLetter(papers: AppointmentPapers, lang: Lang, provenance: Provenance): string {
  const other: Lang = lang === 'hi' ? 'en' : 'hi';
  const place = placeInSentence(papers);
  return renderPage({
    title: joined([PAPERS.letterTitle, verbatim(papers.name)], ', '),
    lang,
    bare: true,
    styles: [STYLE],
    provenance,
    body: html`
<header class="letterhead"><div>${[lang, other].map((each) => html`<p class="owner" lang="${each}">${PAGE_SHELL.owner[each]}</p>`)}</div>
<div>${[lang, other].map((each) => html`<p lang="${each}">${PAPERS.desk[each]}</p>`)}</div></header>
<p class="reference"><span>${both(PAPERS.number, lang)}: <span class="number">${papers.register}/${papers.country}/${papers.number}</span></span>
<span>${both(PAPERS.date, lang)}: <span class="number">${dayForPeople(papers.issued)}</span></span></p>
<div class="letters">${letter(papers, place, lang, html`<h1>${PAPERS.letterTitle[lang]}</h1>`)}
${letter(papers, place, other, html`<h2>${PAPERS.letterTitle[other]}</h2>`)}</div>
<div class="signed together">${qrCode(cardLine(papers), PAPERS.codeLabel[lang])}
<div><p class="line">${both(PAPERS.signature, lang)}</p></div></div>
<p class="quiet">${PAPERS.codeHolds[lang]}</p>`,
  });
}

function letter(papers: AppointmentPapers, place: Text, lang: Lang, heading: Html): Html {
  const { name, country, from, until, handle } = papers;
  const told = handle === null ? null : html` (@${handle})`;
  return html`<section class="letter" lang="${lang}">${heading}
<p>${PAPERS.to[lang]}: <strong>${isolated(name)}</strong>${told}<br>${isolated(placeAbroad(papers)[lang])}</p>
<p><strong>${PAPERS.subject(place)[lang]}</strong></p>
<p>${PAPERS.appointed(place, dayForPeople(from), dayForPeople(until))[lang]} ${PAPERS.asked[lang]}</p>
<ol>${PAPERS.tasks.map((task) => html`<li>${task[lang]}</li>`)}</ol>
<p>${PAPERS.limits[lang]}</p>
<p><strong>${PAPERS.emergency(EMERGENCY.local(callIn(country)))[lang]}</strong></p></section>`;
}

function both(text: Text, lang: Lang): Html {
  const other: Lang = lang === 'hi' ? 'en' : 'hi';
  return html`${text[lang]} / <span lang="${other}">${text[other]}</span>`;
}

/** The identity card of a coordinator abroad: front and back in the size of a bank card (CR80), on a sheet of A4. */
import { placeAbroad } from '../../../domain/directory/coordinator.ts';
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

/** On a screen the card is as large as there is room; on paper a millimetre is one. A card is white by night too: it is a picture of paper. */
const STYLE = css`
.card{--mm:min(1.8mm,calc((100vw - 2rem)/87));inline-size:calc(85.6*var(--mm));block-size:calc(54*var(--mm));margin:0 0 var(--s6);position:relative;overflow:hidden;
background:#ffffff;color:#17212b;border:1px solid #76838f;border-radius:calc(3.2*var(--mm));font-size:calc(2.7*var(--mm));line-height:1.45}
.card p{margin:0}
.card .band{background:#1d3557;color:#ffffff;padding:calc(1.4*var(--mm)) calc(4*var(--mm));display:flex;justify-content:space-between;align-items:baseline;font-weight:700;font-size:calc(3.3*var(--mm))}
.card .body{display:grid;grid-template-columns:calc(21*var(--mm)) 1fr;gap:calc(3.5*var(--mm));padding:calc(3*var(--mm)) calc(4*var(--mm))}
.card .photo{inline-size:calc(21*var(--mm));block-size:calc(27*var(--mm));border:1px dashed #76838f;color:#4c5a68;display:grid;place-content:center;text-align:center}
.card .name{font-weight:700;font-size:calc(4.6*var(--mm));line-height:1.3;overflow-wrap:anywhere;margin-block-end:calc(.8*var(--mm))}
.card .name-long{font-size:calc(3.5*var(--mm))}.card .name-longer{font-size:calc(2.6*var(--mm))}.card .name-longest{font-size:calc(1.75*var(--mm))}
.card .what{color:#1d3557;font-weight:600}
.card .foot{position:absolute;inset-block-end:0;inset-inline:0;padding:calc(1.2*var(--mm)) calc(4*var(--mm));display:flex;justify-content:space-between;border-block-start:1px solid #d5dae0;background:#ffffff;font-weight:600}
.card .back{display:grid;grid-template-columns:1fr calc(34*var(--mm));gap:calc(3*var(--mm));padding:calc(3*var(--mm)) calc(4*var(--mm));block-size:100%;align-content:center}
.card .qr{inline-size:calc(34*var(--mm));block-size:calc(34*var(--mm));align-self:center}
.card .call{font-size:calc(3.2*var(--mm));font-weight:700;color:#a1131c;line-height:1.35}
.card .small{font-size:calc(2.3*var(--mm));margin-block-start:calc(1*var(--mm))}
@media print{.card{--mm:1mm;border-color:#000000}}
`;

export function identityCard(papers: AppointmentPapers, lang: Lang, provenance: Provenance): string {
  return renderPage({
    title: joined([PAPERS.cardTitle, verbatim(papers.name)], ', '),
    lang,
    styles: [STYLE],
    provenance,
    body: html`<h1>${PAPERS.cardTitle[lang]}</h1><p class="quiet">${PAPERS.cut[lang]}</p>${front(papers, lang)}${back(papers, lang)}`,
  });
}

function front(papers: AppointmentPapers, lang: Lang): Html {
  const other: Lang = lang === 'hi' ? 'en' : 'hi';
  const place = placeAbroad(papers);
  return html`<section class="card" aria-label="${PAPERS.cardTitle[lang]}"><p class="band"><span lang="hi">${PAGE_SHELL.owner.hi}</span><span lang="en">${PAGE_SHELL.owner.en}</span></p>
<div class="body"><p class="photo"><span>${PAPERS.photograph[lang]}<br><span lang="${other}">${PAPERS.photograph[other]}</span></span></p>
<div><p class="name ${sizeOf(papers.name)}">${isolated(papers.name)}</p>
${[lang, other].map((each) => html`<p lang="${each}"><span class="what">${PAPERS.coordinator[each]}</span><br>${isolated(place[each])}</p>`)}</div></div>
<p class="foot"><span class="number">${papers.register}/${papers.country}/${papers.number}</span>${validity(papers, lang)}</p></section>`;
}

function validity({ until }: AppointmentPapers, lang: Lang): Html {
  return html`<span>${PAPERS.validShown(dayForPeople(until))[lang]}</span>`;
}

function back(papers: AppointmentPapers, lang: Lang): Html {
  const other: Lang = lang === 'hi' ? 'en' : 'hi';
  const local = EMERGENCY.local(callIn(papers.country));
  const said = (text: Text, className: string) =>
    [lang, other].map((each) => html`<p class="${className}" lang="${each}">${text[each]}</p>`);
  return html`<section class="card" aria-label="${PAPERS.emergencyShort[lang]}"><div class="back"><div>
${said({ en: `${PAPERS.emergencyShort.en}: ${local.en}`, hi: `${PAPERS.emergencyShort.hi}: ${local.hi}` }, 'call')}
${said(PAPERS.inUp, 'small')}${said(PAPERS.noPowers, 'small')}
<p class="small">${PAPERS.since(dayForPeople(papers.from))[lang]}</p></div>
${qrCode(cardLine(papers), PAPERS.codeLabel[lang])}</div></section>`;
}

/** A name is never cut off: a long one is written smaller. */
function sizeOf(name: string): string {
  const { length } = [...name];
  return length <= 22 ? '' : length <= 45 ? 'name-long' : length <= 90 ? 'name-longer' : 'name-longest';
}

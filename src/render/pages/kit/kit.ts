/** The coordinator's kit: one page for a phone, without network or storage, from which records are copied to the desk as check lines. */
import { placeAbroad } from '../../../domain/directory/coordinator.ts';
import { KIT } from '../../../domain/messages/pages/kit.ts';
import { SOURCE_WORDS } from '../../../domain/messages/screen/words/docket-words.ts';
import { OUTREACH_KIND_WORDS, OUTREACH_TOPIC_WORDS } from '../../../domain/messages/screen/words/outreach-words.ts';
import type { Lang, Text } from '../../../domain/messages/text.ts';
import type { AppointmentPapers } from '../../../domain/overseas/appointment-papers.ts';
import { RELAY_WAYS } from '../../../domain/overseas/kit-record.ts';
import { OUTREACH_KINDS, OUTREACH_TOPICS } from '../../../domain/overseas/outreach.ts';
import { dayForPeople } from '../../../domain/time/ist.ts';
import { callIn } from '../../words/emergency-call.ts';
import { html, type Html, isolated } from '../shell/html.ts';
import { type Provenance, renderPage } from '../shell/page.ts';
import { kitScript } from './kit-script.ts';
import { KIT_STYLE } from './kit-style.ts';

export interface KitService {
  readonly name: Text;
  readonly what: Text;
  readonly fromAbroad: Text;
  /** Nobody at the desk has looked at it for long. */
  readonly stale: boolean;
}

export function kitPage(papers: AppointmentPapers, services: readonly KitService[], lang: Lang, provenance: Provenance): string {
  const { register, country, city, number, name, until } = papers;
  const title = KIT.title(placeAbroad(papers));
  return renderPage({
    title,
    lang,
    styles: [KIT_STYLE],
    script: kitScript({
      origin: { reg: register, c: country, ...(city !== null && { city }), by: String(number) },
      names: KIT.forms,
      said: {
        added: KIT.added,
        copied: KIT.copied,
        selected: KIT.selected,
        cleared: KIT.cleared,
        remove: KIT.remove,
        moreJoined: KIT.moreJoined,
      },
    }),
    provenance,
    body: html`
<div class="top"><div><h1>${t(title)}</h1><p class="quiet">${isolated(name)} · ${t(KIT.validUntil(dayForPeople(until)))}</p></div><button type="button" class="plain" id="language" hidden>${t(KIT.language)}</button></div>
${danger(country)}
<noscript><p class="box box-attention">${t(KIT.noScript)}</p></noscript>
<div id="forms" hidden><p>${t(KIT.howTo)}</p>
<details><summary>${t(KIT.forms.OUTREACH)}</summary>${outreachForm()}</details>
<details><summary>${t(KIT.forms.RELAY)}</summary>${relayForm()}</details>
<details><summary>${t(KIT.forms.NEED)}</summary><form data-kind="NEED"><label>${t(KIT.need)}<textarea name="text" required maxlength="2000"></textarea></label>${addButton()}</form></details></div>
<section id="send" tabindex="-1" hidden><h2>${t(KIT.toSend)}</h2><p id="none" class="quiet">${t(KIT.nothingYet)}</p><ul id="list"></ul>
<div id="out" hidden><label>${t(KIT.block)}<textarea id="block" readonly rows="8"></textarea></label>
<p class="actions"><button type="button" id="copy">${t(KIT.copy)}</button><button type="button" id="share" hidden>${t(KIT.share)}</button><button type="button" id="clear" class="plain">${t(KIT.clear)}</button></p></div>
<p id="said" role="status"></p></section>
<h2>${t(KIT.services)}</h2>${services.map(service)}`,
  });
}

/** Both languages; the page shows one of them. */
function t(text: Text): Html {
  return html`${(['hi', 'en'] as const).map((lang) => html`<span class="t" lang="${lang}">${text[lang]}</span>`)}`;
}

function danger(country: string): Html {
  const call = callIn(country);
  const numbers = call.where === 'abroad' ? call.numbers : null;
  const all: readonly (readonly [string | undefined, Text | null])[] =
    numbers === null
      ? []
      : [...numbers.call.map((each) => [each, null] as const), [numbers.ambulance, KIT.ambulance], [numbers.fire, KIT.fire]];
  const calls = all.flatMap(([number, what]) =>
    number === undefined ? [] : html`<li><a class="call" href="tel:${number}">${number}${what && html` <span>${t(what)}</span>`}</a></li>`,
  );
  return html`<section class="box box-open"><p><strong>${t(KIT.danger)}</strong></p>
${calls.length === 0 ? html`<p><strong>${t(KIT.localNumber)}</strong></p>` : html`<ul class="calls">${calls}</ul>`}
<p>${t(KIT.callFirst)}</p><p>${t(KIT.inUp)}</p></section>`;
}

function outreachForm(): Html {
  return html`<form data-kind="OUTREACH"><label>${t(KIT.on)}<input type="date" name="on" id="on" required></label>
<label>${t(KIT.topic)}<select name="topic" required><option value=""></option>${options(OUTREACH_TOPICS, OUTREACH_TOPIC_WORDS)}</select></label>
<label>${t(KIT.kind)}<select name="kind">${options(OUTREACH_KINDS, OUTREACH_KIND_WORDS)}</select></label>
<div class="pair"><label>${t(KIT.reached)}<input type="number" inputmode="numeric" name="reached" min="0" max="999999" required></label>
<label>${t(KIT.joined)}<input type="number" inputmode="numeric" name="joined" min="0" max="999999" required></label></div>
${line('place', KIT.place)}${line('audience', KIT.audience)}<label>${t(KIT.link)} ${optional()}<input type="url" name="link" maxlength="200" placeholder="https://"></label>${line('note', KIT.note)}${addButton()}</form>`;
}

function relayForm(): Html {
  return html`<form data-kind="RELAY" autocomplete="off"><p>${t(KIT.privacy)}</p><label>${t(KIT.source)}<select name="source">${options(RELAY_WAYS, SOURCE_WORDS)}</select></label>
<label>${t(KIT.text)}<textarea name="text" required maxlength="5000"></textarea></label>
${line('name', KIT.name)}${line('contact', KIT.contact)}${line('safe', KIT.safe)}${line('when', KIT.when)}${addButton()}</form>`;
}

function line(name: string, label: Text): Html {
  return html`<label>${t(label)} ${optional()}<input name="${name}" maxlength="200"></label>`;
}

function optional(): Html {
  return html`<span class="quiet">(${t(KIT.optional)})</span>`;
}

/** An option can hold no markup: both languages stand in it. */
function options<Code extends string>(codes: readonly Code[], words: Readonly<Record<Code, Text>>): Html {
  return html`${codes.map((code) => html`<option value="${code}">${inOneLine(words[code])}</option>`)}`;
}

function inOneLine({ en, hi }: Text): string {
  return hi === en ? en : `${hi} / ${en}`;
}

function addButton(): Html {
  return html`<p><button type="submit">${t(KIT.add)}</button></p>`;
}

function service({ name, what, fromAbroad, stale }: KitService): Html {
  return html`<details><summary>${t(name)}${stale ? html` <span class="quiet">(${t(KIT.notChecked)})</span>` : null}</summary><p>${t(what)}</p><p>${t(fromAbroad)}</p></details>`;
}

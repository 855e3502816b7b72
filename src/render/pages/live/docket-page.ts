/** One docket with all that stands behind it: its facts and evidence, its thread, what was sent and done. */
import { LIVE } from '../../../domain/messages/pages/live.ts';
import { PROPOSALS } from '../../../domain/messages/screen/proposals.ts';
import { COMPLAINT } from '../../../domain/messages/screen/complaint.ts';
import { MARKED_PART_WORDS } from '../../../domain/messages/screen/words/mark-words.ts';
import { MEDIA_WORDS, OUTCOME_WORDS } from '../../../domain/messages/screen/words/docket-words.ts';
import type { Text } from '../../../domain/messages/text.ts';
import { istTime } from '../../../domain/time/ist.ts';
import type { Media } from '../../../reports/complaint.ts';
import type { ShownPost } from '../../../reports/docket/shown-thread.ts';
import { age } from '../../format.ts';
import { markValueWords } from '../../words/mark-values.ts';
import { eventSaid } from '../../words/event-said.ts';
import { factsOf } from '../../screen/complaint/facts.ts';
import { nextSteps } from '../../screen/complaint/next-steps.ts';
import { dispatches, postWords, updates } from '../../screen/complaint/records.ts';
import type { Sheet } from '../../screen/complaint/sheet.ts';
import { detailWords, emergencyBeside, emergencySaid } from '../../screen/complaint/view.ts';
import { html, type Html, inLines, isolated } from '../shell/html.ts';
import { marksOf } from './docket-rows.ts';

/** `sheet`: without colours and as wide as it needs to be; its texts are masked already. */
export function docketBody(sheet: Sheet): Html {
  const { complaint, look } = sheet;
  const { lang } = look;
  if (complaint.withheld !== null) return withheldBody(sheet);
  return html`<h1 class="number">${complaint.docket}</h1>
<p>${marksOf(complaint, lang)}${complaint.outcome === null ? null : html` <strong>${OUTCOME_WORDS[complaint.outcome][lang]}</strong>`}${
    complaint.outcomeDetail === null ? null : html` ${isolated(detailWords(complaint.outcomeDetail)[lang])}`
  }${complaint.backlog ? html` <span class="quiet">${COMPLAINT.oldWhenRegistered[lang]}</span>` : null}</p>
${boxes(sheet)}
<div class="docket-columns"><div><h2>${LIVE.words[lang]}</h2>${opening(sheet)}${section(COMPLAINT.thread, thread(sheet), sheet)}</div>
<div><h2>${LIVE.facts[lang]}</h2>${facts(sheet)}${section(COMPLAINT.sent, sent(sheet), sheet)}${section(COMPLAINT.marks, decisions(sheet), sheet)}${section(
    COMPLAINT.events,
    events(sheet),
    sheet,
  )}${section(COMPLAINT.updates, updates(sheet).length === 0 ? [] : [html`<p>${inLines(updates(sheet).join('\n'))}</p>`], sheet)}${section(
    COMPLAINT.proposals,
    proposed(sheet),
    sheet,
  )}</div></div>
${section(LIVE.inTerminal, commands([...nextSteps(complaint, false, look.now), `uppolice show ${complaint.docket}`]), sheet)}
<p class="quiet">${LIVE.masked[lang]}</p>`;
}

/** The number, and that it is withheld: nothing else. */
function withheldBody({ complaint, look: { lang } }: Sheet): Html {
  return html`<h1 class="number">${complaint.docket}</h1><div class="box box-attention"><p><strong>${LIVE.withheldRow[lang]}</strong></p><p>${LIVE.withheldDocket(complaint.docket)[lang]}</p></div>`;
}

function section(title: Text, parts: readonly Html[], { look: { lang } }: Sheet): Html {
  return parts.length === 0 ? html`` : html`<section><h2>${title[lang]}</h2>${parts}</section>`;
}

function boxes({ complaint, look: { lang, now } }: Sheet): Html {
  const said = [...emergencySaid(complaint, now), ...emergencyBeside(complaint)];
  return said.length === 0
    ? html``
    : html`<div class="box box-open">${said.map((each) => html`<p><strong>${each[lang]}</strong></p>`)}</div>`;
}

function facts(sheet: Sheet): Html {
  const { lang } = sheet.look;
  return html`<dl class="facts">${factsOf(sheet).map(
    ({ label, words, reasons }) =>
      html`<dt>${label[lang]}</dt><dd>${isolated(words)}${reasons.map((reason) => html`<br><span class="reasons">${isolated(reason)}</span>`)}</dd>`,
  )}</dl>`;
}

function opening({ complaint, look: { lang } }: Sheet): Html {
  const { text, media, url, status } = complaint;
  if (status === 'void') return html`<p>${COMPLAINT.voidNumber[lang]}</p>`;
  const edited = complaint.thread.some(({ standsForDocket, version }) => standsForDocket && version === 'newest');
  return html`<div class="said said-own">${words(text, lang)}${edited ? html`<p class="quiet">${COMPLAINT.edited[lang]}</p>` : null}${attached(media, lang)}${linkTo(url, lang)}</div>`;
}

function words(text: string | null, lang: 'en' | 'hi'): Html {
  return text === null ? html`<p class="quiet">[${COMPLAINT.forgotten[lang]}]</p>` : html`<p><bdi>${inLines(text)}</bdi></p>`;
}

function attached(media: readonly Media[], lang: 'en' | 'hi'): Html {
  if (media.length === 0) return html``;
  return html`<p class="quiet">${COMPLAINT.attached[lang]}: ${media.map(({ type }) => MEDIA_WORDS[type]?.[lang] ?? type).join(', ')}</p>`;
}

/** To X alone. */
function linkTo(url: string | null, lang: 'en' | 'hi'): Html {
  return url === null || !url.startsWith('https://x.com/')
    ? html``
    : html`<p><a href="${url}" rel="noreferrer noopener" target="_blank">${LIVE.onX[lang]}</a></p>`;
}

function thread({ complaint, look: { lang, now } }: Sheet): Html[] {
  return complaint.thread
    .filter(({ standsForDocket }) => !standsForDocket)
    .map((post) => {
      const what = postWords(post, complaint, now)
        .map((each) => each[lang])
        .join(' · ');
      const alarm = post.waits?.emergency ? html` <span class="mark mark-emergency">▲ ${COMPLAINT.emergency[lang]}</span>` : null;
      const waits = post.waits === null ? null : html`<p class="quiet">${COMPLAINT.waitsAs(post.waits.post)[lang]}</p>`;
      const hidden = post.text === null && post.author === null && !complaint.erased;
      return html`<div class="${`said ${sideOf(post)}`}"><p class="quiet"><span class="number">${istTime(post.at)}</span> · ${author(post, lang)} · ${what}${alarm}</p>${waits}${
        hidden ? null : words(post.text, lang)
      }${attached(post.media, lang)}${linkTo(post.url, lang)}</div>`;
    });
}

function sideOf({ role, ofComplainant }: ShownPost): string {
  return role === 'police_reply' ? 'said-police' : ofComplainant ? 'said-own' : '';
}

function author({ author: by }: ShownPost, lang: 'en' | 'hi'): Html {
  return isolated(by?.handle ? `@${by.handle}` : (by?.id ?? `[${COMPLAINT.withheld[lang]}]`));
}

function sent(sheet: Sheet): Html[] {
  const lines = dispatches(sheet);
  return lines.length === 0 ? [] : [html`<ul>${lines.map((line) => html`<li>${isolated(line.trim())}</li>`)}</ul>`];
}

function decisions({ complaint, look: { lang } }: Sheet): Html[] {
  return complaint.marks.map(({ part, value, machine, by, at, reason, against }) => {
    const notes = [
      COMPLAINT.decided(by ?? COMPLAINT.decidedByUnknown[lang], at === null ? '–' : istTime(at), reason ?? ''),
      String(value) === String(machine) ? COMPLAINT.machineAgrees : COMPLAINT.machineSays(markValueWords(part, machine)),
      ...(against === null ? [] : [against.postedAt === null ? COMPLAINT.linkAgainst : COMPLAINT.postAgainst(istTime(against.postedAt))]),
    ];
    return html`<p>${MARKED_PART_WORDS[part][lang]}: <strong>${markValueWords(part, value)[lang]}</strong>${notes.map((note) => html`<br><span class="quiet">${isolated(note[lang])}</span>`)}</p>`;
  });
}

/** All events, of people and of the machine, the newest first. */
function events({ complaint, names, look: { lang, now } }: Sheet): Html[] {
  const items = complaint.events.toReversed().map(({ seq, at, kind, by, byName, data, texts }) => {
    const { detail = null, ...others } = texts;
    const said = eventSaid({ kind, data, detail: kind === 'closed' ? detail : null }, names.unit)[lang];
    const written = Object.values(kind === 'closed' ? others : texts).filter((text) => text !== null);
    const who = byName ?? by;
    return html`<li data-key="${String(seq)}"><span class="quiet"><span class="number">${istTime(at)}</span> · ${age(at, now, lang)}</span><br>${isolated(said)}${who === null ? null : html` · ${isolated(who)}`}${written.map(
      (text) => html`<br><bdi>${inLines(text)}</bdi>`,
    )}</li>`;
  });
  return items.length === 0 ? [] : [html`<ul>${items}</ul>`];
}

function proposed({ complaint, look: { lang } }: Sheet): Html[] {
  const { proposals, rebuttals } = complaint;
  return [
    ...proposals.map(({ kind, command }) => html`<p>${PROPOSALS[kind][lang]}</p>${commands([command])}`),
    ...rebuttals.map(
      ({ rebuttal, publishedAt }) =>
        html`<p>${COMPLAINT.mayBeRefuted(rebuttal, publishedAt)[lang]}</p>${commands([`uppolice rebuttal show ${rebuttal}`])}`,
    ),
  ];
}

function commands(lines: readonly string[]): Html[] {
  return [html`<ul class="commands">${lines.map((line) => html`<li><code>${line}</code></li>`)}</ul>`];
}

/** What every live page has beside its content: where one can go, search, the other language, and as of when it is. */
import { LIVE } from '../../../domain/messages/pages/live.ts';
import type { Lang, Text } from '../../../domain/messages/text.ts';
import { istMinute } from '../../../domain/time/ist.ts';
import type { Css } from '../shell/css.ts';
import { html, type Html } from '../shell/html.ts';
import { type Provenance, renderServed, type ServedPage } from '../shell/page.ts';
import { linkTo, type Place } from './links.ts';
import { liveScript } from './live-script.ts';
import { LIVE_STYLE } from './live-style.ts';

export interface LivePage {
  readonly title: Text;
  readonly lang: Lang;
  readonly body: Html;
  readonly styles?: readonly Css[];
  /** null where nothing could be read. */
  readonly provenance: Provenance | null;
  /** Where it stands, without the language. */
  readonly place: Place;
  /** What stands in the field for searching. */
  readonly searched?: string;
  /** The tag that the server gives it, which its program asks with; null: it is not renewed. */
  readonly tag: string | null;
}

export function livePage(page: LivePage): ServedPage {
  const { title, lang, body, styles = [], provenance, tag } = page;
  return renderServed({
    title,
    lang,
    provenance,
    wide: true,
    styles: [LIVE_STYLE, ...styles],
    ...(tag !== null && { script: liveScript(LIVE.lost, lang) }),
    served: bar(page),
    body: html`${tag === null ? null : state(page, tag)}${body}`,
  });
}

function bar({ lang, place, searched = '' }: LivePage): Html {
  const other: Lang = lang === 'hi' ? 'en' : 'hi';
  const link = (page: Place['page'], words: Text) => {
    const to = linkTo({ page }, lang);
    return page === place.page
      ? html`<li><a href="${to}" aria-current="page">${words[lang]}</a></li>`
      : html`<li><a href="${to}">${words[lang]}</a></li>`;
  };
  return html`
<nav class="live-bar" lang="${lang}" aria-label="${LIVE.pages[lang]}"><div><ul>${link('', LIVE.start)}${link('list', LIVE.dockets)}</ul>
<a href="${linkTo(place, other)}" hreflang="${other}" lang="${other}">${LIVE.otherLanguage[lang]}</a>
<form method="get" action="./search" role="search"><input type="hidden" name="lang" value="${lang}"><label><span class="unseen">${LIVE.searchFor[lang]}</span><input type="search" name="q" value="${searched}" placeholder="${LIVE.searchFor[lang]}" required></label><button type="submit">${LIVE.search[lang]}</button></form></div></nav>`;
}

function state({ lang, provenance, place }: LivePage, tag: string): Html {
  // The dashboard itself says as of when it is.
  const asOf = provenance === null || place.page === '' ? LIVE.renews[lang] : LIVE.asOf(istMinute(provenance.asOf))[lang];
  return html`<p id="live" data-tag="${tag}">${asOf} <span id="live-said" role="status"></span><noscript><a href="${linkTo(place, lang)}">${LIVE.reload[lang]}</a></noscript></p>`;
}

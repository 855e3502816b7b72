/** The shell of every page: a whole document of HTML that shows itself and reaches nobody. */
import { PAGE_SHELL } from '../../../domain/messages/pages/shell.ts';
import type { Lang, Text } from '../../../domain/messages/text.ts';
import { istMinute } from '../../../domain/time/ist.ts';
import { BASE_STYLE } from './base-style.ts';
import { css, type Css, type Script } from './css.ts';
import { html, type Html } from './html.ts';
import { LANGUAGE_STYLE, languageFields, languageLabels, type Say, sayIn, sayInBoth } from './languages.ts';
import { headerPolicy, pagePolicy } from './policy.ts';

export interface Page {
  readonly title: Text;
  /** The main language; `inBoth` adds the other one. */
  readonly lang: Lang;
  readonly body: Html;
  /** After the style that all pages have. */
  readonly styles?: readonly Css[];
  readonly script?: Script;
  /** What the figures rest on; null for a page that has none. */
  readonly provenance: Provenance | null;
  /** Whether the page is as wide as the screen, for tables and charts. */
  readonly wide?: boolean;
  /** Without the band that says whose page it is: for a letter or a card, which have their own. */
  readonly bare?: boolean;
  /** The body says everything in both languages (`sayInBoth`), and a switch shows one of them: `lang` at first. */
  readonly switched?: boolean;
  /** It comes from the program's own server, and may ask it again; what stands between the band and the sheet. */
  readonly served?: Html;
}

export interface Provenance {
  /** Series of the register, `UPP`. */
  readonly register: string;
  readonly asOf: Date;
  /** As it is printed, `SEQ:HASH:ROOT`. */
  readonly head: string;
}

/** The whole document, ending in a line feed. The same page gives the same bytes. */
export function renderPage(page: Page): string {
  return documentOf(page).document;
}

export interface ServedPage {
  readonly document: string;
  /** The Content-Security-Policy that goes with it as a header. */
  readonly policy: string;
}

/** The same of a page that a server sends. */
export function renderServed(page: Page & { readonly served: Html }): ServedPage {
  const { document, policy } = documentOf(page);
  return { document, policy: headerPolicy(policy) };
}

function documentOf(page: Page): ServedPage {
  const { title, lang, body, styles = [], provenance, switched = false } = page;
  const style = [...(switched ? [LANGUAGE_STYLE] : []), ...styles].reduce((before, each) => css`${before}${each}`, BASE_STYLE).source;
  const program = page.script?.source ?? null;
  const policy = pagePolicy(style, program, page.served !== undefined);
  const say = switched ? sayInBoth : sayIn(lang);
  const content = html`${switched ? languageFields(lang) : null}${page.bare ? null : masthead(lang, say, switched)}${page.served ?? null}
<main class="sheet">${body}${provenance && footer(provenance, lang, say)}</main>`;
  // The tags that no piece of a page may hold, and the two texts that the policy names by their hashes.
  const document = `<!doctype html>
<html lang="${lang}" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
${page.served === undefined ? '' : '<link rel="icon" href="data:,">\n'}${html`<title>${title[lang]}</title>`.source}
<style>${style}</style>
</head>
<body${page.wide ? ' class="wide"' : ''}>
${content.source}
${program === null ? '' : `<script>${program}</script>\n`}</body>
</html>
`;
  return { document, policy };
}

/** First in the language of the page, then in the other one. */
export function inBoth(text: Text, page: Lang): Html {
  const other = page === 'hi' ? 'en' : 'hi';
  return text.en === text.hi ? html`${text.en}` : html`${text[page]} <span class="other" lang="${other}">${text[other]}</span>`;
}

function masthead(lang: Lang, say: Say, switched: boolean): Html {
  return html`<header class="masthead" lang="${lang}"><p>${say(PAGE_SHELL.owner)} <span>${say(PAGE_SHELL.service)}</span>${switched ? languageLabels() : null}</p></header>`;
}

function footer({ register, asOf, head }: Provenance, lang: Lang, say: Say): Html {
  return html`
<footer class="provenance" lang="${lang}"><p>${say(PAGE_SHELL.provenance(register, istMinute(asOf)))}</p><p>${say(PAGE_SHELL.head)} <span class="mono">${head}</span></p></footer>`;
}

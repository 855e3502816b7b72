/** What the sections of a dashboard share: panels, words for spans and shares, and the way to what is behind a figure. */
import type { Text } from '../../../domain/messages/text.ts';
import { verbatim } from '../../../domain/messages/text.ts';
import { count } from '../../../domain/text/amounts.ts';
import type { Dashboard } from '../../../reports/dashboard/dashboard.ts';
import type { DocketList } from '../../../reports/dashboard/lists.ts';
import { age, span } from '../../format.ts';
import { html, type Html } from '../shell/html.ts';
import type { Say } from '../shell/languages.ts';

/** A piece of the page under its own heading. `kind`: what it looks like, as the style sheet names it. */
export function panel(heading: Html, body: Html, kind = ''): Html {
  return html`<section class="panel ${kind}"><h3>${heading}</h3>${body}</section>`;
}

export function ageText(at: string, now: string): Text {
  const date = new Date(now);
  return { en: age(at, date, 'en'), hi: age(at, date, 'hi') };
}

/** Minutes as a span; – for what half, or nine in ten, have not reached. */
export function spanText(minutes: number | null): Text {
  return minutes === null ? verbatim('–') : { en: span(minutes, 'en'), hi: span(minutes, 'hi') };
}

/** A place in the language of the reader. */
export function nameText(
  { key, name, nameHi }: { readonly key: string | null; readonly name: string | null; readonly nameHi: string | null },
  none: Text,
): Text {
  return key === null ? none : { en: name ?? key, hi: nameHi ?? name ?? key };
}

export function docketNumber(number: string, say: Say): Html {
  return say.docket?.(number) ?? html`${number}`;
}

export function command(line: string): Html {
  return html`<code class="command">${line}</code>`;
}

/** Where the list of that name stands in the page. */
export function listAnchor(key: string): string {
  return `list-${key.replace(/[^A-Za-z0-9]+/g, '-')}`;
}

export function listOf({ lists }: Pick<Dashboard, 'lists'>, key: string): DocketList | null {
  return lists.find((list) => list.key === key) ?? null;
}

/** A number that leads to its dockets; alone where there are none. */
export function listed(data: Pick<Dashboard, 'lists'>, key: string, value: number): Html {
  const list = listOf(data, key);
  return list === null || list.total === 0 ? html`${count(value)}` : html`<a href="#${listAnchor(key)}">${count(value)}</a>`;
}

/** Where a list was opened from, to come back to. */
export const PLACES = { now: 'now', ageing: 'ageing', categories: 'categories', map: 'map' } as const;

export function placeOfList(key: string): string {
  const [kind] = key.split(':');
  return kind === 'age' ? PLACES.ageing : kind === 'category' ? PLACES.categories : kind === 'district' ? PLACES.map : PLACES.now;
}

/** A list of terms and numbers. */
export function factRows(say: Say, rows: readonly (readonly [Text, Html])[]): Html {
  return html`<dl class="rows">${rows.map(([term, value]) => html`<div><dt>${say(term)}</dt><dd class="number">${value}</dd></div>`)}</dl>`;
}

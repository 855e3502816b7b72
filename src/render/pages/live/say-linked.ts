/** Sentences of a live page: in one language, with the numbers of dockets as links to their pages. */
import type { Lang } from '../../../domain/messages/text.ts';
import { html } from '../shell/html.ts';
import { type Say, sayIn } from '../shell/languages.ts';
import { docketLink } from './links.ts';

export function sayLinked(lang: Lang): Say {
  return Object.assign(sayIn(lang), { docket: (number: string) => html`<a href="${docketLink(number, lang)}">${number}</a>` });
}

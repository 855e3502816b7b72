/** What a live page shows in place of what was asked for. */
import type { Lang, Text } from '../../../domain/messages/text.ts';
import { html, type Html } from '../shell/html.ts';

export function problemPage(title: Text, said: readonly Text[], lang: Lang): Html {
  return html`<h1>${title[lang]}</h1><div class="box box-attention">${said.map((each) => html`<p>${each[lang]}</p>`)}</div>`;
}

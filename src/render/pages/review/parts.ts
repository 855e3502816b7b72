/** What the sections of a review pack share. */
import type { Text } from '../../../domain/messages/text.ts';
import { html, type Html } from '../shell/html.ts';
import type { Say } from '../shell/languages.ts';

export function section(say: Say, heading: Text, body: Html): Html {
  return html`<section><h2>${say(heading)}</h2>${body}</section>`;
}

export function quietNote(say: Say, note: Text): Html {
  return html`<p class="quiet">${say(note)}</p>`;
}

export function drawn(chart: Html): Html {
  return html`<div class="chart-only">${chart}</div>`;
}

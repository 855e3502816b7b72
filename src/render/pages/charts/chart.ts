/** A chart with its table: who can't see it, or wants the numbers, opens the table. */
import { DASHBOARD_CHARTS } from '../../../domain/messages/pages/dashboard/charts.ts';
import { html, type Html } from '../shell/html.ts';
import type { Say } from '../shell/languages.ts';
import type { Tone } from './tone.ts';

export interface TableColumn<T> {
  readonly title: Html;
  readonly value: (row: T) => Html;
  readonly number?: boolean;
}

/** The first column names the row. */
export function table<T>(rows: readonly T[], columns: readonly TableColumn<T>[]): Html {
  return html`<div class="tables" tabindex="0"><table><thead><tr>${columns.map(({ title, number }) =>
    number ? html`<th scope="col" class="number">${title}</th>` : html`<th scope="col">${title}</th>`,
  )}</tr></thead><tbody>${rows.map(
    (row) =>
      html`<tr>${columns.map(({ value, number }, index) =>
        index === 0
          ? html`<th scope="row">${value(row)}</th>`
          : number
            ? html`<td class="number">${value(row)}</td>`
            : html`<td>${value(row)}</td>`,
      )}</tr>`,
  )}</tbody></table></div>`;
}

/** The chart, and its table that opens below. */
export function withTable(say: Say, chart: Html, rows: Html): Html {
  return html`<div class="chart">${chart}<details><summary>${say(DASHBOARD_CHARTS.table)}</summary>${rows}</details></div>`;
}

/** Says what the colours mean. */
export function legend(entries: readonly { readonly tone: Tone; readonly label: Html; readonly line?: boolean }[]): Html {
  return html`<ul class="legend">${entries.map(
    ({ tone, label, line }) =>
      html`<li><svg class="key" viewBox="0 0 12 12" aria-hidden="true">${line ? html`<path class="line line-${tone}" d="M0 6H12"/>` : html`<rect class="tone-${tone}" width="12" height="12"/>`}</svg>${label}</li>`,
  )}</ul>`;
}

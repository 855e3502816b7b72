/** The list of dockets, and what a search found. */
import { LIVE } from '../../../domain/messages/pages/live.ts';
import { COMPLAINT } from '../../../domain/messages/screen/complaint.ts';
import type { Lang, Text } from '../../../domain/messages/text.ts';
import type { Complaint } from '../../../reports/complaint.ts';
import { html, type Html } from '../shell/html.ts';
import { docketRows, type RowsLook } from './docket-rows.ts';
import { type FilterForm, filterForm } from './filter-form.ts';
import { linkTo, type Place } from './links.ts';

export interface DocketList {
  readonly form: FilterForm;
  readonly rows: readonly Complaint[];
  /** In all; null where nobody has counted them. */
  readonly total: number | null;
  readonly order: 'queue' | 'newest';
  /** How places were read, and what is left out. */
  readonly notes: readonly Text[];
  /** Where the next ones stand; null where there are none, or where the order has no next ones. */
  readonly next: Place | null;
  /** The same dockets in an order that goes on; null where this one does. */
  readonly all: Place | null;
}

/** What could not be understood; the form stays as it was. */
export interface ListProblem {
  readonly form: FilterForm;
  readonly said: readonly [what: Text, ...hints: Text[]];
}

export function listTitle(form: FilterForm): Text {
  return form.searched === null ? LIVE.listTitle : LIVE.searchTitle(form.searched);
}

export function listBody(list: DocketList, look: RowsLook): Html {
  const { lang } = look;
  const { form, rows, notes } = list;
  const shown =
    list.total === null
      ? rows.length === 0
        ? null
        : LIVE.shownOfMany(rows.length)
      : list.total === 0
        ? null
        : LIVE.shown(rows.length, list.total);
  const order = list.order === 'queue' ? LIVE.queueFirst : LIVE.newestFirst;
  return html`${heading(form, lang)}
${notes.map((note) => html`<p class="quiet">${note[lang]}</p>`)}
${rows.length === 0 ? html`<p>${COMPLAINT.noneFound[lang]}</p>` : html`<p class="quiet">${shown === null ? null : html`<strong>${shown[lang]}</strong> · `}${order[lang]}</p>${docketRows(rows, look)}`}
${list.next === null ? null : html`<p><a rel="next" href="${linkTo(list.next, lang)}">${LIVE.more[lang]}</a></p>`}
${list.all === null ? null : html`<p><a href="${linkTo(list.all, lang)}">${LIVE.allByNumber[lang]}</a></p>`}`;
}

export function problemBody({ form, said: [what, ...hints] }: ListProblem, lang: Lang): Html {
  return html`${heading(form, lang)}<div class="box box-attention" role="alert"><p><strong>${what[lang]}</strong></p>${hints.map((hint) => html`<p>${hint[lang]}</p>`)}</div>`;
}

function heading(form: FilterForm, lang: Lang): Html {
  return html`<h1>${listTitle(form)[lang]}</h1>
${filterForm(form, lang)}`;
}

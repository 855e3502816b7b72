/** Dockets one below the other, with what an officer needs to choose one; of a withheld one the number alone. */
import { COMPLAINT } from '../../../domain/messages/screen/complaint.ts';
import { LIVE } from '../../../domain/messages/pages/live.ts';
import { ACTIONABLE_WORDS, PARTY_WORDS } from '../../../domain/messages/screen/words/docket-words.ts';
import type { Lang } from '../../../domain/messages/text.ts';
import type { Complaint } from '../../../reports/complaint.ts';
import type { Names } from '../../../reports/names.ts';
import { age } from '../../format.ts';
import { rowWords } from '../../screen/complaint/list-words.ts';
import { html, type Html, isolated } from '../shell/html.ts';
import { mark } from '../shell/marks.ts';
import { docketLink } from './links.ts';

export interface RowsLook {
  readonly lang: Lang;
  readonly now: Date;
  readonly names: Names;
  /** By docket: later words for which it is listed. */
  readonly later: ReadonlyMap<string, string>;
}

export function docketRows(rows: readonly Complaint[], look: RowsLook): Html {
  return html`<ul class="dockets">${rows.map((row) => html`<li data-key="${row.docket}">${docketRow(row, look)}</li>`)}</ul>`;
}

function docketRow(row: Complaint, look: RowsLook): Html {
  const { lang, now, names, later } = look;
  const number = html`<a class="number" href="${docketLink(row.docket, lang)}">${row.docket}</a>`;
  if (row.withheld !== null) return html`<p class="line">${number} <span>[${LIVE.withheldRow[lang]}]</span></p>`;
  const place = row.district === null ? COMPLAINT.notLocated[lang] : names.district(row.district);
  return html`<p class="line">${number} ${marksOf(row, lang)} <span class="quiet">${age(row.postedAt, now, lang)} · ${place}${
    row.waitingOn === 'nobody' ? null : ` · ${COMPLAINT.waitingOn[lang]}: ${waitsWith(row, look)}`
  }</span></p><p class="words">${isolated(rowWords(row, later, { lang, now }))}</p>`;
}

function waitsWith({ waitingOn, unit }: Complaint, { lang, names }: RowsLook): string {
  return waitingOn === 'unit' && unit !== null ? names.unit(unit) : PARTY_WORDS[waitingOn][lang];
}

/** Signs with words, never a colour alone. */
export function marksOf(row: Pick<Complaint, 'status' | 'urgency' | 'attention' | 'actionable'>, lang: Lang): Html {
  const { status, urgency, attention, actionable } = row;
  return html`${mark(status, lang)}${
    urgency === 'emergency'
      ? html` <span class="mark mark-emergency"><span aria-hidden="true">▲</span> ${COMPLAINT.emergency[lang]}</span>`
      : null
  }${attention ? html` ${mark('attention', lang, COMPLAINT.attention)}` : null}${
    status === 'void' || actionable === 'yes' ? null : html` <span class="quiet">${ACTIONABLE_WORDS[actionable][lang]}</span>`
  }`;
}

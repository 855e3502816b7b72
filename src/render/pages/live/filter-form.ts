/** The form of all filters of a list: its fields are the options of the command line, under the same names. */
import { LIVE } from '../../../domain/messages/pages/live.ts';
import { FILTERS } from '../../../domain/messages/commands/complaints/list.ts';
import { CATEGORY_WORDS } from '../../../domain/messages/screen/words/categories/category-words.ts';
import { CHANNEL_WORDS } from '../../../domain/messages/screen/words/dispatch-words.ts';
import {
  ACTIONABLE_WORDS,
  OUTCOME_WORDS,
  PARTY_WORDS,
  SOURCE_WORDS,
  STATUS_WORDS,
} from '../../../domain/messages/screen/words/docket-words.ts';
import { CHANGED_WORDS, HELD_BACK_WORDS } from '../../../domain/messages/screen/words/filters/held-back-words.ts';
import { LANGUAGE_WORDS } from '../../../domain/messages/screen/words/filters/language-words.ts';
import type { Lang, Text } from '../../../domain/messages/text.ts';
import { html, type Html } from '../shell/html.ts';
import { linkTo } from './links.ts';

/** A filter as it stands in the form. */
export interface FilterField {
  readonly name: keyof typeof LIVE.filterNames;
  /** Its name in the address and on the command line. */
  readonly option: string;
  readonly form: 'words' | 'alone';
  /** What was typed; '' where nothing was, `1` where one that stands alone is set. */
  readonly value: string;
}

const CHOICES: Readonly<Partial<Record<FilterField['name'], Readonly<Record<string, Text>>>>> = {
  status: STATUS_WORDS,
  category: CATEGORY_WORDS,
  actionable: ACTIONABLE_WORDS,
  waiting: PARTY_WORDS,
  heldBack: HELD_BACK_WORDS,
  changed: CHANGED_WORDS,
  outcome: OUTCOME_WORDS,
  source: SOURCE_WORDS,
  language: LANGUAGE_WORDS,
  via: CHANNEL_WORDS,
};

/** What is asked for most. */
const FIRST: readonly FilterField['name'][] = [
  'status',
  'district',
  'unit',
  'category',
  'waiting',
  'from',
  'to',
  'emergency',
  'attention',
  'overdue',
];

export interface FilterForm {
  readonly fields: readonly FilterField[];
  /** Words that the posts hold; null where the page itself is a search, whose words stand in the bar. */
  readonly text: string | null;
  readonly searched: string | null;
}

export function filterForm({ fields, text, searched }: FilterForm, lang: Lang): Html {
  const first = FIRST.flatMap((name) => fields.filter((field) => field.name === name));
  const further = fields.filter(({ name }) => !FIRST.includes(name));
  const isUsed = (some: readonly FilterField[]) => some.some(({ value }) => value !== '');
  const hidden = html`<input type="hidden" name="lang" value="${lang}">${searched === null ? null : html`<input type="hidden" name="q" value="${searched}">`}`;
  const content = html`<summary>${LIVE.filters[lang]}</summary><form method="get" action="./${searched === null ? 'list' : 'search'}">${hidden}<div class="fields">${first.map(
    (field) => fieldOf(field, lang),
  )}${text === null ? null : html`<label>${LIVE.textFilter[lang]}<input name="text" value="${text}" maxlength="500"></label>`}</div>
${opened(isUsed(further), html`<summary>${LIVE.moreFilters[lang]}</summary><div class="fields">${further.map((field) => fieldOf(field, lang))}</div>`)}
<p class="actions"><button type="submit">${LIVE.apply[lang]}</button><a href="${linkTo(searched === null ? { page: 'list' } : { page: 'search', query: [['q', searched]] }, lang)}">${LIVE.clear[lang]}</a></p></form>`;
  return opened(isUsed(fields) || (text ?? '') !== '', content);
}

function opened(isOpen: boolean, content: Html): Html {
  return isOpen ? html`<details class="filters" open>${content}</details>` : html`<details class="filters">${content}</details>`;
}

function fieldOf({ name, option, form, value }: FilterField, lang: Lang): Html {
  const label = LIVE.filterNames[name][lang];
  const hint = FILTERS[name][lang];
  if (form === 'alone') {
    const box =
      value === ''
        ? html`<input type="checkbox" name="${option}" value="1">`
        : html`<input type="checkbox" name="${option}" value="1" checked>`;
    return html`<label class="tick" title="${hint}">${box}<span>${label}</span></label>`;
  }
  const choices = CHOICES[name];
  if (choices === undefined || (value !== '' && !(value in choices)))
    return html`<label title="${hint}">${label}<input name="${option}" value="${value}" maxlength="200"></label>`;
  const items = Object.entries(choices).map(([code, words]) =>
    code === value ? html`<option value="${code}" selected>${words[lang]}</option>` : html`<option value="${code}">${words[lang]}</option>`,
  );
  return html`<label title="${hint}">${label}<select name="${option}"><option value="">${LIVE.any[lang]}</option>${items}</select></label>`;
}

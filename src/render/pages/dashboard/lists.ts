/** What is behind the figures: lists that are seen when a number is followed, and numbers alone. */
import { DASHBOARD_NOW } from '../../../domain/messages/pages/dashboard/now.ts';
import { DASHBOARD_STANDING } from '../../../domain/messages/pages/dashboard/standing.ts';
import { AGE_WORDS } from '../../../domain/messages/screen/words/figure-words.ts';
import { type Text, verbatim } from '../../../domain/messages/text.ts';
import type { Dashboard } from '../../../reports/dashboard/dashboard.ts';
import type { DocketList } from '../../../reports/dashboard/lists.ts';
import { html, type Html } from '../shell/html.ts';
import type { Say } from '../shell/languages.ts';
import { command, docketNumber, listAnchor, nameText, placeOfList } from './parts.ts';

export function lists(data: Dashboard, say: Say): Html {
  const name = namesOf(data);
  return html`${data.lists.filter(({ total }) => total > 0).map((list) => one(list, name(list.key), say))}`;
}

function one({ key, total, dockets, list }: DocketList, name: Text, say: Say): Html {
  const more = total - dockets.length;
  return html`<section class="list" id="${listAnchor(key)}"><h3>${say(DASHBOARD_STANDING.listed(name, total))}</h3><ol>${dockets.map((docket) => html`<li>${docketNumber(docket, say)}</li>`)}</ol><p>${say(more > 0 ? DASHBOARD_STANDING.andMore(more) : DASHBOARD_STANDING.allOf)} ${command(list)}</p><p class="screen"><a href="#${placeOfList(key)}">${say(DASHBOARD_STANDING.back)}</a></p></section>`;
}

function namesOf({ standing }: Dashboard): (key: string) => Text {
  const single: Readonly<Record<string, Text>> = { ...DASHBOARD_NOW.figures, emergencies: DASHBOARD_NOW.emergencies };
  const ages: Readonly<Record<string, Text>> = AGE_WORDS;
  const of = (rows: Dashboard['standing']['categories']['rows'] | Dashboard['standing']['districts']['rows'], key: string) =>
    rows.find((row) => (row.key ?? 'none') === key);
  return (key) => {
    const [kind = '', ...rest] = key.split(':');
    const wanted = rest.join(':');
    if (kind === 'age') return ages[wanted] ?? verbatim(wanted);
    const row =
      kind === 'district' ? of(standing.districts.rows, wanted) : kind === 'category' ? of(standing.categories.rows, wanted) : undefined;
    return row ? nameText(row, DASHBOARD_NOW.notLocated) : (single[kind] ?? verbatim(key));
  };
}

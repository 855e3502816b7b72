/** Over time, by age and by what it is about. */
import { DASHBOARD_STANDING } from '../../../../domain/messages/pages/dashboard/standing.ts';
import { AGE_WORDS } from '../../../../domain/messages/screen/words/figure-words.ts';
import { verbatim } from '../../../../domain/messages/text.ts';
import { count } from '../../../../domain/text/amounts.ts';
import { dayForPeople } from '../../../../domain/time/ist.ts';
import type { Dashboard } from '../../../../reports/dashboard/dashboard.ts';
import type { GroupReport, GroupRow } from '../../../../reports/questions/group-report.ts';
import { barChart } from '../../charts/bars.ts';
import { legend, table, type TableColumn, withTable } from '../../charts/chart.ts';
import { columnChart } from '../../charts/columns.ts';
import { html, type Html } from '../../shell/html.ts';
import type { Say } from '../../shell/languages.ts';
import { command, listAnchor, nameText, panel, PLACES } from '../parts.ts';

export function trend({ standing }: Dashboard, say: Say): Html {
  const { rows } = standing.trend;
  const days = [rows.at(0), rows.at(Math.floor(rows.length / 2)), rows.at(-1)].flatMap((row) => (row ? [dayForPeople(row.key)] : []));
  return panel(
    say(DASHBOARD_STANDING.trend),
    rows.length === 0
      ? html`<p>${say(DASHBOARD_STANDING.nothing)}</p>`
      : html`${legend([
          { tone: 'main', label: say(DASHBOARD_STANDING.received) },
          { tone: 'closed', label: say(DASHBOARD_STANDING.closedThen), line: true },
        ])}${withTable(
          say,
          columnChart({
            columns: rows.map(({ key, received }) => ({ title: `${dayForPeople(key)}: ${count(received)}`, value: received })),
            lines: [{ tone: 'closed', values: rows.map(({ closedThen }) => closedThen) }],
            stepShown: count,
            below: days,
          }),
          table(rows, [
            { title: say(DASHBOARD_STANDING.day), value: ({ key }) => html`${dayForPeople(key)}` },
            { title: say(DASHBOARD_STANDING.received), value: ({ received }) => html`${count(received)}`, number: true },
            { title: say(DASHBOARD_STANDING.open), value: ({ open }) => html`${count(open)}`, number: true },
            { title: say(DASHBOARD_STANDING.inProcess), value: ({ inProcess }) => html`${count(inProcess)}`, number: true },
            { title: say(DASHBOARD_STANDING.closedThen), value: ({ closedThen }) => html`${count(closedThen)}`, number: true },
          ]),
        )}`,
    'wide',
  );
}

export function ageing(data: Dashboard, say: Say): Html {
  return waitingBy(data.standing.ageing, say, {
    place: PLACES.ageing,
    prefix: 'age',
    heading: DASHBOARD_STANDING.ageing,
    name: DASHBOARD_STANDING.age,
    words: AGE_WORDS,
  });
}

export function categories(data: Dashboard, say: Say): Html {
  const { rows } = data.standing.categories;
  const some = { ...data.standing.categories, rows: rows.filter(({ received }) => received > 0) };
  return waitingBy(some, say, {
    place: PLACES.categories,
    prefix: 'category',
    heading: DASHBOARD_STANDING.categories,
    kind: 'half',
    name: DASHBOARD_STANDING.category,
    note: DASHBOARD_STANDING.severalRows,
  });
}

interface WaitingBy {
  readonly place: string;
  /** Of the keys of its lists. */
  readonly prefix: string;
  readonly heading: { readonly en: string; readonly hi: string };
  readonly name: { readonly en: string; readonly hi: string };
  /** How wide the panel is. */
  readonly kind?: 'half';
  readonly note?: { readonly en: string; readonly hi: string };
  readonly words?: Readonly<Record<string, { readonly en: string; readonly hi: string }>>;
}

/** What is not closed, a bar for each row; each leads to its dockets. */
function waitingBy({ rows }: GroupReport, say: Say, { place, prefix, heading, name, note, words, kind }: WaitingBy): Html {
  const nameOf = (row: GroupRow) => say(words?.[row.key ?? ''] ?? nameText(row, verbatim('–')));
  const columns: readonly TableColumn<GroupRow>[] = [
    { title: say(name), value: nameOf },
    { title: say(DASHBOARD_STANDING.open), value: ({ open }) => html`${count(open)}`, number: true },
    { title: say(DASHBOARD_STANDING.inProcess), value: ({ inProcess }) => html`${count(inProcess)}`, number: true },
    { title: say(DASHBOARD_STANDING.overdue), value: ({ overdue }) => html`${count(overdue)}`, number: true },
    { title: say(DASHBOARD_STANDING.behind), value: ({ list }) => command(list) },
  ];
  const bars = rows.map((row) => ({
    label: nameOf(row),
    value: row.received,
    shown: html`${count(row.received)}`,
    tone: 'process' as const,
    ...(row.received > 0 && { href: `#${listAnchor(`${prefix}:${row.key}`)}` }),
  }));
  return panel(
    html`<span id="${place}">${say(heading)}</span>`,
    html`${rows.length === 0 ? html`<p>${say(DASHBOARD_STANDING.nothing)}</p>` : withTable(say, barChart(bars), table(rows, columns))}${note && rows.length > 0 ? html`<p class="quiet">${say(note)}</p>` : null}`,
    kind,
  );
}

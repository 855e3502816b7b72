/** A dashboard as one file: no script, no network, both languages. */
import { DASHBOARD_NOW } from '../../../domain/messages/pages/dashboard/now.ts';
import { DASHBOARD_STANDING } from '../../../domain/messages/pages/dashboard/standing.ts';
import type { Lang, Text } from '../../../domain/messages/text.ts';
import { istMinute } from '../../../domain/time/ist.ts';
import type { Dashboard } from '../../../reports/dashboard/dashboard.ts';
import { html, type Html } from '../shell/html.ts';
import { type Say, sayInBoth } from '../shell/languages.ts';
import { renderPage } from '../shell/page.ts';
import { answers } from './answers.ts';
import { lists } from './lists.ts';
import { doNow } from './now.ts';
import { ageing, categories, trend } from './standing/charts.ts';
import { clocks, flow, hours } from './standing/flow.ts';
import { map } from './standing/map.ts';
import { closings, machine, police } from './standing/quality.ts';
import { countries, districts, groups } from './standing/units.ts';
import { DASHBOARD_STYLE } from './style.ts';

/** A whole document; `lang`: the language that is shown first. */
export function dashboardPage(data: Dashboard, lang: Lang): string {
  const series = data.register.split(' ')[0] ?? data.register;
  return renderPage({
    title: dashboardTitle(data),
    lang,
    wide: true,
    switched: true,
    styles: [DASHBOARD_STYLE],
    provenance: { register: series, asOf: new Date(data.asOf), head: data.head },
    body: dashboardBody(data, sayInBoth),
  });
}

export function dashboardTitle({ whose }: Pick<Dashboard, 'whose'>): Text {
  return DASHBOARD_NOW.titleOf(whoseName(whose));
}

export function whoseName(whose: Dashboard['whose']): Text {
  if (whose.of === 'state') return DASHBOARD_NOW.state;
  return whose.of === 'unit' ? whose.name : DASHBOARD_NOW.abroad(whose.code);
}

/** Everything between the masthead and what the figures rest on. */
export function dashboardBody(data: Dashboard, say: Say): Html {
  const { days, asOf } = data;
  return html`<div class="top"><h1>${say(dashboardTitle(data))}</h1><p class="quiet number">${say(DASHBOARD_NOW.asOf(istMinute(asOf)))}</p></div>
${answers(data, say)}
${doNow(data, say)}
<section aria-labelledby="standing"><h2 id="standing">${say(DASHBOARD_STANDING.heading)} <span class="quiet number">${say(DASHBOARD_NOW.days(days.from, days.to))}</span></h2><div class="panels">
${flow(data, say)}${clocks(data, say)}${trend(data, say)}<div class="stack half">${hours(data, say)}${ageing(data, say)}</div>${categories(data, say)}${map(data, say)}${districts(data, say)}${groups(data, say)}${countries(data, say)}${machine(data, say)}${closings(data, say)}${police(data, say)}</div><p class="quiet">${say(DASHBOARD_STANDING.behindNote)}</p></section>
${lists(data, say)}`;
}

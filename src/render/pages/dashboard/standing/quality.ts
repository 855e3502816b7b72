/** How well it is done: what people corrected of the machine, how dockets were closed, and complaints about the police. */
import { DASHBOARD_STANDING } from '../../../../domain/messages/pages/dashboard/standing.ts';
import type { Text } from '../../../../domain/messages/text.ts';
import { verbatim } from '../../../../domain/messages/text.ts';
import { count, percent } from '../../../../domain/text/amounts.ts';
import type { Dashboard } from '../../../../reports/dashboard/dashboard.ts';
import { html, type Html } from '../../shell/html.ts';
import type { Say } from '../../shell/languages.ts';
import { command, factRows, nameText, panel } from '../parts.ts';

export function machine({ standing }: Dashboard, say: Say): Html {
  const { totals } = standing.reading;
  const rows = [
    [DASHBOARD_STANDING.withoutPerson, totals.withoutPerson],
    [DASHBOARD_STANDING.confirmed, totals.confirmed],
    [DASHBOARD_STANDING.corrected, totals.corrected],
  ] as const;
  return panel(
    say(DASHBOARD_STANDING.machine),
    html`${factRows(
      say,
      rows.map(([name, { n, share }]) => [name, counted(n, share)]),
    )}<p class="quiet">${say(DASHBOARD_STANDING.machineNote(totals.received))} ${command('uppolice report reading')}</p>`,
    'third',
  );
}

export function closings({ standing }: Dashboard, say: Say): Html {
  const { totals, rows } = standing.quality;
  const outcome = rows.find(({ key }) => key === 'not_actionable');
  const facts: (readonly [Text, Html])[] = [
    [DASHBOARD_STANDING.reopened, counted(totals.reopened, totals.reopenedShare)],
    [DASHBOARD_STANDING.approved, counted(totals.approved, totals.approvedShare)],
    [DASHBOARD_STANDING.notActionable, counted(outcome?.closed ?? 0, outcome?.share ?? null)],
  ];
  return panel(
    say(DASHBOARD_STANDING.closings),
    html`${factRows(say, facts)}<p class="quiet">${say(DASHBOARD_STANDING.closingsNote(totals.everClosed))} ${command('uppolice report quality')}</p>`,
    'third',
  );
}

export function police({ standing }: Dashboard, say: Say): Html {
  const { rows, totals, leftOut } = standing.police;
  return panel(
    say(DASHBOARD_STANDING.police),
    html`${factRows(say, [
      [DASHBOARD_STANDING.received, html`${count(totals.received)}`],
      ...rows.filter(({ received }) => received > 0).map((row) => [nameText(row, verbatim('–')), html`${count(row.received)}`] as const),
    ])}<p class="quiet">${leftOut ? say(DASHBOARD_STANDING.policeNote(leftOut.withheld)) : null} ${command('uppolice report police')}</p>`,
    'third',
  );
}

function counted(n: number, share: number | null): Html {
  return html`${count(n)} <span class="quiet">${percent(share)}</span>`;
}

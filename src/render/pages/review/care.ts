/** What must not be overlooked: what waits longest, how it was closed, and complaints about the police. */
import { DASHBOARD_NOW } from '../../../domain/messages/pages/dashboard/now.ts';
import { DASHBOARD_STANDING as WORDS } from '../../../domain/messages/pages/dashboard/standing.ts';
import { REVIEW_PAGE } from '../../../domain/messages/pages/review/page.ts';
import { STATUS_WORDS } from '../../../domain/messages/screen/words/docket-words.ts';
import { AGE_WORDS } from '../../../domain/messages/screen/words/figure-words.ts';
import { verbatim } from '../../../domain/messages/text.ts';
import { count, percent } from '../../../domain/text/amounts.ts';
import { istDate } from '../../../domain/time/ist.ts';
import type { Review } from '../../../reports/review/review.ts';
import { barChart } from '../charts/bars.ts';
import { table } from '../charts/chart.ts';
import { factRows, nameText } from '../dashboard/parts.ts';
import { html, type Html } from '../shell/html.ts';
import type { Say } from '../shell/languages.ts';
import { drawn, quietNote, section } from './parts.ts';

export function ageing({ ageing: { rows } }: Review, say: Say): Html {
  const words: Readonly<Record<string, (typeof AGE_WORDS)[keyof typeof AGE_WORDS]>> = AGE_WORDS;
  const bars = rows.map((row) => ({
    label: say(words[row.key ?? ''] ?? nameText(row, verbatim('–'))),
    value: row.received,
    shown: html`${count(row.received)}`,
    tone: 'process' as const,
  }));
  return section(say, WORDS.ageing, html`${drawn(barChart(bars))}${quietNote(say, WORDS.whole)}`);
}

/** By number; of withheld ones nothing else. */
export function oldest({ oldest: dockets }: Review, say: Say): Html {
  if (dockets.length === 0) return section(say, REVIEW_PAGE.oldest, html`<p>${say(WORDS.nothing)}</p>`);
  return section(
    say,
    REVIEW_PAGE.oldest,
    html`${quietNote(say, REVIEW_PAGE.oldestNote(dockets.length))}${table(dockets, [
      { title: say(DASHBOARD_NOW.docket), value: ({ docket }) => html`<span class="number">${docket}</span>` },
      { title: say(REVIEW_PAGE.registered), value: ({ registeredAt }) => html`${istDate(registeredAt)}`, number: true },
      { title: say(DASHBOARD_NOW.stands), value: ({ status }) => say(STATUS_WORDS[status]) },
      {
        title: say(REVIEW_PAGE.unit),
        value: ({ withheld, unit, district }) => say(withheld ? DASHBOARD_NOW.withheld : (unit ?? district ?? DASHBOARD_NOW.notLocated)),
      },
    ])}`,
  );
}

export function closings({ quality }: Review, say: Say): Html {
  const { totals, rows } = quality;
  const some = rows.filter(({ closed }) => closed > 0);
  return section(
    say,
    WORDS.closings,
    html`${quietNote(say, WORDS.closingsNote(totals.everClosed))}${factRows(say, [
      [WORDS.reopened, html`${count(totals.reopened)} <span class="quiet">${percent(totals.reopenedShare)}</span>`],
      [WORDS.approved, html`${count(totals.approved)} <span class="quiet">${percent(totals.approvedShare)}</span>`],
    ])}${
      some.length === 0
        ? null
        : table(some, [
            { title: say(REVIEW_PAGE.outcome), value: (row) => say(nameText(row, verbatim('–'))) },
            { title: say(WORDS.closed), value: ({ closed }) => html`${count(closed)}`, number: true },
            { title: say(WORDS.share), value: ({ share }) => html`${percent(share)}`, number: true },
            { title: say(WORDS.approved), value: ({ approved }) => html`${count(approved)}`, number: true },
          ])
    }`,
  );
}

export function police({ police: report }: Review, say: Say): Html {
  const rows = report.rows.filter(({ received }) => received > 0);
  return section(
    say,
    WORDS.police,
    html`${
      rows.length === 0
        ? html`<p>${say(WORDS.nothing)}</p>`
        : table(rows, [
            { title: say(REVIEW_PAGE.accused), value: (row) => say(nameText(row, verbatim('–'))) },
            { title: say(WORDS.received), value: ({ received }) => html`${count(received)}`, number: true },
            { title: say(WORDS.open), value: ({ open }) => html`${count(open)}`, number: true },
            { title: say(WORDS.inProcess), value: ({ inProcess }) => html`${count(inProcess)}`, number: true },
            { title: say(WORDS.closed), value: ({ closed }) => html`${count(closed)}`, number: true },
          ])
    }${report.leftOut ? quietNote(say, WORDS.policeNote(report.leftOut.withheld)) : null}`,
  );
}

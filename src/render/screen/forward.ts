/** The plan of a forwarding, and what became of it. */

import type { Unit } from '../../domain/directory/unit.ts';
import { unitNameOf } from '../../domain/directory/unit-name.ts';
import type { DispatchState } from '../../domain/dispatch/dispatch.ts';
import { type HeldBack, usualWay } from '../../domain/dispatch/held-back.ts';
import type { LeftOut } from '../../domain/dispatch/left-out.ts';
import type { Urgency } from '../../domain/docket/complaint.ts';
import { COMPLAINT } from '../../domain/messages/screen/complaint.ts';
import { FORWARD_SCREEN } from '../../domain/messages/screen/forward.ts';
import { DISPATCH_STATE_WORDS } from '../../domain/messages/screen/words/dispatch-words.ts';
import type { Lang, Text } from '../../domain/messages/text.ts';
import { count } from '../../domain/text/amounts.ts';
import { istDate, istTime } from '../../domain/time/ist.ts';
import { isOld } from '../format.ts';
import { safeLine, safeText } from '../safe-text.ts';
import { type Column, type Look, renderTable } from './table.ts';
import { hungLines } from './wrap-said.ts';

interface ForwardLook extends Look {
  readonly lang: Lang;
  /** By it an emergency is old; left out: none is. */
  readonly now?: Date;
}

type Units = ReadonlyMap<string, Unit>;

/** As many numbers as are read in a line. */
const NAMED = 5;

export interface ShownPlan {
  readonly plan: { readonly units: Units; readonly rows?: ReadonlyMap<number, { readonly lastWordAt: string }> };
  readonly sendings: readonly {
    readonly docketId?: number;
    readonly number: string;
    readonly recipient: string;
    readonly urgency: Urgency;
    readonly confidential: boolean;
    readonly along: readonly { readonly recipient: string }[];
    readonly reply: {
      readonly text: string;
      readonly earlier: readonly { readonly text: string | null; readonly at: string | null }[];
    } | null;
    readonly update: object | null;
    readonly why: Text;
  }[];
  readonly refusals: readonly { readonly number: string; readonly urgency: Urgency; readonly why: Text; readonly hints: readonly Text[] }[];
  readonly left: LeftOut;
  readonly via: string;
}

export function forwardPlanText({ plan, sendings, refusals, left, via }: ShownPlan, look: ForwardLook): string {
  const { lang } = look;
  const parts: string[] = [];
  if (sendings.length === 0) parts.push(FORWARD_SCREEN.nothingReady[lang]);
  else {
    parts.push(plannedTable(sendings, plan, via, look).trimEnd());
    // Every word that goes out in public is shown before, and what stands under the same post already.
    if (via === 'reply') parts.push(sendings.map((sending) => replyText(sending, look)).join('\n'));
  }
  const updates = sendings.filter(({ update }) => update !== null);
  if (updates.length > 0) {
    const lines = updates.flatMap((one) =>
      hung(`${unitNameOf(one.recipient, plan.units)[lang]}: ${one.why[lang]}`, look, `  ${marked(one, lang)}  `, '      '),
    );
    parts.push([FORWARD_SCREEN.updates[lang], ...lines].join('\n'));
  }
  if (refusals.length > 0) {
    const lines = refusals.flatMap(({ number, urgency, why, hints }) => [
      ...hung(why[lang], look, `  ${marked({ number, urgency }, lang)}  `, '      '),
      ...hints.flatMap((hint) => hung(hint[lang], look, '    → ', '      ')),
    ]);
    parts.push([FORWARD_SCREEN.notForwarded[lang], ...lines].join('\n'));
  }
  parts.push(...leftOut(left, via, look));
  return `${parts.join('\n\n')}\n`;
}

/** In a pipe each on one line. */
function hung(text: string, { columns, stdoutIsTerminal }: ForwardLook, first: string, further: string): string[] {
  return stdoutIsTerminal === false ? [`${first}${text}`] : hungLines(text, columns, first, further);
}

interface PlannedLine {
  readonly unit: string;
  /** How many dockets the unit gets; null in the lines after its first. */
  readonly count: number | null;
  readonly docket: string;
}

/** A line for each docket, so that no number is cut and every emergency is seen. */
function plannedTable(sendings: ShownPlan['sendings'], { units, rows }: ShownPlan['plan'], via: string, look: ForwardLook): string {
  const { lang, stdoutIsTerminal = true } = look;
  const told = sendings.flatMap((one) => [one.recipient, ...one.along.map(({ recipient }) => recipient)].map((unit) => ({ one, unit })));
  const lines = [...Map.groupBy(told, ({ unit }) => unit)].flatMap(([code, items]) =>
    items.map(({ one }, at): PlannedLine => {
      const isFirst = at === 0 || !stdoutIsTerminal;
      return {
        unit: isFirst ? unitNameOf(code, units)[lang] : '',
        count: isFirst ? items.length : null,
        docket: `${marked(one, lang)}${dateOf(one, rows, look.now)}`,
      };
    }),
  );
  const columns: Column<PlannedLine>[] = [
    { title: COMPLAINT.unit[lang], value: ({ unit }) => unit, shrink: true },
    { title: FORWARD_SCREEN.dockets[lang], value: (line) => (line.count === null ? '' : count(line.count)), align: 'right' },
    { title: (via === 'reply' ? FORWARD_SCREEN.byReply : FORWARD_SCREEN.inPacket)[lang], value: ({ docket }) => docket },
  ];
  return renderTable(lines, columns, look);
}

/** An emergency of last year must not look like one of tonight. */
function dateOf({ docketId, urgency }: ShownPlan['sendings'][number], rows: ShownPlan['plan']['rows'], now: Date | undefined): string {
  const at = docketId === undefined ? undefined : rows?.get(docketId)?.lastWordAt;
  return urgency === 'emergency' && at !== undefined && now !== undefined && isOld(at, now) ? ` (${istDate(at)})` : '';
}

function marked(docket: { readonly number: string; readonly urgency: Urgency; readonly confidential?: boolean }, lang: Lang): string {
  const { number, urgency, confidential = false } = docket;
  return `${urgency === 'emergency' ? '▲ ' : ''}${number}${confidential ? ` ${FORWARD_SCREEN.confidential[lang]}` : ''}`;
}

function replyText({ number, urgency, reply }: ShownPlan['sendings'][number], look: ForwardLook): string {
  const { lang } = look;
  const earlier = (reply?.earlier ?? []).map(
    ({ text, at }) =>
      `\n  ${FORWARD_SCREEN.standsAlready(at === null ? '?' : istTime(at))[lang]}\n${hung(safeText(text ?? ''), look, '    ', '    ').join('\n')}`,
  );
  return `${marked({ number, urgency }, lang)}\n${hung(safeText(reply?.text ?? ''), look, '  ', '  ').join('\n')}${earlier.join('')}`;
}

/** The report as forwarding makes it, as far as people read it. */
export interface ShownReport {
  /** How it was forwarded. */
  readonly via: string;
  readonly left: LeftOut;
  /** Why the run ended early. */
  readonly stopped: { readonly message: string; readonly hints: readonly string[] } | null;
  readonly items: readonly ShownItem[];
  readonly files: readonly string[];
}

interface ShownItem {
  readonly docket: string;
  readonly recipient: string | null;
  readonly along?: readonly string[];
  readonly state: DispatchState | 'refused';
  readonly why: string;
  readonly hints: readonly string[];
  readonly text?: string;
  readonly link?: string;
}

/** The report's reasons and hints come in the language of the look. */
export function forwardReportText(report: ShownReport, units: Units, look: ForwardLook): string {
  const { lang } = look;
  const { items, files, stopped } = report;
  const recipients = ({ recipient, along = [] }: ShownItem) =>
    recipient === null ? '–' : [recipient, ...along].map((code) => unitNameOf(code, units)[lang]).join(', ');
  const columns: Column<ShownItem>[] = [
    { title: COMPLAINT.docket[lang], value: ({ docket }) => docket },
    { title: COMPLAINT.unit[lang], value: recipients },
    {
      title: FORWARD_SCREEN.result[lang],
      value: ({ state }) => (state === 'refused' ? FORWARD_SCREEN.refused : DISPATCH_STATE_WORDS[state])[lang],
    },
    { title: FORWARD_SCREEN.why[lang], value: ({ why }) => why, wrap: true },
  ];
  const parts = [renderTable(items, columns, look).trimEnd()];
  for (const { docket, state, text, link, hints } of items) {
    // What was not begun is explained once, by what stopped the run.
    if (state === 'sent' || state === 'printed' || (state === 'planned' && stopped)) continue;
    // A link is opened, not read: it stays whole.
    const lines = [
      ...(link && text ? [...hung(safeText(text), look, '  ', '  '), `  ${link}`] : []),
      ...hints.flatMap((hint) => hung(safeLine(hint), look, '  → ', '    ')),
    ];
    if (lines.length > 0) parts.push([docket, ...lines].join('\n'));
  }
  if (files.length > 0) parts.push([FORWARD_SCREEN.written[lang], ...files.map((file) => `  ${safeLine(file)}`)].join('\n'));
  parts.push(...leftOut({ ...report.left, ready: 0 }, report.via, look));
  if (stopped)
    parts.push(
      [
        ...hung(`${FORWARD_SCREEN.stopped[lang]} ${safeLine(stopped.message)}`, look, '', '  '),
        ...stopped.hints.flatMap((hint) => hung(safeLine(hint), look, '  → ', '    ')),
      ].join('\n'),
    );
  return `${parts.join('\n\n')}\n`;
}

/** Nothing is left out without being counted, with the command that shows it. */
function leftOut(left: LeftOut, via: string, look: ForwardLook): string[] {
  const { lang } = look;
  const list = (why: HeldBack | 'none') =>
    `uppolice list --held-back ${why}${via === usualWay(why === 'none' ? null : why) ? '' : ` --via ${via}`}`;
  const {
    ready,
    overMax,
    contradicted,
    aboutPolice,
    withheld,
    notActionable,
    noUnit,
    unsure,
    unsettled,
    accusedNotTold,
    updates,
    emergencies,
  } = left;
  const group = (n: number, line: Text, urgent: readonly string[] = []) =>
    n === 0
      ? []
      : [
          ...hung(line[lang], look, '', '  '),
          ...(urgent.length > 0 ? hung(FORWARD_SCREEN.emergenciesAmong(urgent.length, urgent.join(' '))[lang], look, '  ▲ ', '    ') : []),
        ];
  const police = named(left.aboutPoliceDockets);
  const lines = [
    ...group(ready, FORWARD_SCREEN.ready(ready, list('none'))),
    ...group(overMax, FORWARD_SCREEN.moreReady(overMax), emergencies.over_max),
    ...group(
      contradicted,
      FORWARD_SCREEN.contradicted(contradicted, named(left.contradictedDockets), list('contradicted')),
      emergencies.contradicted,
    ),
    ...group(aboutPolice, FORWARD_SCREEN.aboutPolice(aboutPolice, police, list('police')), emergencies.police),
    ...group(withheld, FORWARD_SCREEN.withheld(withheld, list('withheld')), emergencies.withheld),
    ...group(notActionable, FORWARD_SCREEN.notActionable(notActionable, list('no_complaint')), emergencies.no_complaint),
    ...group(noUnit, FORWARD_SCREEN.noUnit(noUnit, list('no_unit')), emergencies.no_unit),
    ...group(unsure, FORWARD_SCREEN.unsure(unsure, named(left.unsureDockets), list('unsure')), emergencies.unsure),
    ...group(unsettled, FORWARD_SCREEN.unsettled(unsettled, list('unsettled')), emergencies.unsettled),
    ...group(accusedNotTold.length, FORWARD_SCREEN.accusedNotTold(accusedNotTold.length, named(accusedNotTold))),
    ...group(updates, FORWARD_SCREEN.updatesDue(updates)),
  ];
  return lines.length > 0 ? [lines.join('\n')] : [];
}

function named(numbers: readonly string[]): string {
  return numbers.length > NAMED ? `${numbers.slice(0, NAMED).join(' ')} …` : numbers.join(' ');
}

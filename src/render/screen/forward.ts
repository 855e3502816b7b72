/** The plan of a forwarding, and what became of it. */
import type { DispatchState } from '../../domain/dispatch/dispatch.ts';
import type { Unit } from '../../domain/directory/unit.ts';
import { unitName } from '../../domain/directory/unit-name.ts';
import { COMPLAINT } from '../../domain/messages/screen/complaint.ts';
import { DISPATCH_STATE_WORDS } from '../../domain/messages/screen/words/dispatch-words.ts';
import { FORWARD_SCREEN } from '../../domain/messages/screen/forward.ts';
import type { Lang, Text } from '../../domain/messages/text.ts';
import { count } from '../../domain/text/amounts.ts';
import { safeLine, safeText } from '../safe-text.ts';
import { type Column, type Look, renderTable } from './table.ts';

interface ForwardLook extends Look {
  readonly lang: Lang;
}

type Units = ReadonlyMap<string, Unit>;

interface LeftOut {
  readonly overMax: number;
  readonly aboutPolice: number;
  readonly aboutPoliceDockets: readonly string[];
  readonly withheld: number;
  readonly notActionable: number;
  readonly noUnit: number;
  readonly unsure: number;
  readonly unsureDockets: readonly string[];
  readonly unsettled: number;
  readonly updates: number;
}

/** As many numbers as are read in a line. */
const NAMED = 5;

export interface ShownPlan {
  readonly plan: { readonly units: Units };
  readonly sendings: readonly {
    readonly number: string;
    readonly recipient: string;
    readonly along: readonly { readonly recipient: string }[];
    readonly reply: { readonly text: string } | null;
    readonly update: object | null;
    readonly why: Text;
  }[];
  readonly refusals: readonly { readonly number: string; readonly why: Text; readonly hints: readonly Text[] }[];
  readonly left: LeftOut;
  readonly via: string;
}

export function forwardPlanText({ plan, sendings, refusals, left, via }: ShownPlan, look: ForwardLook): string {
  const { lang } = look;
  const parts: string[] = [];
  if (sendings.length === 0) parts.push(FORWARD_SCREEN.nothingReady[lang]);
  else {
    const told = sendings.flatMap(({ number, recipient, along }) =>
      [recipient, ...along.map((row) => row.recipient)].map((unit) => ({ number, unit })),
    );
    const byUnit = [...Map.groupBy(told, ({ unit }) => unit)];
    const columns: Column<(typeof byUnit)[number]>[] = [
      { title: COMPLAINT.unit[lang], value: ([code]) => nameOf(code, plan.units, lang) },
      { title: FORWARD_SCREEN.dockets[lang], value: ([, items]) => count(items.length), align: 'right' },
      {
        title: (via === 'reply' ? FORWARD_SCREEN.byReply : FORWARD_SCREEN.inPacket)[lang],
        value: ([, items]) => items.map(({ number }) => number).join(' '),
        shrink: true,
      },
    ];
    parts.push(renderTable(byUnit, columns, look).trimEnd());
    // Every word that goes out in public is shown before.
    if (via === 'reply') parts.push(sendings.map(({ number, reply }) => `${number}\n  ${safeText(reply?.text ?? '')}`).join('\n'));
  }
  const updates = sendings.filter(({ update }) => update !== null);
  if (updates.length > 0) {
    const lines = updates.map(({ number, recipient, why }) => `  ${number}  ${nameOf(recipient, plan.units, lang)}: ${why[lang]}`);
    parts.push([FORWARD_SCREEN.updates[lang], ...lines].join('\n'));
  }
  if (refusals.length > 0) {
    const lines = refusals.flatMap(({ number, why, hints }) => [
      `  ${number}  ${why[lang]}`,
      ...hints.map((hint) => `    → ${hint[lang]}`),
    ]);
    parts.push([FORWARD_SCREEN.notForwarded[lang], ...lines].join('\n'));
  }
  parts.push(...leftOut(left, lang));
  return `${parts.join('\n\n')}\n`;
}

/** The report as forwarding makes it, as far as people read it. */
export interface ShownReport {
  readonly left: LeftOut;
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
  const { items, files } = report;
  const recipients = ({ recipient, along = [] }: ShownItem) =>
    recipient === null ? '–' : [recipient, ...along].map((code) => nameOf(code, units, lang)).join(', ');
  const columns: Column<ShownItem>[] = [
    { title: COMPLAINT.docket[lang], value: ({ docket }) => docket },
    { title: COMPLAINT.unit[lang], value: recipients },
    {
      title: FORWARD_SCREEN.result[lang],
      value: ({ state }) => (state === 'refused' ? FORWARD_SCREEN.refused : DISPATCH_STATE_WORDS[state])[lang],
    },
    { title: FORWARD_SCREEN.why[lang], value: ({ why }) => why, shrink: true },
  ];
  const parts = [renderTable(items, columns, look).trimEnd()];
  for (const { docket, state, text, link, hints } of items) {
    if (state === 'sent' || state === 'printed') continue;
    const lines = [...(link && text ? [safeText(text), link] : []), ...hints.map((hint) => `→ ${safeLine(hint)}`)];
    if (lines.length > 0) parts.push([docket, ...lines.map((line) => `  ${line}`)].join('\n'));
  }
  if (files.length > 0) parts.push([FORWARD_SCREEN.written[lang], ...files.map((file) => `  ${safeLine(file)}`)].join('\n'));
  parts.push(...leftOut(report.left, lang));
  return `${parts.join('\n\n')}\n`;
}

function nameOf(code: string, units: Units, lang: Lang): string {
  const unit = units.get(code);
  return unit ? unitName(unit)[lang] : code;
}

/** Nothing is left out without being counted, with the command that shows it. */
function leftOut(left: LeftOut, lang: Lang): string[] {
  const { overMax, aboutPolice, withheld, notActionable, noUnit, unsure, unsettled, updates } = left;
  const lines = [
    ...(overMax > 0 ? [FORWARD_SCREEN.moreReady(overMax)] : []),
    ...(aboutPolice > 0 ? [FORWARD_SCREEN.aboutPolice(aboutPolice, named(left.aboutPoliceDockets))] : []),
    ...(withheld > 0 ? [FORWARD_SCREEN.withheld(withheld)] : []),
    ...(notActionable > 0 ? [FORWARD_SCREEN.notActionable(notActionable)] : []),
    ...(noUnit > 0 ? [FORWARD_SCREEN.noUnit(noUnit)] : []),
    ...(unsure > 0 ? [FORWARD_SCREEN.unsure(unsure, named(left.unsureDockets))] : []),
    ...(unsettled > 0 ? [FORWARD_SCREEN.unsettled(unsettled)] : []),
    ...(updates > 0 ? [FORWARD_SCREEN.updatesDue(updates)] : []),
  ];
  return lines.length > 0 ? [lines.map((line) => line[lang]).join('\n')] : [];
}

function named(numbers: readonly string[]): string {
  return numbers.length > NAMED ? `${numbers.slice(0, NAMED).join(' ')} …` : numbers.join(' ');
}

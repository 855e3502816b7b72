/** The plan of a forwarding and what came of it, for people. */
import type { DispatchState } from '../../domain/dispatch/dispatch.ts';
import type { Unit } from '../../domain/directory/unit.ts';
import { safeLine, safeText } from '../safe-text.ts';
import { type Column, type Look, renderTable } from './table.ts';
import { type Lang, wordsFor } from '../words/words.ts';

interface ForwardLook extends Look {
  readonly lang: Lang;
}

/** The report as forwarding makes it, as far as people read it. */
export interface ReadReport {
  readonly left: LeftOut;
  readonly items: readonly ReadItem[];
  readonly files: readonly string[];
}

interface ReadItem {
  readonly docket: string;
  readonly recipient: string | null;
  readonly along?: readonly string[];
  readonly state: DispatchState | 'refused';
  readonly why: string;
  readonly hints: readonly string[];
  readonly text?: string;
  readonly link?: string;
}

interface LeftOut {
  readonly overMax: number;
  readonly aboutPolice: number;
  readonly withheld: number;
}

export interface ShownPlan {
  readonly plan: { readonly units: ReadonlyMap<string, Unit> };
  readonly sendings: readonly {
    readonly number: string;
    readonly recipient: string;
    readonly along: readonly { readonly recipient: string }[];
    readonly why: string;
    readonly reply: { readonly text: string } | null;
  }[];
  readonly refusals: readonly { readonly number: string; readonly why: string; readonly hints: readonly string[] }[];
  readonly left: LeftOut;
  readonly via: string;
}

export function forwardPlanText({ plan, sendings, refusals, left, via }: ShownPlan, look: ForwardLook): string {
  const name = (code: string) => {
    const unit = plan.units.get(code);
    return unit ? (look.lang === 'hi' ? unit.nameHi : unit.nameEn) : code;
  };
  const parts: string[] = [];
  if (sendings.length > 0) {
    const told = sendings.flatMap(({ number, recipient, along }) =>
      [recipient, ...along.map((row) => row.recipient)].map((unit) => ({ number, unit })),
    );
    const units = [...Map.groupBy(told, ({ unit }) => unit)];
    const columns: Column<(typeof units)[number]>[] = [
      { title: 'Unit', value: ([code]) => name(code) },
      { title: 'Dockets', value: ([, items]) => String(items.length), align: 'right' },
      {
        title: via === 'reply' ? 'By a public reply' : 'In a packet',
        value: ([, items]) => items.map(({ number }) => number).join(' '),
        shrink: true,
      },
    ];
    parts.push(renderTable(units, columns, look).trimEnd());
    // Every word that goes out in public is shown before.
    if (via === 'reply') parts.push(sendings.map(({ number, reply }) => `${number}\n  ${safeText(reply?.text ?? '')}`).join('\n'));
  } else parts.push('Nothing is ready to be forwarded.');
  if (refusals.length > 0) {
    parts.push(
      [
        'Not forwarded:',
        ...refusals.map(({ number, why, hints }) => `  ${number}  ${why}${hints.map((hint) => `\n    → ${hint}`).join('')}`),
      ].join('\n'),
    );
  }
  parts.push(...leftOut(left));
  return `${parts.join('\n\n')}\n`;
}

function leftOut({ overMax, aboutPolice, withheld }: LeftOut): string[] {
  const lines = [
    ...(overMax > 0 ? [`${overMax} more are ready: run it again, or --max N.`] : []),
    ...(aboutPolice > 0 ? [`${aboutPolice} about the police are left out: look at each, and forward it by its number.`] : []),
    ...(withheld > 0 ? [`${withheld} of withheld classes are left out: --via print takes them, in confidential packets.`] : []),
  ];
  return lines.length > 0 ? [lines.join('\n')] : [];
}

export function forwardReportText(report: ReadReport, look: ForwardLook): string {
  const words = wordsFor(look.lang).dispatch;
  const { items, files } = report;
  const columns: Column<ReadItem>[] = [
    { title: 'Docket', value: ({ docket }) => docket },
    { title: 'Unit', value: ({ recipient, along = [] }) => (recipient === null ? '–' : [recipient, ...along].join(' ')) },
    { title: 'Result', value: ({ state }) => (state === 'refused' ? 'refused' : words[state]) },
    { title: 'Why', value: ({ why }) => why, shrink: true },
  ];
  const parts = [renderTable(items, columns, look).trimEnd()];
  const open = items.filter(({ state }) => state !== 'sent' && state !== 'printed');
  for (const { docket, text, link, hints } of open) {
    const lines = [...(link && text ? [safeText(text), link] : []), ...hints.map((hint) => `→ ${safeLine(hint)}`)];
    if (lines.length > 0) parts.push([docket, ...lines.map((line) => `  ${line}`)].join('\n'));
  }
  if (files.length > 0) parts.push(['Written:', ...files.map((file) => `  ${safeLine(file)}`)].join('\n'));
  parts.push(...leftOut(report.left));
  return `${parts.join('\n\n')}\n`;
}

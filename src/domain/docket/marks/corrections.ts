/** In which way people decided otherwise than the machine; pure. */
import type { MarkableParts, MachineView } from './marks.ts';

/** What the machine had wrong, and what it had left open. */
export const CORRECTIONS = [
  'emergency_missed',
  'emergency_false',
  'victim_missed',
  'victim_false',
  'victim_class',
  'complaint_missed',
  'complaint_false',
  'matter',
  'district',
] as const;
export const LEFT_OPEN = ['complaint_open', 'district_open'] as const;
export type DecisionKind = (typeof CORRECTIONS)[number] | (typeof LEFT_OPEN)[number];

/** By which act a person decided. */
export const WAYS = ['mark', 'transfer', 'close'] as const;
export type Way = (typeof WAYS)[number];

/** How a person's last word on each part differs from what the machine says; nothing where they agree. */
export function kindsOfMark(said: Partial<MarkableParts>, machine: MachineView): DecisionKind[] {
  return [
    ...(said.urgency === undefined || machine.urgency === undefined || said.urgency === machine.urgency
      ? []
      : [said.urgency === 'emergency' ? ('emergency_missed' as const) : ('emergency_false' as const)]),
    ...(said.withheld === undefined || machine.withheld === undefined || said.withheld === machine.withheld
      ? []
      : [
          machine.withheld === null
            ? ('victim_missed' as const)
            : said.withheld === null
              ? ('victim_false' as const)
              : ('victim_class' as const),
        ]),
    ...(said.actionable === undefined || machine.actionable === undefined || said.actionable === machine.actionable
      ? []
      : [
          machine.actionable === 'unsure'
            ? ('complaint_open' as const)
            : said.actionable === 'yes'
              ? ('complaint_missed' as const)
              : ('complaint_false' as const),
        ]),
    ...(said.categories === undefined || machine.categories === undefined || sameMatters(said.categories, machine.categories)
      ? []
      : (['matter'] as const)),
  ];
}

/** Whether a person gave the docket to another district than the machine; a unit without a district says nothing of that. */
export function kindOfTransfer(
  to: string | null | undefined,
  machine: { readonly district: string | null; readonly decision: string } | undefined,
): DecisionKind | null {
  if (machine === undefined) return null;
  if (machine.district === null) return 'district_open';
  return to === undefined || to === null || to === machine.district ? null : 'district';
}

/** In whatever order. */
function sameMatters(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}

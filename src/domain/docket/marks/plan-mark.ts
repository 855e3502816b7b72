/** What a person's mark does to one docket, or why not: the table of rules, pure. */
import { MARK_DOCKET } from '../../messages/domain/mark-docket.ts';
import type { Text } from '../../messages/text.ts';
import { graverClass } from '../../reading/combine.ts';
import type { Actionable, Category, Status, Urgency, WithheldClass } from '../complaint.ts';
import {
  contradictedParts,
  gravityOf,
  markablePartsOf,
  type MarkableParts,
  machineView,
  MARKED_PARTS,
  type MarkedDocket,
  type MarkedPart,
  marksColumn,
} from './marks.ts';

/** What the person says; a part that is absent was not spoken of. */
export interface Wanted {
  readonly urgency?: Urgency;
  /** null: not to be withheld. */
  readonly withheld?: WithheldClass | null;
  readonly actionable?: Exclude<Actionable, 'unsure'>;
  readonly categories?: readonly Category[];
  /** Where the complainant lives; null: not abroad. */
  readonly country?: string | null;
}

export interface MarkableDocket extends MarkedDocket {
  readonly status: Status;
  /** The unit has the complaint since then. */
  readonly forwardedAt: string | null;
  readonly unitRepliedAt: string | null;
}

export interface DecidedPart {
  readonly part: MarkedPart;
  readonly from: MarkableParts[MarkedPart];
  readonly to: MarkableParts[MarkedPart];
  /** `changed`: it was otherwise before; `confirmed`: the machine had said so, and from now on it holds; `stood`: a person had said so. */
  readonly how: 'changed' | 'confirmed' | 'stood';
  /** It follows from another part, and was not said. */
  readonly implied: boolean;
  /** What the machine says of it. */
  readonly machine: MarkableParts[MarkedPart];
}

/** A unit that has the complaint must hear of it. */
export function isNews({ part, how, from, to }: DecidedPart): boolean {
  if (how !== 'changed') return false;
  if (part === 'categories') return gravityOf(categoriesOf(to)) < gravityOf(categoriesOf(from));
  return part === 'urgency' ? to === 'emergency' : part === 'withheld' && to !== null;
}

function categoriesOf(value: MarkableParts[MarkedPart]): readonly Category[] {
  return typeof value === 'object' && value !== null ? value : [];
}

export interface PlannedMark {
  readonly parts: readonly DecidedPart[];
  readonly marks: string | null;
}

export interface RefusedMark {
  readonly why: Text;
  readonly hints: readonly Text[];
}

/** `number`: of the docket, for the sentences. */
export function planMark(docket: MarkableDocket, number: string, wanted: Wanted): PlannedMark | RefusedMark {
  const refusal = refused(docket, number, wanted);
  if (refusal) return refusal;
  const implied = impliedBy(docket, wanted);
  const said: Wanted = { ...implied, ...wanted };
  const before = markablePartsOf(docket);
  const view = machineView(docket.marks);
  const parts = MARKED_PARTS.flatMap((part): DecidedPart[] => {
    const to = said[part];
    if (to === undefined) return [];
    const from = before[part];
    const marked = view[part] !== undefined;
    const how = !same(from, to) ? 'changed' : marked ? 'stood' : 'confirmed';
    return [{ part, from, to, how, implied: wanted[part] === undefined, machine: view[part] === undefined ? from : view[part] }];
  });
  const decided = new Set(parts.map(({ part }) => part));
  const machine = { ...view, ...Object.fromEntries(parts.map((one) => [one.part, one.machine])) };
  // What speaks against a part that was not spoken of now is still to be decided.
  const open = contradictedParts(docket.marks).filter((part) => !decided.has(part));
  return { parts, marks: marksColumn(machine, open) };
}

function refused(docket: MarkableDocket, number: string, wanted: Wanted): RefusedMark | null {
  const { status, urgency } = docket;
  if (status === 'void') return { why: MARK_DOCKET.isVoid(number), hints: [] };
  if (status === 'closed' && (wanted.urgency !== undefined || wanted.actionable !== undefined))
    return { why: MARK_DOCKET.isClosed(number), hints: [MARK_DOCKET.reopen(number), MARK_DOCKET.whatClosedTakes] };
  if (wanted.actionable !== 'no') return null;
  if ((wanted.urgency ?? urgency) === 'emergency') return { why: MARK_DOCKET.isEmergency(number), hints: [MARK_DOCKET.sayNoEmergency] };
  // The clock of a unit that works on it would stand still, and nobody would tell the unit.
  if (docket.forwardedAt !== null || docket.unitRepliedAt !== null)
    return { why: MARK_DOCKET.unitHasIt(number), hints: [MARK_DOCKET.closeInstead(number)] };
  return null;
}

/** An emergency is to be acted on, and a victim of a sexual offence is never shown. What a person has decided before is left alone. */
function impliedBy(docket: MarkableDocket, wanted: Wanted): Wanted {
  const marked = machineView(docket.marks);
  const victim =
    wanted.categories?.includes('sexual_offence') === true &&
    marked.withheld === undefined &&
    graverClass(docket.withheld, 'sexual_offence') !== docket.withheld;
  return {
    ...(wanted.urgency === 'emergency' && docket.actionable === 'no' && { actionable: 'yes' as const }),
    ...(victim && { withheld: 'sexual_offence' as const }),
  };
}

function same(a: MarkableParts[MarkedPart], b: MarkableParts[MarkedPart]): boolean {
  return String(a ?? '') === String(b ?? '');
}

/** The plan of an update: what was learnt goes to those who hold the earlier packet, and a whole packet to a unit that has none (law 6). */
import type { Telling, UpdateDue } from '../../domain/dispatch/updates.ts';
import { LEARNT_WORDS } from '../../domain/messages/screen/words/learnt-words.ts';
import { PLAN } from '../../domain/messages/forwarding/plan.ts';
import { joined, type Text } from '../../domain/messages/text.ts';
import { type ForwardingCase, nameOf, type PlanItem, type PlanRules, refused } from './case.ts';

/** `plan`: plans one unit, which gets the update, or the docket for the first time where that is null. */
export function updatesToSend(
  docket: ForwardingCase,
  telling: Telling,
  rules: PlanRules,
  plan: (unit: string, update: UpdateDue | null) => PlanItem,
): PlanItem[] {
  const { number } = docket;
  const refuse = (why: Text, ...hints: Text[]) => [refused(docket, rules, null, { why, hints })];
  if (telling.holders.size === 0 && docket.dispatches.every(({ purpose }) => purpose !== 'update'))
    return refuse(PLAN.neverForwarded, PLAN.forwardIt(number));
  // Whom it concerns is decided first: else a unit would hear of a matter that it loses in the next minute.
  if (telling.proposedUnit !== null) {
    const { proposedUnit: unit } = telling;
    return refuse(PLAN.namesAnother(nameOf(unit, rules)), PLAN.giveItThere(number, unit), PLAN.orItStays(number));
  }
  const items: PlanItem[] = [];
  for (const unit of [...(docket.leadUnit === null ? [] : [docket.leadUnit]), ...docket.alsoUnits]) {
    const due = telling.due.find((one) => one.unit === unit);
    const isNew = !telling.holders.has(unit) || (unit === docket.leadUnit && docket.forwardedAt === null);
    if (isNew && docket.status !== 'closed') items.push(plan(unit, null));
    else if (due) items.push(plan(unit, due));
  }
  // A unit that hears that it has gone lays it aside: only where the unit that answers for it now has it, or gets it first.
  const isHeld =
    docket.leadUnit !== null &&
    (telling.holders.has(docket.leadUnit) || items.some(({ act, recipient }) => act === 'send' && recipient === docket.leadUnit));
  for (const due of telling.due) {
    if (due.gone && (isHeld || docket.status === 'closed')) items.push(plan(due.unit, due));
    else if (due.gone) items.push(refused(docket, rules, due.unit, { why: PLAN.goneWaits, hints: [PLAN.seeDocket(number)] }));
  }
  for (const due of telling.accusedBefore) items.push(plan(due.unit, due));
  return items.length > 0
    ? items
    : [refused(docket, rules, null, { why: PLAN.nothingNew, hints: [PLAN.seeDocket(number)], already: true })];
}

/** What the update says, in a line. */
export function toldNow({ learnt, gone }: UpdateDue): Text {
  return gone
    ? PLAN.goneElsewhere
    : joined(
        learnt.map((kind) => LEARNT_WORDS[kind]),
        '; ',
      );
}

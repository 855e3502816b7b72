/** The plan of an update: what was learnt goes to those who hold the earlier packet, and a whole packet to a unit that has none (law 6). */

import { unitNameOf } from '../../domain/directory/unit-name.ts';
import type { UpdateDue } from '../../domain/dispatch/updates.ts';
import { MARKED_PARTS } from '../../domain/docket/marks/marks.ts';
import { flagsFor } from '../../domain/docket/proposals.ts';
import { MARKED_PART_WORDS } from '../../domain/messages/screen/words/mark-words.ts';
import { PLAN } from '../../domain/messages/forwarding/plan.ts';
import { LEARNT_WORDS } from '../../domain/messages/screen/words/learnt-words.ts';
import { joined, type Text } from '../../domain/messages/text.ts';
import { type ForwardingCase, type PlanItem, type PlannedRefusal, type PlanRules, refused } from './case.ts';

/** `plan`: plans one unit, which gets the update, or the docket for the first time where that is null. */
export function updatesToSend(
  docket: ForwardingCase,
  rules: PlanRules,
  plan: (unit: string, update: UpdateDue | null) => PlanItem,
): PlanItem[] {
  const { number, telling } = docket;
  if (telling.holders.size === 0 && docket.dispatches.every(({ purpose }) => purpose !== 'update'))
    return [refused(docket, rules, null, { why: PLAN.neverForwarded, hints: [PLAN.forwardIt(number)] })];
  const undecided = decidedFirst(docket, rules);
  if (undecided) return [undecided];
  const items: PlanItem[] = [];
  for (const unit of [...(docket.leadUnit === null ? [] : [docket.leadUnit]), ...docket.alsoUnits]) {
    // Further words go out where a person orders it, and beside what is due they stand in the same sheet.
    const update = [...telling.due, ...telling.further].find((one) => one.unit === unit);
    if (update) items.push(plan(unit, update));
    else if (!telling.holders.has(unit) && docket.status !== 'closed') items.push(plan(unit, null));
  }
  // A unit that hears that it has gone lays it aside: only where the unit that answers for it now has it, or gets it first.
  const isHeld =
    docket.leadUnit !== null &&
    (telling.holders.has(docket.leadUnit) || items.some(({ act, recipient }) => act === 'send' && recipient === docket.leadUnit));
  for (const due of telling.due) {
    if (due.gone && (isHeld || docket.status === 'closed')) items.push(plan(due.unit, due));
    else if (due.gone) items.push(refused(docket, rules, due.unit, { why: PLAN.goneWaits, hints: [PLAN.seeDocket(number)] }));
  }
  // The accused hear nothing, also not that it has gone: that is said beside the plan, and is no failure.
  if (rules.overrule) for (const due of telling.accusedBefore) items.push(plan(due.unit, due));
  if (items.length > 0) return items;
  const kept = telling.accusedBefore.length > 0 ? [PLAN.accusedNotTold, PLAN.overrule] : [];
  return [refused(docket, rules, null, { why: PLAN.nothingNew, hints: [...kept, PLAN.seeDocket(number)], already: true })];
}

/**
 * What later words say against a person's decision is decided first, as nobody has looked at these words yet; then whom it concerns, else a unit
 * would hear of a matter that it loses in the next minute.
 */
export function decidedFirst(docket: ForwardingCase, rules: PlanRules): PlannedRefusal | null {
  const { number, telling, contradicted, withheld } = docket;
  const parts = MARKED_PARTS.filter((part) => contradicted[part] !== undefined);
  if (parts.length > 0) {
    // Of a docket that is withheld the class is not told.
    const said = { ...contradicted, ...(typeof contradicted.withheld === 'string' && withheld !== null && { withheld: 'CLASS' }) };
    const names = joined(
      parts.map((part) => MARKED_PART_WORDS[part]),
      ', ',
    );
    return refused(docket, rules, null, {
      why: PLAN.contradicted(names),
      hints: [PLAN.seeDocket(number), PLAN.decideAnew(number, flagsFor(said)), PLAN.decisionStands(number)],
    });
  }
  const { proposedUnit: unit } = telling;
  if (unit === null) return null;
  const then = `uppolice forward ${number}${telling.holders.size > 0 ? ' --update' : ''}`;
  return refused(docket, rules, null, {
    why: PLAN.namesAnother(unitNameOf(unit, rules.units)),
    hints: [PLAN.giveItThere(number, unit, then), PLAN.orItStays(number, then)],
  });
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

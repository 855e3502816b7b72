/** What a later class does to a docket on which a person has decided: the decision holds, and a person must see what speaks against it. */
import type { WithheldClass } from '../complaint.ts';
import { applyAct, type StateChange } from '../docket-life.ts';
import type { DocketState } from '../docket-state.ts';
import { contradicted, contradictedColumn, markablePartsOf, type MachineView, type MarkedDocket, withClass } from './marks.ts';

/** A class that a post or another docket brings: what stands for the docket, and what of it is against a person's decision. */
export function classBrought(
  docket: MarkedDocket,
  withheld: WithheldClass | null,
): Pick<MarkedDocket, 'withheld' | 'marks'> & { readonly against: MachineView } {
  return { ...withClass(docket, withheld), against: contradicted(docket, { ...markablePartsOf(docket), withheld }) };
}

/** The change with the machine's view beside a person's decision. `at`: when the register learnt of it, UTC ISO-8601. */
export function withView(docket: DocketState, change: StateChange, marks: string | null, against: MachineView, at: string): StateChange {
  const flagged = contradictedColumn(marks, against);
  const viewed = { ...change, ...(flagged !== docket.marks && { marks: flagged }) };
  if (Object.keys(against).length === 0) return viewed;
  const after = { ...docket, ...viewed };
  return { ...viewed, ...applyAct(after, { act: 'unseen', since: after.unseenSince ?? at }) };
}

/** A unit that has the complaint already has to hear of it: a person must see that. `at`: UTC ISO-8601. */
export function unseenWhereTold(docket: DocketState, at: string): StateChange {
  const live = docket.status === 'open' || docket.status === 'in_process';
  return live && docket.forwardedAt !== null ? applyAct(docket, { act: 'unseen', since: docket.unseenSince ?? at }) : {};
}

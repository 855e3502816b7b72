/** An emergency is never closed away: not as no complaint, not without a person who agrees, and as a duplicate only where the docket that goes on is an emergency from then on. */
import type { WriteHandle } from '../../db/db.ts';
import type { Docket } from '../../db/stores/dockets/docket-row.ts';
import type { Acting } from '../../domain/acting.ts';
import type { Outcome } from '../../domain/docket/complaint.ts';
import { applyAct } from '../../domain/docket/docket-life.ts';
import { contradiction } from '../../domain/docket/marks/marks.ts';
import { planMark } from '../../domain/docket/marks/plan-mark.ts';
import { DOCKETS } from '../../domain/messages/register/dockets.ts';
import { UserError } from '../../domain/user-error.ts';
import { docketNumber } from '../shared/docket-number.ts';
import { writeMark } from './mark-dockets.ts';

/** Nor is one of which later words say so, before a person has looked at them. `agreed`: a person was asked and said yes. Throws UserError `refused`. */
export async function refuseClosingAway(tx: WriteHandle, docket: Docket, outcome: Outcome, agreed: boolean): Promise<void> {
  const { urgency, withheld } = contradiction(docket.marks);
  if (urgency !== undefined || withheld !== undefined) {
    const number = await docketNumber(tx, docket);
    throw new UserError('refused', DOCKETS.contradicted(number), [DOCKETS.lookAtIt(number), DOCKETS.decideAnew(number)]);
  }
  if (docket.urgency !== 'emergency') return;
  const number = await docketNumber(tx, docket);
  if (outcome === 'not_actionable') throw new UserError('refused', DOCKETS.emergencyIsComplaint(number), [DOCKETS.markFirst(number)]);
  if (agreed) return;
  if (outcome === 'duplicate') throw new UserError('refused', DOCKETS.emergencyAsDuplicate(number), [DOCKETS.lookAtBoth, DOCKETS.thenYes]);
  throw new UserError('refused', DOCKETS.emergencyNeedsYes(number), [DOCKETS.lookAtIt(number), DOCKETS.thenYes]);
}

/** The docket that goes on is the emergency now, and a person must see it. Throws UserError `refused` where it is closed and none. */
export async function raiseOriginal(
  tx: WriteHandle,
  original: Docket,
  duplicate: Docket,
  reason: string | undefined,
  by: Acting,
): Promise<void> {
  if (duplicate.urgency !== 'emergency' || original.urgency === 'emergency') return;
  const number = await docketNumber(tx, original);
  const plan = planMark(original, number, { urgency: 'emergency' });
  if ('why' in plan) throw new UserError('refused', DOCKETS.originalIsOver(number), [DOCKETS.reopenOriginal(number)]);
  // What was written about a withheld docket stays on it.
  const told = duplicate.withheld === null || original.withheld !== null ? reason?.trim() : undefined;
  await writeMark(tx, original, plan, by, {
    ...(told && { texts: { reason: told } }),
    data: { raisedBy: duplicate.id },
    further: (marked) => applyAct(marked, { act: 'unseen', since: by.now.toISOString() }),
  });
}

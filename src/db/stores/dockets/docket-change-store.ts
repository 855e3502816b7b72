/** Changes of dockets: of one together with its event, and of many while a batch is entered or read again. */
import type { Actor } from '../../../domain/actor.ts';
import type { WithheldClass } from '../../../domain/docket/complaint.ts';
import { BY_PERSON, type MarkableParts } from '../../../domain/docket/marks/marks.ts';
import type { StateChange } from '../../../domain/docket/docket-life.ts';
import type { DocketReading } from '../../../domain/reading/reading.ts';
import type { NewEvent, WriteHandle } from '../../db.ts';
import { type Docket, stateColumns } from './docket-row.ts';

/**
 * Appends the event and changes the row with it. The event's body holds the change as `set`, so that a replay arrives at the same row.
 * Returns the changed docket.
 */
export async function changeDocket(
  tx: WriteHandle,
  docket: Docket,
  change: StateChange,
  event: { kind: string; at: string; actor?: Actor; data?: Record<string, unknown>; texts?: Record<string, string> },
): Promise<Docket> {
  const { kind, at, actor, data, texts } = event;
  const entry: NewEvent = {
    kind,
    at,
    docketId: docket.id,
    ...(actor && { actor }),
    data: { ...data, ...(Object.keys(change).length > 0 && { set: change }) },
    ...(texts && { texts }),
  };
  tx.append(entry);
  if (Object.keys(change).length > 0) await tx.k.updateTable('dockets').set(stateColumns(change)).where('id', '=', docket.id).execute();
  return { ...docket, ...change };
}

/** By docket id. The caller appends the events. */
export async function updateDocketStates(tx: WriteHandle, changes: ReadonlyMap<number, StateChange>): Promise<void> {
  for (const [id, change] of changes) await tx.k.updateTable('dockets').set(stateColumns(change)).where('id', '=', id).execute();
}

/** What a person has decided of how the docket is read. The caller changes its state, with the event. */
export async function saveMarked(tx: WriteHandle, docketId: number, marked: Partial<MarkableParts>): Promise<void> {
  const { categories, actionable, ...rest } = marked;
  const columns = {
    ...rest,
    ...(actionable !== undefined && { actionable, actionable_reason: BY_PERSON }),
    ...(categories !== undefined && { categories: categories.join(' ') }),
  };
  if (Object.keys(columns).length > 0) await tx.k.updateTable('dockets').set(columns).where('id', '=', docketId).execute();
}

/** By docket id: the class that it has from its own posts and from the dockets that it leans on; null: nothing is withheld any more. */
export async function saveClasses(tx: WriteHandle, classes: ReadonlyMap<number, WithheldClass | null>): Promise<void> {
  await tx.runMany(
    'update dockets set withheld = ? where id = ?',
    [...classes].map(([id, withheld]) => [withheld, id]),
  );
}

/** By docket id: what its posts say together, and by which version of the rules. */
export async function saveReadings(tx: WriteHandle, readings: ReadonlyMap<number, DocketReading>): Promise<void> {
  await tx.runMany(
    `update dockets set urgency = ?, actionable = ?, actionable_reason = ?, categories = ?, withheld = ?, accused_police = ?,
     language = ?, country = ?, decision = ?, confidence = ?, ruleset = ? where id = ?`,
    [...readings].map(([id, { routing, ...kind }]) => [
      kind.urgency,
      kind.actionable,
      kind.actionableReason,
      kind.categories.join(' '),
      kind.withheld,
      kind.accusedPolice,
      kind.language,
      kind.country,
      routing.decision,
      routing.confidence,
      routing.ruleset,
      id,
    ]),
  );
}

/** By docket id: the post whose words stand for the docket, the newest version of the one that opened it. */
export async function saveOpeners(tx: WriteHandle, openers: ReadonlyMap<number, number>): Promise<void> {
  await tx.runMany(
    'update dockets set post_id = ? where id = ?',
    [...openers].map(([id, postId]) => [postId, id]),
  );
}

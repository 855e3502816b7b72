/** Which dockets need help once a batch is entered and did not before: the person who takes posts in hears of them at once. */
import type { WriteHandle } from '../../../db/db.ts';
import type { Docket } from '../../../db/stores/dockets/docket-row.ts';
import { docketsById } from '../../../db/stores/dockets/docket-store.ts';
import { isUrgent } from '../../../domain/docket/urgent.ts';
import type { KnownThreads } from '../threads/known-threads.ts';
import type { BatchChanges } from './changes.ts';

/** Their internal ids. To be called before the batch is written: what the rows say then is how the dockets were. */
export async function newEmergencies(tx: WriteHandle, changes: BatchChanges, known: KnownThreads): Promise<number[]> {
  const touched = [...new Set([...changes.readings.keys(), ...changes.states.keys()])]
    .flatMap((id) => known.dockets.get(id) ?? [])
    .filter(isEmergency);
  const before = new Map(
    (
      await docketsById(
        tx,
        touched.map(({ id }) => id),
      )
    ).map((docket) => [docket.id, docket]),
  );
  const opened = changes.opened.map(({ docket }) => docket).filter(isEmergency);
  return [...opened, ...touched.filter((docket) => isNew(docket, before.get(docket.id)))].map(({ id }) => id);
}

function isEmergency({ urgency, status }: Docket): boolean {
  return urgency === 'emergency' && status !== 'void';
}

function isNew(now: Docket, before: Docket | undefined): boolean {
  return before === undefined || before.urgency !== 'emergency' || (isUrgent(now) && !isUrgent(before));
}

/** What a batch changes that the person who takes posts in must hear of at once, and that no count of posts tells. */
import type { WriteHandle } from '../../../db/db.ts';
import type { Docket } from '../../../db/stores/dockets/docket-row.ts';
import { docketsById } from '../../../db/stores/dockets/docket-store.ts';
import { postsById } from '../../../db/stores/posts/post-store.ts';
import type { LandedPost } from '../../../db/stores/posts/landed-post.ts';
import { contradictedParts } from '../../../domain/docket/marks/marks.ts';
import { isUrgent } from '../../../domain/docket/urgent.ts';
import type { KnownThreads } from '../threads/known-threads.ts';
import type { BatchChanges } from './changes.ts';

/** Internal ids of dockets. */
export interface BatchNews {
  /** They need help now and did not before, or words of the batch speak against what a person has decided. */
  readonly emergencies: readonly number[];
  /** They were open to read before. */
  readonly withheld: readonly number[];
  /** Their district is another one now, each with the one that it was. */
  readonly moved: readonly (readonly [docketId: number, before: string | null])[];
}

export const NO_NEWS: BatchNews = { emergencies: [], withheld: [], moved: [] };

/** To be called before the batch is written: what the rows say then is how the dockets were. */
export async function batchNews(tx: WriteHandle, changes: BatchChanges, known: KnownThreads): Promise<BatchNews> {
  const { readings, states, withheld, opened } = changes;
  const touched = [...new Set([...readings.keys(), ...states.keys(), ...withheld.keys()])].flatMap((id) => known.dockets.get(id) ?? []);
  // Of most dockets there is nothing to tell, whatever they were: they are not read.
  const mayTell = touched.filter(
    (docket) => isEmergency(docket) || docket.withheld !== null || states.get(docket.id)?.district !== undefined,
  );
  const rows = await docketsById(
    tx,
    mayTell.map(({ id }) => id),
  );
  const before = new Map(rows.map((docket) => [docket.id, docket]));
  const changed = mayTell.flatMap((now) => {
    const was = before.get(now.id);
    return was ? [{ now, was }] : [];
  });
  return {
    emergencies: [
      ...opened.map(({ docket }) => docket).filter(isEmergency),
      ...mayTell.filter((docket) => isEmergency(docket) && isNew(docket, before.get(docket.id))),
    ].map(({ id }) => id),
    withheld: changed.flatMap(({ now, was }) => (now.withheld !== null && was.withheld === null ? [now.id] : [])),
    moved: changed.flatMap(({ now, was }) => (now.district === was.district ? [] : [[now.id, was.district] as const])),
  };
}

/** Dockets that a post of an earlier run has opened only now: it was completed, or its author became known. `intake`: the run that is under way. */
export async function openedByEarlier(
  tx: WriteHandle,
  { opened }: BatchChanges,
  batch: readonly LandedPost[],
  intake: number,
): Promise<number[]> {
  const inBatch = new Map(batch.map((post) => [post.id, post.intakeId]));
  const elsewhere = opened.map(({ docket: { postId } }) => postId).filter((id) => !inBatch.has(id));
  const intakes = new Map([...inBatch, ...(await postsById(tx, elsewhere)).map(({ id, intakeId }) => [id, intakeId] as const)]);
  return opened.flatMap(({ docket }) => (intakes.get(docket.postId) === intake ? [] : [docket.id]));
}

function isEmergency({ urgency, status, marks }: Docket): boolean {
  return (urgency === 'emergency' || contradictedParts(marks).length > 0) && status !== 'void';
}

function isNew(now: Docket, before: Docket | undefined): boolean {
  if (before === undefined) return true;
  const known = contradictedParts(before.marks);
  if (contradictedParts(now.marks).some((part) => !known.includes(part))) return true;
  return now.urgency === 'emergency' && (before.urgency !== 'emergency' || (isUrgent(now) && !isUrgent(before)));
}

/** Digests that were begun for coordinators: one for each of their days. */
import type { Selectable } from 'kysely';
import type { Handle, WriteHandle } from '../../db.ts';
import type { DigestsTable } from '../../schema/outreach.ts';

export interface Digest {
  readonly id: number;
  readonly coordinatorId: number;
  /** The coordinator's own day: `2026-10-31`. */
  readonly localDay: string;
  /** From when on it tells what is new; UTC ISO-8601, as the other two. */
  readonly sinceAt: string;
  /** It tells what was there then. */
  readonly claimedAt: string;
  /** null: begun, and not finished. */
  readonly madeAt: string | null;
}

/** Of one coordinator, the newest day first. */
export async function digestRows(handle: Handle, coordinatorId: number): Promise<Digest[]> {
  const rows = await handle.k
    .selectFrom('digests')
    .selectAll()
    .where('coordinator_id', '=', coordinatorId)
    .orderBy('local_day', 'desc')
    .execute();
  return rows.map(digestOf);
}

/** Returns the new row's id. */
export async function insertDigest(tx: WriteHandle, digest: Omit<Digest, 'id'>): Promise<number> {
  const { id } = await tx.k.insertInto('digests').values(rowOf(digest)).returning('id').executeTakeFirstOrThrow();
  return id;
}

export async function saveDigest(tx: WriteHandle, { id, ...digest }: Digest): Promise<void> {
  await tx.k.updateTable('digests').set(rowOf(digest)).where('id', '=', id).execute();
}

function rowOf({ coordinatorId, localDay, sinceAt, claimedAt, madeAt }: Omit<Digest, 'id'>) {
  return { coordinator_id: coordinatorId, local_day: localDay, since_at: sinceAt, claimed_at: claimedAt, made_at: madeAt };
}

function digestOf(row: Selectable<DigestsTable>): Digest {
  return {
    id: row.id,
    coordinatorId: row.coordinator_id,
    localDay: row.local_day,
    sinceAt: row.since_at,
    claimedAt: row.claimed_at,
    madeAt: row.made_at,
  };
}

/** Records that coordinators have sent back from their kits. */
import type { Selectable } from 'kysely';
import type { Handle, WriteHandle } from '../../db.ts';
import type { KitRecordsTable } from '../../schema/kit.ts';

export interface StoredKitRecord {
  readonly id: string;
  readonly kind: KitRecordsTable['kind'];
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly city: string | null;
  readonly coordinatorId: number | null;
  readonly madeAt: string;
  /** UTC ISO-8601. */
  readonly receivedAt: string;
  readonly state: KitRecordsTable['state'];
  readonly outreachId: number | null;
  readonly docketId: number | null;
  /** JSON of its fields while it waits. */
  readonly words: string | null;
}

export async function kitRecord(handle: Handle, id: string): Promise<StoredKitRecord | null> {
  const row = await handle.k.selectFrom('kit_records').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? recordOf(row) : null;
}

/** In the order in which they were received. */
export async function waitingKitRecords(handle: Handle): Promise<StoredKitRecord[]> {
  const rows = await handle.k
    .selectFrom('kit_records')
    .selectAll()
    .where('state', '=', 'waiting')
    .orderBy('received_at')
    .orderBy('id')
    .execute();
  return rows.map(recordOf);
}

export async function insertKitRecord(
  tx: WriteHandle,
  { coordinatorId, madeAt, receivedAt, outreachId, docketId, ...same }: StoredKitRecord,
): Promise<void> {
  await tx.k
    .insertInto('kit_records')
    .values({
      ...same,
      coordinator_id: coordinatorId,
      made_at: madeAt,
      received_at: receivedAt,
      outreach_id: outreachId,
      docket_id: docketId,
    })
    .execute();
}

/** Its words go with it: they stand where it led to. */
export async function settleKitRecord(tx: WriteHandle, id: string, docketId: number | null): Promise<void> {
  await tx.k.updateTable('kit_records').set({ state: 'settled', docket_id: docketId, words: null }).where('id', '=', id).execute();
}

function recordOf({ coordinator_id, made_at, received_at, outreach_id, docket_id, ...same }: Selectable<KitRecordsTable>): StoredKitRecord {
  return { ...same, coordinatorId: coordinator_id, madeAt: made_at, receivedAt: received_at, outreachId: outreach_id, docketId: docket_id };
}

/** Anchors: heads of the chain that were printed somewhere, so that a later check has a fixed point outside the register. */
import type { Handle, WriteHandle } from '../../db.ts';
import type { AnchorsTable } from '../../schema/events.ts';
import { type Head, printedHead } from '../../../domain/printed-head.ts';
import { chainHead } from './event-store.ts';

/** Where the head of a backup that was proved is kept; the time is that at which the backup was made. */
export const PROVED_BACKUP = 'backup_proved';

/** Where the head is kept at which the whole register was last proved. */
export const PROVED_REGISTER = 'proved';

/** Records the chain's head as of this transaction; returns it as it is printed. */
export async function anchorHead(tx: WriteHandle, place: string, at: string): Promise<string> {
  const head = await chainHead(tx);
  await tx.k
    .insertInto('anchors')
    .values({ ...head, at, place })
    .onConflict((conflict) => conflict.columns(['seq', 'place']).doNothing())
    .execute();
  return printedHead(head);
}

export function allAnchors(handle: Handle): Promise<AnchorsTable[]> {
  return handle.k.selectFrom('anchors').selectAll().orderBy('seq').execute();
}

/** Records a head that lies further back; the newest time counts. The caller has checked that the chain holds it. */
export async function anchorEarlier(tx: WriteHandle, { seq, hash, root }: Head, place: string, at: string): Promise<void> {
  await tx.k
    .insertInto('anchors')
    .values({ seq, hash, root, at, place })
    .onConflict((conflict) => conflict.columns(['seq', 'place']).doUpdateSet({ at }))
    .execute();
}

/** When a head was last kept in such a place; null: never. */
export async function lastAnchoredAt(handle: Handle, place: string): Promise<string | null> {
  const row = await handle.k
    .selectFrom('anchors')
    .select((eb) => eb.fn.max<string | null>('at').as('at'))
    .where('place', '=', place)
    .executeTakeFirst();
  return row?.at ?? null;
}

/** Anchors: heads of the chain that were printed somewhere, so that a later check has a fixed point outside the register. */
import type { Handle, WriteHandle } from '../../db.ts';
import type { AnchorsTable } from '../../schema/events.ts';

/** Records the chain's head as of this transaction; returns it as `SEQ:HASH`. */
export async function anchorHead(tx: WriteHandle, place: string, at: string): Promise<string> {
  const head = await tx.k.selectFrom('chain_head').select(['seq', 'hash']).where('id', '=', 1).executeTakeFirstOrThrow();
  await tx.k
    .insertInto('anchors')
    .values({ seq: head.seq, hash: head.hash, at, place })
    .onConflict((conflict) => conflict.columns(['seq', 'place']).doNothing())
    .execute();
  return `${head.seq}:${head.hash}`;
}

export function allAnchors(handle: Handle): Promise<AnchorsTable[]> {
  return handle.k.selectFrom('anchors').selectAll().orderBy('seq').execute();
}

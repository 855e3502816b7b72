/** Anchors: heads of the chain that were printed somewhere, so that a later proof has a point outside the register. */
import type { WriteHandle } from '../../db.ts';

/** Anchors the head as of this transaction; returns `SEQ:HASH`. */
export async function anchorHead(tx: WriteHandle, place: string, at: string): Promise<string> {
  const head = await tx.k.selectFrom('chain_head').select(['seq', 'hash']).where('id', '=', 1).executeTakeFirstOrThrow();
  await tx.k
    .insertInto('anchors')
    .values({ seq: head.seq, hash: head.hash, at, place })
    .onConflict((conflict) => conflict.columns(['seq', 'place']).doNothing())
    .execute();
  return `${head.seq}:${head.hash}`;
}

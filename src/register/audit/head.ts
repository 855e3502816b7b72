/** The head of the chain of events, as it is printed in answers: anchored, so that a later proof can refer to it. */
import { anchorHead } from '../../db/stores/events/anchor-store.ts';
import type { Db } from '../../db/db.ts';

/** `SEQ:HASH` of the newest event; `place` says where it was printed. */
export async function chainHeadOf(db: Db, place: string, now: Date): Promise<string> {
  return db.write((tx) => anchorHead(tx, place, now.toISOString()));
}

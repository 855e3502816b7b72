/** Reads that belong together. */
import type { Db, Handle } from '../db.ts';

/** All reads see one state of the register, while other processes go on writing. */
export function inSnapshot<T>(db: Db, read: (handle: Handle) => Promise<T>): Promise<T> {
  return db.k
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute((k) => read({ ...db, k }));
}

/** Reads that belong together. */
import { sql } from 'kysely';
import type { Db, Handle } from '../db.ts';

/** All reads see one state of the register, while other processes go on writing. */
export function inSnapshot<T>(db: Db, read: (handle: Handle) => Promise<T>): Promise<T> {
  return db.k
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute((k) => read({ ...db, k }));
}

/** The same on PostgreSQL, with the name under which another program can see that state too, as long as `read` runs. */
export function inSharedSnapshot<T>(db: Db, read: (handle: Handle, snapshot: string) => Promise<T>): Promise<T> {
  return inSnapshot(db, async (handle) => {
    const { rows } = await sql<{ name: string }>`select pg_export_snapshot() as name`.execute(handle.k);
    return read(handle, rows[0]?.name ?? '');
  });
}

/** One sweep at a time over all processes: a lock that is free again when the process that holds it ends, however it ends. */
import Database from 'better-sqlite3';
import { type Kysely, sql } from 'kysely';
import type { Db } from '../db.ts';
import type { Schema } from '../schema/schema.ts';

/** Any number that nothing else uses on the server: "uppolice" on a telephone's keys. */
const ADVISORY_KEY = 87_765_423;

type Release = () => Promise<void>;

/** Returns how to release the lock, or null when another process holds it. Release it before the register is closed. */
export async function trySweepLock(db: Db): Promise<Release | null> {
  if (db.engine === 'postgres') return tryAdvisoryLock(db.k);
  return db.location === ':memory:' ? async () => undefined : tryFileLock(`${db.location}.sweep`);
}

/** An exclusive transaction on a small file beside the register: the kernel drops its lock with the process. */
async function tryFileLock(path: string): Promise<Release | null> {
  const lock = new Database(path, { timeout: 0 });
  try {
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) return null;
    throw error;
  }
  return async () => {
    lock.close();
  };
}

/** A lock of the session: it occupies one connection of the pool, and the server drops the lock with the connection. */
function tryAdvisoryLock(k: Kysely<Schema>): Promise<Release | null> {
  return new Promise((answer, fail) => {
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    const session = k.connection().execute(async (connection) => {
      const { rows } = await sql<{ locked: boolean }>`select pg_try_advisory_lock(${ADVISORY_KEY}) as locked`.execute(connection);
      if (!rows[0]?.locked) return answer(null);
      answer(async () => {
        release();
        await session;
      });
      await released;
      await sql`select pg_advisory_unlock(${ADVISORY_KEY})`.execute(connection);
    });
    session.catch(fail);
  });
}

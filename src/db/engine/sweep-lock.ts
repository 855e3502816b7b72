/** One sweep at a time over all processes: a lock that is free again when the process that holds it ends, however it ends. */
import { realpathSync } from 'node:fs';
import { type Kysely, sql } from 'kysely';
import type { Db } from '../db.ts';
import type { Schema } from '../schema/schema.ts';
import { tryFileLock } from './files/file-lock.ts';

/** Any number that nothing else uses on the server: "uppolice" on a telephone's keys. */
const ADVISORY_KEY = 87_765_423;

type Release = () => Promise<void>;

/** Returns how to release the lock, or null when another process holds it. Release it before the register is closed. */
export async function trySweepLock(db: Db): Promise<Release | null> {
  if (db.engine === 'postgres') return tryAdvisoryLock(db.k);
  if (db.location === ':memory:') return async () => undefined;
  const release = tryFileLock(sweepLockPath(db.location));
  return release && (async () => release());
}

/** Beside the register's own file, so that a link to it leads to the same lock. */
export function sweepLockPath(location: string): string {
  return `${realpathSync(location)}.sweep`;
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

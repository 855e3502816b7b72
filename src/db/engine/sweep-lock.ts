/** One sweep at a time over all processes: a lock that the system itself releases when the process that holds it ends, however. */
import Database from 'better-sqlite3';
import pg from 'pg';
import { isPostgresUrl } from './open.ts';

/** Any number that nobody else uses on the server: "uppolice" on a telephone's keys. */
const ADVISORY_KEY = 87_765_423;

/** Returns how to release it; null when another process holds it. `location` is the register's, with its password. */
export async function trySweepLock(location: string): Promise<(() => Promise<void>) | null> {
  if (location === ':memory:') return async () => undefined;
  return isPostgresUrl(location) ? tryAdvisoryLock(location) : tryFileLock(`${location}.sweep`);
}

/** An exclusive transaction on a small file beside the register: the kernel drops its lock with the process. */
async function tryFileLock(path: string): Promise<(() => Promise<void>) | null> {
  const lock = new Database(path, { timeout: 0 });
  try {
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    if (String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY')) return null;
    throw error;
  }
  return async () => {
    lock.close();
  };
}

async function tryAdvisoryLock(location: string): Promise<(() => Promise<void>) | null> {
  const client = new pg.Client({ connectionString: location, application_name: 'uppolice sweep' });
  await client.connect();
  const { rows } = await client.query<{ locked: boolean }>('select pg_try_advisory_lock($1) as locked', [ADVISORY_KEY]);
  if (rows[0]?.locked) return () => client.end();
  await client.end();
  return null;
}

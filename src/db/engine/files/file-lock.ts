/** A lock between processes: an exclusive transaction on a small file. The kernel drops it with the process, however that ends. */
import { chmodSync, existsSync } from 'node:fs';
import Database from 'better-sqlite3';

/** Returns how to release it; null when another process holds it. */
export function tryFileLock(path: string): (() => void) | null {
  const fresh = !existsSync(path);
  const lock = new Database(path, { timeout: 0 });
  // A group that shares the folder shares the lock.
  if (fresh) chmodSync(path, 0o660);
  try {
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) return null;
    throw error;
  }
  return () => {
    lock.close();
  };
}

/** Whether a file is one of SQLite, told without SQLite: opening what is damaged would remove the journal beside it. */
import { closeSync, openSync, readSync } from 'node:fs';

const MAGIC = 'SQLite format 3\0';

/** An empty file may become one. Throws errors of the file system. */
export function isSqliteFile(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const header = Buffer.alloc(MAGIC.length);
    const read = readSync(file, header, 0, MAGIC.length, 0);
    return read === 0 || header.toString('latin1', 0, read) === MAGIC;
  } finally {
    closeSync(file);
  }
}

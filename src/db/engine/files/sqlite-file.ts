/** Whether a file is one of SQLite, told without SQLite: opening what is damaged would remove the journal beside it. */
import { closeSync, openSync, readSync } from 'node:fs';

/** The first sixteen bytes of every such file (https://sqlite.org/fileformat.html). */
const MAGIC = Buffer.from('53514c69746520666f726d6174203300', 'hex');

/** An empty file may become one. Throws errors of the file system. */
export function isSqliteFile(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const header = Buffer.alloc(MAGIC.length);
    const read = readSync(file, header, 0, MAGIC.length, 0);
    return read === 0 || header.equals(MAGIC);
  } finally {
    closeSync(file);
  }
}

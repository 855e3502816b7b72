/** Whether the engine finds its own file sound. */
import { sql } from 'kysely';
import type { Handle } from '../db.ts';

/** What SQLite finds wrong first, in its tables, indexes and references; null where it finds nothing, and for a server, which looks after its own files. */
export async function damageIn(handle: Handle): Promise<string | null> {
  if (handle.engine === 'postgres') return null;
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check(1)`.execute(handle.k);
  const found = rows[0]?.integrity_check ?? '';
  if (found !== 'ok') return found;
  const references = await sql<{ table: string; rowid: number; parent: string }>`pragma foreign_key_check`.execute(handle.k);
  const [stray] = references.rows;
  return stray ? `${stray.table} ${stray.rowid} → ${stray.parent}` : null;
}

/** Since when a handle's account stands as X says: a suspended or renamed one is not tagged, and the plan says since when. */
import { type Kysely, sql } from 'kysely';
import type { Engine } from '../db.ts';

// biome-ignore lint/suspicious/noExplicitAny: a migration runs on whatever shape came before it
export async function up(k: Kysely<any>, engine: Engine): Promise<void> {
  const text = engine === 'postgres' ? 'text collate "C"' : 'text';
  await sql.raw(`alter table handles add column account_since ${text}`).execute(k);
}

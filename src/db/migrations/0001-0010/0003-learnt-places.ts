/** Words that mean a district in this register, as operators have taught them. */
import { type Kysely, sql } from 'kysely';
import type { Engine } from '../../db.ts';

// biome-ignore lint/suspicious/noExplicitAny: a migration runs on whatever shape came before it
export async function up(k: Kysely<any>, engine: Engine): Promise<void> {
  // Keys compare by bytes on both engines.
  const text = sql.raw(engine === 'postgres' ? 'text collate "C"' : 'text');
  await sql`create table learnt_places (words ${text} not null primary key, district ${text} not null, learnt_at ${text} not null)`.execute(
    k,
  );
}

/** Events prove the rows that they write: the salts of what they hash; and the rows of before, hashed once in the event that begins the proof. */
import { type Kysely, sql } from 'kysely';
import type { Engine } from '../db.ts';
import type { OldProof } from '../proof/old-proof.ts';
import { sealRows } from '../proof/seal.ts';

// biome-ignore lint/suspicious/noExplicitAny: a migration runs on whatever shape came before it
export async function up(k: Kysely<any>, engine: Engine, proof: OldProof | null): Promise<void> {
  const text = engine === 'postgres' ? 'text collate "C"' : 'text';
  const run = (statement: string) => sql.raw(statement).execute(k);
  await run(`alter table authors add column salt ${text}`);
  await run(
    `create table row_salts (tbl ${text} not null, row_key ${text} not null, salt ${text} not null, primary key (tbl, row_key))${engine === 'sqlite' ? ' without rowid' : ''}`,
  );
  await run(`create table sealed_rows (part integer not null primary key, body ${text} not null)`);
  await sealRows(k, engine, proof);
}

/** A Merkle tree over the hashes of the events, so that one docket can be proved without the others; it is computed once for the events that are there. */
import { type Kysely, sql } from 'kysely';
import type { Engine } from '../db.ts';
import { beginTree } from '../engine/tree/tree-of-register.ts';
import { plainHandle } from '../proof/seal.ts';

// biome-ignore lint/suspicious/noExplicitAny: a migration runs on whatever shape came before it
export async function up(k: Kysely<any>, engine: Engine): Promise<void> {
  const text = engine === 'postgres' ? 'text collate "C"' : 'text';
  const run = (statement: string) => sql.raw(statement).execute(k);
  await run(`alter table chain_head add column edge ${text} not null default ''`);
  await run(`alter table anchors add column root ${text}`);
  await beginTree(plainHandle(k, engine));
}

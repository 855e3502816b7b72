/** How each sweep of X ended. */
import { type Kysely, sql } from 'kysely';
import type { Engine } from '../db.ts';

// biome-ignore lint/suspicious/noExplicitAny: a migration runs on whatever shape came before it
export async function up(k: Kysely<any>, engine: Engine): Promise<void> {
  const text = engine === 'postgres' ? 'text collate "C"' : 'text';
  const run = (statement: string) => sql.raw(statement).execute(k);
  await run(`alter table intakes add column outcome ${text}`);
  await run(`alter table intakes add column trouble ${text}`);
  await run(`create index intakes_sweeps on intakes (outcome, id) where kind = 'sync'`);
}

/** Dockets of which nothing may be forgotten, and an index for what people ask to be forgotten. */
import { type Kysely, sql } from 'kysely';
import type { Engine } from '../db.ts';

// biome-ignore lint/suspicious/noExplicitAny: a migration runs on whatever shape came before it
export async function up(k: Kysely<any>, engine: Engine): Promise<void> {
  const text = engine === 'postgres' ? 'text collate "C"' : 'text';
  const run = (statement: string) => sql.raw(statement).execute(k);
  await run(`alter table dockets add column held_since ${text}`);
  await run('create index dockets_held on dockets (id) where held_since is not null');
  await run("create index events_of_forgetting on events (seq) where kind in ('forget_requested', 'forgotten')");
}

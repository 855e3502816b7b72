/** Posts that wait for a person: what a person says of one, replies whose parent is not stored, and authors that X calls suspended or gone. */
import { type Kysely, sql } from 'kysely';
import type { Engine } from '../../db.ts';

// biome-ignore lint/suspicious/noExplicitAny: a migration runs on whatever shape came before it
export async function up(k: Kysely<any>, engine: Engine): Promise<void> {
  const text = engine === 'postgres' ? 'text collate "C"' : 'text';
  const run = (statement: string) => sql.raw(statement).execute(k);
  await run(`alter table authors add column account ${text}`);
  await run(`alter table posts add column marked ${text}`);
  await run(`alter table posts add column pressing integer`);
  // For the parent that lands after all.
  await run(`create index posts_hidden_parent on posts (reply_to) where triage = 'hidden_parent'`);
}

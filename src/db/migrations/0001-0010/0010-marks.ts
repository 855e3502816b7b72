/** What a person has decided of a docket's reading, beside the machine's view; and indexes that count how often the machine was corrected. */
import { type Kysely, sql } from 'kysely';
import type { Engine } from '../../db.ts';

// biome-ignore lint/suspicious/noExplicitAny: a migration runs on whatever shape came before it
export async function up(k: Kysely<any>, engine: Engine): Promise<void> {
  const text = engine === 'postgres' ? 'text collate "C"' : 'text';
  const run = (statement: string) => sql.raw(statement).execute(k);
  await run(`alter table dockets add column marks ${text}`);
  await run(`create index events_of_persons on events (docket_id) where kind in ('marked', 'transferred')`);
  await run(`create index events_of_marked_posts on events (seq) where kind = 'post_marked'`);
  await run(`create index dockets_closed_as_none on dockets (day) where outcome = 'not_actionable' and actionable = 'yes'`);
}

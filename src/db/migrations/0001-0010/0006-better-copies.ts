/** Names carry the time that they are from, and posts that a better copy completed are kept in a queue until their docket has been read again. */
import { type Kysely, sql } from 'kysely';
import type { Engine } from '../../db.ts';

// biome-ignore lint/suspicious/noExplicitAny: a migration runs on whatever shape came before it
export async function up(k: Kysely<any>, engine: Engine): Promise<void> {
  const text = engine === 'postgres' ? 'text collate "C"' : 'text';
  const run = (statement: string) => sql.raw(statement).execute(k);
  await run(`alter table authors add column named_at ${text}`);
  // Until now the last page to name an author won: the newest post that is known is the best guess at how old that name is.
  await run(`update authors set named_at = newest.at
    from (select author_id, max(posted_at) as at from posts group by author_id) as newest
    where newest.author_id = authors.id and authors.handle is not null`);
  await run(`create table completed_posts (post_id integer primary key)`);
}

/** Dockets tell since when something lies there unseen, and are found by what they continue and by what their posts quote. */
import { type Kysely, sql } from 'kysely';

// biome-ignore lint/suspicious/noExplicitAny: a migration runs on whatever shape came before it
export async function up(k: Kysely<any>): Promise<void> {
  await sql`alter table dockets add column unseen_since text`.execute(k);
  await sql`create index dockets_continued on dockets (continues_id) where continues_id is not null`.execute(k);
  await sql`create index posts_quoted_on_dockets on posts (quoted) where docket_id is not null and quoted is not null`.execute(k);
}

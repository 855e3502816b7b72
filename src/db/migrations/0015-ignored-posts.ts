/** An index of the posts that concern nobody here, by whom they tag: a handle that is registered later finds those that concern it. It covers the query. */
import { type Kysely, sql } from 'kysely';

// biome-ignore lint/suspicious/noExplicitAny: a migration runs on whatever shape came before it
export async function up(k: Kysely<any>): Promise<void> {
  await sql`create index posts_ignored on posts (mentions, role, docket_id) where role = 'ignored' and docket_id is null`.execute(k);
}

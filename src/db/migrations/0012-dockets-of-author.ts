/** An index on the complainants of dockets, to find those of one who posts again. */
import { type Kysely, sql } from 'kysely';

// biome-ignore lint/suspicious/noExplicitAny: a migration runs on whatever shape came before it
export async function up(k: Kysely<any>): Promise<void> {
  await sql.raw('create index dockets_author on dockets (author_id, posted_at)').execute(k);
}

/** What left the house or was shown unmasked is looked for among all events: an index of its own finds it. */
import { type Kysely, sql } from 'kysely';

// biome-ignore lint/suspicious/noExplicitAny: a migration runs on whatever shape came before it
export async function up(k: Kysely<any>): Promise<void> {
  await sql`create index events_of_access on events (seq) where kind in ('handed_out', 'exported_unmasked', 'revealed', 'docket_exported')`.execute(
    k,
  );
}

/** Emergencies are listed first, so an index finds them without reading the other dockets. */
import { type Kysely, sql } from 'kysely';

// biome-ignore lint/suspicious/noExplicitAny: a migration runs on whatever shape came before it
export async function up(k: Kysely<any>): Promise<void> {
  await sql`create index dockets_emergencies on dockets (year, serial) where urgency = 'emergency'`.execute(k);
}

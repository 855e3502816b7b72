/** What figures look for: dockets of registered and closed days, answers on an operator's word, and replies of the police by their account. */
import { type Kysely, sql } from 'kysely';

// biome-ignore lint/suspicious/noExplicitAny: a migration runs on whatever shape came before it
export async function up(k: Kysely<any>): Promise<void> {
  await sql`create index dockets_day on dockets (day)`.execute(k);
  await sql`create index dockets_closed on dockets (closed_at) where closed_at is not null`.execute(k);
  await sql`create index events_of_answers on events (docket_id, at) where kind = 'answered'`.execute(k);
  await sql`create index posts_of_police on posts (author_id, posted_at) where role = 'police_reply'`.execute(k);
}

/** Takes back what the newest migrations made, so that a register looks as one of before. */
import { type Kysely, sql } from 'kysely';
import type { Engine } from '../../../src/db/db.ts';

/** Everything since the migration that noted since when an account stands as it does. */
// biome-ignore lint/suspicious/noExplicitAny: the shape is an older one afterwards
export async function withoutNewest(k: Kysely<any>, engine: Engine): Promise<void> {
  await withoutStateTally(k, engine);
  for (const table of ['kit_records', 'statements', 'outside_bodies', 'contacts']) await sql`drop table ${sql.ref(table)}`.execute(k);
  await sql`alter table dockets drop column outside_at`.execute(k);
  for (const index of [
    'dockets_day',
    'dockets_closed',
    'events_of_answers',
    'posts_of_police',
    'events_of_access',
    'events_of_actor_by',
    'events_of_actor_login',
    'dockets_withheld',
  ])
    await sql`drop index ${sql.ref(index)}`.execute(k);
  for (const table of ['publications', 'wordings', 'digests']) await sql`drop table ${sql.table(table)}`.execute(k);
  await sql`create table rebuttals (
    id integer primary key, country text, claim text not null, fact text not null, proof text, published_at text, recorded_at text not null
  )`.execute(k);
  await sql`drop index dockets_abroad`.execute(k);
  await sql`drop table countries`.execute(k);
  await sql`drop table service_checks`.execute(k);
  for (const column of ['state', 'kind', 'city', 'place', 'link', 'recorded_at'])
    await sql`alter table outreach drop column ${sql.ref(column)}`.execute(k);
  await sql`alter table handles drop column account_since`.execute(k);
}

/** Its triggers are on another table. */
// biome-ignore lint/suspicious/noExplicitAny: the shape is an older one afterwards
async function withoutStateTally(k: Kysely<any>, engine: Engine): Promise<void> {
  for (const trigger of ['dockets_state_new', 'dockets_state_changed'])
    await (engine === 'sqlite' ? sql`drop trigger ${sql.ref(trigger)}` : sql`drop function ${sql.ref(trigger)}() cascade`).execute(k);
  await sql`drop table state_tally`.execute(k);
}

/** Countries that the desk has opened, and the services that it has checked; outreach abroad that is planned before it is held, and says where, in which form, and where it can be seen. */
import { type Kysely, sql } from 'kysely';
import type { Engine } from '../db.ts';

// biome-ignore lint/suspicious/noExplicitAny: a migration runs on whatever shape came before it
export async function up(k: Kysely<any>, engine: Engine): Promise<void> {
  const text = engine === 'postgres' ? 'text collate "C"' : 'text';
  const run = (statement: string) => sql.raw(statement).execute(k);
  for (const column of [
    `state ${text} not null default 'held'`,
    `kind ${text} not null default 'other'`,
    `city ${text}`,
    `place ${text}`,
    `link ${text}`,
    `recorded_at ${text} not null default ''`,
  ])
    await run(`alter table outreach add column ${column}`);
  await run(`create table countries (
    code ${text} not null primary key,
    planned_handle ${text},
    people integer,
    people_year integer,
    people_source ${text},
    sought integer not null,
    languages ${text},
    mission ${text},
    mission_handle ${text},
    mission_email ${text},
    mission_tickets ${text},
    opened_at ${text} not null
  )`);
  await run(`create table service_checks (
    code ${text} not null primary key,
    checked_at ${text} not null,
    checked_by ${text} not null,
    reach ${text}
  )`);
  await run('create index dockets_abroad on dockets (country, year, serial) where country is not null');
}

/** Records that coordinators have sent back from their kits, each once, by the id that the phone gave it. */
import { type Kysely, sql } from 'kysely';
import type { Engine } from '../db.ts';

// biome-ignore lint/suspicious/noExplicitAny: a migration runs on whatever shape came before it
export async function up(k: Kysely<any>, engine: Engine): Promise<void> {
  const text = engine === 'postgres' ? 'text collate "C"' : 'text';
  const run = (statement: string) => sql.raw(statement).execute(k);
  await run(`create table kit_records (
    id ${text} not null primary key,
    kind ${text} not null,
    country ${text} not null,
    city ${text},
    coordinator_id integer,
    made_at ${text} not null,
    received_at ${text} not null,
    state ${text} not null,
    outreach_id integer,
    docket_id integer,
    words ${text}
  )`);
  await run("create index kit_records_waiting on kit_records (received_at, id) where state = 'waiting'");
}

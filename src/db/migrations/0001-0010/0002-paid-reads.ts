/** What X has billed today, so that nothing is counted twice in a UTC day; and the state of an account when X was last asked. */
import { type Kysely, sql } from 'kysely';
import type { Engine } from '../../db.ts';

// biome-ignore lint/suspicious/noExplicitAny: a migration runs on whatever shape came before it
export async function up(k: Kysely<any>, engine: Engine): Promise<void> {
  // Keys compare by bytes on both engines.
  const text = sql.raw(engine === 'postgres' ? 'text collate "C"' : 'text');
  await sql`create table paid_reads (
    utc_day ${text} not null, resource ${text} not null, x_id ${text} not null,
    primary key (utc_day, resource, x_id)
  )${sql.raw(engine === 'sqlite' ? ' without rowid' : '')}`.execute(k);
  // The budget is checked before every page of a sweep.
  await sql`create index ledger_day on ledger (utc_day, cost_micro_usd)`.execute(k);
  await sql`alter table handles add column account ${text}`.execute(k);
}

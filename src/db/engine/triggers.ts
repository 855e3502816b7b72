/** The triggers that guard the chain and keep the tally: whether each is there, and switched on. */
import { type Kysely, sql } from 'kysely';
import type { Handle } from '../db.ts';
import type { Schema } from '../schema/schema.ts';
import { migrateToLatest } from './migrate.ts';
import { openSqlite } from './sqlite.ts';

/** As the migrations make them on a server; on SQLite a new register in memory tells. */
const ON_SERVER = [
  'events_no_change',
  'events_no_truncate',
  'dockets_tally_new',
  'dockets_tally_changed',
  'updates_learnt',
  'updates_unconcerned',
];

/** Names, sorted. */
export async function missingTriggers(handle: Handle): Promise<string[]> {
  if (handle.engine === 'postgres') {
    const { rows } = await sql<{ name: string }>`select t.tgname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
      join pg_namespace n on n.oid = c.relnamespace where n.nspname = current_schema() and t.tgenabled <> 'D' and not t.tgisinternal`.execute(
      handle.k,
    );
    const there = new Set(rows.map(({ name }) => name));
    return ON_SERVER.filter((name) => !there.has(name));
  }
  const there = await triggersOf(handle.k);
  const expected = openSqlite(':memory:');
  try {
    await migrateToLatest(expected.kysely, 'sqlite');
    // What a trigger does counts as much as its name.
    return [...(await triggersOf(expected.kysely))].flatMap(([name, body]) => (there.get(name) === body ? [] : [name])).sort();
  } finally {
    await expected.kysely.destroy();
  }
}

async function triggersOf(k: Kysely<Schema>): Promise<Map<string, string>> {
  const { rows } = await sql<{ name: string; sql: string }>`select name, sql from sqlite_master where type = 'trigger'`.execute(k);
  return new Map(rows.map((row) => [row.name, row.sql]));
}

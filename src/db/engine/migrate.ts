/** The schema of a register: how it compares with the program's, and how it is brought up to date. */
import { type Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Engine } from '../db.ts';
import { MIGRATIONS } from '../migrations/index.ts';
import type { OldProof } from '../proof/old-proof.ts';
import type { Schema } from '../schema/schema.ts';

/** `newer`: a migration was applied that this program does not know. */
export type SchemaState = 'empty' | 'older' | 'current' | 'newer';

/** Compares the migrations that were applied with those of the program. */
export async function schemaState(k: Kysely<Schema>, engine: Engine): Promise<{ state: SchemaState; applied: string[] }> {
  // The engine's catalogue and the migrator's own table are not in the schema.
  const catalogue =
    engine === 'sqlite'
      ? sql`select name from sqlite_master where name = 'kysely_migration'`
      : sql`select table_name from information_schema.tables where table_name = 'kysely_migration' and table_schema = pg_catalog.current_schema()`;
  if ((await catalogue.execute(k)).rows.length === 0) return { state: 'empty', applied: [] };
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(k);
  const applied = rows.map(({ name }) => name);
  const known = new Set(MIGRATIONS.map(({ name }) => name));
  if (applied.some((name) => !known.has(name))) return { state: 'newer', applied };
  if (applied.length === 0) return { state: 'empty', applied };
  return { state: applied.length < MIGRATIONS.length ? 'older' : 'current', applied };
}

/** Applies the missing migrations in one transaction, up to the one named. Returns the names of those applied now. */
export async function migrateToLatest(k: Kysely<Schema>, engine: Engine, upTo?: string, proof: OldProof | null = null): Promise<string[]> {
  const wanted = MIGRATIONS.filter(({ name }) => !upTo || name <= upTo);
  const migrator = new Migrator({
    db: k,
    provider: {
      getMigrations: async () => Object.fromEntries(wanted.map(({ name, up }) => [name, { up: (db) => up(db, engine, proof) }])),
    },
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error) throw error;
  return (results ?? []).filter(({ status }) => status === 'Success').map(({ migrationName }) => migrationName);
}

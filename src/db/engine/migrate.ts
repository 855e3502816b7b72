/** Brings a register to the newest shape, and tells one that is newer than the program. */
import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { UserError } from '../../domain/user-error.ts';
import type { Engine } from '../db.ts';
import { MIGRATIONS } from '../migrations/index.ts';
import type { Schema } from '../schema/schema.ts';

export type SchemaState = 'empty' | 'older' | 'current' | 'newer';

/** How the register's shape stands to the program's; one small query. */
export async function schemaState(k: Kysely<Schema>, engine: Engine): Promise<{ state: SchemaState; applied: string[] }> {
  // biome-ignore lint/suspicious/noExplicitAny: the catalogue and the migrator's own table are not in the schema
  const any = k as unknown as Kysely<any>;
  const tables = await (engine === 'sqlite'
    ? any.selectFrom('sqlite_master').select('name').where('name', '=', 'kysely_migration').execute()
    : any
        .selectFrom('information_schema.tables')
        .select('table_name')
        .where('table_name', '=', 'kysely_migration')
        .whereRef('table_schema', '=', any.fn('current_schema'))
        .execute());
  if (tables.length === 0) return { state: 'empty', applied: [] };
  const applied = (await any.selectFrom('kysely_migration').select('name').orderBy('name').execute()).map((row) => String(row.name));
  const known = new Set(MIGRATIONS.map((m) => m.name));
  if (applied.some((name) => !known.has(name))) return { state: 'newer', applied };
  if (applied.length === 0) return { state: 'empty', applied };
  return { state: applied.length < MIGRATIONS.length ? 'older' : 'current', applied };
}

/** Applies what is missing, in one transaction. Returns the names applied now. Throws UserError `no_register` for a newer register. */
export async function migrateToLatest(k: Kysely<Schema>, engine: Engine, upTo?: string): Promise<string[]> {
  const migrator = new Migrator({
    db: k,
    provider: {
      getMigrations: async () =>
        Object.fromEntries(
          MIGRATIONS.filter(({ name }) => !upTo || name <= upTo).map(({ name, up }) => [name, { up: (db) => up(db, engine) }]),
        ),
    },
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error) throw error;
  return (results ?? []).filter((r) => r.status === 'Success').map((r) => r.migrationName);
}

export function newerRegister(location: string): UserError {
  return new UserError('no_register', `The register at ${location} was made by a newer uppolice than this one.`, [
    'Update uppolice, then run the command again. Nothing was changed.',
  ]);
}

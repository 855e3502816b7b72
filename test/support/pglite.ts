/** A register on PGlite: PostgreSQL inside the test's own process. */
import { PGlite } from '@electric-sql/pglite';
import type { PostgresPool } from 'kysely';
import type { Db } from '../../src/db/db.ts';
import { migrateToLatest } from '../../src/db/migrate.ts';
import { makeDb } from '../../src/db/open.ts';
import { openPostgres } from '../../src/db/postgres.ts';

const INT8 = 20;
const NUMERIC = 1700;

export async function pgliteDb(): Promise<Db> {
  const pglite = await PGlite.create({ parsers: { [INT8]: Number, [NUMERIC]: Number } });
  const client = {
    async query(text: string, parameters: unknown[] = []) {
      const { rows, affectedRows } = await pglite.query(text, parameters);
      return { rows, rowCount: affectedRows ?? rows.length, command: text.trim().split(/\s/, 1)[0]?.toUpperCase() };
    },
    release: () => undefined,
  };
  const pool = { options: {}, connect: async () => client, end: () => pglite.close() };
  const db = makeDb(openPostgres(pool as unknown as PostgresPool, 'pglite'), 'pglite');
  await migrateToLatest(db.k, db.engine);
  return db;
}

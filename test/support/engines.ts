/** Both engines for contract tests: SQLite in memory, PostgreSQL as PGlite (one connection, counts as numbers). */
import { PGlite } from '@electric-sql/pglite';
import type { PostgresPool } from 'kysely';
import type { Db } from '../../src/db/db.ts';
import { migrateToLatest } from '../../src/db/migrate.ts';
import { createDb, makeDb } from '../../src/db/open.ts';
import { openPostgres } from '../../src/db/postgres.ts';

export const ENGINES = ['sqlite', 'postgres'] as const;

/** An empty register with the newest shape; `file` is for SQLite. */
export async function emptyRegister(engine: (typeof ENGINES)[number], file = ':memory:'): Promise<Db> {
  if (engine === 'sqlite') return (await createDb(file)).db;
  const db = makeDb(openPostgres(pglitePool(), 'pglite'), 'pglite');
  await migrateToLatest(db.k, 'postgres');
  return db;
}

function pglitePool(): PostgresPool {
  const pglite = new PGlite({ parsers: { 20: Number, 1700: Number } });
  const client = {
    async query(text: string, parameters: readonly unknown[] = []) {
      const { rows, affectedRows } = await pglite.query(text, [...parameters]);
      return { command: text.trim().split(/\s/)[0]?.toUpperCase(), rowCount: affectedRows ?? rows.length, rows };
    },
    release: () => undefined,
  };
  return { options: {}, connect: async () => client, end: () => pglite.close() } as unknown as PostgresPool;
}

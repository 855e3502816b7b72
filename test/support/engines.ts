/** The engines that one contract suite runs on: better-sqlite3, PGlite, and a PostgreSQL server where UPPOLICE_TEST_POSTGRES names one. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type { Db } from '../../src/db/db.ts';
import { migrateToLatest } from '../../src/db/engine/migrate.ts';
import { createDb } from '../../src/db/engine/open.ts';
import { makeDb } from '../../src/db/engine/make-db.ts';
import { connectPool, openPostgres } from '../../src/db/engine/postgres.ts';
import { openSqlite } from '../../src/db/engine/sqlite.ts';

const SERVER_URL = process.env.UPPOLICE_TEST_POSTGRES;

/** `postgres` is PGlite: a later PostgreSQL with one connection. `postgres-server` is what `scripts/postgres-test.sh` starts. */
export type EngineName = 'sqlite' | 'postgres' | 'postgres-server';
export const ENGINES: readonly EngineName[] = ['sqlite', 'postgres', ...(SERVER_URL ? (['postgres-server'] as const) : [])];
/** Those on which two processes can write to one register. */
export const SHARED_ENGINES: readonly EngineName[] = ENGINES.filter((engine) => engine !== 'postgres');

/** An empty register with the newest shape, gone when it is closed; `file` is for SQLite. */
export async function emptyRegister(engine: EngineName, file = ':memory:'): Promise<Db> {
  if (engine === 'sqlite') return (await createDb(file)).db;
  const place = await emptyPlace(engine);
  const { db } = await place.create();
  return { ...db, close: () => place.remove() };
}

/** Where a register can be made, opened several times, and removed. */
export interface Place {
  /** What --db would name. */
  readonly location: string;
  /** Makes the register or brings it up to date, and says what was applied; `upTo` names the last migration of an older one. */
  create(upTo?: string): Promise<{ db: Db; applied: string[] }>;
  /** Closes what was opened here and removes it all. */
  remove(): Promise<void>;
}

export async function emptyPlace(engine: EngineName): Promise<Place> {
  if (engine === 'sqlite') return sqlitePlace();
  return engine === 'postgres' ? pglitePlace() : serverPlace();
}

function sqlitePlace(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'uppolice-contract-'));
  const location = join(folder, 'register.db');
  const opened: Db[] = [];
  return {
    location,
    async create(upTo) {
      const made = upTo === undefined ? await createDb(location) : await olderDb(openSqlite(location, { create: true }), location, upTo);
      opened.push(made.db);
      return made;
    },
    async remove() {
      for (const db of opened) await db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Starting one takes a second: a test file has one, and each register a schema of its own. */
let pglite: Promise<PGlite> | undefined;

async function pglitePlace(): Promise<Place> {
  pglite ??= PGlite.create();
  const server = await pglite;
  const schema = newSchema();
  await server.exec(`create schema ${schema}`);
  const engine = openPostgres(new OneConnectionPool(server, schema), 'pglite');
  const db = makeDb(engine, 'pglite');
  return {
    location: 'pglite',
    create: async (upTo) =>
      upTo === undefined ? { db, applied: await migrateToLatest(db.k, db.engine) } : olderDb(engine, 'pglite', upTo),
    async remove() {
      await db.close();
      await server.exec(`drop schema ${schema} cascade`);
    },
  };
}

async function serverPlace(): Promise<Place> {
  const { default: pg } = await import('pg');
  const run = async (statement: string) => {
    const client = new pg.Client({ connectionString: SERVER_URL });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  const schema = newSchema();
  await run(`create schema ${schema}`);
  const url = new URL(SERVER_URL ?? '');
  url.searchParams.set('options', `-c search_path=${schema}`);
  const opened: Db[] = [];
  return {
    location: url.href,
    async create(upTo) {
      const made =
        upTo === undefined ? await createDb(url.href) : await olderDb(openPostgres(connectPool(url.href), url.href), url.href, upTo);
      opened.push(made.db);
      return made;
    },
    async remove() {
      for (const db of opened) await db.close();
      await run(`drop schema ${schema} cascade`);
    },
  };
}

/** From this migration on events prove rows. */
const PROVED_FROM = '0013';

async function olderDb(engine: Parameters<typeof makeDb>[0], location: string, upTo: string): Promise<{ db: Db; applied: string[] }> {
  const db = makeDb(engine, location, null, { provesRows: upTo >= PROVED_FROM });
  return { db, applied: await migrateToLatest(db.k, db.engine, upTo) };
}

function newSchema(): string {
  return `register_${randomBytes(6).toString('hex')}`;
}

/** Who wants the one connection waits for its turn, so that a statement on the outer handle inside a transaction hangs here too. */
class OneConnectionPool implements PostgresPool {
  readonly options = {};
  readonly #server: PGlite;
  readonly #schema: string;

  constructor(server: PGlite, schema: string) {
    this.#server = server;
    this.#schema = schema;
  }

  async connect(): Promise<PostgresPoolClient> {
    const free = await takeTurn(this.#server);
    await this.#server.exec(`set search_path to ${this.#schema}`);
    const query = async (text: string, parameters: readonly unknown[] = []): Promise<PostgresQueryResult<unknown>> => {
      const { rows, affectedRows } = await this.#server.query(text, [...parameters], { parsers: { 20: Number, 1700: Number } });
      const command = (/^\s*(\w+)/.exec(text)?.[1]?.toUpperCase() ?? '') as PostgresQueryResult<unknown>['command'];
      return { command, rowCount: affectedRows ?? rows.length, rows };
    };
    return { query: query as PostgresPoolClient['query'], processID: 1, release: free };
  }

  async end(): Promise<void> {}
}

const turns = new WeakMap<PGlite, Promise<void>>();

async function takeTurn(server: PGlite): Promise<() => void> {
  const before = turns.get(server) ?? Promise.resolve();
  const { promise, resolve } = Promise.withResolvers<void>();
  turns.set(
    server,
    before.then(() => promise),
  );
  await before;
  return resolve;
}

/** Registers on both engines that note down every statement they run. */
import { PGlite } from '@electric-sql/pglite';
import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type { Db, WriteHandle } from '../../src/db/db.ts';
import { makeDb } from '../../src/db/engine/make-db.ts';
import { migrateToLatest } from '../../src/db/engine/migrate.ts';
import { openPostgres } from '../../src/db/engine/postgres.ts';
import { openSqlite } from '../../src/db/engine/sqlite.ts';
import { fillRows } from './rows.ts';

export interface Statement {
  readonly text: string;
  /** How SQLite finds the rows: its own query plan, line by line. Empty for inserts, and on PostgreSQL. */
  readonly plan: readonly string[];
}

export interface RecordingRegister {
  /** What one piece of work in a write transaction runs, each statement once. Everything it wrote is rolled back. */
  statements(work: (tx: WriteHandle) => Promise<unknown>): Promise<Statement[]>;
  /** What work on the register itself runs, its transactions included. What it writes stays. */
  wholeStatements(work: (db: Db) => Promise<unknown>): Promise<Statement[]>;
  close(): Promise<void>;
}

type Explain = (text: string, parameters: readonly unknown[]) => readonly string[];

const TRANSACTION = /^(?:begin|commit|rollback|start transaction|set transaction|savepoint|release)\b/i;

/** Of which SQLite can say how it finds the rows. */
const FINDS_ROWS = /^\s*(?:select|update|delete|with)\b/i;

class Recorder {
  readonly #explain: Explain;
  #statements: Map<string, Statement> | null = null;

  constructor(explain: Explain) {
    this.#explain = explain;
  }

  note(text: string, parameters: readonly unknown[]): void {
    if (!this.#statements || this.#statements.has(text) || TRANSACTION.test(text)) return;
    const plan = FINDS_ROWS.test(text) ? this.#explain(text, parameters) : [];
    this.#statements.set(text, { text, plan });
  }

  async during(work: () => Promise<unknown>): Promise<Statement[]> {
    const statements = new Map<string, Statement>();
    this.#statements = statements;
    try {
      await work();
    } finally {
      this.#statements = null;
    }
    return [...statements.values()];
  }
}

export async function recordingSqlite(): Promise<RecordingRegister> {
  const engine = openSqlite(':memory:', { create: true });
  const prepare = engine.raw.prepare.bind(engine.raw);
  const recorder = new Recorder((text, parameters) =>
    prepare<unknown[], { detail: string }>(`explain query plan ${text}`)
      .all(...parameters)
      .map(({ detail }) => detail),
  );
  // The engine keeps its prepared statements, so each must report every run of it.
  const recording = (text: string) => {
    const statement = prepare(text);
    return new Proxy(statement, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key, target);
        if (typeof value !== 'function') return value;
        return (...parameters: unknown[]) => {
          if (key === 'all' || key === 'run') recorder.note(text, parameters);
          return value.apply(target, parameters);
        };
      },
    });
  };
  Object.defineProperty(engine.raw, 'prepare', { value: recording });
  return filled(makeDb(engine, ':memory:'), recorder);
}

export async function recordingPostgres(): Promise<RecordingRegister> {
  const server = await PGlite.create();
  const recorder = new Recorder(() => []);
  const query = async (text: string, parameters: readonly unknown[] = []): Promise<PostgresQueryResult<unknown>> => {
    recorder.note(text, parameters);
    const { rows, affectedRows } = await server.query(text, [...parameters], { parsers: { 20: Number, 1700: Number } });
    const command = text.trim().split(/\s/, 1)[0]?.toUpperCase() as PostgresQueryResult<unknown>['command'];
    return { command, rowCount: affectedRows ?? rows.length, rows };
  };
  const client: PostgresPoolClient = { query: query as PostgresPoolClient['query'], processID: 1, release: () => undefined };
  const pool: PostgresPool = { options: {}, connect: async () => client, end: () => server.close() };
  return filled(makeDb(openPostgres(pool, 'pglite'), 'pglite'), recorder);
}

async function filled(db: Db, recorder: Recorder): Promise<RecordingRegister> {
  await migrateToLatest(db.k, db.engine);
  await fillRows(db);
  return {
    async statements(work) {
      let statements: Statement[] = [];
      const undo = new Error('undo');
      await db
        .write(async (tx) => {
          statements = await recorder.during(() => work(tx));
          throw undo;
        })
        .catch((error: unknown) => {
          if (error !== undo) throw error;
        });
      return statements;
    },
    wholeStatements: (work) => recorder.during(() => work(db)),
    close: () => db.close(),
  };
}

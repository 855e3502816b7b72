/** Opens a register on either engine, and runs its write transactions. */
import { copyFileSync } from 'node:fs';
import { UserError } from '../../domain/user-error.ts';
import { ChainWriter } from './chain.ts';
import type { Db, Engine, Handle, WriteHandle } from '../db.ts';
import { isRetryable } from './errors.ts';
import { migrateToLatest, newerRegister, schemaState } from './migrate.ts';
import { openSqlite, type SqliteEngine } from './sqlite.ts';
import type { PostgresEngine } from './postgres.ts';

const ATTEMPTS = 5;

export function isPostgresUrl(location: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(location);
}

/** The location as it may be printed: without a password. */
export function printableLocation(location: string): string {
  if (!isPostgresUrl(location)) return location;
  try {
    const url = new URL(location);
    if (url.password) url.password = '***';
    return url.toString();
  } catch {
    return 'postgres://…';
  }
}

/** Opens an existing register. Throws UserError `no_register` where there is none, or it is older or newer than the program. */
export async function openDb(location: string): Promise<Db> {
  const engine = await connect(location, false);
  const db = makeDb(engine, location);
  const { state } = await schemaState(db.k, db.engine);
  if (state === 'current') return db;
  await db.close();
  const place = printableLocation(location);
  if (state === 'newer') throw newerRegister(place);
  if (state === 'older')
    throw new UserError('no_register', `The register at ${place} is from an older uppolice.`, [
      'Bring it up to date (a copy is kept): uppolice db migrate',
    ]);
  throw new UserError('no_register', `There is no register in ${place}.`, ['Make one: uppolice init']);
}

/** Makes a register, or brings an older one up to date; a SQLite file is copied before. Returns what was applied. */
export async function createDb(
  location: string,
  options: { group?: boolean } = {},
): Promise<{ db: Db; applied: string[]; copy: string | null }> {
  const engine = await connect(location, true, options.group);
  const db = makeDb(engine, location);
  try {
    const { state, applied: before } = await schemaState(db.k, db.engine);
    if (state === 'newer') throw newerRegister(printableLocation(location));
    if (state === 'current') return { db, applied: [], copy: null };
    let copy: string | null = null;
    if (state === 'older' && 'raw' in engine) {
      copy = `${location}.before-${before.at(-1)}`;
      engine.raw.pragma('wal_checkpoint(TRUNCATE)');
      copyFileSync(location, copy);
    }
    return { db, applied: await migrateToLatest(db.k, db.engine), copy };
  } catch (error) {
    await db.close();
    throw error;
  }
}

/** Brings an existing register up to date. Throws UserError `no_register` where there is none. */
export async function migrateDb(location: string): Promise<{ db: Db; applied: string[]; copy: string | null }> {
  const engine = await connect(location, false);
  const { state } = await schemaState(engine.kysely, isPostgresUrl(location) ? 'postgres' : 'sqlite');
  await engine.kysely.destroy();
  if (state === 'empty')
    throw new UserError('no_register', `There is no register in ${printableLocation(location)}.`, ['Make one: uppolice init']);
  return createDb(location);
}

async function connect(location: string, create: boolean, group = false): Promise<SqliteEngine | PostgresEngine> {
  if (!isPostgresUrl(location)) return openSqlite(location, { create, group });
  const { connectPool, openPostgres } = await import('./postgres.ts');
  return openPostgres(connectPool(location), printableLocation(location));
}

export function makeDb(engine: SqliteEngine | PostgresEngine, location: string): Db {
  const own: Handle = engine.handle(engine.kysely);
  const name: Engine = own.engine;
  let last: Promise<unknown> = Promise.resolve();
  const writeOnce = async <T>(work: (tx: WriteHandle) => Promise<T>): Promise<T> => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await engine.kysely.transaction().execute(async (transaction) => {
          const handle = engine.handle(transaction);
          // The first statement is a write, so that the lock is waited for instead of failing half-way.
          const head = await transaction
            .updateTable('chain_head')
            .set((eb) => ({ seq: eb.ref('seq') }))
            .where('id', '=', 1)
            .returning(['seq', 'hash'])
            .executeTakeFirstOrThrow();
          const chain = new ChainWriter(head);
          const tx: WriteHandle = { ...handle, append: (event) => chain.append(event) };
          const result = await work(tx);
          await chain.flush(handle);
          return result;
        });
      } catch (error) {
        const cause = error instanceof UserError ? error.cause : error;
        if (attempt >= ATTEMPTS || !isRetryable(cause)) throw error;
      }
    }
  };
  return {
    ...own,
    engine: name,
    location: printableLocation(location),
    // SQLite has one connection: a second transaction of this process waits for the first.
    write(work) {
      const turn = last.then(() => writeOnce(work));
      last = turn.catch(() => undefined);
      return turn;
    },
    trySweepLock: async () => (await import('./sweep-lock.ts')).trySweepLock(location),
    close: () => engine.kysely.destroy(),
  };
}

/** The SQLite engine: better-sqlite3 under Kysely, statements prepared once, one connection. */
import { chmodSync, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  sql,
} from 'kysely';
import { ENGINE } from '../../domain/messages/db/engine.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Handle, SqlValue } from '../db.ts';
import type { Schema } from '../schema/schema.ts';
import { isDiskFull, translateDbError } from './errors.ts';
import { ListCompiler } from './in-parts.ts';
import { isSqliteFile } from './files/sqlite-file.ts';
import { isReadOnly, type ReadOnlyPlace, readOnlyPlace } from './files/read-only.ts';
import { makeFolder } from '../../files/make-folder.ts';

type Raw = Database.Database;
type Statement = Database.Statement<unknown[], unknown>;

/** Kysely's own adapter holds that SQLite's schema changes are not transactional. They are; and a migration must hold the write lock. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
  // biome-ignore lint/suspicious/noExplicitAny: Kysely's signature
  override async acquireMigrationLock(k: Kysely<any>): Promise<void> {
    await sql`update kysely_migration_lock set is_locked = is_locked`.execute(k);
  }
}

class Connection implements DatabaseConnection {
  readonly #raw: Raw;
  readonly #location: string;
  readonly #statements = new Map<string, Statement>();

  constructor(raw: Raw, location: string) {
    this.#raw = raw;
    this.#location = location;
  }

  prepared(text: string): Statement {
    let statement = this.#statements.get(text);
    if (!statement) {
      if (this.#statements.size >= 500) this.#statements.clear();
      statement = this.#raw.prepare(text);
      this.#statements.set(text, statement);
    }
    return statement;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    try {
      const statement = this.prepared(query.sql);
      if (statement.reader) return { rows: statement.all(...query.parameters) as R[] };
      const { changes } = statement.run(...query.parameters);
      return { rows: [], numAffectedRows: BigInt(changes) };
    } catch (error) {
      throw translateDbError(error, this.#location);
    }
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    // Lists are read by keyset pages on both engines: an open cursor would block the only connection.
    yield await this.executeQuery<R>(query);
  }
}

class SingleConnectionDriver implements Driver {
  readonly #connection: Connection;
  readonly #raw: Raw;
  readonly #place: ReadOnlyPlace | null;
  constructor(raw: Raw, connection: Connection, place: ReadOnlyPlace | null) {
    this.#place = place;
    this.#raw = raw;
    this.#connection = connection;
  }
  async init(): Promise<void> {}
  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }
  async beginTransaction(): Promise<void> {
    await this.#connection.executeQuery(CompiledQuery.raw('begin'));
  }
  async commitTransaction(): Promise<void> {
    await this.#connection.executeQuery(CompiledQuery.raw('commit'));
  }
  async rollbackTransaction(): Promise<void> {
    // After a full disk or a lost lock SQLite has rolled back already.
    if (this.#raw.inTransaction) await this.#connection.executeQuery(CompiledQuery.raw('rollback'));
  }
  async releaseConnection(): Promise<void> {}
  async destroy(): Promise<void> {
    this.#raw.close();
    if (this.#place) removeCopy(this.#place);
  }
}

export interface SqliteEngine {
  readonly kysely: Kysely<Schema>;
  readonly raw: Raw;
  /** Where it is read from, if it can't be written to. */
  readonly readOnly: ReadOnlyPlace | null;
  /** It can be read, by this process alone, but hardly written. */
  readonly onFullDisk: boolean;
  handle(k: Kysely<Schema>): Handle;
  /** Throws UserError `no_register` where the file is no longer the one that was opened. */
  checkFile(): void;
}

/**
 * Opens a register's file. `create` makes it, with its folder: for the owner alone, or with `group` for the group too.
 * `inPlace` leaves its journal mode as it is. Throws UserError `no_register`.
 */
export function openSqlite(location: string, options: { create?: boolean; group?: boolean; inPlace?: boolean } = {}): SqliteEngine {
  const inMemory = location === ':memory:';
  if (!inMemory && !options.create && !existsSync(location)) {
    throw new UserError('no_register', ENGINE.missing(location), [ENGINE.makeOne, ENGINE.nameAnother]);
  }
  const place = !inMemory && !options.create && !options.inPlace ? placeToRead(location) : null;
  let raw: Raw;
  let onFullDisk = false;
  try {
    const fresh = !inMemory && !existsSync(location);
    if (fresh) makeFolder(dirname(location), options.group ? 0o770 : 0o700);
    else if (!inMemory && !isSqliteFile(place?.path ?? location))
      throw new UserError('no_register', ENGINE.notARegister(location), [ENGINE.nameRightFile]);
    const ownersOnly = !fresh && options.create === true && !options.group && isEmptyFile(location);
    const how = {
      mode: fresh ? (options.group ? 0o660 : 0o600) : ownersOnly ? 0o600 : null,
      keepsJournal: options.inPlace === true || place !== null,
      readonly: place !== null && !place.isCopy,
    };
    try {
      raw = connected(place?.path ?? location, how);
    } catch (error) {
      if (fresh || place || !isDiskFull(error, location)) throw error;
      raw = connected(location, { ...how, alone: true });
      onFullDisk = true;
    }
  } catch (error) {
    place?.remove();
    if (isFolder(error)) throw new UserError('no_register', ENGINE.isFolder(location), [ENGINE.nameRegisterFile(location)], error);
    const known = translateDbError(error, location);
    // better-sqlite3 reports a missing or unreadable folder as a TypeError; the system reports one that can't be made.
    if (known === error && (error instanceof TypeError || isOfFiles(error)))
      throw new UserError('no_register', ENGINE.notOpenedBecause(location, error.message), [ENGINE.checkFolder], error);
    throw known;
  }
  const connection = new Connection(raw, location);
  if (place?.isCopy) removeAtExit(place);
  const opened = inMemory ? undefined : fileAt(location);
  const dialect: Dialect = {
    createAdapter: () => new TransactionalAdapter(),
    createDriver: () => new SingleConnectionDriver(raw, connection, place),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new ListCompiler(),
  };
  const many = async (text: string, rows: readonly (readonly SqlValue[])[]): Promise<void> => {
    try {
      const statement = connection.prepared(text);
      for (const row of rows) statement.run(...row);
    } catch (error) {
      throw translateDbError(error, location);
    }
  };
  return {
    raw,
    readOnly: place,
    onFullDisk,
    checkFile() {
      if (opened && fileAt(location) !== opened) throw new UserError('no_register', ENGINE.vanished(location), [ENGINE.findIt]);
    },
    kysely: new Kysely<Schema>({ dialect }),
    handle: (k) => ({
      k,
      engine: 'sqlite',
      insertRows: (table, columns, rows) =>
        many(`insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`, rows),
      runMany: many,
    }),
  };
}

const copies = new Set<ReadOnlyPlace>();

/** Nobody may be left to close a register whose process ends early. */
function removeAtExit(place: ReadOnlyPlace): void {
  if (copies.size === 0) process.once('exit', removeCopies);
  copies.add(place);
}

function removeCopies(): void {
  for (const place of copies) place.remove();
}

function removeCopy(place: ReadOnlyPlace): void {
  place.remove();
  copies.delete(place);
  if (copies.size === 0) process.off('exit', removeCopies);
}

/** Made by hand before, and perhaps for everybody to read. */
function isEmptyFile(location: string): boolean {
  return location !== ':memory:' && statSync(location).size === 0;
}

/**
 * `mode`: which the file gets, where it is made now. `alone`: where the disk is full, the file that processes share can't be made beside the
 * register. A process that has the register for itself keeps it in memory, and can read.
 */
function connected(
  path: string,
  {
    mode,
    keepsJournal,
    readonly,
    alone = false,
  }: { readonly mode: number | null; readonly keepsJournal: boolean; readonly readonly: boolean; readonly alone?: boolean },
): Raw {
  const raw = new Database(path, { timeout: alone ? ALONE_TIMEOUT_MS : 60_000, readonly });
  try {
    // Before anything is written: the files beside the register get the mode that it has then.
    if (mode !== null) chmodSync(path, mode);
    if (alone) raw.pragma('locking_mode = EXCLUSIVE');
    if (!keepsJournal) raw.pragma('journal_mode = WAL');
    raw.pragma('synchronous = FULL');
    raw.pragma('foreign_keys = ON');
    raw.pragma('secure_delete = ON');
    raw.pragma('recursive_triggers = ON');
    // During an import, checkpoints every 32 MB take a third of the time that those every 4 MB take.
    raw.pragma('wal_autocheckpoint = 8000');
    raw.pragma('cache_size = -32768');
    return raw;
  } catch (error) {
    raw.close();
    throw error;
  }
}

/** Others that read on a full disk have it for a moment each. */
const ALONE_TIMEOUT_MS = 10_000;

/** null where it can be written to. Throws UserError where it can't even be read. */
function placeToRead(location: string): ReadOnlyPlace | null {
  try {
    return isReadOnly(location) ? readOnlyPlace(location) : null;
  } catch (error) {
    throw translateDbError(error, location);
  }
}

/** Which file a path leads to: moved, removed and replaced ones differ. Windows keeps an open file in its place. */
function fileAt(location: string): string | undefined {
  if (process.platform === 'win32') return undefined;
  const there = statSync(location, { throwIfNoEntry: false });
  return there ? `${there.dev}:${there.ino}` : 'none';
}

function isFolder(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EISDIR';
}

function isOfFiles(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}

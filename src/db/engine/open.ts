/** Opens, makes and migrates a register on either engine. */
import { copyFileSync } from 'node:fs';
import { ENGINE } from '../../domain/messages/db/engine.ts';
import type { Text } from '../../domain/messages/text.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Db } from '../db.ts';
import { isPostgresUrl, printableLocation } from '../../domain/register-location.ts';
import type { OldProof } from '../proof/old-proof.ts';
import { makeDb } from './make-db.ts';
import { migrateToLatest, type SchemaState, schemaState } from './migrate.ts';
import { markBeside, markInFolder } from './numbers/mark-file.ts';
import type { Marks } from './numbers/numbering.ts';
import type { PostgresEngine } from './postgres.ts';
import { openSqlite, type SqliteEngine } from './sqlite.ts';

/** Opens an existing register. Throws UserError `no_register` where there is none, or it is older or newer than the program. */
export async function openDb(location: string, options: MarkOptions = {}): Promise<Db> {
  const engine = await connect(location, false);
  const db = makeDb(engine, location, marksOf(location, options));
  const { state } = await schemaState(db.k, db.engine);
  if (state === 'current') {
    sayReadOnly(engine, location, options);
    return db;
  }
  const place = printableLocation(location);
  const wasCut = await listWasCut(db, state).finally(() => db.close());
  if (wasCut) throw cutList(place);
  if (state === 'newer') throw newerRegister(place);
  if (state === 'older') throw new UserError('no_register', ENGINE.older(place), [ENGINE.migrate]);
  throw noRegister(place);
}

/** Whether the register has the newest shape, or any at all, while its list of migrations says otherwise: an older one lacks what they make. */
async function listWasCut(db: Db, state: SchemaState): Promise<boolean> {
  if (state === 'newer' || state === 'current') return false;
  // Loaded only where something is wrong: an everyday command starts without the whole shape.
  const { shapeFaults } = await import('../proof/shape/shape.ts');
  const { storedShape } = await import('../proof/shape/stored-shape.ts');
  if (state === 'empty') return (await storedShape(db)).has('table chain_head');
  return (await shapeFaults(db)).every(({ how }) => how === 'added');
}

function sayReadOnly(engine: SqliteEngine | PostgresEngine, location: string, { say }: MarkOptions): void {
  if ('readOnly' in engine && engine.readOnly)
    say?.(engine.readOnly.isCopy ? ENGINE.readFromCopy(location) : ENGINE.readWhereItStands(location));
  if ('onFullDisk' in engine && engine.onFullDisk) say?.(ENGINE.readOnFullDisk(location));
}

export interface MarkOptions {
  /** Where the numbers that a register on a server has given are kept; those of a file stand beside it. Left out: they are not kept. */
  readonly marksFolder?: string;
  /** Tells the person at the terminal. */
  readonly say?: (text: Text) => void;
  /** What an older register has to pass before its rows are taken over. */
  readonly proof?: OldProof;
}

function marksOf(location: string, { marksFolder, say }: MarkOptions): Marks | null {
  if (location === ':memory:') return null;
  if (!isPostgresUrl(location)) return { place: markBeside(location), say };
  return marksFolder === undefined ? null : { place: markInFolder(marksFolder), say };
}

/**
 * Opens a copy that nobody else uses; numbers are not kept for it. An older one is brought up to date, unless it is only to be read as it is.
 * Throws UserError `no_register` for what is no register, or a newer one.
 */
export async function openCopy(
  path: string,
  { asItIs = false, proof = null }: { readonly asItIs?: boolean; readonly proof?: OldProof | null } = {},
): Promise<Db> {
  const db = makeDb(openSqlite(path, { inPlace: asItIs }), path);
  try {
    const { state } = await schemaState(db.k, db.engine);
    if (state === 'newer' && !asItIs) throw newerRegister(path);
    if (!asItIs && (await listWasCut(db, state))) throw cutList(path);
    if (state === 'empty') throw noRegister(path);
    if (state === 'older' && !asItIs) await migrateToLatest(db.k, db.engine, undefined, proof);
    return db;
  } catch (error) {
    await db.close();
    throw error;
  }
}

export interface CreatedDb {
  readonly db: Db;
  /** Names of the migrations that were applied now. */
  readonly applied: string[];
  /** The copy of an older SQLite file; null where none was made. */
  readonly copy: string | null;
}

/** Makes a register, or brings an older one up to date, after copying a SQLite file. Throws UserError `no_register` for a newer one. */
export async function createDb(location: string, options: MarkOptions & { group?: boolean } = {}): Promise<CreatedDb> {
  const engine = await connect(location, true, options.group);
  const db = makeDb(engine, location, marksOf(location, options));
  try {
    const { state, applied: before } = await schemaState(db.k, db.engine);
    if (state === 'newer') throw newerRegister(printableLocation(location));
    if (state === 'current') return { db, applied: [], copy: null };
    if (await listWasCut(db, state)) throw cutList(printableLocation(location));
    let copy: string | null = null;
    if (state === 'older' && 'raw' in engine) {
      copy = `${location}.before-${before.at(-1)}`;
      engine.raw.pragma('wal_checkpoint(TRUNCATE)');
      copyFileSync(location, copy);
    }
    return { db, applied: await migrateToLatest(db.k, db.engine, undefined, options.proof ?? null), copy };
  } catch (error) {
    await db.close();
    throw error;
  }
}

/** Brings an existing register up to date. Throws UserError `no_register` where there is none. */
export async function migrateDb(location: string, options: MarkOptions = {}): Promise<CreatedDb> {
  const engine = await connect(location, false);
  const { state } = await schemaState(engine.kysely, isPostgresUrl(location) ? 'postgres' : 'sqlite');
  await engine.kysely.destroy();
  if (state === 'empty') throw noRegister(printableLocation(location));
  return createDb(location, options);
}

async function connect(location: string, create: boolean, group = false): Promise<SqliteEngine | PostgresEngine> {
  if (!isPostgresUrl(location)) return openSqlite(location, { create, group });
  // Loaded only when it is needed: a desk with a file starts faster without it.
  const { connectPool, openPostgres } = await import('./postgres.ts');
  return openPostgres(connectPool(location), printableLocation(location));
}

function cutList(location: string): UserError {
  return new UserError('chain_broken', ENGINE.migrationsCut(location), [ENGINE.copyFirst, ENGINE.restoreNewest]);
}

function noRegister(location: string): UserError {
  return new UserError('no_register', ENGINE.missing(location), [ENGINE.makeOne]);
}

function newerRegister(location: string): UserError {
  return new UserError('no_register', ENGINE.newer(location), [ENGINE.updateProgram]);
}

/** A register that may be read and not written to, as an auditor holds one: opened where it stands, or from a private copy. */
import { accessSync, closeSync, constants, copyFileSync, existsSync, mkdtempSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ENGINE } from '../../../domain/messages/db/engine.ts';
import { UserError } from '../../../domain/user-error.ts';

const ATTEMPTS = 5;
/** The byte of a SQLite file that says which journal it is written with. */
const WRITE_VERSION_AT = 18;
const WAL = 2;

export interface ReadOnlyPlace {
  /** What is opened. */
  readonly path: string;
  readonly isCopy: boolean;
  /** It is a copy, and the register has changed since. */
  isOutdated(): boolean;
  /** Removes the copy. */
  remove(): void;
}

/** Whether the file, or the folder in which its journal has to stand, can't be written to. */
export function isReadOnly(location: string): boolean {
  return existsSync(location) && !(isWritable(location) && isWritable(dirname(location)));
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * A file without a journal beside it is read where it stands. One that is written with a -wal is copied with it, for the reader alone: SQLite
 * would have to write beside it, and what stands in the -wal is part of the register. Throws UserError `busy` where it does not hold still.
 */
export function readOnlyPlace(location: string): ReadOnlyPlace {
  if (!isWal(location) && !existsSync(`${location}-wal`))
    return { path: location, isCopy: false, isOutdated: () => false, remove: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'uppolice-read-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const path = join(folder, 'register.db');
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const before = stateOf(location);
      copyFileSync(location, path);
      rmSync(`${path}-wal`, { force: true });
      if (existsSync(`${location}-wal`)) copyFileSync(`${location}-wal`, `${path}-wal`);
      if (stateOf(location) === before) return { path, isCopy: true, isOutdated: () => stateOf(location) !== before, remove };
    }
    throw new UserError('busy', ENGINE.keepsChanging(location), [ENGINE.tryAgain]);
  } catch (error) {
    remove();
    throw error;
  }
}

function isWal(location: string): boolean {
  const file = openSync(location, 'r');
  try {
    const byte = Buffer.alloc(1);
    readSync(file, byte, 0, 1, WRITE_VERSION_AT);
    return byte[0] === WAL;
  } finally {
    closeSync(file);
  }
}

function stateOf(location: string): string {
  return ['', '-wal']
    .map((end) => statSync(location + end, { throwIfNoEntry: false, bigint: true }))
    .map((file) => (file ? `${file.ino} ${file.size} ${file.mtimeNs}` : 'none'))
    .join();
}

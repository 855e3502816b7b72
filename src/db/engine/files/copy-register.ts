/** A register's file as a whole: copied while others write to it, checked, and put in the place of another one. */
import { chmodSync, closeSync, copyFileSync, existsSync, linkSync, openSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { ENGINE } from '../../../domain/messages/db/engine.ts';
import { UserError } from '../../../domain/user-error.ts';
import { translateDbError } from '../errors.ts';
import { syncFolder } from '../../../files/parts.ts';
import { syncFile } from './replace-file.ts';
import { isSqliteFile } from './sqlite-file.ts';

const PAGES_A_STEP = 2_000;
/** How long a replacement waits for others to close the register, ms. */
const PATIENCE_MS = 5_000;

/**
 * Copies a register as it is at one moment, whatever is written meanwhile, to a new file for its owner alone. The copy keeps no journal beside
 * it (journal mode DELETE), so that it can be read in a folder that nobody may write to.
 */
export async function copyRegister(location: string, copy: string, progress: (share: number) => void = () => undefined): Promise<void> {
  closeSync(openSync(copy, 'wx', 0o600));
  try {
    const source = new Database(location, { readonly: true, fileMustExist: true, timeout: 60_000 });
    try {
      // Inside a transaction every step reads the same state; without one, each foreign write would begin the copy anew.
      source.exec('begin');
      source.prepare('select seq from chain_head').get();
      await source.backup(copy, {
        progress: ({ totalPages, remainingPages }) => {
          progress(totalPages === 0 ? 0 : 1 - remainingPages / totalPages);
          return PAGES_A_STEP;
        },
      });
    } finally {
      source.close();
    }
    withoutJournal(copy);
    syncFile(copy);
  } catch (error) {
    removeRegister(copy);
    throw error;
  }
}

/** Has nothing stand beside the file when it is closed. */
export function withoutJournal(path: string): void {
  const file = new Database(path, { fileMustExist: true, timeout: PATIENCE_MS });
  try {
    file.pragma('journal_mode = DELETE');
  } finally {
    file.close();
  }
}

/** What SQLite itself finds wrong with the file; null where it finds nothing. */
export function damageOf(path: string): string | null {
  try {
    const file = new Database(path, { readonly: true, fileMustExist: true });
    try {
      const [first] = file.pragma('integrity_check(1)') as { integrity_check: string }[];
      return first?.integrity_check === 'ok' ? null : (first?.integrity_check ?? '');
    } finally {
      file.close();
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export function removeRegister(path: string): void {
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(path + end, { force: true });
}

export interface Replacement {
  /** The path of the register. */
  readonly location: string;
  /** The file that takes its place; in the same folder. */
  readonly fresh: string;
  /** The path under which the replaced one is kept. */
  readonly aside: string;
  /** Called while nobody else can write, before anything is replaced; may throw. */
  readonly check: () => void;
}

/**
 * Puts a file in the place of a register, which is kept. At every moment either of the two is there. Throws UserError `busy` where another
 * process has the register open.
 */
export function replaceRegister({ location, fresh, aside, check }: Replacement): void {
  const real = existsSync(location) ? realpathSync(location) : location;
  const there = statSync(real, { throwIfNoEntry: false });
  if (there) chmodSync(fresh, there.mode & 0o660);
  syncFile(fresh);
  // What is no file of SQLite any more is open nowhere as a register; opening it would remove the journal that is to be kept.
  const lock = there && isSqliteFile(real) ? lockedAlone(real) : null;
  try {
    check();
    if (there) {
      // What a damaged register left in its journal must never be played into the new file.
      for (const end of ['-wal', '-shm', '-journal']) if (existsSync(real + end)) renameSync(real + end, aside + end);
      keepAside(real, aside);
    }
    renameSync(fresh, real);
    syncFolder(dirname(real));
  } finally {
    lock?.close();
  }
}

/** With everything in the file itself and nobody else at it; null where it is too damaged to be opened. */
function lockedAlone(path: string): Database.Database | null {
  let file: Database.Database | undefined;
  try {
    file = new Database(path, { timeout: PATIENCE_MS });
    // SQLite allows this only to the one connection that is left.
    file.pragma('journal_mode = DELETE');
    file.exec('begin exclusive');
    return file;
  } catch (error) {
    file?.close();
    if (error instanceof Database.SqliteError && /^SQLITE_(BUSY|LOCKED)/.test(error.code))
      throw new UserError('busy', ENGINE.inUse(path), [ENGINE.stopOthers], error);
    if (error instanceof Database.SqliteError && /^SQLITE_(NOTADB|CORRUPT|IOERR)/.test(error.code)) return null;
    throw translateDbError(error, path);
  }
}

/** A second name for the same file, so that the first one never leads nowhere; a copy where the file system knows no second names. */
function keepAside(path: string, aside: string): void {
  try {
    linkSync(path, aside);
  } catch {
    copyFileSync(path, aside);
    syncFile(aside);
  }
}

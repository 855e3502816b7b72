/** The files of backups in a folder: their names, those that a register has there, and what a run that was cut left behind. */
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Db } from '../../db/db.ts';
import { tryFileLock } from '../../db/engine/files/file-lock.ts';
import { makeFolder } from '../../files/make-folder.ts';
import { isPostgresUrl } from '../../domain/register-location.ts';
import { registerValue } from '../../db/stores/facts/register-store.ts';
import { KEEPING } from '../../domain/messages/register/keeping.ts';
import { UserError } from '../../domain/user-error.ts';
import { type Manifest, manifestPath, readManifest, type RegisterMoment } from './manifest.ts';

export function isServer(location: string): boolean {
  return isPostgresUrl(location);
}

/** Where a register's backups are: what the command or the configuration names, else beside the register, or beside what a desk keeps of a server's. */
export function backupsFolder(db: Db, named: string | null, numbersFolder: string): string {
  if (named !== null) return resolve(named);
  return db.engine === 'postgres' ? join(dirname(numbersFolder), 'backups') : join(dirname(realpathSync(db.location)), 'backups');
}

/** Throws UserError `not_found` where there is none yet. */
export async function newestBackup(db: Db, folder: string): Promise<string> {
  const [newest] = backupsIn(folder, (await registerValue(db, 'register_id')) ?? '');
  if (newest) return newest.file;
  throw new UserError('not_found', KEEPING.noneYet(folder), [KEEPING.makeOne]);
}

/** Makes the folder where it is missing, for its owner alone. Throws UserError `no_register`. */
export function prepareFolder(folder: string): void {
  try {
    makeFolder(folder, 0o700);
  } catch (error) {
    throw new UserError('no_register', KEEPING.noFolder(folder, String((error as Error).message)), [KEEPING.checkFolder], error);
  }
}

/** `UPP-20261127T171200Z-512.db`: series, time (UTC), number of the newest event; with a number where that is taken. */
export function backupName({ series, head }: RegisterMoment, madeAt: Date, isTaken: (name: string) => boolean, ending: string): string {
  const time = madeAt.toISOString().replace(/[-:]|\.\d+/g, '');
  const base = `${series}-${time}-${head.split(':')[0]}`;
  for (let n = 1; ; n++) {
    const name = `${base}${n === 1 ? '' : `-${n}`}${ending}`;
    if (!isTaken(name)) return name;
  }
}

/** A file that is being made; a leftover is known by the register's id. */
export function partName(registerId: string): string {
  return `.${registerId}.${randomBytes(4).toString('hex')}.part`;
}

/** What stands behind the name, with the journal of SQLite. */
export const PART = /^[0-9a-f]{8}\.part(?:-\w+)?$/;

/** One at a time makes or restores a backup of a register. Throws UserError `busy`. */
export function lockBackups(location: string): () => void {
  const release = tryFileLock(`${existsSync(location) ? realpathSync(location) : location}.backup-lock`);
  if (release) return release;
  throw new UserError('busy', KEEPING.anotherBackup, [KEEPING.waitForIt]);
}

/** Only under the lock of the register's backups: then nobody else is making one. */
export function removeLeftovers(folder: string, registerId: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const isPart = name.startsWith(`.${registerId}.`) && PART.test(name.slice(registerId.length + 2));
    const announced = /^(.+\.(?:db|dump)(?:\.age|\.gpg)?)\.json$/.exec(name)?.[1];
    const isAlone =
      announced !== undefined && !existsSync(join(folder, announced)) && manifestOrNull(join(folder, announced))?.register === registerId;
    if (isPart || isAlone) rmSync(join(folder, name), { force: true });
  }
}

export interface StoredBackup {
  readonly file: string;
  readonly madeAt: string;
  readonly manifest: Manifest;
}

/** This register's backups in the folder, the newest first; a file without a manifest does not count. */
export function backupsIn(folder: string, registerId: string): StoredBackup[] {
  if (!existsSync(folder)) return [];
  const found = readdirSync(folder).flatMap((name) => {
    const file = join(folder, name);
    if (!/\.(?:db|dump)(?:\.age|\.gpg)?$/.test(name) || !existsSync(manifestPath(file))) return [];
    const manifest = manifestOrNull(file);
    return manifest?.register === registerId ? [{ file, madeAt: manifest.madeAt, manifest }] : [];
  });
  return found.sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
}

/** A manifest that can't be read is somebody else's, or damaged: its backup is left alone. */
function manifestOrNull(file: string): Manifest | null {
  try {
    return readManifest(file);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

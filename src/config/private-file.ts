/** Writes a file that is its owner's alone: whole under its name, or not at all. */
import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../domain/user-error.ts';

/** Mode 0600; folders that are missing are made with 0700. Throws UserError `platform`. */
export function writePrivateFile(path: string, content: string): void {
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path)}.${randomBytes(4).toString('hex')}.part`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const file = openSync(temporary, 'wx', 0o600);
    try {
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
    syncFolder(folder);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new UserError(
      'platform',
      `${path} can't be written: ${(error as Error).message}`,
      ['Check the folder: it must be yours, and the disk not full.'],
      error,
    );
  }
}

/** The new name lasts through a power cut only once the folder is on the disk too; some systems can't do that. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Whether anybody besides its owner may do anything with a file. Windows has other means than modes. */
export function openToOthers(path: string): boolean {
  if (process.platform === 'win32') return false;
  return (statSync(path).mode & 0o077) !== 0;
}

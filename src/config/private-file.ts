/** Writes a file that only its owner may read: the whole of it, or nothing. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CONFIG } from '../domain/messages/program/config.ts';
import { UserError } from '../domain/user-error.ts';
import { makeFolder } from '../files/make-folder.ts';
import { partOf, removeLeftovers, syncFolder } from '../files/parts.ts';

/** Mode 0600; missing folders are made with 0700. Throws UserError `platform`. */
export function writePrivateFile(path: string, content: string): void {
  const folder = dirname(path);
  const temporary = partOf(path);
  try {
    makeFolder(folder, 0o700);
    removeLeftovers(path);
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
    throw new UserError('platform', CONFIG.unwritable(path, (error as Error).message), [CONFIG.checkFolder], error);
  }
}

/** Whether anybody but its owner may read or change a file. Windows does not use modes. */
export function openToOthers(path: string): boolean {
  if (process.platform === 'win32') return false;
  return (statSync(path).mode & 0o077) !== 0;
}

/** Writes a file that only its owner may read: the whole of it, or nothing. */
import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type FolderOfParts, removeParts } from '../domain/leftovers.ts';
import { CONFIG } from '../domain/messages/program/config.ts';
import { UserError } from '../domain/user-error.ts';
import { makePrivateFolder } from './private-folder.ts';

/** Mode 0600; missing folders are made with 0700. Throws UserError `platform`. */
export function writePrivateFile(path: string, content: string): void {
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path)}.${randomBytes(4).toString('hex')}.part`);
  try {
    makePrivateFolder(folder);
    removeParts(basename(path), partsIn(folder));
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

function partsIn(folder: string): FolderOfParts {
  return {
    list: () => readdirSync(folder),
    age: (name) => Date.now() - statSync(join(folder, name)).mtimeMs,
    remove: (name) => rmSync(join(folder, name), { force: true }),
  };
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

/** Whether anybody but its owner may read or change a file. Windows does not use modes. */
export function openToOthers(path: string): boolean {
  if (process.platform === 'win32') return false;
  return (statSync(path).mode & 0o077) !== 0;
}

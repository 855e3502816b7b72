/** Puts a file in place whole: after a crash the old or the new one is there, never a part. */
import { randomBytes } from 'node:crypto';
import { closeSync, fchmodSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { removeParts } from '../../../domain/leftovers.ts';
import { makeRegisterFolder } from '../register-folder.ts';

/** The name of a file that is being made beside `path`. */
export function partOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.part`);
}

export function replaceFile(path: string, content: string, mode: number): void {
  const part = partOf(path);
  makeRegisterFolder(dirname(path), 0o700);
  removeLeftovers(path);
  try {
    const file = openSync(part, 'wx', 0o600);
    try {
      if (process.platform !== 'win32') fchmodSync(file, mode);
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(part, path);
    syncFolder(dirname(path));
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

/** What processes that were killed have left of the same file. */
function removeLeftovers(path: string): void {
  const folder = dirname(path);
  removeParts(basename(path), {
    list: () => readdirSync(folder),
    age: (name) => Date.now() - statSync(join(folder, name)).mtimeMs,
    remove: (name) => rmSync(join(folder, name), { force: true }),
  });
}

/** Brings a file's content to the disk. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A new name lasts through a power cut only once its folder is on the disk too; Windows can't do that. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Puts a file in place whole: after a crash the old or the new one is there, never a part. */
import { closeSync, fchmodSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from '../../../files/make-folder.ts';
import { partOf, removeLeftovers, syncFolder } from '../../../files/parts.ts';

export function replaceFile(path: string, content: string, mode: number): void {
  const part = partOf(path);
  makeFolder(dirname(path), 0o700);
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

/** Brings a file's content to the disk. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

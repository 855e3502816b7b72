/** A file that is being made beside the one that it will become: `.NAME.1a2b3c4d.part`. A process that is killed leaves it behind. */
import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { HOUR_MS } from '../domain/time/ist.ts';

/** A name for the part of `path`, which may be a folder too. */
export function partOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.part`);
}

/** A part that somebody still writes to is younger. */
const LEFT_AFTER_MS = HOUR_MS;

/** Removes what processes that were killed have left of the same file or folder. What can't be listed or removed is left: the file itself matters more. */
export function removeLeftovers(path: string): void {
  const [folder, start] = [dirname(path), `.${basename(path)}.`];
  try {
    for (const name of readdirSync(folder)) {
      if (!name.startsWith(start) || !/^[0-9a-f]{8}\.part$/.test(name.slice(start.length))) continue;
      const part = join(folder, name);
      if (Date.now() - statSync(part).mtimeMs > LEFT_AFTER_MS) rmSync(part, { recursive: true, force: true });
    }
  } catch {
    // Somebody else's file, or a folder that may not be read.
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

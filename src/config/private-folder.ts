/** A folder that only its owner may open, with those above it. */
import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolders } from '../domain/make-folders.ts';

/** Those that are missing get the mode 0700. Throws what the system says. */
export function makePrivateFolder(folder: string): void {
  makeFolders(folder, {
    parentOf: dirname,
    make: (each) => {
      if (!isFolder(each)) mkdirSync(each, { mode: 0o700 });
    },
  });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

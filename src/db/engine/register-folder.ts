/** The folder of a register, with those above it. */
import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolders } from '../../domain/make-folders.ts';

/** Those that are missing get the mode. Throws what the system says. */
export function makeRegisterFolder(folder: string, mode: number): void {
  makeFolders(folder, {
    parentOf: dirname,
    make: (each) => {
      if (!isFolder(each)) mkdirSync(each, { mode });
    },
  });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

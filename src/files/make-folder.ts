/** Makes a folder and those above it that are missing. */
import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Those that are missing get the mode; what is there stays as it is. Throws what the system says. */
export function makeFolder(folder: string, mode: number): void {
  makeFolders(folder, {
    parentOf: dirname,
    make: (each) => {
      if (statSync(each, { throwIfNoEntry: false })?.isDirectory() !== true) mkdirSync(each, { mode });
    },
  });
}

export interface FolderSystem {
  /** Makes one folder; does nothing where it is there already. */
  make(folder: string): void;
  parentOf(folder: string): string;
}

/**
 * Node.js can do the same by itself, but goes on for ever where a folder that exists takes no other and says that it is missing, as /proc does.
 * Throws what `make` throws.
 */
export function makeFolders(folder: string, system: FolderSystem): void {
  try {
    system.make(folder);
  } catch (error) {
    const parent = system.parentOf(folder);
    if (!hasCode(error, 'ENOENT') || parent === folder) throw error;
    makeFolders(parent, system);
    system.make(folder);
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

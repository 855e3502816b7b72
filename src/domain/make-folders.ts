/** Makes a folder and those above it that are missing. Pure but for the two functions that it gets. */

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

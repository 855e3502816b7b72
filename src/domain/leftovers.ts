/** Files that were being made when a process was killed: `.NAME.1a2b3c4d.part` beside the file that they were to become. */
import { HOUR_MS } from './time/ist.ts';

export interface FolderOfParts {
  /** Names in the folder. */
  list(): readonly string[];
  /** How long ago it was changed, in ms; null where it is gone. */
  age(name: string): number | null;
  remove(name: string): void;
}

/** A part that somebody still writes to is younger. */
const LEFT_AFTER_MS = HOUR_MS;

/** Removes those of one file. What can't be listed or removed is left: the file itself matters more. */
export function removeParts(name: string, folder: FolderOfParts): void {
  try {
    for (const each of folder.list()) {
      const random = each.startsWith(`.${name}.`) ? each.slice(name.length + 2) : '';
      if (/^[0-9a-f]{8}\.part$/.test(random) && (folder.age(each) ?? 0) > LEFT_AFTER_MS) folder.remove(each);
    }
  } catch {
    // Somebody else's file, or a folder that may not be read.
  }
}

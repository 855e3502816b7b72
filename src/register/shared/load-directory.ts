/** The directory of handles and units as it is now. */
import type { Handle } from '../../db/db.ts';
import { listUnits, registeredHandles } from '../../db/stores/directory/directory-store.ts';
import { Directory } from '../../domain/directory/directory.ts';

export async function loadDirectory(handle: Handle): Promise<Directory> {
  return new Directory(await registeredHandles(handle), await listUnits(handle));
}

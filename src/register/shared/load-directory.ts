/** The directory of handles and units as it is now. */
import type { Handle } from '../../db/db.ts';
import { listUnits } from '../../db/stores/directory/unit-store.ts';
import { registeredHandles } from '../../db/stores/directory/handle-store.ts';
import { Directory } from '../../domain/directory/directory.ts';

export async function loadDirectory(handle: Handle): Promise<Directory> {
  return new Directory(await registeredHandles(handle), await listUnits(handle));
}

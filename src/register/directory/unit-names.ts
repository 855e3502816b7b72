/** The units of the register by their names. */
import type { Handle } from '../../db/db.ts';
import { listUnits } from '../../db/stores/directory/unit-store.ts';
import { unitNameOf } from '../../domain/directory/unit-name.ts';
import { unitsByCode } from '../../domain/directory/unit-tree.ts';
import type { Text } from '../../domain/messages/text.ts';

/** Names a unit by its code. */
export async function unitNames(handle: Handle): Promise<(code: string) => Text> {
  const units = unitsByCode(await listUnits(handle));
  return (code) => unitNameOf(code, units);
}

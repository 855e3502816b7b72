/** Units that a docket concerns besides its lead, each in its role (law 5). */
import type { Handle, WriteHandle } from '../../db.ts';
import { inParts } from '../../engine/in-parts.ts';
import type { Schema } from '../../schema/schema.ts';

export interface ConcernRow {
  readonly unit: string;
  readonly role: Schema['concerns']['role'];
}

/** By docket, in the order of unit codes; without the lead. */
export async function concernsOf(handle: Handle, docketIds: readonly number[]): Promise<Map<number, ConcernRow[]>> {
  const rows = await inParts(docketIds, (part) =>
    handle.k
      .selectFrom('concerns')
      .select(['docket_id', 'unit', 'role'])
      .where('docket_id', 'in', part)
      .where('role', '!=', 'lead')
      .orderBy('docket_id')
      .orderBy('unit')
      .execute(),
  );
  const found = new Map<number, ConcernRow[]>();
  for (const { docket_id, unit, role } of rows) {
    const list = found.get(docket_id);
    if (list) list.push({ unit, role });
    else found.set(docket_id, [{ unit, role }]);
  }
  return found;
}

/** The units in this role. */
export function unitsInRole(concerns: readonly ConcernRow[] | undefined, role: ConcernRow['role']): string[] {
  return (concerns ?? []).flatMap((concern) => (concern.role === role ? [concern.unit] : []));
}

/** Adds units in one role; those that have it already keep it. `since` is UTC ISO-8601. */
export async function addConcerns(
  tx: WriteHandle,
  docketId: number,
  units: readonly string[],
  role: ConcernRow['role'],
  since: string,
): Promise<void> {
  for (const unit of units) {
    await tx.k
      .insertInto('concerns')
      .values({ docket_id: docketId, unit, role, since })
      .onConflict((conflict) => conflict.columns(['docket_id', 'unit', 'role']).doNothing())
      .execute();
  }
}

export async function dropConcerns(tx: WriteHandle, docketId: number, units: readonly string[], role: ConcernRow['role']): Promise<void> {
  if (units.length === 0) return;
  await tx.k
    .deleteFrom('concerns')
    .where('docket_id', '=', docketId)
    .where('unit', 'in', [...units])
    .where('role', '=', role)
    .execute();
}

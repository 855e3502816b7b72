/** The units of the register: all, or one with what stands above and below it. */
import type { Handle } from '../../db/db.ts';
import { type HandleRow, handleRows } from '../../db/stores/directory/handle-store.ts';
import { listUnits, type UnitRow } from '../../db/stores/directory/unit-store.ts';
import type { PlaceReader } from '../../domain/directory/places/place.ts';
import type { UnitKind } from '../../domain/directory/unit.ts';
import { unitsAbove, unitsByCode, unitsDirectlyBelow } from '../../domain/directory/unit-tree.ts';

export type { UnitRow };

export async function unitsOf(handle: Handle, filter: { readonly kind?: UnitKind } = {}): Promise<UnitRow[]> {
  const units = await listUnits(handle);
  return filter.kind === undefined ? units : units.filter(({ kind }) => kind === filter.kind);
}

export interface UnitView {
  readonly unit: UnitRow;
  /** From the one it reports to up to headquarters. */
  readonly above: readonly UnitRow[];
  readonly below: readonly UnitRow[];
  /** Handles in office. */
  readonly handles: readonly HandleRow[];
}

export async function showUnit(handle: Handle, typed: string, places: PlaceReader<UnitRow>, now: Date): Promise<UnitView> {
  const unit = await places.unit(typed);
  const units = await listUnits(handle);
  return {
    unit,
    above: unitsAbove(unit, unitsByCode(units)),
    below: unitsDirectlyBelow(unit.code, units),
    handles: await handleRows(handle, { unit: unit.code, inOfficeAt: now.toISOString() }),
  };
}

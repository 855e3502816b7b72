/** The units of the directory, as they leave the desk: addresses and numbers are masked, as everywhere. */
import type { Handle } from '../../db/db.ts';
import { allUnits, listUnits, type UnitRow } from '../../db/stores/directory/unit-store.ts';
import { seriesOf } from '../../db/stores/facts/register-store.ts';
import type { UnitKind } from '../../domain/directory/unit.ts';
import { maskText } from '../../domain/text/mask/mask-text.ts';

export type ExportedUnit = UnitRow;

export interface UnitsAsked {
  readonly kind?: UnitKind;
  /** Only these, by code. */
  readonly codes?: readonly string[];
  /** Also those that exist no more. */
  readonly former?: boolean;
}

/** By code. */
export async function unitsToExport(handle: Handle, { kind, codes, former }: UnitsAsked, isMasked: boolean): Promise<ExportedUnit[]> {
  const units = (await (former ? allUnits(handle) : listUnits(handle))).filter(
    (unit) => (kind === undefined || unit.kind === kind) && (codes === undefined || codes.includes(unit.code)),
  );
  if (!isMasked) return units;
  const series = await seriesOf(handle);
  const mask = (text: string | null) => text && maskText(text, series);
  return units.map((unit) => ({ ...unit, email: mask(unit.email), phone: mask(unit.phone), whatsapp: mask(unit.whatsapp) }));
}

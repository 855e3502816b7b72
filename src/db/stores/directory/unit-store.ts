/** Units of the police. */
import type { Unit } from '../../../domain/directory/unit.ts';
import type { Handle, WriteHandle } from '../../db.ts';
import type { UnitsTable } from '../../schema/directory.ts';

export interface UnitRow extends Unit {
  /** False until an administrator has confirmed where it belongs. */
  readonly confirmed: boolean;
  readonly email: string | null;
  readonly phone: string | null;
  readonly whatsapp: string | null;
  /** UTC ISO-8601; null where the date is not known. */
  readonly from: string | null;
  readonly to: string | null;
}

export type NewUnit = Unit & Pick<UnitRow, 'confirmed' | 'from'>;

export interface Contacts {
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly whatsapp?: string | null;
}

/** Units that exist today, by code. */
export async function listUnits(handle: Handle): Promise<UnitRow[]> {
  return (await handle.k.selectFrom('units').selectAll().where('to_at', 'is', null).orderBy('code').execute()).map(unitOf);
}

/** Also those that exist no more. */
export async function allUnits(handle: Handle): Promise<UnitRow[]> {
  return (await handle.k.selectFrom('units').selectAll().orderBy('code').execute()).map(unitOf);
}

function unitOf(row: UnitsTable): UnitRow {
  return {
    code: row.code,
    kind: row.kind,
    nameEn: row.name_en,
    nameHi: row.name_hi,
    reportsTo: row.reports_to,
    district: row.district,
    confirmed: row.confirmed === 1,
    email: row.email,
    phone: row.phone,
    whatsapp: row.whatsapp,
    from: row.from_at,
    to: row.to_at,
  };
}

export async function setUnitContacts(tx: WriteHandle, code: string, contacts: Contacts): Promise<void> {
  await tx.k.updateTable('units').set(contacts).where('code', '=', code).execute();
}

/** To whom a unit reports, which is confirmed by it. */
export async function setUnitPlace(tx: WriteHandle, code: string, reportsTo: string | null): Promise<void> {
  await tx.k.updateTable('units').set({ reports_to: reportsTo, confirmed: 1 }).where('code', '=', code).execute();
}

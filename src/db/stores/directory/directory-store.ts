/** Units, districts and handles: the rows of the directory. */
import type { AccountState, HandleKind, HandleState, RegisteredHandle, Unit, UnitKind } from '../../../domain/directory/unit.ts';
import { fromSortable, toSortable } from '../../../domain/x/x-id.ts';
import type { Handle, WriteHandle } from '../../db.ts';

export interface UnitRow extends Unit {
  /** False until an administrator has confirmed where it belongs. */
  readonly confirmed: boolean;
  readonly email: string | null;
  readonly phone: string | null;
  readonly whatsapp: string | null;
  /** UTC ISO-8601; null where it is not known. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface HandleRow extends RegisteredHandle {
  /** How sure the shipped row is: high, medium, low; null for rows that a person added. */
  readonly evidence: string | null;
  /** When X last said how the account stands. */
  readonly checkedAt: string | null;
  readonly account: AccountState | null;
  readonly verifiedType: string | null;
  readonly followers: number | null;
}

export interface DistrictRow {
  readonly name: string;
  readonly nameHi: string;
  readonly lgdCode: number;
  readonly latitude: number;
  readonly longitude: number;
}

export interface NewHandle {
  readonly name: string;
  readonly xId: string | null;
  readonly kind: HandleKind;
  readonly state: HandleState;
  readonly unit: string | null;
  readonly country: string | null;
  readonly relay: boolean;
  readonly evidence: string | null;
  readonly from: string;
}

export type NewUnit = Unit & Pick<UnitRow, 'confirmed' | 'from'>;

export interface Contacts {
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly whatsapp?: string | null;
}

/** Units that exist now, by code. */
export async function listUnits(handle: Handle): Promise<UnitRow[]> {
  const rows = await handle.k.selectFrom('units').selectAll().where('to_at', 'is', null).orderBy('code').execute();
  return rows.map((row) => ({
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
  }));
}

export async function setUnitContacts(tx: WriteHandle, code: string, contacts: Contacts): Promise<void> {
  await tx.k.updateTable('units').set(contacts).where('code', '=', code).execute();
}

/** Every handle that is or was registered, oldest row first, with the district of its unit: what intake and reading judge by. */
export async function registeredHandles(handle: Handle): Promise<RegisteredHandle[]> {
  return handleRows(handle);
}

export interface HandleFilter {
  /** Lower case. */
  readonly nameKey?: string;
  readonly unit?: string;
  readonly country?: string;
  readonly kind?: HandleKind;
  readonly state?: HandleState;
  /** Only rows in office at that moment. */
  readonly inOfficeAt?: string;
}

/** Oldest row first. */
export async function handleRows(handle: Handle, filter: HandleFilter = {}): Promise<HandleRow[]> {
  let query = handle.k.selectFrom('handles').leftJoin('units', 'units.code', 'handles.unit').selectAll('handles').select('units.district');
  if (filter.nameKey !== undefined) query = query.where('handles.name_key', '=', filter.nameKey);
  if (filter.unit !== undefined) query = query.where('handles.unit', '=', filter.unit);
  if (filter.country !== undefined) query = query.where('handles.country', '=', filter.country);
  if (filter.kind !== undefined) query = query.where('handles.kind', '=', filter.kind);
  if (filter.state !== undefined) query = query.where('handles.state', '=', filter.state);
  if (filter.inOfficeAt !== undefined) {
    const at = filter.inOfficeAt;
    query = query.where((eb) => eb.or([eb('handles.to_at', 'is', null), eb('handles.to_at', '>', at)]));
  }
  const rows = await query.orderBy('handles.id').execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    xId: row.x_id === null ? null : fromSortable(row.x_id),
    kind: row.kind,
    state: row.state,
    unit: row.unit,
    country: row.country,
    district: row.district,
    relay: row.relay === 1,
    evidence: row.evidence,
    checkedAt: row.checked_at,
    account: row.account,
    verifiedType: row.verified_type,
    followers: row.followers,
    from: row.from_at,
    to: row.to_at,
  }));
}

/** Returns the new row's id. */
export async function insertHandle(tx: WriteHandle, handle: NewHandle): Promise<number> {
  const { id } = await tx.k
    .insertInto('handles')
    .values({
      name: handle.name,
      name_key: handle.name.toLowerCase(),
      x_id: handle.xId === null ? null : toSortable(handle.xId),
      kind: handle.kind,
      state: handle.state,
      unit: handle.unit,
      country: handle.country,
      relay: handle.relay ? 1 : 0,
      evidence: handle.evidence,
      from_at: handle.from,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** What X said of an account; null of `xId` leaves the id as it is. */
export async function saveAccount(
  tx: WriteHandle,
  handleId: number,
  said: {
    readonly account: AccountState;
    readonly xId: string | null;
    readonly verifiedType: string | null;
    readonly followers: number | null;
    readonly at: string;
  },
): Promise<void> {
  await tx.k
    .updateTable('handles')
    .set({
      account: said.account,
      checked_at: said.at,
      ...(said.xId !== null && { x_id: toSortable(said.xId) }),
      // What is known of an account that is not there any more stays.
      ...(said.verifiedType !== null && { verified_type: said.verifiedType }),
      ...(said.followers !== null && { followers: said.followers }),
    })
    .where('id', '=', handleId)
    .execute();
}

export async function endHandle(tx: WriteHandle, id: number, at: string): Promise<void> {
  await tx.k.updateTable('handles').set({ to_at: at }).where('id', '=', id).execute();
}

/** Fills an empty directory. */
export async function insertDirectory(
  tx: WriteHandle,
  rows: { readonly units: readonly NewUnit[]; readonly districts: readonly DistrictRow[]; readonly handles: readonly NewHandle[] },
): Promise<void> {
  await tx.insertRows(
    'units',
    ['code', 'kind', 'name_en', 'name_hi', 'reports_to', 'district', 'confirmed', 'from_at'],
    rows.units.map((u) => [u.code, u.kind satisfies UnitKind, u.nameEn, u.nameHi, u.reportsTo, u.district, u.confirmed ? 1 : 0, u.from]),
  );
  await tx.insertRows(
    'districts',
    ['name', 'name_hi', 'lgd_code', 'latitude', 'longitude'],
    rows.districts.map((d) => [d.name, d.nameHi, d.lgdCode, d.latitude, d.longitude]),
  );
  await tx.insertRows(
    'handles',
    ['name', 'name_key', 'x_id', 'kind', 'state', 'unit', 'country', 'relay', 'evidence', 'from_at'],
    rows.handles.map((h) => [
      h.name,
      h.name.toLowerCase(),
      h.xId === null ? null : toSortable(h.xId),
      h.kind,
      h.state,
      h.unit,
      h.country,
      h.relay ? 1 : 0,
      h.evidence,
      h.from,
    ]),
  );
}

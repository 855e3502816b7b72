/** Fills the directory of a new register: units, districts and handles. */
import type { UnitKind } from '../../../domain/directory/unit.ts';
import { toSortable } from '../../../domain/x/x-id.ts';
import type { WriteHandle } from '../../db.ts';
import type { DistrictRow } from './district-store.ts';
import type { NewHandle } from './handle-store.ts';
import type { NewUnit } from './unit-store.ts';

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

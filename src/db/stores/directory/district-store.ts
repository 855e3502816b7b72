/** Districts. */
import type { Handle } from '../../db.ts';

export interface DistrictRow {
  readonly name: string;
  readonly nameHi: string;
  readonly lgdCode: number;
  readonly latitude: number;
  readonly longitude: number;
}

export type DistrictName = Pick<DistrictRow, 'name' | 'nameHi' | 'lgdCode'>;

/** In the order of their names. */
export async function districtNames(handle: Handle): Promise<DistrictName[]> {
  const rows = await handle.k.selectFrom('districts').select(['name', 'name_hi', 'lgd_code']).orderBy('name').execute();
  return rows.map((row) => ({ name: row.name, nameHi: row.name_hi, lgdCode: row.lgd_code }));
}

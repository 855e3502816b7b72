/** Outreach abroad, as it leaves the desk: what people wrote of it is masked. */
import type { Handle } from '../../db/db.ts';
import { seriesOf } from '../../db/stores/facts/register-store.ts';
import { type Outreach, type OutreachFilter, outreachRows } from '../../db/stores/overseas/outreach-store.ts';
import { maskText } from '../../domain/text/mask/mask-text.ts';

export type OutreachRow = Outreach;

/** In the order of their days. */
export async function outreachToExport(handle: Handle, filter: OutreachFilter, isMasked: boolean): Promise<OutreachRow[]> {
  const rows = await outreachRows(handle, filter);
  if (!isMasked) return rows;
  const series = await seriesOf(handle);
  const mask = (text: string | null) => text && maskText(text, series);
  return rows.map((row) => ({ ...row, place: mask(row.place), audience: mask(row.audience), note: mask(row.note) }));
}

/** What has been read of each handle, per way, what can't be had any more, and what reading cost. */
import type { IdInterval } from '../domain/id-intervals.ts';
import { union } from '../domain/id-intervals.ts';
import { toSortable } from '../domain/x-id.ts';
import type { Handle, WriteHandle } from './db.ts';
import type { CoverageTable, GapsTable } from './schema.ts';

export type Way = CoverageTable['way'];

export async function coverageOf(handle: Handle, way: Way): Promise<Map<number, IdInterval[]>> {
  const rows = await handle.k.selectFrom('coverage').selectAll().where('way', '=', way).orderBy('low').execute();
  const byHandle = new Map<number, IdInterval[]>();
  for (const { handle_id, low, high } of rows) {
    const list = byHandle.get(handle_id) ?? [];
    list.push({ low, high });
    byHandle.set(handle_id, list);
  }
  return byHandle;
}

/** Adds an interval to what has been read of these handles; touching intervals become one. */
export async function addCoverage(tx: WriteHandle, handleIds: readonly number[], way: Way, interval: IdInterval): Promise<void> {
  const rows = await tx.k.selectFrom('coverage').selectAll().where('way', '=', way).where('handle_id', 'in', [...handleIds]).execute();
  const inserted: (string | number)[][] = [];
  for (const id of handleIds) {
    const before = rows.filter((row) => row.handle_id === id);
    const after = union([...before, interval]);
    const kept = before.filter((row) => after.some(({ low, high }) => low === row.low && high === row.high));
    for (const row of before) {
      if (!kept.includes(row)) await tx.k.deleteFrom('coverage').where('handle_id', '=', id).where('way', '=', way).where('low', '=', row.low).execute();
    }
    for (const { low, high } of after) if (!kept.some((row) => row.low === low)) inserted.push([id, way, low, high]);
  }
  if (inserted.length > 0) await tx.insertRows('coverage', ['handle_id', 'way', 'low', 'high'], inserted);
}

export interface Gap extends IdInterval {
  readonly id: number;
  readonly handle: string;
  readonly way: Way;
  readonly reason: string;
  readonly foundAt: string;
  readonly closedAt: string | null;
}

export async function gapsOf(handle: Handle, options: { open: boolean }): Promise<Gap[]> {
  let query = handle.k.selectFrom('gaps').innerJoin('handles', 'handles.id', 'gaps.handle_id').selectAll('gaps').select('handles.name').orderBy('gaps.id');
  if (options.open) query = query.where('gaps.closed_at', 'is', null);
  return (await query.execute()).map((row) => ({
    id: row.id,
    handle: row.name,
    way: row.way,
    low: row.low,
    high: row.high,
    reason: row.reason,
    foundAt: row.found_at,
    closedAt: row.closed_at,
  }));
}

export async function gapIntervals(handle: Handle, way: Way): Promise<Map<number, IdInterval[]>> {
  const rows = await handle.k.selectFrom('gaps').select(['handle_id', 'low', 'high']).where('way', '=', way).execute();
  const byHandle = new Map<number, IdInterval[]>();
  for (const { handle_id, low, high } of rows) byHandle.set(handle_id, [...(byHandle.get(handle_id) ?? []), { low, high }]);
  return byHandle;
}

export async function addGaps(tx: WriteHandle, gaps: readonly Omit<GapsTable, 'id' | 'closed_at'>[]): Promise<void> {
  for (const gap of gaps) await tx.k.insertInto('gaps').values({ ...gap, closed_at: null }).execute();
}

export async function closeGapRow(tx: WriteHandle, id: number, at: string): Promise<boolean> {
  const row = await tx.k.updateTable('gaps').set({ closed_at: at }).where('id', '=', id).where('closed_at', 'is', null).returning('id').executeTakeFirst();
  return row !== undefined;
}

export async function saveHandleXId(tx: WriteHandle, handleId: number, xId: string, at: string): Promise<void> {
  await tx.k.updateTable('handles').set({ x_id: toSortable(xId), checked_at: at }).where('id', '=', handleId).execute();
}

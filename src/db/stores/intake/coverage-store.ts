/** What has been read of each handle, per way, what can't be had any more, and what reading cost. */
import type { IdInterval } from '../../../domain/x/id-intervals.ts';
import { union } from '../../../domain/x/id-intervals.ts';
import type { ReadSubject } from '../../../domain/x/read-subject.ts';
import { toSortable } from '../../../domain/x/x-id.ts';
import type { Handle, WriteHandle } from '../../db.ts';
import type { CoverageTable } from '../../schema/schema.ts';

export type Way = CoverageTable['way'];

/** Posts that tag a handle come by search or by its mentions. */
const WAYS: Readonly<Record<ReadSubject, readonly Way[]>> = { tags: ['search', 'mentions'], replies: ['replies'] };

export function subjectOf(way: Way): ReadSubject {
  return way === 'replies' ? 'replies' : 'tags';
}

/** What has been read for each handle, by whichever way; lowest first. */
export async function allCoverage(handle: Handle, subject: ReadSubject): Promise<Map<number, IdInterval[]>> {
  const byHandle = new Map<number, IdInterval[]>();
  const rows = await handle.k.selectFrom('coverage').selectAll().where('way', 'in', WAYS[subject]).orderBy('low').execute();
  for (const { handle_id, low, high } of rows) {
    const list = byHandle.get(handle_id) ?? [];
    list.push({ low, high });
    byHandle.set(handle_id, list);
  }
  for (const [id, intervals] of byHandle) byHandle.set(id, union(intervals));
  return byHandle;
}

/** Adds an interval to what has been read of these handles; touching intervals become one. */
export async function addCoverage(tx: WriteHandle, handleIds: readonly number[], way: Way, interval: IdInterval): Promise<void> {
  const rows = await tx.k
    .selectFrom('coverage')
    .selectAll()
    .where('way', '=', way)
    .where('handle_id', 'in', [...handleIds])
    .execute();
  const inserted: (string | number)[][] = [];
  for (const id of handleIds) {
    const before = rows.filter((row) => row.handle_id === id);
    const after = union([...before, interval]);
    const kept = before.filter((row) => after.some(({ low, high }) => low === row.low && high === row.high));
    for (const row of before) {
      if (!kept.includes(row))
        await tx.k.deleteFrom('coverage').where('handle_id', '=', id).where('way', '=', way).where('low', '=', row.low).execute();
    }
    for (const { low, high } of after) if (!kept.some((row) => row.low === low)) inserted.push([id, way, low, high]);
  }
  if (inserted.length > 0) await tx.insertRows('coverage', ['handle_id', 'way', 'low', 'high'], inserted);
}

export interface Gap extends IdInterval {
  readonly id: number;
  readonly handleId: number;
  readonly handle: string;
  readonly way: Way;
  readonly reason: string;
  readonly foundAt: string;
  readonly closedAt: string | null;
}

export async function gapsOf(handle: Handle, options: { open: boolean }): Promise<Gap[]> {
  let query = handle.k
    .selectFrom('gaps')
    .innerJoin('handles', 'handles.id', 'gaps.handle_id')
    .selectAll('gaps')
    .select('handles.name')
    .orderBy('gaps.id');
  if (options.open) query = query.where('gaps.closed_at', 'is', null);
  return (await query.execute()).map((row) => ({
    id: row.id,
    handleId: row.handle_id,
    handle: row.name,
    way: row.way,
    low: row.low,
    high: row.high,
    reason: row.reason,
    foundAt: row.found_at,
    closedAt: row.closed_at,
  }));
}

/** What X can't give any more, by handle; a page that failed is not among it, the next sweep asks for it again. */
export async function givenUpIntervals(
  handle: Handle,
  subject: ReadSubject,
): Promise<Map<number, (IdInterval & { readonly reason: string })[]>> {
  const rows = await handle.k
    .selectFrom('gaps')
    .select(['handle_id', 'low', 'high', 'reason'])
    .where('reason', '!=', 'page_failed')
    .where('way', 'in', WAYS[subject])
    .execute();
  const byHandle = new Map<number, (IdInterval & { readonly reason: string })[]>();
  for (const { handle_id, low, high, reason } of rows) byHandle.set(handle_id, [...(byHandle.get(handle_id) ?? []), { low, high, reason }]);
  return byHandle;
}

export interface NewGap extends IdInterval {
  readonly handleId: number;
  readonly way: Way;
  readonly reason: 'older_than_search_reaches' | 'more_than_800_mentions' | 'page_failed';
  readonly at: string;
}

/** Records a gap with its event; an open one that begins at the same id grows instead. */
export async function recordGap(tx: WriteHandle, gap: NewGap): Promise<void> {
  const { handleId, way, low, high, reason, at } = gap;
  const open = await tx.k
    .selectFrom('gaps')
    .select(['id', 'high'])
    .where('handle_id', '=', handleId)
    .where('reason', '=', reason)
    .where('low', '=', low)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  if (open && open.high >= high) return;
  if (open) await tx.k.updateTable('gaps').set({ high }).where('id', '=', open.id).execute();
  else await tx.k.insertInto('gaps').values({ handle_id: handleId, way, low, high, reason, found_at: at, closed_at: null }).execute();
  tx.append({ kind: 'gap_found', at, docketId: null, data: { handle: handleId, way, low, high, reason } });
}

export async function closeGapRow(tx: WriteHandle, id: number, at: string): Promise<boolean> {
  const row = await tx.k
    .updateTable('gaps')
    .set({ closed_at: at })
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function saveHandleXId(tx: WriteHandle, handleId: number, xId: string, at: string): Promise<void> {
  await tx.k
    .updateTable('handles')
    .set({ x_id: toSortable(xId), checked_at: at })
    .where('id', '=', handleId)
    .execute();
}

/** Coverage: what has been read for each handle, by each way of reading, as intervals of X ids. */
import { type IdInterval, union } from '../../../domain/x/id-intervals.ts';
import type { ReadSubject } from '../../../domain/x/read-subject.ts';
import type { Handle, WriteHandle } from '../../db.ts';
import type { CoverageTable } from '../../schema/intake.ts';

export type Way = CoverageTable['way'];

/** Posts that tag a handle are read by search or through its mentions. */
export const WAYS: Readonly<Record<ReadSubject, readonly Way[]>> = { tags: ['search', 'mentions'], replies: ['replies'] };

export function subjectOf(way: Way): ReadSubject {
  return way === 'replies' ? 'replies' : 'tags';
}

/** By handle: the intervals that have been read by any of the subject's ways, lowest first. */
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

/** What has been read of one handle by each way, lowest first. */
export async function coverageOf(
  handle: Handle,
  handleId: number,
): Promise<{ readonly way: Way; readonly low: string; readonly high: string }[]> {
  return handle.k
    .selectFrom('coverage')
    .select(['way', 'low', 'high'])
    .where('handle_id', '=', handleId)
    .orderBy('way')
    .orderBy('low')
    .execute();
}

/** Adds an interval to the coverage of these handles; touching intervals become one. */
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

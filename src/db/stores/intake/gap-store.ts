/** Gaps: intervals of X ids that nothing covers, and why. */
import type { IdInterval } from '../../../domain/x/id-intervals.ts';
import type { ReadSubject } from '../../../domain/x/read-subject.ts';
import type { Handle, WriteHandle } from '../../db.ts';
import { type Way, WAYS } from './coverage-store.ts';

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

/** By handle: intervals that X no longer gives. A page that failed is not among them, as the next sweep asks for it again, nor what was read and counted differently. */
export async function givenUpIntervals(
  handle: Handle,
  subject: ReadSubject,
): Promise<Map<number, (IdInterval & { readonly reason: string })[]>> {
  const rows = await handle.k
    .selectFrom('gaps')
    .select(['handle_id', 'low', 'high', 'reason'])
    .where('reason', 'not in', ['page_failed', 'fewer_than_counted'])
    .where('way', 'in', WAYS[subject])
    .execute();
  const byHandle = new Map<number, (IdInterval & { readonly reason: string })[]>();
  for (const { handle_id, low, high, reason } of rows) byHandle.set(handle_id, [...(byHandle.get(handle_id) ?? []), { low, high, reason }]);
  return byHandle;
}

export interface NewGap extends IdInterval {
  readonly handleId: number;
  readonly way: Way;
  readonly reason: 'older_than_search_reaches' | 'more_than_800_mentions' | 'perhaps_more_mentions' | 'fewer_than_counted' | 'page_failed';
  readonly at: string;
}

/** Records a gap with its event. An open gap with the same reason and the same lower end grows instead. */
export async function recordGap(tx: WriteHandle, gap: NewGap): Promise<void> {
  const { handleId, way, low, high, reason, at } = gap;
  if (!(await saveGap(tx, gap))) return;
  tx.append({ kind: 'gap_found', at, docketId: null, data: { handle: handleId, way, low, high, reason } });
}

/** What one failure leaves unread of many handles, with a single event for all of it; intervals that are gaps already make none. */
export async function recordGaps(tx: WriteHandle, gaps: readonly NewGap[]): Promise<void> {
  const found: NewGap[] = [];
  for (const gap of gaps) if (await saveGap(tx, gap)) found.push(gap);
  const [first] = found;
  if (!first) return;
  const alike = Map.groupBy(found, ({ way, low, high, reason }) => `${way} ${low} ${high} ${reason}`);
  const parts = [...alike.values()].flatMap((group) =>
    group.slice(0, 1).map(({ way, low, high, reason }) => ({ handles: group.map(({ handleId }) => handleId), way, low, high, reason })),
  );
  tx.append({ kind: 'gap_found', at: first.at, docketId: null, data: parts.length === 1 && parts[0] ? parts[0] : { gaps: parts } });
}

/** Whether it says more than was known. */
async function saveGap(tx: WriteHandle, gap: NewGap): Promise<boolean> {
  const { handleId, way, low, high, reason, at } = gap;
  const open = await tx.k
    .selectFrom('gaps')
    .select(['id', 'high'])
    .where('handle_id', '=', handleId)
    .where('reason', '=', reason)
    .where('low', '=', low)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  if (open && open.high >= high) return false;
  if (open) await tx.k.updateTable('gaps').set({ high }).where('id', '=', open.id).execute();
  else await tx.k.insertInto('gaps').values({ handle_id: handleId, way, low, high, reason, found_at: at, closed_at: null }).execute();
  return true;
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

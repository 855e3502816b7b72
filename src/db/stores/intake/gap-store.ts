/** Gaps: intervals of X ids that nothing covers, and why. */
import { GIVEN_UP, type GapReason, isDoubtful, UNREADABLE_POST } from '../../../domain/x/gap-reason.ts';
import { type IdInterval, idAfter, idBefore } from '../../../domain/x/id-intervals.ts';
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

/** By handle: intervals that X no longer gives. A page that failed is not among them, as the next sweep asks for it again, nor what was read and leaves a doubt. */
export async function givenUpIntervals(
  handle: Handle,
  subject: ReadSubject,
): Promise<Map<number, (IdInterval & { readonly reason: string })[]>> {
  const rows = await handle.k
    .selectFrom('gaps')
    .select(['handle_id', 'low', 'high', 'reason'])
    .where('reason', 'in', GIVEN_UP)
    .where('way', 'in', WAYS[subject])
    .execute();
  const byHandle = new Map<number, (IdInterval & { readonly reason: string })[]>();
  for (const { handle_id, low, high, reason } of rows) byHandle.set(handle_id, [...(byHandle.get(handle_id) ?? []), { low, high, reason }]);
  return byHandle;
}

export interface NewGap extends IdInterval {
  readonly handleId: number;
  readonly way: Way;
  readonly reason: GapReason;
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
  const known = await knownGap(tx, gap);
  if (known && known.low <= low && known.high >= high) return false;
  if (known) {
    const grown = { low: known.low < low ? known.low : low, high: known.high > high ? known.high : high };
    await tx.k.updateTable('gaps').set(grown).where('id', '=', known.id).execute();
  } else await tx.k.insertInto('gaps').values({ handle_id: handleId, way, low, high, reason, found_at: at, closed_at: null }).execute();
  return true;
}

/** What grows instead: an open gap with the same lower end; where pages are in doubt, one that the interval touches. A post is one gap, also where it tags several, and none again once it is settled. */
function knownGap(tx: WriteHandle, { handleId, reason, low, high }: NewGap): Promise<(IdInterval & { id: number }) | undefined> {
  const alike = tx.k.selectFrom('gaps').select(['id', 'low', 'high']).where('reason', '=', reason);
  if (reason === UNREADABLE_POST) return alike.where('low', '=', low).executeTakeFirst();
  const open = alike.where('handle_id', '=', handleId).where('closed_at', 'is', null);
  if (!isDoubtful(reason)) return open.where('low', '=', low).executeTakeFirst();
  return open.where('low', '<=', idAfter(high)).where('high', '>=', idBefore(low)).executeTakeFirst();
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

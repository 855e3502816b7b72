/** What X has billed today: each resource is paid for once a UTC day, however often it is read. */
import { toSortable } from '../../../domain/x/x-id.ts';
import type { WriteHandle } from '../../db.ts';
import { inParts } from '../../engine/in-parts.ts';

export type ReadResource = 'post_read' | 'user_read';

/** Returns those of the ids that X had not billed yet on that UTC day, and records them as billed. Older days are deleted. */
export async function markPaid(tx: WriteHandle, utcDay: string, resource: ReadResource, ids: readonly string[]): Promise<string[]> {
  await tx.k.deleteFrom('paid_reads').where('utc_day', '<', utcDay).execute();
  const wanted = [...new Set(ids)].map((id) => ({ id, sortable: toSortable(id) }));
  const rows = await inParts(
    wanted.map(({ sortable }) => sortable),
    (part) =>
      tx.k
        .selectFrom('paid_reads')
        .select('x_id')
        .where('utc_day', '=', utcDay)
        .where('resource', '=', resource)
        .where('x_id', 'in', part)
        .execute(),
  );
  const paid = new Set(rows.map(({ x_id }) => x_id));
  const fresh = wanted.filter(({ sortable }) => !paid.has(sortable));
  if (fresh.length > 0) {
    await tx.insertRows(
      'paid_reads',
      ['utc_day', 'resource', 'x_id'],
      fresh.map(({ sortable }) => [utcDay, resource, sortable]),
    );
  }
  return fresh.map(({ id }) => id);
}

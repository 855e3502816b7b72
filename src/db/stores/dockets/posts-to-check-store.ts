/** Which posts are asked for on X, to learn whether they were deleted there. */
import type { Handle } from '../../db.ts';
import { inParts } from '../../engine/in-parts.ts';

/** Of open dockets, and of those that were registered since then (UTC ISO-8601); only those that still have words. */
function checkable(handle: Handle, since: string, after: number) {
  return handle.k
    .selectFrom('posts')
    .innerJoin('dockets', 'dockets.id', 'posts.docket_id')
    .where('posts.id', '>', after)
    .where('posts.x_id', 'is not', null)
    .where('posts.text', 'is not', null)
    .where((eb) => eb.or([eb('dockets.status', 'in', ['open', 'in_process']), eb('dockets.registered_at', '>=', since)]));
}

export async function countPostsToCheck(handle: Handle, since: string, after: number): Promise<number> {
  const row = await checkable(handle, since, after)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

/** Those of the posts (internal ids) that are among them. */
export async function toCheckAmong(handle: Handle, since: string, after: number, ids: readonly number[]): Promise<Set<number>> {
  const rows = await inParts(ids, (part) => checkable(handle, since, after).select('posts.id').where('posts.id', 'in', part).execute());
  return new Set(rows.map(({ id }) => id));
}

/** The next ones, by internal id; `xId` sortable. */
export async function postsToCheck(handle: Handle, since: string, after: number, limit: number): Promise<{ id: number; xId: string }[]> {
  const rows = await checkable(handle, since, after).select(['posts.id', 'posts.x_id']).orderBy('posts.id').limit(limit).execute();
  return rows.flatMap(({ id, x_id }) => (x_id === null ? [] : [{ id, xId: x_id }]));
}

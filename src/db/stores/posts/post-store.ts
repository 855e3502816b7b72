/** Posts by id, and how many there are. */
import { firstIdAt, toSortable } from '../../../domain/x/x-id.ts';
import type { Handle } from '../../db.ts';
import { inParts } from '../../engine/in-parts.ts';
import { type LandedPost, landedPost, landedPosts } from './landed-post.ts';

/** In no particular order. */
export async function postsById(handle: Handle, ids: readonly number[]): Promise<LandedPost[]> {
  return (await inParts(ids, (part) => landedPosts(handle).where('posts.id', 'in', part).execute())).map(landedPost);
}

/** By sortable X id, in no particular order. */
export async function postsByXId(handle: Handle, ids: readonly string[]): Promise<LandedPost[]> {
  return (await inParts([...new Set(ids)], (part) => landedPosts(handle).where('posts.x_id', 'in', part).execute())).map(landedPost);
}

/** The highest internal id; 0 where there is no post. */
export async function lastPostId(handle: Handle): Promise<number> {
  const row = await handle.k
    .selectFrom('posts')
    .select((eb) => eb.fn.max('id').as('last'))
    .executeTakeFirst();
  return row?.last ?? 0;
}

/** Posts from that moment on (UTC ISO-8601), without those stored only as context. */
export async function postsSince(handle: Handle, at: string): Promise<number> {
  const row = await handle.k
    .selectFrom('posts')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('x_id', '>', toSortable(firstIdAt(new Date(at))))
    .where('role', '!=', 'context')
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

/** When the posts reached the register, UTC ISO-8601, by internal id. */
export async function landedAtOf(handle: Handle, ids: readonly number[]): Promise<Map<number, string>> {
  const rows = await inParts(ids, (part) => handle.k.selectFrom('posts').select(['id', 'landed_at']).where('id', 'in', part).execute());
  return new Map(rows.map((row) => [row.id, row.landed_at]));
}

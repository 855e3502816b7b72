/** Posts that wait to be entered, and those that are made to wait again. */
import { sql } from 'kysely';
import type { Handle, WriteHandle } from '../../db.ts';
import { inParts } from '../../engine/in-parts.ts';
import { type LandedPost, landedPost, landedPosts } from './landed-post.ts';

/** By X id: the oldest waiting posts after the sortable id `after`, without those that landed after the internal id `upTo`. */
export async function waitingPosts(handle: Handle, after: string, upTo: number, limit: number): Promise<LandedPost[]> {
  const rows = await landedPosts(handle)
    .where('posts.role', 'is', null)
    .where('posts.x_id', '>', after)
    .where('posts.id', '<=', upTo)
    .orderBy('posts.x_id')
    .limit(limit)
    .execute();
  return rows.map(landedPost);
}

/** Which of these posts still wait; reliable under the lock of the write transaction. */
export async function waitingIds(tx: WriteHandle, ids: readonly number[]): Promise<Set<number>> {
  const rows = await inParts(ids, (part) =>
    tx.k.selectFrom('posts').select('id').where('id', 'in', part).where('role', 'is', null).execute(),
  );
  return new Set(rows.map((row) => row.id));
}

/** Posts that waited for their author's name wait to be entered instead. */
export async function reopenUnnamed(tx: WriteHandle): Promise<void> {
  await tx.k.updateTable('posts').set({ role: null }).where('role', '=', 'unknown_author').execute();
}

/** Ignored posts that tag the handle (in lower case) wait to be entered again. */
export async function reopenIgnored(tx: WriteHandle, handleKey: string): Promise<void> {
  // An underscore is part of a handle, not a wildcard of `like`.
  const pattern = `% ${handleKey.replaceAll('_', '\\_')} %`;
  await tx.k
    .updateTable('posts')
    .set({ role: null })
    .where('role', '=', 'ignored')
    .where('docket_id', 'is', null)
    .where(sql<boolean>`mentions like ${pattern} escape '\\'`)
    .execute();
}

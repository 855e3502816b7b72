/** Which registered names the stored posts of a time tag: what X's own counts are compared with. */
import type { Handle } from '../../db.ts';

export interface TaggedPost {
  /** UTC ISO-8601. */
  readonly postedAt: string;
  /** Lower-case names. */
  readonly names: readonly string[];
}

const PAGE = 5_000;

/**
 * Posts from id `low` up to before `high` (sortable), oldest first, in pages. Reposts are left out, as in the queries that a sweep asks; so is
 * what only came along as context: a sweep that had read it would have made it more.
 */
export async function* taggedPosts(handle: Handle, low: string, high: string): AsyncGenerator<TaggedPost[]> {
  let from = low;
  for (;;) {
    const rows = await handle.k
      .selectFrom('posts')
      .select(['x_id', 'posted_at', 'mentions'])
      .where('x_id', '>=', from)
      .where('x_id', '<', high)
      .where('repost_of', 'is', null)
      .where((eb) => eb.or([eb('role', 'is', null), eb('role', '<>', 'context')]))
      .orderBy('x_id')
      .limit(PAGE)
      .execute();
    if (rows.length > 0) yield rows.map(({ posted_at, mentions }) => ({ postedAt: posted_at, names: mentions.split(' ').filter(Boolean) }));
    const last = rows.at(-1)?.x_id;
    if (rows.length < PAGE || last == null) return;
    // The least text that sorts after it.
    from = `${last}0`;
  }
}

/** Which handles the stored posts of a period tag, to be compared with the counts that X gives. */
import { type SqlBool, sql } from 'kysely';
import type { Handle } from '../../db.ts';

export interface TaggedPost {
  /** UTC ISO-8601. */
  readonly postedAt: string;
  /** In lower case. */
  readonly names: readonly string[];
}

const PAGE = 5_000;

/**
 * Posts with a sortable id from `low` to below `high`, oldest first, in pages. Reposts are left out, as in the queries of a sweep; so are
 * posts stored only as context, which no sweep has read.
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
    // The smallest text that sorts after it.
    from = `${last}0`;
  }
}

export interface RawPost {
  /** UTC ISO-8601. */
  readonly postedAt: string;
  /** The JSON as received. */
  readonly raw: string;
}

/** The newest stored posts that tag the handle (in lower case), newest first, as X gave them; without those whose words were forgotten. */
export async function newestTagging(handle: Handle, handleKey: string, limit: number): Promise<RawPost[]> {
  // An underscore is part of a handle, not a wildcard of `like`.
  const pattern = `% ${handleKey.replaceAll('_', '\\_')} %`;
  const rows = await handle.k
    .selectFrom('posts')
    .select(['posted_at', 'raw'])
    .where(sql<SqlBool>`mentions like ${pattern} escape '\\'`)
    .where('raw', 'is not', null)
    .orderBy('x_id', 'desc')
    .limit(limit)
    .execute();
  return rows.flatMap(({ posted_at, raw }) => (raw === null ? [] : [{ postedAt: posted_at, raw }]));
}

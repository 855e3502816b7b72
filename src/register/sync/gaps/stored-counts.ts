/** How many stored posts tag one of some handles. */
import type { Db } from '../../../db/db.ts';
import { taggedPosts } from '../../../db/stores/posts/tagged-store.ts';
import { handleKey } from '../../../domain/directory/handle-name.ts';

/** Of sortable ids from `low` to below `high`; reposts and posts that came only as context are not counted. */
export async function countTagging(db: Db, names: readonly string[], low: string, high: string): Promise<number> {
  const keys = new Set(names.map(handleKey));
  let found = 0;
  for await (const page of taggedPosts(db, low, high)) found += page.filter((post) => post.names.some((name) => keys.has(name))).length;
  return found;
}

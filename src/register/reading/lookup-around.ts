/** The stored posts that some posts answer or quote, for reading the dockets that these belong to. */
import type { Handle } from '../../db/db.ts';
import { docketsById } from '../../db/stores/dockets/docket-store.ts';
import type { LandedPost } from '../../db/stores/posts/landed-post.ts';
import { postsByXId } from '../../db/stores/posts/post-store.ts';
import { classIsMarked } from '../../domain/docket/marks/marks.ts';
import { namedBy } from '../../domain/reading/named-posts.ts';
import type { ReadingLookup } from './read-docket.ts';

export async function lookupAround(handle: Handle, posts: readonly LandedPost[]): Promise<ReadingLookup> {
  const named = new Map((await postsByXId(handle, posts.flatMap(namedBy))).map((post) => [post.xId, post]));
  const dockets = await docketsById(handle, [...new Set([...named.values()].flatMap(({ docketId }) => docketId ?? []))]);
  const marked = new Set(dockets.filter(({ marks }) => classIsMarked(marks)).map(({ id }) => id));
  return {
    postOf: (xId) => named.get(xId) ?? null,
    docketOf: ({ docketId }) => docketId,
    hasMarkedClass: ({ docketId }) => docketId !== null && marked.has(docketId),
  };
}

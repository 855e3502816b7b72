/** The complainants' posts on their dockets, in whichever conversation they stand, and the dockets that other posts touch. */
import type { Handle } from '../../db.ts';
import { postsInEvents } from '../events/docket-event-store.ts';
import type { LandedPost } from '../posts/landed-post.ts';
import { postsById } from '../posts/post-store.ts';

/** By docket: the complainant's posts on it, oldest first. */
export async function ownPostsOf(
  handle: Handle,
  dockets: readonly { readonly id: number; readonly authorId: number }[],
): Promise<Map<number, LandedPost[]>> {
  const ids = dockets.map(({ id }) => id);
  const docketOfPost = await postsInEvents(handle, ids, ['registered', 'follow_up', 'edit']);
  const authors = new Map(dockets.map(({ id, authorId }) => [id, authorId]));
  const posts = (await postsById(handle, [...docketOfPost.keys()])).sort((a, b) => (a.xId < b.xId ? -1 : 1));
  const own = posts.filter((post) => authors.get(docketOfPost.get(post.id) ?? 0) === post.authorId);
  return Map.groupBy(own, ({ id }) => docketOfPost.get(id) ?? 0);
}

/** What forgetting a docket or a post takes: all posts on it, and names that nothing else needs. What others wrote that it only quotes stays. */
import type { Handle } from '../../../db/db.ts';
import type { Docket } from '../../../db/stores/dockets/docket-row.ts';
import { docketsById } from '../../../db/stores/dockets/docket-store.ts';
import {
  authorsSince,
  countWordsOf,
  docketsNaming,
  type ForgettablePost,
  postsOnDocket,
} from '../../../db/stores/posts/forgetting-store.ts';
import { lastPostId } from '../../../db/stores/posts/post-store.ts';

/** A docket with all that is on it, or one post alone. */
export type Target = { readonly docket: Docket; readonly post: null } | { readonly docket: Docket | null; readonly post: ForgettablePost };

export interface ToForget {
  readonly posts: readonly ForgettablePost[];
  /** Authors (internal ids) of whom no words are left then. */
  readonly authorIds: readonly number[];
  /** Dockets on hold that the words belong to, or whose posts answer or quote them. */
  readonly held: readonly Docket[];
}

export async function toForget(handle: Handle, target: Target): Promise<ToForget> {
  const last = await lastPostId(handle);
  const posts = target.post ? [target.post] : await postsOnDocket(handle, target.docket.id);
  const naming = await docketsNaming(
    handle,
    posts.flatMap(({ xId }) => xId ?? []),
  );
  const concerned = await docketsById(handle, [
    ...new Set([...(target.docket ? [target.docket.id] : []), ...naming.map(({ docketId }) => docketId)]),
  ]);
  return { posts, authorIds: await authorsLeftOut(handle, posts, last), held: concerned.filter(({ heldSince }) => heldSince !== null) };
}

/** Of whom no words are left without these posts; `last`: the newest post that the caller has seen. */
export async function authorsLeftOut(handle: Handle, posts: readonly ForgettablePost[], last: number): Promise<number[]> {
  const forgotten = Map.groupBy(
    posts.filter(({ hasWords }) => hasWords),
    ({ authorId }) => authorId,
  );
  const authorIds = [...new Set(posts.map(({ authorId }) => authorId))];
  const words = await countWordsOf(handle, authorIds);
  const since = await authorsSince(handle, last);
  return authorIds.filter((id) => (words.get(id) ?? 0) <= (forgotten.get(id)?.length ?? 0) && !since.has(id));
}

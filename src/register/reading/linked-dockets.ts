/** Which dockets lean on which: one that continues another, or whose complainant answers or quotes a post of the other's complainant. */
import type { Handle } from '../../db/db.ts';
import type { Docket } from '../../db/stores/dockets/docket-row.ts';
import { docketsById, docketsContinuing } from '../../db/stores/dockets/docket-store.ts';
import { ownPostsOf, pointersOnDockets } from '../../db/stores/dockets/own-post-store.ts';
import type { LandedPost } from '../../db/stores/posts/landed-post.ts';
import { postsByXId } from '../../db/stores/posts/post-store.ts';
import { namedBy } from '../../domain/reading/named-posts.ts';

/** The dockets that lean on this one. */
export async function leaningOn(handle: Handle, docket: Docket): Promise<Docket[]> {
  const own = (await ownPostsOf(handle, [docket])).get(docket.id) ?? [];
  const conversations = own.map(({ conversation, xId }) => conversation ?? xId);
  const pointers = await pointersOnDockets(
    handle,
    conversations,
    own.map(({ xId }) => xId),
  );
  const pointing = await docketsById(handle, [...new Set(pointers.flatMap(({ docketId }) => docketId ?? []))]);
  const authors = new Map(pointing.map(({ id, authorId }) => [id, authorId]));
  const quoting = new Set(
    pointers.flatMap(({ docketId, authorId }) => (docketId !== null && authors.get(docketId) === authorId ? docketId : [])),
  );
  const found = [...pointing.filter(({ id }) => quoting.has(id)), ...(await docketsContinuing(handle, [docket.id]))];
  return [...new Map(found.filter(({ id }) => id !== docket.id).map((each) => [each.id, each])).values()];
}

/** The dockets that this one leans on. `own`: its complainant's posts. */
export async function leansOn(handle: Handle, docket: Docket, own: readonly LandedPost[]): Promise<Docket[]> {
  const named = await postsByXId(handle, own.flatMap(namedBy));
  const ids = new Set([docket.continuesId, ...named.map(({ docketId }) => docketId)].filter((id) => id !== null && id !== docket.id));
  return docketsById(
    handle,
    [...ids].filter((id) => id !== null),
  );
}

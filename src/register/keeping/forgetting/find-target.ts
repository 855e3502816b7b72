/** What was typed behind `forget`: a post by its id, URL or place in the register; anything else is a docket. */
import type { Handle } from '../../../db/db.ts';
import { docketsById } from '../../../db/stores/dockets/docket-store.ts';
import { forgettablePosts } from '../../../db/stores/posts/forgetting-store.ts';
import { parseDocketReference } from '../../../domain/docket/number/docket-reference.ts';
import { waitingId } from '../../../domain/docket/number/waiting-reference.ts';
import { FORGETTING } from '../../../domain/messages/register/forgetting.ts';
import { UserError } from '../../../domain/user-error.ts';
import { toSortable } from '../../../domain/x/x-id.ts';
import type { Target } from './to-forget.ts';

/** null: a docket was typed. Throws UserError `not_found` for a post that is not in the register. */
export async function postTyped(handle: Handle, typed: string): Promise<Target | null> {
  const id = waitingId(typed);
  const reference = id === null ? parseDocketReference(typed) : null;
  if (reference !== null && reference.kind !== 'post') return null;
  const [post] = await forgettablePosts(handle, reference === null ? { ids: [id ?? 0] } : { xIds: [toSortable(reference.postId)] });
  if (!post) throw new UserError('not_found', FORGETTING.noSuchPost(typed), [FORGETTING.howToType]);
  const [docket] = post.docketId === null ? [] : await docketsById(handle, [post.docketId]);
  return { docket: docket ?? null, post };
}

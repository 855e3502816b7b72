/** The complainants' posts on their dockets, in whichever conversation they stand, and the dockets that other posts touch. */
import type { Handle } from '../../db.ts';
import { inParts } from '../../engine/in-parts.ts';
import { postsInEvents } from '../events/docket-event-store.ts';
import { type LandedPost, landedPost, landedPosts } from '../posts/landed-post.ts';
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
  const own = posts.filter(({ docketId, authorId }) => docketId !== null && authors.get(docketId) === authorId);
  return Map.groupBy(own, ({ docketId }) => docketId ?? 0);
}

/** The events that put a post on a docket with words of its own. */
const SAYING = ['registered', 'follow_up', 'edit', 'police_reply', 'also_affected'];

/** By docket: the posts on it but reposts, of all authors; `kinds`: only those that such an event put there. */
export async function postsOnDockets(
  handle: Handle,
  docketIds: readonly number[],
  kinds: readonly string[] = SAYING,
): Promise<Map<number, LandedPost[]>> {
  const posts = await postsById(handle, [...(await postsInEvents(handle, docketIds, kinds)).keys()]);
  const asked = new Set(docketIds);
  const stillThere = posts.filter(({ docketId }) => docketId !== null && asked.has(docketId));
  return Map.groupBy(stillThere, ({ docketId }) => docketId ?? 0);
}

/** By docket: what was said on its duplicates after these were closed. It counts as said on the docket that goes on. */
export async function saidOnDuplicates(handle: Handle, docketIds: readonly number[]): Promise<Map<number, LandedPost[]>> {
  const docketOfPost = await postsInEvents(handle, docketIds, ['duplicate_spoke']);
  if (docketOfPost.size === 0) return new Map();
  return Map.groupBy(await postsById(handle, [...docketOfPost.keys()]), ({ id }) => docketOfPost.get(id) ?? 0);
}

/**
 * Posts in these conversations that may yet get another docket: those on a docket that only quotes them, replies that another docket of their
 * author quotes or that show one, and, where their author is one of `authorIds` or has a docket that follows the conversation, those that were ignored, came to
 * explain another, or are beside the complaint of another.
 */
export async function ownWordsIn(handle: Handle, conversations: readonly string[], authorIds: readonly number[]): Promise<LandedPost[]> {
  const rows = await inParts([...new Set(conversations)], (part) =>
    landedPosts(handle)
      .where('posts.conversation', 'in', part)
      .where((eb) => {
        const followed = eb
          .selectFrom('threads')
          .select('threads.docket_id')
          .whereRef('threads.conversation', '=', 'posts.conversation')
          .whereRef('threads.author_id', '=', 'posts.author_id');
        const quotedElsewhere = eb
          .selectFrom('posts as quoting')
          .select('quoting.id')
          .whereRef('quoting.quoted', '=', 'posts.x_id')
          .whereRef('quoting.author_id', '=', 'posts.author_id')
          .whereRef('quoting.docket_id', '!=', 'posts.docket_id');
        const showsAnother = eb
          .selectFrom('posts as shown')
          .select('shown.id')
          .whereRef('shown.x_id', '=', 'posts.quoted')
          .whereRef('shown.author_id', '=', 'posts.author_id')
          .whereRef('shown.docket_id', '!=', 'posts.docket_id');
        const isBoundElsewhere = eb.or([eb.exists(quotedElsewhere), eb.exists(showsAnother)]);
        const mayFollow = eb.or([eb('posts.author_id', 'in', [...authorIds]), eb.exists(followed)]);
        return eb.or([
          eb.and([eb('posts.role', 'in', ['ignored', 'context', 'also_affected']), mayFollow]),
          eb.and([
            eb('posts.role', 'in', ['follow_up', 'edit']),
            eb.not(eb.exists(followed.whereRef('threads.docket_id', '=', 'posts.docket_id'))),
          ]),
          eb.and([eb('posts.role', '=', 'follow_up'), eb('posts.reply_to', 'is not', null), isBoundElsewhere]),
        ]);
      })
      .execute(),
  );
  return rows.map(landedPost);
}

/** Posts on dockets that answer one of these posts in the same conversation, or quote it (sortable X ids). */
export async function pointersOnDockets(handle: Handle, conversations: readonly string[], ids: readonly string[]): Promise<LandedPost[]> {
  const answers = await inParts([...new Set(conversations)], (part) =>
    landedPosts(handle)
      .where('posts.conversation', 'in', part)
      .where('posts.docket_id', 'is not', null)
      .where('posts.reply_to', 'in', [...ids])
      .execute(),
  );
  const quotes = await inParts(ids, (part) =>
    landedPosts(handle).where('posts.quoted', 'in', part).where('posts.docket_id', 'is not', null).execute(),
  );
  return [...answers, ...quotes].map(landedPost);
}

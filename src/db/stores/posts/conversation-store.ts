/** Posts of a conversation, and those from elsewhere that quote, repost or replace them. */
import type { NotNull } from 'kysely';
import type { Handle } from '../../db.ts';
import { inParts } from '../../engine/in-parts.ts';
import { type LandedPost, landedPost, landedPosts } from './landed-post.ts';

/**
 * Entered posts of these conversations, newer than the sortable id `after`, that may get another docket now that more is known: those that
 * were ignored, replies of the police, those of people who are also affected, and newer versions of these.
 */
export async function looseIn(handle: Handle, conversations: readonly string[], after: string): Promise<LandedPost[]> {
  const rows = await inParts([...new Set(conversations)], (part) =>
    landedPosts(handle)
      .where('posts.conversation', 'in', part)
      .where('posts.x_id', '>', after)
      .where('posts.role', 'in', ['ignored', 'also_affected', 'police_reply', 'edit'])
      .execute(),
  );
  return rows.map(landedPost);
}

/** Entered posts without a docket that repost or quote one of these posts (sortable X ids). */
export async function pointingAt(handle: Handle, ids: readonly string[]): Promise<LandedPost[]> {
  const waiting = () => landedPosts(handle).where('posts.docket_id', 'is', null);
  const reposts = await inParts(ids, (part) => waiting().where('posts.repost_of', 'in', part).where('posts.role', '=', 'repost').execute());
  const quotes = await inParts(ids, (part) =>
    waiting().where('posts.quoted', 'in', part).where('posts.role', 'in', ['police_reply', 'ignored']).execute(),
  );
  return [...reposts, ...quotes].map(landedPost);
}

/** Stored versions of edited posts, found by the first id of their edit history. */
export async function editionsOf(handle: Handle, firstIds: readonly string[]): Promise<LandedPost[]> {
  return (await inParts([...new Set(firstIds)], (part) => landedPosts(handle).where('posts.edit_of', 'in', part).execute())).map(
    landedPost,
  );
}

/** By docket: the complainant's posts in the conversation that opened it, oldest first. */
export async function postsOfComplainants(
  handle: Handle,
  dockets: readonly { readonly id: number; readonly postId: number; readonly authorId: number }[],
): Promise<Map<number, LandedPost[]>> {
  const openers = await inParts(
    dockets.map(({ postId }) => postId),
    (part) => handle.k.selectFrom('posts').select('conversation').where('id', 'in', part).execute(),
  );
  const conversations = [...new Set(openers.flatMap(({ conversation }) => (conversation === null ? [] : [conversation])))];
  const authors = new Map(dockets.map(({ id, authorId }) => [id, authorId]));
  const rows = await inParts(conversations, (part) =>
    landedPosts(handle).where('posts.conversation', 'in', part).where('posts.docket_id', 'is not', null).execute(),
  );
  const byDocket = new Map<number, LandedPost[]>();
  for (const post of rows.map(landedPost).sort((a, b) => (a.xId < b.xId ? -1 : 1))) {
    if (post.docketId === null || authors.get(post.docketId) !== post.authorId) continue;
    byDocket.set(post.docketId, [...(byDocket.get(post.docketId) ?? []), post]);
  }
  return byDocket;
}

/** Posts of these conversations that belong to a docket. */
export async function postsOfConversations(handle: Handle, conversations: readonly string[]): Promise<{ id: number; docketId: number }[]> {
  const rows = await inParts([...new Set(conversations)], (part) =>
    handle.k
      .selectFrom('posts')
      .select(['id', 'docket_id'])
      .where('conversation', 'in', part)
      .where('docket_id', 'is not', null)
      .$narrowType<{ docket_id: NotNull }>()
      .execute(),
  );
  return rows.map((row) => ({ id: row.id, docketId: row.docket_id }));
}

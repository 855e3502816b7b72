/** Completes stored posts from better copies of them; the rule is in domain/x/better-copy. */
import type { PostRole } from '../../../domain/docket/complaint.ts';
import { type Completion, completionOf, type NewCopy, type PostCopy } from '../../../domain/x/better-copy.ts';
import { leadingMentions } from '../../../domain/x/leading-mentions.ts';
import type { Post, PostMedia } from '../../../domain/x/post.ts';
import { toSortable } from '../../../domain/x/x-id.ts';
import type { Handle, SqlValue, WriteHandle } from '../../db.ts';
import { inParts } from '../../engine/in-parts.ts';
import { mediaOf, type MediaRow } from './media-store.ts';

/** A post that was stored before, with what a copy of it is compared with. */
export interface KnownPost extends PostCopy {
  readonly id: number;
  readonly xId: string;
  readonly role: PostRole | null;
  readonly docketId: number | null;
  readonly salt: string | null;
}

export interface CompletedPost {
  /** As it was. */
  readonly before: KnownPost;
  readonly completion: Completion;
  readonly media: boolean;
}

/** By sortable X id. */
export async function knownPosts(handle: Handle, xIds: readonly string[]): Promise<Map<string, KnownPost>> {
  const rows = await inParts(xIds, (part) =>
    handle.k
      .selectFrom('posts')
      .select(['id', 'x_id', 'role', 'docket_id', 'salt', 'text', 'conversation', 'language', 'mentions', 'leading_mentions'])
      .select(['reply_to', 'reply_to_user', 'quoted', 'quoted_user', 'repost_of', 'edit_of'])
      .where('x_id', 'in', part)
      .execute(),
  );
  return new Map(
    rows.map((row) => [
      row.x_id ?? '',
      {
        id: row.id,
        xId: row.x_id ?? '',
        role: row.role,
        docketId: row.docket_id,
        salt: row.salt,
        text: row.text,
        conversation: row.conversation,
        replyTo: row.reply_to,
        replyToUser: row.reply_to_user,
        quoted: row.quoted,
        quotedUser: row.quoted_user,
        repostOf: row.repost_of,
        editOf: row.edit_of,
        language: row.language,
        mentions: row.mentions === '' ? [] : row.mentions.trim().split(' '),
        leadingMentions: row.leading_mentions,
      },
    ]),
  );
}

/** The columns of a post as a page gave it. */
export function copyOf(post: Post): NewCopy {
  return {
    text: post.text,
    // v1.1 has no conversation ids: a root begins its own, that of a reply is found when it is entered.
    conversation: sortable(post.conversationId ?? (post.inReplyToPostId === null ? post.id : null)),
    replyTo: sortable(post.inReplyToPostId),
    replyToUser: sortable(post.inReplyToUserId),
    quoted: sortable(post.quotedPostId),
    quotedUser: sortable(post.quotedUserId),
    repostOf: sortable(post.repostOfId),
    editOf: sortable(post.editOfId),
    language: post.language,
    mentions: post.mentions.map(({ handle }) => handle.toLowerCase()),
    leadingMentions: leadingMentions(post),
    startKnown: post.textStart !== null,
  };
}

/** ` uppolice agrapolice `: in the order of the text, each between spaces so that `like` finds a whole handle. */
export function tagList(keys: readonly string[]): string {
  return keys.length === 0 ? '' : ` ${keys.join(' ')} `;
}

/**
 * Completes the known posts that these copies say more of. One that was entered and has no docket waits to be entered again; what follows
 * for a docket is the caller's part. Returns those that changed.
 */
export async function completePosts(
  tx: WriteHandle,
  known: ReadonlyMap<string, KnownPost>,
  copies: readonly Post[],
): Promise<CompletedPost[]> {
  const completed: CompletedPost[] = [];
  const posts: SqlValue[][] = [];
  const media = await betterMedia(tx, known, copies);
  // One page may hold several copies.
  const latest = new Map(known);
  for (const post of copies) {
    const before = latest.get(toSortable(post.id));
    if (!before || before.text === null) continue;
    const copy = copyOf(post);
    // What has a docket says something of its own, whatever a copy calls it.
    const completion = completionOf(before.xId, before, before.docketId === null ? copy : { ...copy, repostOf: before.repostOf });
    const hasMedia = media.get(before.id) === post.media;
    if (!completion && !hasMedia) continue;
    const role = before.role !== 'context' && before.docketId === null ? null : before.role;
    const now = { ...before, ...completion, role };
    latest.set(before.xId, now);
    posts.push([
      now.text,
      now.text === post.text ? post.raw : null,
      now.conversation,
      now.replyTo,
      now.replyToUser,
      now.quoted,
      now.quotedUser,
      now.repostOf,
      now.editOf,
      now.language,
      tagList(now.mentions),
      now.leadingMentions,
      role,
      before.id,
    ]);
    completed.push({ before, completion: completion ?? {}, media: hasMedia });
  }
  await tx.runMany(
    `update posts set text = ?, raw = coalesce(?, raw), conversation = ?, reply_to = ?, reply_to_user = ?, quoted = ?, quoted_user = ?,
      repost_of = ?, edit_of = ?, language = ?, mentions = ?, leading_mentions = ?, role = ? where id = ?`,
    posts,
  );
  // What a person said of the earlier words need not hold for more of them.
  await tx.runMany(
    "update posts set marked = null where id = ? and marked = 'no_complaint'",
    completed.flatMap(({ before, completion }) => (completion.text !== undefined && before.docketId === null ? [[before.id]] : [])),
  );
  await saveMedia(tx, media);
  return completed;
}

/** By internal id, the attachments of those copies that have more of them, or addresses where none were known. */
async function betterMedia(
  tx: WriteHandle,
  known: ReadonlyMap<string, KnownPost>,
  copies: readonly Post[],
): Promise<Map<number, readonly PostMedia[]>> {
  const better = new Map<number, readonly PostMedia[]>();
  for (const post of copies) {
    const row = known.get(toSortable(post.id));
    if (row && row.text !== null && post.media.length > 0) better.set(row.id, post.media);
  }
  const stored = await mediaOf(tx, [...better.keys()]);
  for (const [id, media] of better) if (!hasMore(stored.get(id) ?? [], media)) better.delete(id);
  return better;
}

function hasMore(stored: readonly MediaRow[], media: readonly PostMedia[]): boolean {
  const addresses = (of: readonly { readonly url: string | null }[]) => of.filter(({ url }) => url !== null).length;
  return media.length > stored.length
    ? addresses(media) >= addresses(stored)
    : media.length === stored.length && addresses(media) > addresses(stored);
}

async function saveMedia(tx: WriteHandle, media: ReadonlyMap<number, readonly PostMedia[]>): Promise<void> {
  if (media.size === 0) return;
  await tx.runMany(
    'delete from media where post_id = ?',
    [...media.keys()].map((id) => [id]),
  );
  await insertMedia(tx, media);
}

/** Attachments that something other than this program wrote under numbers that no post had yet must not pass for those of a new post. */
export async function clearStrayMedia(tx: WriteHandle, first: number, posts: number): Promise<void> {
  const stray = await tx.k
    .selectFrom('media')
    .select('post_id')
    .distinct()
    .where('post_id', '>=', first)
    .where('post_id', '<', first + posts)
    .execute();
  await tx.runMany(
    'delete from media where post_id = ?',
    stray.map(({ post_id }) => [post_id]),
  );
}

/** By internal post id. */
export async function insertMedia(tx: WriteHandle, media: ReadonlyMap<number, readonly PostMedia[]>): Promise<void> {
  const rows = [...media].flatMap(([id, items]) =>
    items.map((item, position): SqlValue[] => [id, position, item.key, item.type, item.url, item.altText]),
  );
  if (rows.length > 0) await tx.insertRows('media', ['post_id', 'position', 'media_key', 'type', 'url', 'alt_text'], rows);
}

function sortable(id: string | null): string | null {
  return id === null ? null : toSortable(id);
}

/** Posts of dockets that have been completed: their dockets are read again later. */
export async function queueCompleted(tx: WriteHandle, ids: readonly number[]): Promise<void> {
  await tx.runMany(
    'insert into completed_posts (post_id) values (?) on conflict do nothing',
    ids.map((id) => [id]),
  );
}

export async function queuedCompleted(handle: Handle, limit: number): Promise<number[]> {
  const rows = await handle.k.selectFrom('completed_posts').select('post_id').orderBy('post_id').limit(limit).execute();
  return rows.map((row) => row.post_id);
}

export async function dequeueCompleted(tx: WriteHandle, ids: readonly number[]): Promise<void> {
  await inParts(ids, (part) => tx.k.deleteFrom('completed_posts').where('post_id', 'in', part).execute());
}

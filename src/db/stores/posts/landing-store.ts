/** Landing a page: its posts are stored with their media and authors, each once, and wait to be entered. */
import type { Post, PostAuthor } from '../../../domain/x/post.ts';
import { toSortable } from '../../../domain/x/x-id.ts';
import type { WriteHandle } from '../../db.ts';
import { newSalt } from '../../engine/chain.ts';
import type { PostsTable } from '../../schema/posts.ts';
import { takeNumbers } from '../facts/counter-store.ts';
import { type DatedAuthor, storeAuthors } from './author-store.ts';
import { reopenOfAuthors, reopenUnderKnownParents } from './waiting-store.ts';
import {
  type CompletedPost,
  completePosts,
  clearStrayMedia,
  copyOf,
  insertMedia,
  type KnownPost,
  knownPosts,
  tagList,
} from './completing-store.ts';

/** A post to be stored; a context post came with the page to explain another. */
export interface LandingPost {
  readonly post: Post;
  readonly context: boolean;
}

export interface Landed {
  /** Posts that are new to the register, without context posts. */
  readonly added: number;
  readonly known: number;
  /** Authors whose handle became known, so that their waiting posts can be entered. */
  readonly named: readonly number[];
  /** The smallest internal id of a post that now waits to be entered; null when none was added. */
  readonly firstId: number | null;
  /** Posts that were known, and of which this page says more. */
  readonly completed: readonly CompletedPost[];
  /** Internal ids of posts on dockets that were known, and that this page explains by a post which was not. */
  readonly explained: readonly number[];
}

const POST_COLUMNS = [
  'id',
  'x_id',
  'author_id',
  'conversation',
  'reply_to',
  'reply_to_user',
  'quoted',
  'quoted_user',
  'repost_of',
  'edit_of',
  'posted_at',
  'language',
  'mentions',
  'leading_mentions',
  'text',
  'raw',
  'salt',
  'role',
  'intake_id',
  'landed_at',
] as const satisfies readonly (keyof PostsTable)[];

/**
 * Stores a page in its transaction, each post once by its X id. A stored context post that is read itself later counts as new then.
 * Posts have no role until they are entered. A known post is completed where this page has a better copy of it.
 */
export async function landPosts(
  tx: WriteHandle,
  page: readonly LandingPost[],
  authors: readonly PostAuthor[],
  intakeId: number,
  landedAt: string,
): Promise<Landed> {
  const unique = new Map<string, LandingPost>();
  for (const landing of page) {
    const before = unique.get(landing.post.id);
    if (!before || (before.context && !landing.context)) unique.set(landing.post.id, landing);
  }
  const known = await knownPosts(tx, [...unique.keys()].map(toSortable));
  const fresh = new Set<LandingPost>();
  const promoted: (readonly [intakeId: number, landedAt: string, id: number])[] = [];
  for (const landing of unique.values()) {
    const row = known.get(toSortable(landing.post.id));
    if (!row) fresh.add(landing);
    // What was forgotten stays so.
    else if (row.role === 'context' && row.text !== null && !landing.context) promoted.push([intakeId, landedAt, row.id]);
  }
  const speaking = new Set([...fresh].map(({ post }) => post.author.id));
  const stored = await storeAuthors(tx, datedAuthors(page, authors, landedAt), (xId) => page.length === 0 || speaking.has(xId));
  const first = fresh.size > 0 ? await insertPosts(tx, [...fresh], stored.ids, intakeId, landedAt) : null;
  await reopenUnderKnownParents(
    tx,
    [...fresh].map(({ post }) => toSortable(post.id)),
  );
  const completed = await completeKnown(
    tx,
    known,
    page.flatMap((landing) => (fresh.has(landing) ? [] : [landing.post])),
  );
  // After the completion, which leaves the role of a context post alone.
  if (promoted.length > 0) await tx.runMany('update posts set role = null, intake_id = ?, landed_at = ? where id = ?', promoted);
  if (stored.named.length > 0) {
    await reopenOfAuthors(tx, stored.named);
  }
  const read = page.filter(({ context }) => !context).length;
  const added = promoted.length + [...fresh].filter(({ context }) => !context).length;
  const firstId = promoted.reduce((least, [, , id]) => Math.min(least ?? id, id), first);
  return {
    added,
    known: read - added,
    named: stored.named,
    firstId,
    completed,
    explained: explainedAnew([...unique.values()], fresh, known),
  };
}

/** `known`: what was stored before the page; a post that the page holds twice is stored by now. */
async function completeKnown(tx: WriteHandle, known: ReadonlyMap<string, KnownPost>, copies: readonly Post[]): Promise<CompletedPost[]> {
  if (copies.length === 0) return [];
  const twice = [...new Set(copies.map(({ id }) => toSortable(id)).filter((id) => !known.has(id)))];
  const stored = twice.length > 0 ? new Map([...known, ...(await knownPosts(tx, twice))]) : known;
  return completePosts(tx, stored, copies);
}

/** Returns the first of their internal ids. */
async function insertPosts(
  tx: WriteHandle,
  fresh: readonly LandingPost[],
  authorIds: ReadonlyMap<string, number>,
  intakeId: number,
  landedAt: string,
): Promise<number> {
  const first = await takeNumbers(tx, 'post', fresh.length);
  await tx.insertRows(
    'posts',
    POST_COLUMNS,
    fresh.map(({ post, context }, index) => {
      const copy = copyOf(post);
      return [
        first + index,
        toSortable(post.id),
        authorIds.get(post.author.id) as number,
        copy.conversation,
        copy.replyTo,
        copy.replyToUser,
        copy.quoted,
        copy.quotedUser,
        copy.repostOf,
        copy.editOf,
        post.createdAt,
        copy.language,
        tagList(copy.mentions),
        copy.leadingMentions,
        copy.text,
        post.raw,
        newSalt(),
        context ? 'context' : null,
        intakeId,
        landedAt,
      ];
    }),
  );
  await clearStrayMedia(tx, first, fresh.length);
  await insertMedia(tx, new Map(fresh.map(({ post }, index) => [first + index, post.media])));
  return first;
}

/**
 * Authors with the time that their names are from: of the newest of their posts on this page; of others the newest post of all, as the
 * page is no older than that. A page without posts answers a look-up of now.
 */
function datedAuthors(page: readonly LandingPost[], authors: readonly PostAuthor[], landedAt: string): DatedAuthor[] {
  const newestOf = new Map<string, string>();
  let newest = '';
  for (const { post } of page) {
    if (post.createdAt > newest) newest = post.createdAt;
    if (post.createdAt > (newestOf.get(post.author.id) ?? '')) newestOf.set(post.author.id, post.createdAt);
  }
  return [
    ...authors.map((author) => ({ author, at: newestOf.get(author.id) ?? (newest || landedAt) })),
    ...page.map(({ post }) => ({ author: post.author, at: post.createdAt })),
  ];
}

/** Internal ids of known posts on dockets for which a post came along that they answer or quote and that was not stored: it is read with them. */
function explainedAnew(
  page: readonly LandingPost[],
  fresh: ReadonlySet<LandingPost>,
  known: ReadonlyMap<string, { readonly id: number; readonly docketId: number | null }>,
): number[] {
  const explaining = new Set([...fresh].flatMap(({ post, context }) => (context ? post.id : [])));
  if (explaining.size === 0) return [];
  return page.flatMap(({ post }) => {
    const row = known.get(toSortable(post.id));
    const isExplained = [post.inReplyToPostId, post.quotedPostId].some((id) => id !== null && explaining.has(id));
    return row && row.docketId !== null && isExplained ? row.id : [];
  });
}

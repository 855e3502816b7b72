/** Posts and their authors: landing pages, what waits to be entered, and what is known of a conversation. */
import { sql } from 'kysely';
import type { PostRole, TriageReason } from '../../../domain/docket/complaint.ts';
import type { Post, PostAuthor, PostMention } from '../../../domain/x/post.ts';
import { firstIdAt, fromSortable, toSortable } from '../../../domain/x/x-id.ts';
import type { Handle, SqlValue, WriteHandle } from '../../db.ts';
import type { PostsTable } from '../../schema/schema.ts';

/** Values in one `in (…)`: short enough for every engine, and alike from call to call, so that the statement is prepared once. */
const CHUNK = 500;

/** A post to be stored; context is what came with a page to explain it. */
export interface LandingPost {
  readonly post: Post;
  readonly context: boolean;
}

export interface Landed {
  /** Posts new to the register. */
  readonly added: number;
  readonly known: number;
  /** Authors whose handle became known: their waiting posts can be entered. */
  readonly named: readonly number[];
  /** The smallest internal id among them; null when nothing was new. */
  readonly firstId: number | null;
}

/** Looks values up in parts: `query` gets at most 500 of them a call. */
export async function inParts<T extends string | number, R>(values: readonly T[], query: (part: T[]) => Promise<R[]>): Promise<R[]> {
  const found: R[] = [];
  for (let from = 0; from < values.length; from += CHUNK) {
    const part = values.slice(from, from + CHUNK);
    // Padded with a repeated value: one statement text for every part.
    while (values.length > CHUNK && part.length < CHUNK) part.push(part[0] as T);
    for (const row of await query(part)) found.push(row);
  }
  return found;
}

/** Stores authors and returns their internal ids by X id; a name that was unknown is filled in. */
export async function storeAuthors(
  tx: WriteHandle,
  authors: readonly PostAuthor[],
): Promise<{ ids: Map<string, number>; named: number[] }> {
  const byXId = new Map<string, PostAuthor>();
  for (const author of authors) {
    const before = byXId.get(author.id);
    if (!before || (before.handle === null && author.handle !== null)) byXId.set(author.id, author);
  }
  const known = await inParts([...byXId.keys()].map(toSortable), (part) =>
    tx.k.selectFrom('authors').select(['id', 'x_id', 'handle', 'name', 'location']).where('x_id', 'in', part).execute(),
  );
  const knownByXId = new Map(known.map((row) => [row.x_id, row]));
  const ids = new Map<string, number>();
  const named: number[] = [];
  const fresh: SqlValue[][] = [];
  const changed: SqlValue[][] = [];
  for (const author of byXId.values()) {
    const sortable = toSortable(author.id);
    const row = knownByXId.get(sortable);
    if (!row) {
      fresh.push([0, sortable, author.handle, author.name, author.location]);
      continue;
    }
    ids.set(author.id, row.id);
    if (author.handle === null) continue;
    if (row.handle === null) named.push(row.id);
    if (author.handle !== row.handle || (author.name ?? row.name) !== row.name || (author.location ?? row.location) !== row.location) {
      changed.push([author.handle, author.name ?? row.name, author.location ?? row.location, row.id]);
    }
  }
  if (fresh.length > 0) {
    let id = (await takeNumbers(tx, 'author', fresh.length)) - 1;
    for (const row of fresh) {
      row[0] = ++id;
      ids.set(fromSortable(String(row[1])), id);
    }
    await tx.insertRows('authors', ['id', 'x_id', 'handle', 'name', 'location'], fresh);
  }
  if (changed.length > 0) await tx.runMany('update authors set handle = ?, name = ?, location = ? where id = ?', changed);
  return { ids, named };
}

/** Takes `count` numbers from a counter; returns the first. Runs under the lock of the write transaction. */
export async function takeNumbers(tx: WriteHandle, name: string, count: number): Promise<number> {
  const row = await tx.k
    .updateTable('counters')
    .set((eb) => ({ last: eb('last', '+', count) }))
    .where('name', '=', name)
    .returning('last')
    .executeTakeFirst();
  if (row) return row.last - count + 1;
  await tx.k.insertInto('counters').values({ name, last: count }).execute();
  return 1;
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
  'role',
  'intake_id',
  'landed_at',
] as const satisfies readonly (keyof PostsTable)[];

/**
 * Stores a page in its transaction: each post once by its X id. A context post that is read later becomes new then.
 * Every post's role is unknown until it is entered.
 */
export async function landPosts(
  tx: WriteHandle,
  page: readonly LandingPost[],
  authors: readonly PostAuthor[],
  intakeId: number,
  landedAt: string,
): Promise<Landed> {
  const stored = await storeAuthors(tx, [...authors, ...page.map(({ post }) => post.author)]);
  const unique = new Map<string, LandingPost>();
  for (const landing of page) {
    const before = unique.get(landing.post.id);
    if (!before || (before.context && !landing.context)) unique.set(landing.post.id, landing);
  }
  const rows = await inParts([...unique.keys()].map(toSortable), (part) =>
    tx.k.selectFrom('posts').select(['id', 'x_id', 'role']).where('x_id', 'in', part).execute(),
  );
  const known = new Map(rows.map((row) => [row.x_id, row]));
  const fresh: LandingPost[] = [];
  const promoted: (readonly [intakeId: number, landedAt: string, id: number])[] = [];
  let firstId: number | null = null;
  for (const landing of unique.values()) {
    const row = known.get(toSortable(landing.post.id));
    if (!row) fresh.push(landing);
    else if (row.role === 'context' && !landing.context) promoted.push([intakeId, landedAt, row.id]);
  }
  if (promoted.length > 0) await tx.runMany('update posts set role = null, intake_id = ?, landed_at = ? where id = ?', promoted);
  if (fresh.length > 0) {
    const first = await takeNumbers(tx, 'post', fresh.length);
    firstId = first;
    const media: SqlValue[][] = [];
    await tx.insertRows(
      'posts',
      POST_COLUMNS,
      fresh.map(({ post, context }, index) => {
        for (const [position, item] of post.media.entries())
          media.push([first + index, position, item.key, item.type, item.url, item.altText]);
        return [
          first + index,
          toSortable(post.id),
          stored.ids.get(post.author.id) as number,
          // v1.1 knows no conversations: a root begins one, a reply's is found when it is entered.
          sortable(post.conversationId ?? (post.inReplyToPostId === null ? post.id : null)),
          sortable(post.inReplyToPostId),
          sortable(post.inReplyToUserId),
          sortable(post.quotedPostId),
          sortable(post.quotedUserId),
          sortable(post.repostOfId),
          sortable(post.editOfId),
          post.createdAt,
          post.language,
          tagList(post.mentions),
          leadingMentions(post),
          post.text,
          post.raw,
          context ? 'context' : null,
          intakeId,
          landedAt,
        ];
      }),
    );
    if (media.length > 0) await tx.insertRows('media', ['post_id', 'position', 'media_key', 'type', 'url', 'alt_text'], media);
  }
  if (stored.named.length > 0) {
    await tx.runMany(
      "update posts set role = null where author_id = ? and role = 'unknown_author'",
      stored.named.map((id) => [id]),
    );
  }
  const read = page.filter(({ context }) => !context).length;
  const added = promoted.length + fresh.filter(({ context }) => !context).length;
  for (const [, , id] of promoted) firstId = Math.min(firstId ?? id, id);
  return { added, known: read - added, named: stored.named, firstId };
}

function sortable(id: string | null): string | null {
  return id === null ? null : toSortable(id);
}

/** ` uppolice agrapolice `: lower case, in the text's order, each between spaces, so that one tag can be looked for. */
function tagList(mentions: readonly PostMention[]): string {
  return mentions.length === 0 ? '' : ` ${mentions.map(({ handle }) => handle.toLowerCase()).join(' ')} `;
}

/** How many mentions a reply begins with: what X puts there by itself looks like this. */
function leadingMentions(post: Post): number {
  if (post.inReplyToPostId === null) return 0;
  let count = 0;
  let at = 0;
  for (const mention of post.mentions) {
    const leading = post.textStart === null ? post.text.slice(at, mention.start).trim() === '' : mention.end <= post.textStart;
    if (!leading) break;
    count++;
    at = mention.end;
  }
  return count;
}

/** A landed post as entering sees it. */
export interface LandedPost {
  readonly id: number;
  readonly xId: string;
  readonly authorId: number;
  readonly authorXId: string;
  readonly authorHandle: string | null;
  readonly authorLocation: string | null;
  readonly conversation: string | null;
  readonly replyTo: string | null;
  readonly replyToUser: string | null;
  readonly quoted: string | null;
  readonly quotedUser: string | null;
  readonly repostOf: string | null;
  readonly editOf: string | null;
  readonly postedAt: string;
  readonly language: string | null;
  /** Lower case, in the text's order; the first `leadingMentions` stand before all else. */
  readonly mentions: readonly string[];
  readonly leadingMentions: number;
  readonly text: string;
  readonly hasMedia: boolean;
  readonly role: PostRole | null;
  readonly docketId: number | null;
  readonly intakeId: number | null;
}

function landedPosts(handle: Handle) {
  return handle.k
    .selectFrom('posts')
    .innerJoin('authors', 'authors.id', 'posts.author_id')
    .select([
      'posts.id',
      'posts.x_id',
      'posts.author_id',
      'authors.x_id as author_x_id',
      'authors.handle',
      'authors.location',
      'posts.conversation',
      'posts.reply_to',
      'posts.reply_to_user',
      'posts.quoted',
      'posts.quoted_user',
      'posts.repost_of',
      'posts.edit_of',
      'posts.posted_at',
      'posts.language',
      'posts.mentions',
      'posts.leading_mentions',
      'posts.text',
      'posts.role',
      'posts.docket_id',
      'posts.intake_id',
    ])
    .select((eb) => eb.exists(eb.selectFrom('media').select('media.post_id').whereRef('media.post_id', '=', 'posts.id')).as('has_media'));
}

type LandedRow = Awaited<ReturnType<ReturnType<typeof landedPosts>['execute']>>[number];

function landedPost(row: LandedRow): LandedPost {
  return {
    id: row.id,
    xId: row.x_id ?? '',
    authorId: row.author_id,
    authorXId: row.author_x_id,
    authorHandle: row.handle,
    authorLocation: row.location,
    conversation: row.conversation,
    replyTo: row.reply_to,
    replyToUser: row.reply_to_user,
    quoted: row.quoted,
    quotedUser: row.quoted_user,
    repostOf: row.repost_of,
    editOf: row.edit_of,
    postedAt: row.posted_at,
    language: row.language,
    mentions: row.mentions === '' ? [] : row.mentions.trim().split(' '),
    leadingMentions: row.leading_mentions,
    text: row.text ?? '',
    hasMedia: Boolean(row.has_media),
    role: row.role,
    docketId: row.docket_id,
    intakeId: row.intake_id,
  };
}

/** The oldest posts that wait to be entered, by X id; `upTo` is the newest internal id that counts. */
export async function waitingPosts(handle: Handle, after: string, upTo: number, limit: number): Promise<LandedPost[]> {
  const rows = await landedPosts(handle)
    .where('posts.role', 'is', null)
    .where('posts.x_id', '>', after)
    .where('posts.id', '<=', upTo)
    .orderBy('posts.x_id')
    .limit(limit)
    .execute();
  return rows.map(landedPost);
}

/** Which of these posts still wait to be entered; asked under the lock. */
export async function waitingIds(tx: WriteHandle, ids: readonly number[]): Promise<Set<number>> {
  const rows = await inParts(ids, (part) =>
    tx.k.selectFrom('posts').select('id').where('id', 'in', part).where('role', 'is', null).execute(),
  );
  return new Set(rows.map((row) => row.id));
}

/** The newest internal id of a post; 0 where there is none. */
export async function lastPostId(handle: Handle): Promise<number> {
  const row = await handle.k
    .selectFrom('posts')
    .select((eb) => eb.fn.max('id').as('last'))
    .executeTakeFirst();
  return row?.last ?? 0;
}

/** Posts by internal id, in no order. */
export async function postsById(handle: Handle, ids: readonly number[]): Promise<LandedPost[]> {
  return (await inParts(ids, (part) => landedPosts(handle).where('posts.id', 'in', part).execute())).map(landedPost);
}

/** Posts by X id (sortable), in no order. */
export async function postsByXId(handle: Handle, ids: readonly string[]): Promise<LandedPost[]> {
  return (await inParts([...new Set(ids)], (part) => landedPosts(handle).where('posts.x_id', 'in', part).execute())).map(landedPost);
}

/**
 * Entered posts of these conversations, newer than `after`, that belong to no docket yet and might, now that more is known: police
 * replies, and replies that addressed nobody.
 */
export async function orphansOf(handle: Handle, conversations: readonly string[], after: string): Promise<LandedPost[]> {
  const rows = await inParts([...new Set(conversations)], (part) =>
    landedPosts(handle)
      .where('posts.conversation', 'in', part)
      .where('posts.docket_id', 'is', null)
      .where('posts.role', 'in', ['police_reply', 'ignored'])
      .where('posts.x_id', '>', after)
      .execute(),
  );
  return rows.map(landedPost);
}

/** Entered posts that belong to no docket and repost or quote one of these posts (sortable X ids). */
export async function pointingAt(handle: Handle, ids: readonly string[]): Promise<LandedPost[]> {
  const waiting = () => landedPosts(handle).where('posts.docket_id', 'is', null);
  const reposts = await inParts(ids, (part) => waiting().where('posts.repost_of', 'in', part).where('posts.role', '=', 'repost').execute());
  const quotes = await inParts(ids, (part) =>
    waiting().where('posts.quoted', 'in', part).where('posts.role', 'in', ['police_reply', 'ignored']).execute(),
  );
  return [...reposts, ...quotes].map(landedPost);
}

/** When the author's first post of this conversation that stands on the docket was written; null where none does. */
export async function firstOnDocket(handle: Handle, conversation: string, docketId: number, authorId: number): Promise<string | null> {
  const row = await handle.k
    .selectFrom('posts')
    .select((eb) => eb.fn.min('posted_at').as('first'))
    .where('conversation', '=', conversation)
    .where('docket_id', '=', docketId)
    .where('author_id', '=', authorId)
    .executeTakeFirst();
  return row?.first ?? null;
}

/** Stored versions of edited posts, by the first id of their history. */
export async function editionsOf(handle: Handle, firstIds: readonly string[]): Promise<LandedPost[]> {
  return (await inParts([...new Set(firstIds)], (part) => landedPosts(handle).where('posts.edit_of', 'in', part).execute())).map(
    landedPost,
  );
}

export interface EnteredPost {
  readonly id: number;
  readonly role: PostRole | null;
  readonly docketId: number | null;
  readonly triage: TriageReason | null;
  readonly salt: string | null;
}

/** Conversations that were not known when the posts landed, by internal id. */
export async function saveConversations(
  tx: WriteHandle,
  conversations: readonly (readonly [conversation: string, postId: number])[],
): Promise<void> {
  await tx.runMany('update posts set conversation = ? where id = ?', conversations);
}

export async function saveEntered(tx: WriteHandle, posts: readonly EnteredPost[]): Promise<void> {
  await tx.runMany(
    'update posts set role = ?, docket_id = ?, triage = ?, salt = coalesce(?, salt) where id = ?',
    posts.map((p) => [p.role, p.docketId, p.triage, p.salt, p.id]),
  );
}

/** Adds texts to the full-text index, by internal post id. */
export async function indexPosts(tx: WriteHandle, texts: readonly (readonly [postId: number, indexText: string])[]): Promise<void> {
  await tx.runMany(
    tx.engine === 'sqlite'
      ? 'insert into post_index (rowid, body) values (?, ?)'
      : "insert into post_index (post_id, body) values (?, to_tsvector('simple', ?))",
    texts,
  );
}

/** How many posts of an intake became what; `firstPostId` bounds the look. */
export async function rolesOfIntake(handle: Handle, intakeId: number, firstPostId: number): Promise<Map<PostRole | null, number>> {
  const rows = await handle.k
    .selectFrom('posts')
    .select((eb) => ['role', eb.fn.countAll<number>().as('n')] as const)
    .where('id', '>=', firstPostId)
    .where('intake_id', '=', intakeId)
    .groupBy('role')
    .execute();
  return new Map(rows.map((row) => [row.role, Number(row.n)]));
}

/** How many dockets of an intake were backlog when they were registered. */
export async function backlogOfIntake(handle: Handle, intakeId: number, firstPostId: number): Promise<number> {
  const row = await handle.k
    .selectFrom('posts')
    .innerJoin('dockets', 'dockets.id', 'posts.docket_id')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('posts.id', '>=', firstPostId)
    .where('posts.intake_id', '=', intakeId)
    .where('posts.role', '=', 'opener')
    .where('dockets.backlog', '=', 1)
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

/** X ids of authors without a name whose posts wait for it, or to be entered at all. */
export async function authorsToName(handle: Handle, limit: number): Promise<string[]> {
  const of = (waiting: 'unknown_author' | null) =>
    handle.k
      .selectFrom('posts')
      .innerJoin('authors', 'authors.id', 'posts.author_id')
      .select('authors.x_id')
      .distinct()
      .where('authors.handle', 'is', null)
      .where('posts.role', waiting === null ? 'is' : '=', waiting)
      .orderBy('authors.x_id', 'desc')
      .limit(limit)
      .execute();
  const rows = [...(await of(null)), ...(await of('unknown_author'))];
  return [...new Set(rows.map((row) => fromSortable(row.x_id)))].slice(0, limit);
}

/** Lets posts that wait for their author's name wait to be entered instead. */
export async function reopenUnnamed(tx: WriteHandle): Promise<void> {
  await tx.k.updateTable('posts').set({ role: null }).where('role', '=', 'unknown_author').execute();
}

/** Lets ignored posts that tag the handle (lower case) wait to be entered again. */
export async function reopenIgnored(tx: WriteHandle, handleKey: string): Promise<void> {
  // An underscore in a handle is a letter here, not a wildcard.
  const pattern = `% ${handleKey.replaceAll('_', '\\_')} %`;
  await tx.k
    .updateTable('posts')
    .set({ role: null })
    .where('role', '=', 'ignored')
    .where('docket_id', 'is', null)
    .where(sql<boolean>`mentions like ${pattern} escape '\\'`)
    .execute();
}

/** How many posts that were read were posted since then (UTC ISO-8601). */
export async function postsSince(handle: Handle, at: string): Promise<number> {
  const row = await handle.k
    .selectFrom('posts')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('x_id', '>', toSortable(firstIdAt(new Date(at))))
    .where('role', '!=', 'context')
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

/** What the complainants of these dockets posted in the conversation that opened each, oldest first. */
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

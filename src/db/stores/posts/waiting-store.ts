/** Posts that wait to be entered, and those that are made to wait again. */
import { type ExpressionBuilder, sql, type SqlBool } from 'kysely';
import { type PostMark, type PostRole, type TriageReason, UNDECIDED } from '../../../domain/docket/complaint.ts';
import type { Handle, WriteHandle } from '../../db.ts';
import { inParts } from '../../engine/in-parts.ts';
import type { PostsTable } from '../../schema/posts.ts';
import type { Schema } from '../../schema/schema.ts';
import { type LandedPost, landedPost, landedPosts } from './landed-post.ts';

/** By X id: the oldest waiting posts after the sortable id `after`, without those that landed after the internal id `upTo`. */
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

/** How many of the highest ids are looked at: not every server gives ids in the order of time. */
const NEWEST = 100;

/** UTC ISO-8601: of the posts that wait to be entered the newest, without those that landed after the internal id `upTo`; null where none waits. */
export async function newestWaitingAt(handle: Handle, upTo: number | null): Promise<string | null> {
  const waiting = handle.k.selectFrom('posts').select('posted_at').where('role', 'is', null);
  const rows = await (upTo === null ? waiting : waiting.where('id', '<=', upTo)).orderBy('x_id', 'desc').limit(NEWEST).execute();
  return rows.reduce<string | null>((newest, { posted_at }) => (newest === null || posted_at > newest ? posted_at : newest), null);
}

/** Which of these posts still wait; reliable under the lock of the write transaction. */
export async function waitingIds(tx: WriteHandle, ids: readonly number[]): Promise<Set<number>> {
  const rows = await inParts(ids, (part) =>
    tx.k.selectFrom('posts').select('id').where('id', 'in', part).where('role', 'is', null).execute(),
  );
  return new Set(rows.map((row) => row.id));
}

/** Posts that waited for their author's name wait to be entered instead. */
export async function reopenUnnamed(tx: WriteHandle): Promise<void> {
  await tx.k.updateTable('posts').set({ role: null }).where('role', '=', 'unknown_author').execute();
}

/** The same for the posts of these authors (internal ids). */
export async function reopenOfAuthors(tx: WriteHandle, authorIds: readonly number[]): Promise<void> {
  await inParts(authorIds, (part) =>
    tx.k
      .updateTable('posts')
      .set({ role: null })
      .where('author_id', 'in', part)
      .where('role', '=', sql.lit('unknown_author'))
      .returning('id')
      .execute(),
  );
}

/** Ignored posts that tag the handle (in lower case) wait to be entered again. */
export async function reopenIgnored(tx: WriteHandle, handleKey: string): Promise<void> {
  // An underscore is part of a handle, not a wildcard of `like`.
  const pattern = `% ${handleKey.replaceAll('_', '\\_')} %`;
  const rows = await tx.k
    .selectFrom('posts')
    .select('id')
    // The condition of the partial index, word for word: it alone is read.
    .where(sql<SqlBool>`role = 'ignored' and docket_id is null`)
    .where(sql<SqlBool>`mentions like ${pattern} escape '\\'`)
    .execute();
  await tx.runMany(
    'update posts set role = null where id = ?',
    rows.map(({ id }) => [id]),
  );
}

/** Posts that wait to be entered and tag one of these handles (in lower case): internal ids. */
export async function waitingThatTag(handle: Handle, handleKeys: readonly string[]): Promise<number[]> {
  if (handleKeys.length === 0) return [];
  const rows = await handle.k.selectFrom('posts').select(['id', 'mentions']).where('role', 'is', null).execute();
  const keys = new Set(handleKeys);
  return rows.filter(({ mentions }) => mentions.split(' ').some((key) => keys.has(key))).map(({ id }) => id);
}

/** What became of these posts, in no particular order. */
export async function rolesOf(handle: Handle, ids: readonly number[]): Promise<(PostRole | null)[]> {
  const rows = await inParts(ids, (part) => handle.k.selectFrom('posts').select(['id', 'role']).where('id', 'in', part).execute());
  return [...new Map(rows.map(({ id, role }) => [id, role])).values()];
}

/** Posts that wait for a person because the post that they answer was not stored wait to be entered again, now that these are (sortable X ids). */
export async function reopenUnderKnownParents(tx: WriteHandle, parents: readonly string[]): Promise<void> {
  const rows = await inParts(parents, (part) =>
    tx.k.selectFrom('posts').select('id').where('reply_to', 'in', part).where('triage', '=', sql.lit('hidden_parent')).execute(),
  );
  await tx.runMany(
    'update posts set role = null where id = ?',
    rows.map(({ id }) => [id]),
  );
}

/** A post that may be a complaint, and has not been decided on. */
export interface UndecidedPost extends LandedPost {
  readonly triage: TriageReason | null;
  /** UTC ISO-8601. */
  readonly landedAt: string;
  /** As it was read when it was entered; null where it was not. */
  readonly pressing: boolean | null;
}

/** What a post that may wait has beside any other one. */
const UNDECIDED_COLUMNS = ['posts.triage', 'posts.landed_at', 'posts.pressing'] as const;

function undecided(row: Parameters<typeof landedPost>[0] & Pick<PostsTable, 'triage' | 'landed_at' | 'pressing'>): UndecidedPost {
  return { ...landedPost(row), triage: row.triage, landedAt: row.landed_at, pressing: row.pressing === null ? null : row.pressing === 1 };
}

/** Where posts wait: each has an index of its own. */
const WAYS_TO_WAIT = ['not_entered', 'unknown_author', 'undecided'] as const;

/** Landed and not entered, without a known author, or undecided by a person: of each those that landed last, at most `limit`; `unread`: only what was not read when it was entered. */
export async function undecidedPosts(handle: Handle, limit: number, unread = false): Promise<UndecidedPost[]> {
  const found: UndecidedPost[] = [];
  for (const way of WAYS_TO_WAIT) {
    const posts = landedPosts(handle)
      .select(UNDECIDED_COLUMNS)
      .where((eb) => waitingWay(eb, way));
    const rows = await (unread ? posts.where('posts.pressing', 'is', null) : posts) // Plus 0: in the order of the key itself SQLite would read every post for it.
      .orderBy(sql`posts.id + 0`, 'desc')
      .limit(limit)
      .execute();
    for (const row of rows) found.push(undecided(row));
  }
  return found;
}

/**
 * `longer`: landed before that time; `pressing` and `unread` as they were entered; `unreadLonger` and `leftBehind`: unread, or not entered, and landed
 * before the other times. What landed by a clock that was ahead has waited too long of each: nobody knows since when.
 */
export type UndecidedCounts = Record<
  'notEntered' | 'unknownAuthor' | 'hiddenParent' | 'ownComplaint' | 'longer' | 'pressing' | 'unread' | 'unreadLonger' | 'leftBehind',
  number
>;

/** Of when something landed, UTC ISO-8601. */
export interface WaitingTimes {
  readonly before: string;
  readonly unreadBefore: string;
  readonly leftBefore: string;
  /** Whatever is dated later was written by a clock that was ahead. */
  readonly after: string;
}

/** How many wait in each way. */
export async function countUndecided(handle: Handle, { before, unreadBefore, leftBefore, after }: WaitingTimes): Promise<UndecidedCounts> {
  const counts: UndecidedCounts = {
    ...{ notEntered: 0, unknownAuthor: 0, hiddenParent: 0, ownComplaint: 0 },
    ...{ longer: 0, pressing: 0, unread: 0, unreadLonger: 0, leftBehind: 0 },
  };
  for (const way of WAYS_TO_WAIT) {
    const rows = await handle.k
      .selectFrom('posts')
      .select((eb) => [
        'triage',
        eb.fn.countAll<number>().as('n'),
        eb.fn
          .sum<number>(
            eb
              .case()
              .when(landedOutside(eb, before, after))
              .then(1)
              .else(0)
              .end(),
          )
          .as('longer'),
        eb.fn
          .sum<number>(
            eb
              .case()
              .when(landedOutside(eb, leftBefore, after))
              .then(1)
              .else(0)
              .end(),
          )
          .as('left_longer'),
        eb.fn.sum<number>(eb.fn.coalesce('pressing', sql.lit(0))).as('pressing'),
        eb.fn.sum<number>(eb.case().when('pressing', 'is', null).then(1).else(0).end()).as('unread'),
        eb.fn
          .sum<number>(
            eb
              .case()
              .when(eb.and([eb('pressing', 'is', null), landedOutside(eb, unreadBefore, after)]))
              .then(1)
              .else(0)
              .end(),
          )
          .as('unread_longer'),
      ])
      .where((eb) => waitingWay(eb, way))
      .groupBy('triage')
      .execute();
    for (const { triage, n, longer, left_longer, pressing, unread, unread_longer } of rows) {
      const undecided = triage === 'hidden_parent' ? 'hiddenParent' : 'ownComplaint';
      counts[way === 'not_entered' ? 'notEntered' : way === 'unknown_author' ? 'unknownAuthor' : undecided] += Number(n);
      counts.longer += Number(longer);
      counts.pressing += Number(pressing);
      counts.unread += Number(unread);
      counts.unreadLonger += Number(unread_longer);
      if (way === 'not_entered') counts.leftBehind += Number(left_longer);
    }
  }
  return counts;
}

/** On these dockets: posts that read as an emergency and wait for a person's decision. */
export async function pressingReplies(handle: Handle, docketIds: readonly number[]): Promise<LandedPost[]> {
  const rows = await inParts(docketIds, (part) =>
    landedPosts(handle)
      .where('posts.docket_id', 'in', part)
      .where((eb) => waitingWay(eb, 'undecided'))
      .where('posts.pressing', '=', 1)
      .execute(),
  );
  return rows.map(landedPost);
}

/** On this docket: posts that wait for a person's decision, by internal id, and whether each reads as an emergency. */
export async function undecidedOn(handle: Handle, docketId: number): Promise<Map<number, boolean>> {
  const rows = await handle.k
    .selectFrom('posts')
    .select(['id', 'pressing'])
    .where('docket_id', '=', docketId)
    .where((eb) => waitingWay(eb, 'undecided'))
    .execute();
  return new Map(rows.map(({ id, pressing }) => [id, pressing === 1]));
}

/** Those of these posts that wait without a docket of their own and read as an emergency (internal ids). */
export async function pressingAmong(handle: Handle, ids: readonly number[]): Promise<number[]> {
  const rows = await inParts(ids, (part) =>
    handle.k
      .selectFrom('posts')
      .select('id')
      .where('id', 'in', part)
      .where('pressing', '=', 1)
      .where((eb) => eb.or([waitingWay(eb, 'unknown_author'), waitingWay(eb, 'undecided')]))
      .execute(),
  );
  return rows.map(({ id }) => id);
}

function landedOutside(eb: ExpressionBuilder<Schema, 'posts'>, before: string, after: string) {
  return eb.or([eb('landed_at', '<', before), eb('landed_at', '>', after)]);
}

function waitingWay(eb: ExpressionBuilder<Schema, 'posts'>, way: (typeof WAYS_TO_WAIT)[number]) {
  if (way === 'not_entered') return eb('posts.role', 'is', null);
  if (way === 'unknown_author') return eb('posts.role', '=', sql.lit('unknown_author' as const));
  // The plain condition is that of the index.
  return eb.and([eb('posts.triage', 'is not', null), eb('posts.triage', 'in', UNDECIDED), eb('posts.role', 'is not', null)]);
}

/** One post of the register as it waits or not; null where there is none. */
export async function undecidedPost(handle: Handle, by: { readonly id: number } | { readonly xId: string }): Promise<UndecidedPost | null> {
  const row = await landedPosts(handle)
    .select(UNDECIDED_COLUMNS)
    .where((eb) => ('id' in by ? eb('posts.id', '=', by.id) : eb('posts.x_id', '=', by.xId)))
    .executeTakeFirst();
  return row ? undecided(row) : null;
}

/** What a person said of the post; a complaint waits to be entered, the other one no longer waits. */
export async function saveMark(tx: WriteHandle, post: UndecidedPost, mark: PostMark): Promise<void> {
  const role = mark === 'complaint' ? null : post.role === null || post.role === 'unknown_author' ? ('ignored' as const) : post.role;
  await tx.k.updateTable('posts').set({ marked: mark, triage: null, role }).where('id', '=', post.id).execute();
}

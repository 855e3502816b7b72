/** Forgetting: which posts hold words of a docket, what else needs them, and their erasing. Ids and events stay. */
import type { Handle, WriteHandle } from '../../db.ts';
import { inParts } from '../../engine/in-parts.ts';

export interface ForgettablePost {
  readonly id: number;
  /** Sortable. */
  readonly xId: string | null;
  readonly authorId: number;
  readonly docketId: number | null;
  readonly hasWords: boolean;
}

function forgettable(handle: Handle) {
  return handle.k
    .selectFrom('posts')
    .select(['id', 'x_id', 'author_id', 'docket_id'])
    .select((eb) => eb.or([eb('text', 'is not', null), eb('raw', 'is not', null)]).as('has_words'));
}

type Row = Awaited<ReturnType<ReturnType<typeof forgettable>['execute']>>[number];

function postOf(row: Row): ForgettablePost {
  return {
    id: row.id,
    xId: row.x_id,
    authorId: row.author_id,
    docketId: row.docket_id,
    hasWords: Boolean(row.has_words),
  };
}

/** All that is on the docket; reads through all posts, as those of a docket have no index. */
export async function postsOnDocket(handle: Handle, docketId: number): Promise<ForgettablePost[]> {
  return (await forgettable(handle).where('docket_id', '=', docketId).orderBy('id').execute()).map(postOf);
}

/** By internal ids, or by sortable X ids. */
export async function forgettablePosts(
  handle: Handle,
  of: { readonly ids: readonly number[] } | { readonly xIds: readonly string[] },
): Promise<ForgettablePost[]> {
  const rows =
    'ids' in of
      ? await inParts([...new Set(of.ids)], (part) => forgettable(handle).where('id', 'in', part).execute())
      : await inParts([...new Set(of.xIds)], (part) => forgettable(handle).where('x_id', 'in', part).execute());
  return rows.map(postOf);
}

/** Which posts (sortable X ids) other posts answer or quote that are on a docket, and on which. Reads through all posts. */
export async function docketsNaming(handle: Handle, xIds: readonly string[]): Promise<{ xId: string; docketId: number }[]> {
  const rows = await inParts([...new Set(xIds)], (part) =>
    handle.k
      .selectFrom('posts')
      .select(['docket_id', 'reply_to', 'quoted', 'repost_of'])
      .where('docket_id', 'is not', null)
      .where((eb) => eb.or([eb('reply_to', 'in', part), eb('quoted', 'in', part), eb('repost_of', 'in', part)]))
      .execute(),
  );
  const wanted = new Set(xIds);
  return rows.flatMap(({ docket_id, reply_to, quoted, repost_of }) =>
    [reply_to, quoted, repost_of].flatMap((xId) =>
      xId !== null && docket_id !== null && wanted.has(xId) ? [{ xId, docketId: docket_id }] : [],
    ),
  );
}

/** Words, JSON, salts, attachments and index. Of the handles that a post tags the registered ones stay. */
export async function eraseWords(tx: WriteHandle, ids: readonly number[], isRegistered: (handleKey: string) => boolean): Promise<void> {
  const rows = await inParts(ids, (part) =>
    tx.k.selectFrom('posts').select(['id', 'mentions', 'leading_mentions']).where('id', 'in', part).execute(),
  );
  await tx.runMany(
    'update posts set text = null, raw = null, salt = null, mentions = ?, leading_mentions = ? where id = ?',
    rows.map(({ id, mentions, leading_mentions }) => {
      const tagged = mentions.trim().split(' ').filter(Boolean);
      const left = tagged.filter(isRegistered);
      const leading = tagged.slice(0, leading_mentions).filter(isRegistered).length;
      return [left.length === 0 ? '' : ` ${left.join(' ')} `, leading, id];
    }),
  );
  const each = ids.map((id) => [id]);
  await tx.runMany('delete from media where post_id = ?', each);
  await tx.runMany('delete from completed_posts where post_id = ?', each);
  await tx.runMany(tx.engine === 'sqlite' ? 'delete from post_index where rowid = ?' : 'delete from post_index where post_id = ?', each);
}

/** By author (internal id): how many posts have words. Reads through all posts. */
export async function countWordsOf(handle: Handle, authorIds: readonly number[]): Promise<Map<number, number>> {
  const rows = await inParts([...new Set(authorIds)], (part) =>
    handle.k
      .selectFrom('posts')
      .select((eb) => ['author_id', eb.fn.countAll<number>().as('n')] as const)
      .where('author_id', 'in', part)
      .where('text', 'is not', null)
      .groupBy('author_id')
      .execute(),
  );
  return new Map(rows.map(({ author_id, n }) => [author_id, Number(n)]));
}

/** Authors of posts that landed after this one: they are needed. */
export async function authorsSince(handle: Handle, postId: number): Promise<Set<number>> {
  const rows = await handle.k.selectFrom('posts').select('author_id').distinct().where('id', '>', postId).execute();
  return new Set(rows.map(({ author_id }) => author_id));
}

/** Handle, name and location; the time that these were from stays and tells that there were some. Returns those that had a name. */
export async function eraseNames(
  tx: WriteHandle,
  authorIds: readonly number[],
  isRegistered: (handleKey: string) => boolean,
): Promise<number[]> {
  const rows = await inParts([...new Set(authorIds)], (part) =>
    tx.k
      .selectFrom('authors')
      .select(['id', 'handle'])
      .where('id', 'in', part)
      .where((eb) => eb.or([eb('handle', 'is not', null), eb('name', 'is not', null), eb('location', 'is not', null)]))
      .execute(),
  );
  const ids = rows.flatMap(({ id, handle }) => (handle !== null && isRegistered(handle.toLowerCase()) ? [] : [id]));
  await inParts(ids, (part) =>
    tx.k.updateTable('authors').set({ handle: null, name: null, location: null }).where('id', 'in', part).execute(),
  );
  return ids;
}

/** Of these events (sequence numbers) the texts; returns those that had one. */
export async function eraseEventTexts(tx: WriteHandle, seqs: readonly number[]): Promise<number[]> {
  const rows = await inParts([...new Set(seqs)], (part) =>
    tx.k.selectFrom('event_texts').select('seq').distinct().where('seq', 'in', part).execute(),
  );
  const events = rows.map(({ seq }) => seq).sort((a, b) => a - b);
  await inParts(events, (part) => tx.k.deleteFrom('event_texts').where('seq', 'in', part).execute());
  return events;
}

/** What was written to units and citizens about the docket; returns the dispatches (ids) that had a text. */
export async function eraseDispatchTexts(tx: WriteHandle, docketId: number): Promise<number[]> {
  const rows = await tx.k
    .updateTable('dispatches')
    .set({ text: null })
    .where('docket_id', '=', docketId)
    .where('text', 'is not', null)
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Full-text search on both engines: the index of words, the posts that hold them, and the dockets of those posts. */
import { type NotNull, sql } from 'kysely';
import type { QueryWord } from '../../../domain/text/index-text.ts';
import type { Handle, WriteHandle } from '../../db.ts';
import { inParts } from '../../engine/in-parts.ts';

/** Adds normalised texts to the full-text index. */
export async function indexPosts(tx: WriteHandle, texts: readonly (readonly [postId: number, indexText: string])[]): Promise<void> {
  await tx.runMany(
    tx.engine === 'sqlite'
      ? 'insert into post_index (rowid, body) values (?, ?)'
      : "insert into post_index (post_id, body) values (?, to_tsvector('simple', ?))",
    texts,
  );
}

/** The same for posts that are in the index with other words. */
export async function indexPostsAgain(tx: WriteHandle, texts: readonly (readonly [postId: number, indexText: string])[]): Promise<void> {
  await tx.runMany(
    tx.engine === 'sqlite'
      ? 'insert or replace into post_index (rowid, body) values (?, ?)'
      : "insert into post_index (post_id, body) values (?, to_tsvector('simple', ?)) on conflict (post_id) do update set body = excluded.body",
    texts,
  );
}

/** Internal ids of posts that hold all the words, at most `limit`, in no particular order. */
export async function postsWithWords(handle: Handle, words: readonly QueryWord[], limit: number): Promise<number[]> {
  const query =
    handle.engine === 'sqlite'
      ? sql<{ id: number }>`select rowid as id from post_index where post_index match ${fts5Query(words)} limit ${limit}`
      : sql<{ id: number }>`select post_id as id from post_index where body @@ to_tsquery('simple', ${tsQuery(words)}) limit ${limit}`;
  return (await query.execute(handle.k)).rows.map(({ id }) => id);
}

/** Neighbouring ids a query: one range is a single pass through the index, while each single id would be a pass of its own. */
const NEIGHBOURS = 200;

/** Which of these posts hold all the words. */
export async function postsAmongWithWords(handle: Handle, words: readonly QueryWord[], postIds: readonly number[]): Promise<Set<number>> {
  const wanted = new Set(postIds);
  const sorted = [...wanted].sort((a, b) => a - b);
  const found = new Set<number>();
  for (let at = 0; at < sorted.length; at += NEIGHBOURS) {
    const part = sorted.slice(at, at + NEIGHBOURS);
    const [first, last] = [part[0], part.at(-1)];
    const query =
      handle.engine === 'sqlite'
        ? sql<{
            id: number;
          }>`select rowid as id from post_index where post_index match ${fts5Query(words)} and rowid between ${first} and ${last}`
        : sql<{
            id: number;
          }>`select post_id as id from post_index where body @@ to_tsquery('simple', ${tsQuery(words)}) and post_id between ${first} and ${last}`;
    for (const { id } of (await query.execute(handle.k)).rows) if (wanted.has(id)) found.add(id);
  }
  return found;
}

/** Posts (internal ids) that are on these dockets and in the conversations that opened them. */
export async function postsOfDockets(
  handle: Handle,
  dockets: readonly { readonly year: number; readonly serial: number }[],
): Promise<{ year: number; serial: number; post: number }[]> {
  const found: { year: number; serial: number; post: number }[] = [];
  for (const [year, those] of Map.groupBy(dockets, (docket) => docket.year)) {
    const rows = await inParts(
      those.map(({ serial }) => serial),
      (part) =>
        handle.k
          .selectFrom('dockets')
          .innerJoin('posts as opener', 'opener.id', 'dockets.post_id')
          .innerJoin('posts', (join) =>
            join.onRef('posts.conversation', '=', 'opener.conversation').onRef('posts.docket_id', '=', 'dockets.id'),
          )
          .select(['dockets.serial', 'posts.id'])
          .where('dockets.year', '=', year)
          .where('dockets.serial', 'in', part)
          .orderBy('posts.id')
          .execute(),
    );
    found.push(...rows.map(({ serial, id }) => ({ year, serial, post: id })));
  }
  return found;
}

/** Each docket once. */
export async function docketsOfPosts(handle: Handle, postIds: readonly number[]): Promise<number[]> {
  const rows = await inParts(postIds, (part) =>
    handle.k
      .selectFrom('posts')
      .select('docket_id')
      .where('id', 'in', part)
      .where('docket_id', 'is not', null)
      .$narrowType<{ docket_id: NotNull }>()
      .execute(),
  );
  return [...new Set(rows.map((row) => row.docket_id))];
}

// Words consist of letters, marks and digits only, so quotes are enough to make them harmless.
function fts5Query(words: readonly QueryWord[]): string {
  return words.map((word) => `"${word.words.join(' ')}"${word.prefix ? '*' : ''}`).join(' AND ');
}

function tsQuery(words: readonly QueryWord[]): string {
  return words
    .map((word) => word.words.map((text, at) => `'${text}'${word.prefix && at === word.words.length - 1 ? ':*' : ''}`).join(' <-> '))
    .join(' & ');
}

/** Full text on both engines: which posts hold the words, and which dockets those posts belong to. */
import { sql } from 'kysely';
import type { QueryWord } from '../../../domain/text/index-text.ts';
import type { Handle } from '../../db.ts';
import { inParts } from './post-store.ts';

/** Internal ids of posts that hold all the words, at most `limit`, in no order. */
export async function postsWithWords(handle: Handle, words: readonly QueryWord[], limit: number): Promise<number[]> {
  const query =
    handle.engine === 'sqlite'
      ? sql<{ id: number }>`select rowid as id from post_index where post_index match ${fts5Query(words)} limit ${limit}`
      : sql<{ id: number }>`select post_id as id from post_index where body @@ to_tsquery('simple', ${tsQuery(words)}) limit ${limit}`;
  return (await query.execute(handle.k)).rows.map(({ id }) => id);
}

/** Neighbours asked for at once: a range is one pass through the words' lists, single ids are one each. */
const NEIGHBOURS = 200;

/** Those of these posts that hold all the words. */
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

/** The dockets that these posts belong to, each once. */
export async function docketsOfPosts(handle: Handle, postIds: readonly number[]): Promise<number[]> {
  const rows = await inParts(postIds, (part) =>
    handle.k.selectFrom('posts').select('docket_id').where('id', 'in', part).where('docket_id', 'is not', null).execute(),
  );
  return [...new Set(rows.map((row) => row.docket_id as number))];
}

/** Posts of these conversations with their docket. */
export async function postsOfConversations(handle: Handle, conversations: readonly string[]): Promise<{ id: number; docketId: number }[]> {
  const rows = await inParts([...new Set(conversations)], (part) =>
    handle.k.selectFrom('posts').select(['id', 'docket_id']).where('conversation', 'in', part).where('docket_id', 'is not', null).execute(),
  );
  return rows.map((row) => ({ id: row.id, docketId: row.docket_id as number }));
}

// Words hold letters, marks and digits alone, so quoting them is all that makes them harmless.
function fts5Query(words: readonly QueryWord[]): string {
  return words.map((word) => `"${word.words.join(' ')}"${word.prefix ? '*' : ''}`).join(' AND ');
}

function tsQuery(words: readonly QueryWord[]): string {
  return words
    .map((word) => word.words.map((text, at) => `'${text}'${word.prefix && at === word.words.length - 1 ? ':*' : ''}`).join(' <-> '))
    .join(' & ');
}

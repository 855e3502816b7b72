/** Authors of posts: stored with the page that brought them, found by X id, and those whom X has still to be asked about. */
import type { PostAuthor } from '../../../domain/x/post.ts';
import { fromSortable, toSortable } from '../../../domain/x/x-id.ts';
import type { Handle, SqlValue, WriteHandle } from '../../db.ts';
import { inParts } from '../../engine/in-parts.ts';
import { takeNumbers } from '../facts/counter-store.ts';

/** Stores authors and fills in what was not known of them. Returns their internal ids by X id, and the ids of those whose handle is new. */
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

/** By sortable X id; `name` is the handle, where it is known. */
export async function authorsByXId(
  handle: Handle,
  xIds: readonly string[],
): Promise<Map<string, { readonly id: number; readonly name: string | null }>> {
  const rows = await inParts([...new Set(xIds)], (part) =>
    handle.k.selectFrom('authors').select(['id', 'x_id', 'handle']).where('x_id', 'in', part).execute(),
  );
  return new Map(rows.map((row) => [row.x_id, { id: row.id, name: row.handle }]));
}

/** X ids of authors without a handle who have a post that waits for it or waits to be entered, at most `limit`. */
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

/** Authors of posts: stored with the page that brought them, found by X id, and those whom X has still to be asked about. */
import type { GoneAuthor, PostAuthor } from '../../../domain/x/post.ts';
import { fromSortable, toSortable } from '../../../domain/x/x-id.ts';
import type { Handle, SqlValue, WriteHandle } from '../../db.ts';
import { inParts } from '../../engine/in-parts.ts';
import { newSalt } from '../../engine/chain.ts';
import { takeNumbers } from '../facts/counter-store.ts';
import { reopenOfAuthors } from './waiting-store.ts';

/** An author as a page names one, and the time that this is from: UTC ISO-8601. */
export interface DatedAuthor {
  readonly author: PostAuthor;
  readonly at: string;
}

/**
 * Stores authors. Handle, name and location are those of the newest page that gave them, whatever the order of pages; an older one only
 * fills in what is missing. One whose name was forgotten is named again only where `hasSpoken`: a new post needs it. Returns internal ids by X id, and the ids of those whose handle is new.
 */
export async function storeAuthors(
  tx: WriteHandle,
  authors: readonly DatedAuthor[],
  hasSpoken: (xId: string) => boolean = () => true,
): Promise<{ ids: Map<string, number>; named: number[] }> {
  const byXId = new Map<string, DatedAuthor>();
  for (const dated of authors) {
    const before = byXId.get(dated.author.id);
    if (!before || (dated.author.handle !== null && (before.author.handle === null || dated.at > before.at)))
      byXId.set(dated.author.id, dated);
  }
  const known = await inParts([...byXId.keys()].map(toSortable), (part) =>
    tx.k.selectFrom('authors').select(['id', 'x_id', 'handle', 'name', 'location', 'named_at']).where('x_id', 'in', part).execute(),
  );
  const knownByXId = new Map(known.map((row) => [row.x_id, row]));
  const ids = new Map<string, number>();
  const named: number[] = [];
  const fresh: SqlValue[][] = [];
  const changed: SqlValue[][] = [];
  const dated: SqlValue[][] = [];
  for (const { author, at } of byXId.values()) {
    const sortable = toSortable(author.id);
    const row = knownByXId.get(sortable);
    if (!row) {
      fresh.push([0, sortable, author.handle, author.name, author.location, author.handle === null ? null : at, newSalt()]);
      continue;
    }
    ids.set(author.id, row.id);
    if (author.handle === null || (isForgotten(row) && !hasSpoken(author.id))) continue;
    if (row.handle === null) named.push(row.id);
    if (row.named_at === null || row.handle === null || at > row.named_at) {
      const [name, location] = [author.name ?? row.name, author.location ?? row.location];
      if (author.handle === row.handle && name === row.name && location === row.location) dated.push([at, row.id]);
      else changed.push([author.handle, name, location, at, row.id]);
    } else if ((row.name === null && author.name !== null) || (row.location === null && author.location !== null)) {
      changed.push([row.handle, row.name ?? author.name, row.location ?? author.location, row.named_at, row.id]);
    }
  }
  if (fresh.length > 0) {
    let id = (await takeNumbers(tx, 'author', fresh.length)) - 1;
    for (const row of fresh) {
      row[0] = ++id;
      ids.set(fromSortable(String(row[1])), id);
    }
    await tx.insertRows('authors', ['id', 'x_id', 'handle', 'name', 'location', 'named_at', 'salt'], fresh);
  }
  if (changed.length > 0) await tx.runMany('update authors set handle = ?, name = ?, location = ?, named_at = ? where id = ?', changed);
  // Most say again what is known.
  if (dated.length > 0) await tx.runMany('update authors set named_at = ? where id = ?', dated);
  return { ids, named };
}

/** It was named once, and is no more. */
function isForgotten({ handle, named_at }: { readonly handle: string | null; readonly named_at: string | null }): boolean {
  return handle === null && named_at !== null;
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
      .where('authors.account', 'is', null)
      .where('posts.role', waiting === null ? 'is' : '=', waiting)
      .orderBy('authors.x_id', 'desc')
      .limit(limit)
      .execute();
  const rows = [...(await of(null)), ...(await of('unknown_author'))];
  return [...new Set(rows.map((row) => fromSortable(row.x_id)))].slice(0, limit);
}

/** What X says of authors whom it does not name; their posts no longer wait for a name. */
export async function saveGoneAuthors(tx: WriteHandle, authors: readonly GoneAuthor[]): Promise<void> {
  const rows = await inParts(
    authors.map(({ id }) => toSortable(id)),
    (part) => tx.k.selectFrom('authors').select(['id', 'x_id']).where('x_id', 'in', part).where('handle', 'is', null).execute(),
  );
  const accounts = new Map(authors.map(({ id, account }) => [toSortable(id), account]));
  await tx.runMany(
    'update authors set account = ? where id = ?',
    rows.map(({ id, x_id }) => [accounts.get(x_id) ?? null, id]),
  );
  await reopenOfAuthors(
    tx,
    rows.map(({ id }) => id),
  );
}

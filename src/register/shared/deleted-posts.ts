/** Posts that are said to be deleted on X: an event tells of each mark, and words wait until X itself has confirmed it and a person has agreed. */
import type { Db, Handle, WriteHandle } from '../../db/db.ts';
import { addDeletedMarks, markedAmong, markedDeleted, removeDeletedMarks } from '../../db/stores/facts/deleted-mark-store.ts';
import { type ForgettablePost, forgettablePosts } from '../../db/stores/posts/forgetting-store.ts';
import { fromSortable, isXId, toSortable } from '../../domain/x/x-id.ts';

/** Marked in one transaction. */
const BATCH = 500;

/** Posts that are marked and still have words, by internal id. */
export async function deletedPosts(handle: Handle): Promise<ForgettablePost[]> {
  const posts = await forgettablePosts(handle, { ids: await markedDeleted(handle) });
  return posts.filter(({ hasWords }) => hasWords).sort((a, b) => a.id - b.id);
}

/** Those of the posts (X ids) that are here with their words are marked; returns how many that are, marked before or now. */
export async function markDeletedByXId(db: Db, xIds: readonly string[], now: Date): Promise<number> {
  let here = 0;
  const ids = xIds.filter(isXId).map(toSortable);
  for (let at = 0; at < ids.length; at += BATCH) {
    const part = ids.slice(at, at + BATCH);
    here += await db.write(async (tx) => {
      const posts = (await forgettablePosts(tx, { xIds: part })).filter(({ hasWords }) => hasWords);
      await markDeleted(tx, posts, now);
      return posts.length;
    });
  }
  return here;
}

/** In the caller's transaction; what is marked already gets no second event. */
export async function markDeleted(tx: WriteHandle, posts: readonly ForgettablePost[], now: Date): Promise<void> {
  const known = await markedAmong(
    tx,
    posts.map(({ id }) => id),
  );
  const fresh = posts.filter(({ id }) => !known.has(id));
  for (const post of fresh) tell(tx, 'deleted_on_x', post, now);
  await addDeletedMarks(
    tx,
    fresh.map(({ id }) => id),
    now.toISOString(),
  );
}

/** In the caller's transaction: those that X still gives (sortable X ids) lose their mark. Returns how many had one. */
export async function unmarkFound(tx: WriteHandle, xIds: readonly string[], now: Date): Promise<number> {
  const posts = await forgettablePosts(tx, { xIds });
  const known = await markedAmong(
    tx,
    posts.map(({ id }) => id),
  );
  for (const post of posts) if (known.has(post.id)) tell(tx, 'found_on_x', post, now);
  await removeDeletedMarks(tx, [...known]);
  return known.size;
}

function tell(tx: WriteHandle, kind: 'deleted_on_x' | 'found_on_x', { id, docketId, xId }: ForgettablePost, now: Date): void {
  const data = { post: id, ...(xId !== null && { postXId: fromSortable(xId) }) };
  tx.append({ kind, at: now.toISOString(), docketId, data });
}

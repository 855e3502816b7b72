/** Posts that are deleted on X: an event marks each once, and its words wait until a person agrees that they go. */
import type { Db, Handle, WriteHandle } from '../../db/db.ts';
import { registerValue, setRegisterValue } from '../../db/stores/facts/register-store.ts';
import { type ForgettablePost, forgettablePosts } from '../../db/stores/posts/forgetting-store.ts';
import { fromSortable, isXId, toSortable } from '../../domain/x/x-id.ts';

/** Marked in one transaction. */
const BATCH = 500;

/** Internal ids of posts that were marked and may still have words. */
export async function deletedPosts(handle: Handle): Promise<number[]> {
  const value = await registerValue(handle, 'deleted_on_x');
  return value === null || value === '' ? [] : value.split(' ').map(Number);
}

export function saveDeletedPosts(tx: WriteHandle, ids: readonly number[]): Promise<void> {
  return setRegisterValue(tx, 'deleted_on_x', ids.join(' '));
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
  const before = await deletedPosts(tx);
  const known = new Set(before);
  const fresh = posts.filter(({ id }) => !known.has(id));
  if (fresh.length === 0) return;
  for (const { id, docketId, xId } of fresh) {
    const data = { post: id, ...(xId !== null && { postXId: fromSortable(xId) }) };
    tx.append({ kind: 'deleted_on_x', at: now.toISOString(), docketId, data });
  }
  await saveDeletedPosts(tx, [...before, ...fresh.map(({ id }) => id)]);
}

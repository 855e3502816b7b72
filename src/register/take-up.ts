/** Posts that were stored before a handle was registered, and now concern us. */
import type { Db } from '../db/db.ts';
import { reopenIgnored } from '../db/post-store.ts';
import { handleKey } from '../domain/handle-name.ts';
import type { Reader } from '../domain/reading.ts';
import { enterWaiting } from './enter.ts';
import { loadDirectory } from './load-directory.ts';

/** Enters again what was ignored and tags the handle. Returns how many posts were looked at, and how many dockets that opened. */
export async function takeUpStoredPosts(db: Db, reader: Reader, handle: string, now: () => Date): Promise<{ posts: number; opened: number }> {
  const posts = await db.write((tx) => reopenIgnored(tx, handleKey(handle)));
  if (posts === 0) return { posts, opened: 0 };
  const { opened } = await enterWaiting(db, reader, await loadDirectory(db), { now });
  return { posts, opened };
}

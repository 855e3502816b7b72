/** Enters posts that were stored before a handle was registered and that concern it: registering the handle let them wait again. */
import { CLOCK } from '../../domain/messages/domain/clock.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Db } from '../../db/db.ts';
import type { Reader } from '../../domain/reading/reading.ts';
import { enterWaiting } from './enter.ts';
import { loadDirectory } from '../shared/load-directory.ts';

/** Throws UserError `refused` where the clock can't be right: the posts wait on. Returns how many posts were entered and how many dockets that opened. Where it is interrupted, the next import or sync goes on. */
export async function takeUpStoredPosts(db: Db, reader: Reader, now: () => Date): Promise<{ posts: number; opened: number }> {
  const { posts, opened, doubt } = await enterWaiting(db, reader, await loadDirectory(db), { now });
  if (doubt) throw new UserError('refused', CLOCK.doubt(doubt, now()), [CLOCK.setIt, CLOCK.sayItIsRight('sync')]);
  return { posts, opened };
}

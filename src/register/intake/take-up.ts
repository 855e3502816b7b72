/** Enters posts that were stored before a handle was registered and that concern it: registering the handle let them wait again. */
import { clockHints, CLOCK } from '../../domain/messages/domain/clock.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Db } from '../../db/db.ts';
import { rolesOf, waitingThatTag } from '../../db/stores/posts/waiting-store.ts';
import type { Alarms } from '../../domain/docket/intake-summary.ts';
import type { Reader } from '../../domain/reading/reading.ts';
import { alarmsOf } from './alarms.ts';
import { enterWaiting } from './enter.ts';
import { loadDirectory } from '../shared/load-directory.ts';

export interface TakenUp {
  /** Of the posts that tag these handles and waited: how many concern us now, and how many dockets they opened. */
  readonly posts: number;
  readonly opened: number;
  /** Of all that was entered, also what an interrupted run had left behind. */
  readonly alarms: Alarms;
}

/**
 * `handleKeys`: in lower case. Throws UserError `refused` where the clock can't be right: the posts wait on. Where it is interrupted, the
 * next import or sync goes on.
 */
export async function takeUpStoredPosts(db: Db, reader: Reader, now: () => Date, handleKeys: readonly string[]): Promise<TakenUp> {
  const tagging = await waitingThatTag(db, handleKeys);
  const { alarmed, doubt } = await enterWaiting(db, reader, await loadDirectory(db), { now });
  if (doubt) throw new UserError('refused', CLOCK.doubt(doubt, now()), clockHints(doubt, CLOCK.numberWaiting));
  const roles = await rolesOf(db, tagging);
  return {
    posts: roles.filter((role) => role !== null && role !== 'ignored').length,
    opened: roles.filter((role) => role === 'opener').length,
    alarms: await alarmsOf(db, alarmed),
  };
}

/** Does again, in a backup that is being restored, what the register that it replaces had forgotten, was asked to forget, held and marked since. */
import type { WriteHandle } from '../../../db/db.ts';
import { changeDocket } from '../../../db/stores/dockets/docket-change-store.ts';
import { docketByNumber } from '../../../db/stores/dockets/docket-store.ts';
import { forgettablePosts } from '../../../db/stores/posts/forgetting-store.ts';
import { lastPostId } from '../../../db/stores/posts/post-store.ts';
import type { Acting } from '../../../domain/acting.ts';
import { holdFrom } from '../../../domain/docket/hold.ts';
import { KEEPING } from '../../../domain/messages/register/keeping.ts';
import { markDeleted } from '../../shared/deleted-posts.ts';
import { erase, record } from './forget.ts';
import { authorsLeftOut } from './to-forget.ts';

import type { Redo } from './plan-redo.ts';

/** In the transaction that records the restore. */
export async function redo(
  tx: WriteHandle,
  { forgettings, holds, requests, deleted }: Redo,
  isRegistered: (key: string) => boolean,
  by: Acting,
): Promise<void> {
  for (const { docket: number, post, found, done, reason } of forgettings) {
    const docket = number && (await docketByNumber(tx, number.year, number.serial));
    const posts = (await forgettablePosts(tx, { ids: found.map(({ id }) => id) })).filter(({ hasWords }) => hasWords);
    const authorIds = await authorsLeftOut(tx, posts, await lastPostId(tx));
    const targets = docket && post === null ? [{ docket, post: null }] : posts.map((each) => ({ docket: docket ?? null, post: each }));
    for (const [at, target] of targets.entries()) {
      const taken = { posts: target.post === null ? posts : [target.post], authorIds: at === 0 ? authorIds : [], held: [] };
      const data = { ...(target.post && { post: target.post.id }), again: { ...done }, ...(await erase(tx, target, taken, isRegistered)) };
      await record(tx, target.docket, { kind: 'forgotten', data, reason: reason ?? KEEPING.doneAgain.en }, by);
    }
  }
  for (const { docket: number, post, done, reason } of requests) {
    const docket = number && (await docketByNumber(tx, number.year, number.serial));
    const data = { ...(post !== null && { post }), again: { ...done } };
    await record(tx, docket ?? null, { kind: 'forget_requested', data, reason: reason ?? KEEPING.doneAgain.en }, by);
  }
  await markDeleted(tx, deleted, by.now);
  const at = by.now.toISOString();
  for (const { year, serial, done, reason } of holds) {
    const docket = await docketByNumber(tx, year, serial);
    if (!docket) continue;
    const data = done ? { again: { ...done } } : {};
    await changeDocket(tx, docket, holdFrom(docket, at), {
      kind: 'held',
      at,
      actor: by.actor,
      data,
      texts: { reason: reason ?? KEEPING.doneAgain.en },
    });
  }
}

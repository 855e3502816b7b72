/** The words of posts that X has just answered as deleted are erased: X's deletion is the reason, so one yes is enough. What is on hold stays. */
import type { Db } from '../../../db/db.ts';
import { scrub } from '../../../db/engine/scrub.ts';
import { docketsById } from '../../../db/stores/dockets/docket-store.ts';
import { markedAmong } from '../../../db/stores/facts/deleted-mark-store.ts';
import { docketsNaming, type ForgettablePost, forgettablePosts } from '../../../db/stores/posts/forgetting-store.ts';
import { lastPostId } from '../../../db/stores/posts/post-store.ts';
import type { Acting } from '../../../domain/acting.ts';
import { DELETED } from '../../../domain/messages/register/deleted.ts';
import { erase, record, registeredNames } from './forget.ts';
import { authorsLeftOut } from './to-forget.ts';

/** Erased in one transaction. */
const BATCH = 50;

export interface ForgottenDeleted {
  readonly forgotten: number;
  /** On hold: their words wait until it is lifted. */
  readonly held: number;
  /** False where another process still reads an older state of the file. */
  readonly scrubbed: boolean;
}

/**
 * `gone`: posts (internal ids) that X has answered as deleted in this run; a mark in the register alone erases nothing. Each batch is whole; interrupted,
 * the rest waits for the next check.
 */
export async function forgetDeleted(db: Db, gone: readonly number[], by: Acting, signal: AbortSignal): Promise<ForgottenDeleted> {
  const sum = { forgotten: 0, held: 0 };
  for (let at = 0; at < gone.length && !signal.aborted; at += BATCH) {
    const { forgotten, held } = await forgetBatch(db, gone.slice(at, at + BATCH), by);
    sum.forgotten += forgotten;
    sum.held += held;
  }
  return { ...sum, scrubbed: sum.forgotten === 0 || (await scrub(db)) };
}

async function forgetBatch(db: Db, ids: readonly number[], by: Acting): Promise<{ forgotten: number; held: number }> {
  const posts = (await forgettablePosts(db, { ids })).filter(({ hasWords }) => hasWords);
  const docketsOf = await concerned(db, posts);
  const names = await registeredNames(db);
  const last = await lastPostId(db);
  return db.write(async (tx) => {
    const dockets = new Map((await docketsById(tx, [...new Set([...docketsOf.values()].flat())])).map((each) => [each.id, each]));
    const isHeld = ({ id }: ForgettablePost) => docketsOf.get(id)?.some((docket) => dockets.get(docket)?.heldSince != null) === true;
    const marked = await markedAmong(tx, ids);
    const free = posts.filter((post) => marked.has(post.id) && !isHeld(post));
    const authors = new Set(await authorsLeftOut(tx, free, last));
    for (const post of free) {
      const authorIds = authors.delete(post.authorId) ? [post.authorId] : [];
      const docket = post.docketId === null ? null : (dockets.get(post.docketId) ?? null);
      const erased = await erase(tx, { docket, post }, { posts: [post], authorIds, held: [] }, names);
      const data = { post: post.id, deletedOnX: true, ...erased };
      await record(tx, docket, { kind: 'forgotten', data, reason: DELETED.reason.en }, by);
    }
    return { forgotten: free.length, held: posts.filter(isHeld).length };
  });
}

/** By post (internal id): its docket, and those whose posts answer or quote it. */
async function concerned(db: Db, posts: readonly ForgettablePost[]): Promise<Map<number, number[]>> {
  const naming = await docketsNaming(
    db,
    posts.flatMap(({ xId }) => xId ?? []),
  );
  return new Map(
    posts.map(({ id, xId, docketId }) => [
      id,
      [...(docketId === null ? [] : [docketId]), ...naming.flatMap((each) => (each.xId === xId ? [each.docketId] : []))],
    ]),
  );
}

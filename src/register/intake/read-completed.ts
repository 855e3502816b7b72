/** Dockets whose posts came again with a longer text or more references are read again, as after a new post. */
import { setImmediate } from 'node:timers/promises';
import type { Db, WriteHandle } from '../../db/db.ts';
import { newSalt } from '../../db/engine/chain.ts';
import { dequeueCompleted, queuedCompleted } from '../../db/stores/posts/completing-store.ts';
import type { LandedPost } from '../../db/stores/posts/landed-post.ts';
import { postsById, postsByXId } from '../../db/stores/posts/post-store.ts';
import { namedBy } from '../../domain/reading/named-posts.ts';
import { ChangeCollector } from './batch/batch-changes.ts';
import { settleBatchClasses } from './batch/links/batch-classes.ts';
import { decideBatch } from './batch/decide-batch.ts';
import { type EntryWorld, lastNumbersGiven } from './batch/enter-batch.ts';
import { type BatchNews, batchNews } from './batch/batch-news.ts';
import { readTouched } from './batch/read-again.ts';
import { writeBatch } from './batch/write-batch.ts';
import { addressesUs } from './entry-rules.ts';
import { storedHistory } from './threads/docket-history.ts';
import { KnownThreads } from './threads/known-threads.ts';
import { speakingContextOf } from './threads/thread-context.ts';

/** Posts a transaction. */
const BATCH = 100;

/** Reads all that wait in the queue; `tell` hears of what is new. Returns false when it was interrupted. */
export async function readCompleted(
  db: Db,
  world: EntryWorld,
  { now, signal }: { readonly now: () => Date; readonly signal?: AbortSignal },
  tell: (news: BatchNews, ownContext: number) => void,
): Promise<boolean> {
  while ((await queuedCompleted(db, 1)).length > 0) {
    await setImmediate();
    if (signal?.aborted) return false;
    // Each in a transaction of its own: what the first has written is read by the second.
    const adopted = await db.write((tx) => adoptExplaining(tx, world, now()));
    if (adopted) tell(adopted.news, adopted.posts);
    tell(await db.write((tx) => readBatch(tx, world, now())), 0);
  }
  return true;
}

/** What has come only now to explain a post on a docket may be an own word of its complainant's. null where there is none. */
async function adoptExplaining(
  tx: WriteHandle,
  { reader, directory, series }: EntryWorld,
  now: Date,
): Promise<{ readonly news: BatchNews; readonly posts: number } | null> {
  const explained = (await postsById(tx, await queuedCompleted(tx, BATCH))).filter(({ docketId }) => docketId !== null);
  const named = await postsByXId(tx, explained.flatMap(namedBy));
  const authors = new Set(explained.map(({ authorId }) => authorId));
  const explaining = named.filter(({ role, authorId }) => role === 'context' && authors.has(authorId));
  if (explaining.length === 0) return null;
  const known = new KnownThreads();
  const history = storedHistory(tx, known, series);
  await history.load(explaining);
  const lastGiven = await lastNumbersGiven(tx, now);
  const world = { known, history, reader, directory, series, now, findings: new Map(), lastGiven, newSalt };
  const changes = await decideBatch(
    explaining.toSorted((a, b) => (a.xId < b.xId ? -1 : 1)),
    '',
    world,
  );
  const news = await batchNews(tx, changes, known);
  await writeBatch(tx, changes);
  return { news, posts: changes.adopted.length };
}

async function readBatch(tx: WriteHandle, { reader, directory, series }: EntryWorld, now: Date): Promise<BatchNews> {
  const ids = await queuedCompleted(tx, BATCH);
  const posts = (await postsById(tx, ids)).sort((a, b) => (a.xId < b.xId ? -1 : 1));
  const known = new KnownThreads();
  const history = storedHistory(tx, known, series);
  await history.load(posts);
  const changes = new ChangeCollector(known, now.toISOString(), newSalt);
  const touched = new Map<number, LandedPost[]>();
  for (const post of posts) {
    const { docketId } = post;
    if (docketId === null) continue;
    touched.set(docketId, [...(touched.get(docketId) ?? []), post]);
    // Its conversation may have become known only now. One that the docket only quotes brings its thread with it no more than before.
    const speaks = post.role === 'opener' || addressesUs(post, speakingContextOf(post, { known, directory }), directory);
    if (speaks && post.authorId === changes.docket(docketId).authorId) changes.follow(post, docketId);
  }
  const reading = { known, history, reader, directory, now, findings: new Map() };
  await settleBatchClasses(await readTouched(touched, changes, reading), [], changes, reading);
  const changed = changes.changes();
  const news = await batchNews(tx, changed, known);
  await writeBatch(tx, changed);
  await dequeueCompleted(tx, ids);
  return news;
}

/** One batch of landed posts in one transaction: what waits is looked up under the lock, decided, and written. */
import type { WriteHandle } from '../../../db/db.ts';
import { newSalt } from '../../../db/engine/chain.ts';
import { counterValue, serialCounter } from '../../../db/stores/facts/counter-store.ts';
import type { LandedPost } from '../../../db/stores/posts/landed-post.ts';
import { waitingIds } from '../../../db/stores/posts/waiting-store.ts';
import type { Directory } from '../../../domain/directory/directory.ts';
import type { Findings, Reader } from '../../../domain/reading/reading.ts';
import { istYear } from '../../../domain/time/ist.ts';
import { storedHistory } from '../threads/docket-history.ts';
import { KnownThreads } from '../threads/known-threads.ts';
import type { DistrictsNamed } from '../threads/same-again.ts';
import { type BatchNews, batchNews, NO_NEWS, openedByEarlier } from './batch-news.ts';
import type { StatementTaken } from './batch-world.ts';
import { decideBatch } from './decide-batch.ts';
import { type IndexedTexts, writeBatch } from './write-batch.ts';

/** What stays the same from one batch to the next. */
export interface EntryWorld {
  readonly reader: Reader;
  readonly directory: Directory;
  readonly series: string;
  /** The run of intake that is under way; null where none is. */
  readonly intake: number | null;
  /** How far X's clock is ahead of this machine's, ms, where X has just said so. */
  readonly xAheadMs: number;
  /** What a person said of the complaint that is taken in, where nobody posted it. */
  readonly statement?: StatementTaken | undefined;
}

/** What the posts say, as far as it is remembered. */
export interface ReadPosts {
  readonly findings: Map<number, Findings>;
  readonly named: DistrictsNamed;
  readonly indexed: IndexedTexts;
}

export interface EnteredBatch extends BatchNews {
  readonly posts: number;
  /** Dockets opened. */
  readonly opened: number;
  readonly backlog: number;
  /** Own words of complainants that came only to explain other posts. */
  readonly ownContext: number;
  /** Some posts wait again: they may come before what follows this batch. */
  readonly sentBack: boolean;
  /** Of the dockets opened those whose post had landed in an earlier run (internal ids). */
  readonly openedEarlier: readonly number[];
  /** Posts that read as an emergency and wait for a person (internal ids). */
  readonly pressing: readonly number[];
}

const NOTHING: EnteredBatch = {
  posts: 0,
  opened: 0,
  backlog: 0,
  ownContext: 0,
  sentBack: false,
  openedEarlier: [],
  pressing: [],
  ...NO_NEWS,
};

export async function enterBatch(
  tx: WriteHandle,
  candidates: readonly LandedPost[],
  { findings, named, indexed }: ReadPosts,
  now: Date,
  { reader, directory, series, intake, xAheadMs, statement }: EntryWorld,
): Promise<EnteredBatch> {
  // Another process may have entered some of them since they were looked up.
  const ids = candidates.map(({ id }) => id);
  const waiting = await waitingIds(tx, ids);
  const queue = candidates.filter(({ id }) => waiting.has(id));
  if (queue.length === 0) return NOTHING;
  const known = new KnownThreads();
  const history = storedHistory(tx, known, series);
  await history.load(queue);
  const lastGiven = await lastNumbersGiven(tx, now);
  const end = candidates.at(-1)?.xId ?? '';
  const world = { known, history, reader, directory, series, now, xAheadMs, findings, named, lastGiven, newSalt, statement };
  const changes = await decideBatch(queue, end, world);
  const news = await batchNews(tx, changes, known);
  const openedEarlier = intake === null ? [] : await openedByEarlier(tx, changes, queue, intake);
  await writeBatch(tx, changes, indexed);
  const sentBack = changes.entered.filter(({ role }) => role === null).length;
  return {
    posts: changes.entered.length - sentBack - changes.adopted.length,
    opened: changes.opened.length,
    backlog: changes.opened.filter(({ backlog }) => backlog).length,
    ownContext: changes.adopted.length,
    sentBack: sentBack > 0,
    ...news,
    openedEarlier,
    pressing: changes.waiting.flatMap(([post, isPressing]) => (isPressing ? [post] : [])),
  };
}

/** The last docket number of all and the last serial of this IST year. */
export async function lastNumbersGiven(tx: WriteHandle, now: Date): Promise<{ readonly docket: number; readonly serial: number }> {
  return { docket: await counterValue(tx, 'docket'), serial: await counterValue(tx, serialCounter(istYear(now))) };
}

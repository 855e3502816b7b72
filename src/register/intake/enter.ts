/** Entering: landed posts, oldest first, become dockets, follow-ups and replies, batch after batch. */
import { setImmediate } from 'node:timers/promises';
import type { Db } from '../../db/db.ts';
import { learntPlaces } from '../../db/stores/directory/learnt-store.ts';
import { clockAheadMs, isForTraining, seriesOf } from '../../db/stores/facts/register-store.ts';
import type { LandedPost } from '../../db/stores/posts/landed-post.ts';
import { lastPostId } from '../../db/stores/posts/post-store.ts';
import { waitingPosts } from '../../db/stores/posts/waiting-store.ts';
import type { Directory } from '../../domain/directory/directory.ts';
import { districtsNamed } from '../../domain/docket/same/near-identical.ts';
import { rememberSaid } from '../../domain/docket/same/said-words.ts';
import type { BackgroundReader, Findings, LearntPlace, Reader } from '../../domain/reading/reading.ts';
import { findingsOf } from '../reading/read-docket.ts';
import { readingInput } from '../reading/read-post.ts';
import { type ClockWord, doubtOfClock } from './clock.ts';
import type { ClockDoubt } from '../../domain/time/clock-check.ts';
import type { Alarmed } from './alarms.ts';
import type { BatchNews } from './batch/batch-news.ts';
import { enterBatch, type EntryWorld } from './batch/enter-batch.ts';
import type { IndexedTexts } from './batch/write-batch.ts';
import { readCompleted } from './read-completed.ts';

/** Posts a transaction: keeps it well under 100 ms, so that other writers get their turn. */
const BATCH = 500;

/** Posts whose findings are kept: what is said soon after about the same matter is read together with them. */
const REMEMBERED = 8 * BATCH;

/** Posts whose districts are kept: as many as come in some hours of a storm. */
const NAMED = 100 * BATCH;

export interface EnterOptions {
  readonly now: () => Date;
  readonly signal?: AbortSignal;
  readonly progress?: (entered: number) => void;
  /** Reads the next batch while this one is written. */
  readonly background?: BackgroundReader | null;
  /** Left out: the posts did not come from a file, and nobody has spoken for the clock. */
  readonly clock?: ClockWord;
  /** The run whose posts are entered; left out: of an earlier one there is nothing to tell. */
  readonly intake?: number;
}

export interface Entered {
  readonly posts: number;
  /** Dockets opened. */
  readonly opened: number;
  readonly backlog: number;
  /** Own words of complainants that came only to explain other posts. */
  readonly ownContext: number;
  /** False when it was interrupted; what waits is entered by the next run. */
  readonly complete: boolean;
  /** Why nothing was entered: the clock by which it would be numbered can't be right. */
  readonly doubt: ClockDoubt | null;
  readonly alarmed: Alarmed;
  readonly changed: ChangedDockets;
}

/** Dockets that were changed otherwise than by what is counted of their posts (internal ids). */
export interface ChangedDockets {
  /** Opened by posts that had landed in an earlier run. */
  readonly openedEarlier: Set<number>;
  /** Withheld, and open to read when the run began. */
  readonly withheld: Set<number>;
  /** With the district that each had when the run began. */
  readonly moved: Map<number, string | null>;
}

const NOBODY: ClockWord = { fromFile: false, isRight: false, actor: null };

/** Enters all posts that had landed when it was called, also those that an interrupted run left behind. */
export async function enterWaiting(db: Db, shipped: Reader, directory: Directory, options: EnterOptions): Promise<Entered> {
  const learnt = await learntPlaces(db);
  const world: EntryWorld = {
    reader: shipped.withLearnt(learnt),
    directory,
    series: await seriesOf(db),
    intake: options.intake ?? null,
    // A sweep has just asked X; a sandbox has a time of its own.
    xAheadMs: options.clock?.fromFile === false && !(await isForTraining(db)) ? await clockAheadMs(db) : 0,
  };
  const upTo = await lastPostId(db);
  const alarmed: Alarmed = { dockets: new Set(), posts: new Set() };
  const changed: ChangedDockets = { openedEarlier: new Set(), withheld: new Set(), moved: new Map() };
  const total = { posts: 0, opened: 0, backlog: 0, ownContext: 0, complete: true, doubt: null, alarmed, changed };
  const tell = ({ emergencies, withheld, moved }: BatchNews, ownContext = 0) => {
    total.ownContext += ownContext;
    for (const docket of emergencies) alarmed.dockets.add(docket);
    for (const docket of withheld) changed.withheld.add(docket);
    for (const [docket, before] of moved) if (!changed.moved.has(docket)) changed.moved.set(docket, before);
  };
  const doubt = await doubtOfClock(db, options.now(), upTo, options.clock ?? NOBODY);
  if (doubt) return { ...total, doubt };
  const take = async (after: string): Promise<Taken> => {
    const batch = await waitingPosts(db, after, upTo, BATCH);
    const readings = readInBackground(batch, directory, learnt, options.background ?? null);
    // A batch that is never entered, because the run ended before, may fail unseen.
    readings.catch(() => undefined);
    return { batch, readings };
  };
  const findings = new Map<number, Findings>();
  const named = new Map<number, string>();
  let { batch, readings } = await take('');
  for (;;) {
    const last = batch.at(-1);
    if (!last) {
      const complete = await readCompleted(db, world, options, tell);
      return { ...total, complete };
    }
    const next = options.background ? await take(last.xId) : null;
    // SQLite answers at once: without a pause no signal and no timer would be heard.
    await setImmediate();
    if (options.signal?.aborted) return { ...total, complete: false };
    const posts = batch;
    const { findings: read, indexed } = await completed(readings, posts, world);
    for (const [id, each] of read) {
      findings.set(id, each);
      named.set(id, districtsNamed(each));
    }
    const done = await db.write((tx) => enterBatch(tx, posts, { findings, named, indexed }, options.now(), world));
    forgetOldest(findings, REMEMBERED);
    forgetOldest(named, NAMED);
    // What was sent back to wait may come before the batch that was taken already.
    ({ batch, readings } = next && !done.sentBack ? next : await take(last.xId));
    total.posts += done.posts;
    total.opened += done.opened;
    total.backlog += done.backlog;
    total.ownContext += done.ownContext;
    tell(done);
    for (const docket of done.openedEarlier) changed.openedEarlier.add(docket);
    for (const post of done.pressing) alarmed.posts.add(post);
    options.progress?.(total.posts);
  }
}

function forgetOldest(known: Map<number, unknown>, most: number): void {
  for (const id of known.keys()) {
    if (known.size <= most) return;
    known.delete(id);
  }
}

/** A batch, and its readings on their way. */
interface Taken {
  readonly batch: readonly LandedPost[];
  readonly readings: Promise<BatchReadings>;
}

interface BatchReadings {
  readonly findings: Map<number, Findings>;
  readonly indexed: IndexedTexts;
}

/** The batch's readings from the other thread; none where there is none. */
async function readInBackground(
  batch: readonly LandedPost[],
  directory: Directory,
  learnt: readonly LearntPlace[],
  background: BackgroundReader | null,
): Promise<BatchReadings> {
  if (background === null || batch.length === 0) return { findings: new Map(), indexed: new Map() };
  const posts = batch.filter(hasOwnWords);
  const readings = await background.read(
    posts.map((post) => readingInput(post, directory)),
    learnt,
  );
  const findings = new Map<number, Findings>();
  const indexed = new Map<string, string>();
  for (const [at, reading] of readings.entries()) {
    const post = posts[at] as LandedPost;
    findings.set(post.id, reading.findings);
    indexed.set(post.text, reading.indexed);
    rememberSaid(post.text, { own: reading.said.own, content: Float64Array.from(reading.said.content) });
  }
  return { findings, indexed };
}

/** Reading is the long part and needs no lock: what the other thread has not read is read here, before the transaction. */
async function completed(
  readings: Promise<BatchReadings>,
  posts: readonly LandedPost[],
  { reader, directory }: EntryWorld,
): Promise<BatchReadings> {
  const read = await readings;
  for (const post of posts) if (hasOwnWords(post)) findingsOf(post, { reader, directory, findings: read.findings });
  return read;
}

function hasOwnWords({ repostOf }: LandedPost): boolean {
  return repostOf === null;
}

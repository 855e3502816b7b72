/** Dockets of one conversation that would have been one, had all of it been known from the start. */
import type { Docket } from '../../../../db/stores/dockets/docket-row.ts';
import type { LinkedAs } from '../../../../db/stores/events/docket-event-store.ts';
import type { LandedPost } from '../../../../db/stores/posts/landed-post.ts';
import { addressesUs } from '../../entry-rules.ts';
import { claimedAt, firstClaim } from '../../threads/claims.ts';
import { docketsOfSame } from '../../threads/same-again.ts';
import { beginningOf, docketAnswered, docketShown, speakingContextOf } from '../../threads/thread-context.ts';
import type { ChangeCollector } from '../batch-changes.ts';
import type { ReadAgainWorld } from '../read-again.ts';

/** A docket that is proposed as a duplicate, of which, and the post that says so. */
export interface Pair {
  readonly docket: number;
  readonly of: number;
  readonly because: LandedPost;
  /** The same was said on both. */
  readonly isSame?: boolean;
}

/** What is asked of the world to tell whether a docket is a duplicate. */
export type PairWorld = Pick<ReadAgainWorld, 'known' | 'directory' | 'now'>;

/** `own`: by docket, the posts of its complainant. */
export function pairsAmong(own: ReadonlyMap<number, readonly LandedPost[]>, changes: ChangeCollector, world: ReadAgainWorld): Pair[] {
  const pairs = [...own.keys()].flatMap((id) => pairOf(changes.docket(id), own, world) ?? []);
  return [...pairs, ...pairsOfSame(new Set(pairs.map(({ docket }) => docket)), changes, world)];
}

/** Dockets of one author on which the same was said: what the batch has put there shows it. */
function pairsOfSame(paired: ReadonlySet<number>, changes: ChangeCollector, world: ReadAgainWorld): Pair[] {
  const found = new Map<number, Pair>();
  for (const post of world.known.own.saidNow()) {
    const docketId = world.known.docketOf(post);
    if (docketId === null) continue;
    for (const { id } of docketsOfSame(post, world)) {
      const pair = { docket: Math.max(id, docketId), of: Math.min(id, docketId), because: post, isSame: true };
      if (!paired.has(pair.docket) && isGoingOn(changes.docket(pair.of))) found.set(pair.docket, pair);
    }
  }
  return [...found.values()];
}

/**
 * Of the dockets that events link, those that still are a matter with another: what landed later may have shown that a thread is somebody else's.
 * Two on which the same was said stay linked.
 */
export function stillPaired(
  docket: number,
  { of, same }: Pick<LinkedAs, 'of' | 'same'>,
  own: ReadonlyMap<number, readonly LandedPost[]>,
  changes: ChangeCollector,
  world: ReadAgainWorld,
): number[] {
  const now = pairOf(changes.docket(docket), own, world)?.of;
  return [...of].filter((id) => id === now || same.has(id));
}

/** With the other dockets that follow the same conversations, where no registered handle began these, and those on which their authors quote the posts. */
export async function withNeighbours(
  read: ReadonlyMap<number, readonly LandedPost[]>,
  changes: ChangeCollector,
  world: ReadAgainWorld,
): Promise<Map<number, readonly LandedPost[]>> {
  const { known, history } = world;
  const found = new Set<number>();
  for (const post of [...read.values()].flat()) {
    const threads = known.threadsOf(known.conversationOf(post));
    if (threads.length > 1 && !beginningOf(post, world).begunByHandle) for (const { docketId } of threads) found.add(docketId);
    for (const pointer of known.pointersTo(post.xId)) {
      const docketId = pointer.quoted === post.xId && pointer.authorId === post.authorId ? known.docketOf(pointer) : null;
      if (docketId !== null && known.dockets.has(docketId)) found.add(docketId);
    }
  }
  const missing = [...found].filter((id) => !read.has(id));
  const stored = await history.postsOfComplainants(missing.filter((id) => !changes.isOpened(id)).map((id) => changes.docket(id)));
  await history.loadAround([...stored.values()].flat());
  const own = new Map(
    missing.map(
      (id) => [id, [...(stored.get(id) ?? []), ...changes.postsOfComplainant(id)].filter((post) => known.docketOf(post) === id)] as const,
    ),
  );
  return new Map([...read, ...own]);
}

/** Of which docket this one is a duplicate: of the one that its first word to us answers, if that had one before. */
export function pairOf(
  docket: Docket,
  own: ReadonlyMap<number, readonly LandedPost[]>,
  world: PairWorld,
  passed: readonly number[] = [],
): Pair | null {
  const claim = firstClaim(own.get(docket.id) ?? [], world);
  if (!claim) return null;
  const older = olderOfSameAuthor(docket, claim, world);
  if (older !== null) return { docket: docket.id, of: older, because: claim };
  const shown = docketShown(claim, world, docket.id);
  if (shown !== null) return { docket: docket.id, of: shown.id, because: claim };
  const { begunByAuthor, begunByHandle } = beginningOf(claim, world);
  if (begunByAuthor || begunByHandle) return null;
  // Her own words between the other one and this would have been beside the other.
  const answered = docketAnswered(claim, world, docket.id);
  if (!answered || answered.authorId === docket.authorId) return null;
  const claimed = claimedAt(claim, world.known);
  const beganAt = (id: number, otherwise: string) => {
    const before = firstClaim(own.get(id) ?? [], world);
    return before ? claimedAt(before, world.known) : otherwise;
  };
  if (beganAt(answered.id, answered.since) > claimed) {
    // A younger one may itself be beside an older one: that would have taken both.
    const other = passed.includes(answered.id) ? undefined : world.known.dockets.get(answered.id);
    const of = other && pairOf(other, own, world, [...passed, docket.id])?.of;
    const older = of === undefined || of === docket.id ? undefined : world.known.dockets.get(of);
    return older && older.authorId !== docket.authorId && beganAt(older.id, older.postedAt) <= claimed
      ? { docket: docket.id, of: older.id, because: claim }
      : null;
  }
  // Had she shown a complaint of hers there when she spoke to us, all that she says there would be on that one.
  const showing = own
    .get(docket.id)
    ?.filter((post) => addressesUs(post, speakingContextOf(post, world), world.directory))
    .map((post) => docketShown(post, world, docket.id))
    .find((each) => each !== null);
  return { docket: docket.id, of: (showing ?? answered).id, because: claim };
}

/** Two conversations have turned out to be one. */
function olderOfSameAuthor({ id, authorId, continuesId }: Docket, claim: LandedPost, { known }: PairWorld): number | null {
  const older = known
    .threadsOf(known.conversationOf(claim))
    .flatMap((thread) => (thread.authorId === authorId && thread.docketId < id ? (known.dockets.get(thread.docketId) ?? []) : []))
    .filter((other) => other.id !== continuesId && isGoingOn(other));
  return older[0]?.id ?? null;
}

/** All that was posted on the docket in the thread of the one whose duplicate it is, or anywhere if both are of one author: it would have been on that one. */
export async function postsBeside(
  { docket, of, because }: Pair,
  changes: ChangeCollector,
  { known, history }: ReadAgainWorld,
): Promise<readonly LandedPost[]> {
  const stored = changes.isOpened(docket) ? [] : ((await history.postsOn([docket])).get(docket) ?? []);
  const conversation = changes.docket(docket).authorId === changes.docket(of).authorId ? null : known.conversationOf(because);
  return [...stored, ...changes.postsOn(docket)].filter(
    (post) => (conversation === null || known.conversationOf(post) === conversation) && known.docketOf(post) === docket,
  );
}

export function isGoingOn({ status }: Docket): boolean {
  return status !== 'closed' && status !== 'void';
}

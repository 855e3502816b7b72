/**
 * Dockets of one conversation that would have been one, had all of it been known from the start: a number is never taken back, so the two are
 * linked and one is proposed as a duplicate of the other. And what is withheld on one is withheld on the one that it answers.
 */
import type { Docket } from '../../../db/stores/dockets/docket-row.ts';
import type { LandedPost } from '../../../db/stores/posts/landed-post.ts';
import type { WithheldClass } from '../../../domain/docket/complaint.ts';
import { applyAct } from '../../../domain/docket/docket-life.ts';
import { graverClass } from '../../../domain/reading/combine.ts';
import { findingsOf } from '../../reading/read-docket.ts';
import { claimedAt, firstClaim } from '../threads/claims.ts';
import { beginningOf, docketAnswered, docketShown } from '../threads/thread-context.ts';
import type { ChangeCollector } from './batch-changes.ts';
import type { ReadAgainWorld } from './read-again.ts';

/** A docket that is proposed as a duplicate, of which, and the post that says so. */
interface Pair {
  readonly docket: number;
  readonly of: number;
  readonly because: LandedPost;
}

/** What one docket (`id`) tells of the class of another (`to`). Internal ids. */
interface GivenClass extends Pick<Docket, 'id' | 'withheld'> {
  readonly to: number;
}

/** `touched`: by docket that the batch has read again, the posts of its complainant. */
export async function linkDockets(
  touched: ReadonlyMap<number, readonly LandedPost[]>,
  changes: ChangeCollector,
  world: ReadAgainWorld,
): Promise<void> {
  const own = await withNeighbours(new Map([...openedInThreads(changes, world), ...touched]), changes, world);
  const pairs = [...own.keys()].flatMap((id) => pairOf(changes.docket(id), own, world) ?? []);
  const given = [...own].flatMap(([docketId, posts]) => posts.flatMap((post) => classForAnswered(post, docketId, world) ?? []));
  for (const pair of pairs) given.push({ to: pair.of, id: pair.docket, withheld: await classInThread(pair, changes, world) });
  await withhold(given, changes, world);
  // A duplicate answers the other one, also where nothing that it names has landed: what quotes it quotes the other one's matter.
  const answering = pairs.map(({ docket, of }) => ({ to: docket, id: of, withheld: changes.docket(of).withheld }));
  await withhold(answering, changes, world);
  if (pairs.length === 0) return;
  const linked = await world.history.linked(pairs.map(({ docket }) => docket));
  for (const pair of pairs) {
    const docket = changes.docket(pair.docket);
    if (!linked.get(pair.docket)?.has(pair.of) && isGoingOn(docket)) propose(docket, pair, changes, world);
  }
}

/** The units that have a docket already must hear that it is withheld now. */
async function withhold(given: readonly GivenClass[], changes: ChangeCollector, { history }: ReadAgainWorld): Promise<void> {
  const graver = given.filter(({ withheld }) => withheld !== null);
  const stored = new Set(graver.map(({ to }) => to).filter((id) => !changes.isOpened(id)));
  const acted = stored.size === 0 ? stored : await history.changedByOthers([...stored]);
  for (const { to, ...source } of graver) changes.withholdByLink(to, source, acted.has(to));
}

/** Of all that was posted on the docket in the thread of the other one: it would have been beside that. */
async function classInThread({ docket, because }: Pair, changes: ChangeCollector, world: ReadAgainWorld): Promise<WithheldClass | null> {
  const stored = changes.isOpened(docket) ? [] : ((await world.history.postsOn([docket])).get(docket) ?? []);
  const conversation = world.known.conversationOf(because);
  return [...stored, ...changes.postsOn(docket)]
    .filter((post) => world.known.conversationOf(post) === conversation && world.known.docketOf(post) === docket)
    .reduce<WithheldClass | null>((gravest, post) => graverClass(gravest, findingsOf(post, world).withheld), null);
}

/** Opened in the midst of a thread, or by a root that landed after what follows it. */
function openedInThreads(changes: ChangeCollector, { known }: ReadAgainWorld): [number, readonly LandedPost[]][] {
  return [...changes.openedIds].flatMap((id): [number, readonly LandedPost[]][] => {
    const posts = changes.postsOfComplainant(id).filter((post) => known.docketOf(post) === id);
    const mayBeOne = (post: LandedPost) =>
      post.replyTo !== null || known.threadsOf(known.conversationOf(post)).length > 1 || known.pointersTo(post.xId).length > 0;
    return posts.some(mayBeOne) ? [[id, posts]] : [];
  });
}

/** With the other dockets that follow the same conversations, where no registered handle began these, and those on which their authors quote the posts. */
async function withNeighbours(
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
function pairOf(docket: Docket, own: ReadonlyMap<number, readonly LandedPost[]>, world: ReadAgainWorld): Pair | null {
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
  const before = firstClaim(own.get(answered.id) ?? [], world);
  const since = before ? claimedAt(before, world.known) : answered.since;
  return since <= claimedAt(claim, world.known) ? { docket: docket.id, of: answered.id, because: claim } : null;
}

/** Two conversations have turned out to be one. */
function olderOfSameAuthor({ id, authorId, continuesId }: Docket, claim: LandedPost, { known }: ReadAgainWorld): number | null {
  const older = known
    .threadsOf(known.conversationOf(claim))
    .flatMap((thread) => (thread.authorId === authorId && thread.docketId < id ? (known.dockets.get(thread.docketId) ?? []) : []))
    .filter((other) => other.id !== continuesId && isGoingOn(other));
  return older[0]?.id ?? null;
}

/** A word on a docket of her own that answers another one would be on that one, had she none: what is withheld of it is withheld there too. */
function classForAnswered(post: LandedPost, docketId: number, world: ReadAgainWorld): GivenClass | null {
  const answered = docketAnswered(post, world);
  if (!answered || answered.id === docketId || beginningOf(post, world).begunByHandle) return null;
  return { to: answered.id, id: docketId, withheld: findingsOf(post, world).withheld };
}

function propose(docket: Docket, { of, because }: Pair, changes: ChangeCollector, { now }: ReadAgainWorld): void {
  const other = changes.docket(of);
  const goesOn = other.outcome === 'duplicate' ? Number(other.outcomeDetail) : of;
  if (goesOn === docket.id) return;
  const unseen = applyAct(docket, { act: 'unseen', since: docket.unseenSince ?? now.toISOString() });
  changes.change(docket, unseen, 'linked', { post: because.id, with: of, proposes: { act: 'duplicate', of: goesOn } });
  changes.change(other, {}, 'linked', { post: because.id, with: docket.id });
}

function isGoingOn({ status }: Docket): boolean {
  return status !== 'closed' && status !== 'void';
}

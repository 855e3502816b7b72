/**
 * Dockets of one conversation that would have been one, had all of it been known from the start: a number is never taken back, so the two are
 * linked and one is proposed as a duplicate of the other. And what is withheld on one is withheld on the one that it answers.
 */
import type { LinkedAs } from '../../../../db/stores/events/docket-event-store.ts';
import type { LandedPost } from '../../../../db/stores/posts/landed-post.ts';
import { applyAct } from '../../../../domain/docket/docket-life.ts';
import { isPressing } from '../../../../domain/docket/pressing.ts';
import { findingsOf } from '../../../reading/read-docket.ts';
import { give } from './batch-classes.ts';
import type { ChangeCollector } from '../batch-changes.ts';
import { isGoingOn, type Pair, pairsAmong, postsBeside, stillPaired, withNeighbours } from './docket-pairs.ts';
import { givenAmong, originalsOf } from './given-classes.ts';
import { linkAlike } from './link-alike.ts';
import { pressingAnswers } from './pressing-answers.ts';
import type { ReadAgainWorld } from '../read-again.ts';

/** `touched`: by docket that the batch has read again, the posts of its complainant. Returns them with those of the dockets next to these. */
export async function linkDockets(
  touched: ReadonlyMap<number, readonly LandedPost[]>,
  changes: ChangeCollector,
  world: ReadAgainWorld,
): Promise<Linked> {
  const own = await withNeighbours(new Map([...openedInThreads(changes, world), ...touched]), changes, world);
  const pairs = pairsAmong(own, changes, world);
  for (const words of await givenAmong(own, pairs, changes, world)) await give({ id: words.to }, words, changes, world);
  const stored = [...own.keys()].filter((id) => !changes.isOpened(id));
  const linked = await world.history.linked(stored);
  await linkAlike(pairs, changes, world);
  const told = await tellAnswered(own, pairs, linked, changes, world);
  const unlinked = await noLongerLinked(linked, own, changes, world);
  if (pairs.length === 0) return { own, unlinked };
  changes.pairs.push(...pairs);
  // A duplicate answers the other one, also where nothing that it names has landed: what quotes it quotes the other one's matter.
  for (const { docket, of } of pairs) await give({ id: docket }, { from: of, withheld: changes.docket(of).withheld }, changes, world);
  for (const pair of pairs) {
    const isNew = !linked.get(pair.docket)?.of.has(pair.of) && isGoingOn(changes.docket(pair.docket));
    const words = await postsBeside(pair, changes, world);
    const fresh = new Set(changes.postsOn(pair.docket).map(({ id }) => id));
    const pressing =
      words.find((post) => (isNew || fresh.has(post.id)) && !told.has(`${pair.of} ${post.id}`) && isPressing(findingsOf(post, world))) ??
      null;
    if (isNew) propose(pair, changes, world);
    if (isNew || pressing) tellOther(pair, pressing, changes, world);
    for (const of of pressing ? originalsOf(pair.of, pairs) : []) {
      if (of !== pair.docket && !told.has(`${of} ${pressing?.id}`)) tellOther({ ...pair, of }, pressing, changes, world);
    }
  }
  return { own, unlinked };
}

/** Each word once: nobody is asked to look at it again. Returns the dockets that hear of one now, each with the post. */
async function tellAnswered(
  own: ReadonlyMap<number, readonly LandedPost[]>,
  pairs: readonly Pair[],
  linked: ReadonlyMap<number, LinkedAs>,
  changes: ChangeCollector,
  world: ReadAgainWorld,
): Promise<ReadonlySet<string>> {
  const answers = pressingAnswers(own, world).flatMap((each) =>
    [each.to, ...originalsOf(each.to, pairs)].flatMap((to) => (to === each.from ? [] : { ...each, to })),
  );
  if (answers.length === 0) return new Set();
  const more = answers.flatMap(({ to }) => (linked.has(to) || changes.isOpened(to) ? [] : to));
  const before = new Map([...linked, ...(await world.history.linked([...new Set(more)]))]);
  const told = new Set<string>();
  for (const { to, from, post } of answers) {
    if (before.get(to)?.posts.has(post.id)) continue;
    tellOther({ docket: from, of: to, because: post }, post, changes, world);
    told.add(`${to} ${post.id}`);
  }
  return told;
}

export interface Linked {
  readonly own: ReadonlyMap<number, readonly LandedPost[]>;
  /** Dockets of which others were proposed as duplicates and are so no more. Internal ids. */
  readonly unlinked: readonly number[];
}

async function noLongerLinked(
  linked: ReadonlyMap<number, LinkedAs>,
  own: ReadonlyMap<number, readonly LandedPost[]>,
  changes: ChangeCollector,
  world: ReadAgainWorld,
): Promise<number[]> {
  if (linked.size === 0) return [];
  await world.history.loadDockets([...linked.values()].flatMap(({ of }) => [...of]));
  return [...linked].flatMap(([id, as]) => {
    const still = new Set(stillPaired(id, as, own, changes, world));
    return [...as.of].filter((each) => !still.has(each));
  });
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

/** What another person complains of is never proposed to be put away: the two are only linked. */
function propose({ docket: id, of, because, isSame }: Pair, changes: ChangeCollector, { now }: ReadAgainWorld): void {
  const [docket, other] = [changes.docket(id), changes.docket(of)];
  const goesOn = other.outcome === 'duplicate' ? Number(other.outcomeDetail) : of;
  const unseen = applyAct(docket, { act: 'unseen', since: docket.unseenSince ?? now.toISOString() });
  changes.change(docket, unseen, 'linked', {
    post: because.id,
    with: of,
    ...(isSame && { joinedBy: 'near-identical' }),
    ...(goesOn !== id && { proposes: { act: docket.authorId === other.authorId ? 'duplicate' : 'link', of: goesOn } }),
  });
}

/** `pressing`: a post that a person would have to see there, had it been put beside that complaint. */
function tellOther({ docket, of, because }: Pair, pressing: LandedPost | null, changes: ChangeCollector, { now }: ReadAgainWorld): void {
  const other = changes.docket(of);
  const unseen = pressing ? applyAct(other, { act: 'unseen', since: other.unseenSince ?? now.toISOString() }) : {};
  changes.change(other, unseen, 'linked', { post: (pressing ?? because).id, with: docket });
}

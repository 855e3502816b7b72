/** What words on one docket tell of the class of another, beside which they would have been. */
import type { LandedPost } from '../../../../db/stores/posts/landed-post.ts';
import type { WithheldClass } from '../../../../domain/docket/complaint.ts';
import { findingsOf } from '../../../reading/read-docket.ts';
import { beginningOf, docketAnswered } from '../../threads/thread-context.ts';
import type { ChangeCollector } from '../batch-changes.ts';
import { type Pair, pairsAmong, postsBeside, withNeighbours } from './docket-pairs.ts';
import type { ReadAgainWorld } from '../read-again.ts';

/** Internal ids. */
export interface WordsGiven {
  readonly to: number;
  /** The docket that they are on. */
  readonly from: number;
  readonly post: number;
  readonly withheld: WithheldClass;
}

/** To the dockets and to those next to them. `own`: by docket, the posts of its complainant. */
export async function givenClasses(
  own: ReadonlyMap<number, readonly LandedPost[]>,
  changes: ChangeCollector,
  world: ReadAgainWorld,
): Promise<WordsGiven[]> {
  const around = await withNeighbours(own, changes, world);
  return givenAmong(around, pairsAmong(around, changes, world), changes, world);
}

export async function givenAmong(
  own: ReadonlyMap<number, readonly LandedPost[]>,
  pairs: readonly Pair[],
  changes: ChangeCollector,
  world: ReadAgainWorld,
): Promise<WordsGiven[]> {
  const given = [...own].flatMap(([docketId, posts]) => posts.flatMap((post) => toAnswered(post, docketId, world)));
  for (const pair of pairs) given.push(...(await inThread(pair, changes, world)));
  return given.flatMap((words) => [words, ...originalsOf(words.to, pairs).map((to) => ({ ...words, to }))]);
}

/** Internal ids of the dockets of which this one is a duplicate, directly or not: what would have been beside it would have been beside those. */
export function originalsOf(docketId: number, pairs: readonly Pair[]): number[] {
  const found = new Set([docketId]);
  for (const id of found) for (const pair of pairs) if (pair.docket === id) found.add(pair.of);
  return [...found].slice(1);
}

/** A word on a docket of her own that answers another one would be on that one, had she none. */
function toAnswered(post: LandedPost, docketId: number, world: ReadAgainWorld): WordsGiven[] {
  const { withheld } = findingsOf(post, world);
  if (withheld === null) return [];
  const answered = docketAnswered(post, world);
  if (!answered || answered.id === docketId || beginningOf(post, world).begunByHandle) return [];
  return [{ to: answered.id, from: docketId, post: post.id, withheld }];
}

/** A duplicate's words tell of the class of the docket that they would have been on. */
async function inThread(pair: Pair, changes: ChangeCollector, world: ReadAgainWorld): Promise<WordsGiven[]> {
  return (await postsBeside(pair, changes, world)).flatMap((post) => {
    const { withheld } = findingsOf(post, world);
    return withheld === null ? [] : [{ to: pair.of, from: pair.docket, post: post.id, withheld }];
  });
}

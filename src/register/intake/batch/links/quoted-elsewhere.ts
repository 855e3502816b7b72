/**
 * An own word on a docket that stands beside the complaint of another, and would not have been opened had all been known, is on the other docket of
 * its author that it shows, or that quotes it: there it would be, had the thread landed in its order.
 */
import type { LandedPost } from '../../../../db/stores/posts/landed-post.ts';
import type { Entry } from '../../entry-rules.ts';
import { docketQuoting, docketShown } from '../../threads/thread-context.ts';
import { pairOf, type PairWorld } from './docket-pairs.ts';

export function orQuotedElsewhere(post: LandedPost, entry: Entry, world: PairWorld): Entry {
  if (entry.role !== 'follow_up' || entry.addresses || post.replyTo === null) return entry;
  const other = docketShown(post, world, entry.docket) ?? docketQuoting(post, world, entry.docket);
  if (!other?.live || !standsBeside(entry.docket, post, world)) return entry;
  return { role: 'follow_up', docket: other.id, addresses: false, follows: false };
}

/** `held`: the docket that follows the post's thread. */
export function isQuotedElsewhere(entry: Entry, held: number): boolean {
  return entry.role === 'follow_up' && !entry.follows && entry.docket !== held;
}

function standsBeside(docketId: number, { authorId }: LandedPost, world: PairWorld): boolean {
  const { known } = world;
  const docket = known.dockets.get(docketId);
  if (!docket) return false;
  const own = [...known.posts()].filter((post) => post.authorId === authorId && known.docketOf(post) === docketId);
  const of = pairOf(docket, new Map([[docketId, own]]), world)?.of;
  return of !== undefined && known.dockets.get(of)?.authorId !== authorId;
}

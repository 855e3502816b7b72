/**
 * One who posts a complaint again in the same words within hours has one docket. Where two were opened, because what joins them landed last or
 * its place was not certain, the later one is proposed as a duplicate.
 */
import type { LandedPost } from '../../../db/stores/posts/landed-post.ts';
import type { Directory } from '../../../domain/directory/directory.ts';
import { tellAlike } from '../../../domain/docket/same/alike.ts';
import { districtsNamed, nameOtherPlaces, pressAgain, sayTheSame } from '../../../domain/docket/same/near-identical.ts';
import { findingsOf, type ReadingWorld } from '../../reading/read-docket.ts';
import type { Entry, EntryDocket } from '../entry-rules.ts';
import type { KnownThreads } from './known-threads.ts';
import { beginningOf, entryDocket } from './thread-context.ts';

interface SameWorld extends Omit<ReadingWorld, 'lookup'> {
  readonly known: KnownThreads;
  readonly directory: Directory;
  readonly now: Date;
  readonly named?: DistrictsNamed;
}

/** By internal id of the post, the districts that its words name: far smaller than its findings, and kept longer. */
export type DistrictsNamed = ReadonlyMap<number, string>;

/** What would open a docket joins the one on which the same was said. */
export function orSameAgain(post: LandedPost, entry: Entry, world: SameWorld): Entry {
  // What only explains another post was not sent to us: saying the same brings it nowhere.
  if (post.role === 'context' || post.marked !== null || !hasItsPlace(post, world)) return entry;
  if (entry.role !== 'opener' || entry.continues !== null) return entry;
  const [docket] = docketsOfSame(post, world, (other) => hasItsPlace(other, world));
  return docket ? { role: 'follow_up', docket: docket.id, addresses: true, follows: true, joinedBy: 'near-identical' } : entry;
}

/** The author's other dockets on which she has said the same, as far as `isAsked`: open ones first, then the oldest. */
export function docketsOfSame(post: LandedPost, world: SameWorld, isAsked: (other: LandedPost) => boolean = () => true): EntryDocket[] {
  const { known } = world;
  const found = new Set<number>();
  const mine = known.docketOf(post);
  for (const other of known.own.near(post)) {
    const docketId = known.docketOf(other);
    if (docketId === null || docketId === mine || found.has(docketId) || !isAsked(other) || !saysAgain(other, post)) continue;
    if (!nameOtherPlaces(namedIn(post, world), namedIn(other, world))) found.add(docketId);
  }
  const isClosed = (id: number) => Number(known.dockets.get(id)?.closedAt !== null);
  return [...found]
    .sort((a, b) => isClosed(a) - isClosed(b) || a - b)
    .flatMap((id) => entryDocket(id, world) ?? [])
    .filter(({ live, authorId }) => live && authorId === post.authorId);
}

/** On either side in time: so a flood hangs together by few links, and what one of its dockets withholds reaches them all. */
const MOST_ALIKE = 8;

/** Internal ids of the author's other dockets on which she tells nearly the same: the nearest 8 before it and the nearest 8 after. */
export function docketsAlike(post: LandedPost, world: SameWorld): number[] {
  const others = world.known.own.near(post).sort((a, b) => (a.xId < b.xId ? -1 : 1));
  const later = others.filter(({ xId }) => xId > post.xId);
  const earlier = others.slice(0, others.length - later.length).reverse();
  return [...new Set([...nearestAlike(post, earlier, world), ...nearestAlike(post, later, world)])];
}

/** `others`: the nearest first. */
function nearestAlike(post: LandedPost, others: readonly LandedPost[], world: SameWorld): ReadonlySet<number> {
  const { known } = world;
  const mine = known.docketOf(post);
  const found = new Set<number>();
  for (const other of others) {
    if (found.size === MOST_ALIKE) break;
    const docketId = known.docketOf(other);
    if (docketId === null || docketId === mine || known.dockets.get(docketId)?.authorId !== post.authorId) continue;
    if (tellAlike(other, post) && !nameOtherPlaces(namedIn(post, world), namedIn(other, world))) found.add(docketId);
  }
  return found;
}

function namedIn(post: LandedPost, world: SameWorld): string {
  return world.named?.get(post.id) ?? districtsNamed(findingsOf(post, world));
}

function saysAgain(one: LandedPost, other: LandedPost): boolean {
  return sayTheSame(one, other) || (speaksByItself(one) && speaksByItself(other) && pressAgain(one, other));
}

/** A few words below another post are said of that. */
function speaksByItself({ replyTo, mentions }: LandedPost): boolean {
  return replyTo === null && mentions.length > 0;
}

/** Below a post that has not landed it may turn out to belong to the docket of another. */
function hasItsPlace(post: LandedPost, world: SameWorld): boolean {
  return post.replyTo === null || beginningOf(post, world).begunByHandle;
}

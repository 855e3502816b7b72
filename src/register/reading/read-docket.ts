/** A docket is read as a whole: from the complainant's posts on it, and from what these answer or quote. Intake, `route` and `mark` all read it here. */
import type { ToldClass } from '../../db/stores/events/docket-event-store.ts';
import type { LandedPost } from '../../db/stores/posts/landed-post.ts';
import type { Directory } from '../../domain/directory/directory.ts';
import type { WithheldClass } from '../../domain/docket/complaint.ts';
import { graverClass } from '../../domain/reading/combine.ts';
import type { DocketReading, Findings, PostOfDocket, PostRelation, Reader } from '../../domain/reading/reading.ts';
import { namedBy, namedByComplainant, type PostLookup } from '../../domain/reading/named-posts.ts';
import { readingInput } from './read-post.ts';

/** The posts that a docket is read from. */
export interface DocketPosts {
  /** Internal id; null before the docket is opened. */
  readonly docketId: number | null;
  /** The complainant's, in any order. */
  readonly own: readonly LandedPost[];
}

export interface ReadingLookup extends PostLookup<LandedPost> {
  /** A person has decided whether the docket that the post is on is withheld: its words do not tell that anew. */
  hasMarkedClass(post: LandedPost): boolean;
}

/** What reading asks of the world. */
export interface ReadingWorld {
  readonly lookup: ReadingLookup;
  readonly directory: Directory;
  readonly reader: Reader;
  /** By internal id of the post, as far as they are known; completed here. */
  readonly findings: Map<number, Findings>;
}

export function findingsOf(post: LandedPost, { reader, directory, findings }: Omit<ReadingWorld, 'lookup'>): Findings {
  const known = findings.get(post.id) ?? reader.findings(readingInput(post, directory));
  findings.set(post.id, known);
  return known;
}

/** null without a post of the complainant. */
export function readDocket(docket: DocketPosts, world: ReadingWorld): DocketReading | null {
  return world.reader.combine(postsToRead(docket, world));
}

/**
 * The class that its words tell: the complainant's with what they answer or quote, and all others' on it. `posts`: all that is on it; `told`:
 * what its events say that it is withheld for. What the words of a post told by older rules holds for as long as the post belongs to it.
 */
export function classOfWords(
  docket: DocketPosts,
  posts: readonly LandedPost[],
  told: readonly ToldClass[],
  world: ReadingWorld,
): WithheldClass | null {
  const named = docket.own.flatMap(namedBy).flatMap((xId) => world.lookup.postOf(xId) ?? []);
  const ids = new Set([...posts, ...docket.own, ...named.filter((post) => !world.lookup.hasMarkedClass(post))].map(({ id }) => id));
  const naming = new Set(docket.own.flatMap((post) => (namedBy(post).length > 0 ? post.id : [])));
  const before = told.flatMap(({ withheld, post, from, atOpening }) =>
    from !== null || post === null || !ids.has(post) || (atOpening && naming.has(post)) ? [] : withheld,
  );
  return [...before, ...posts.map((post) => findingsOf(post, world).withheld)].reduce<WithheldClass | null>(
    graverClass,
    readDocket(docket, world)?.withheld ?? null,
  );
}

/** In the order of the thread. */
function postsToRead({ docketId, own }: DocketPosts, world: ReadingWorld): PostOfDocket[] {
  const newest = newestVersions(own);
  const relations = new Map<number, readonly [post: LandedPost, relation: PostRelation]>(own.map((post) => [post.id, [post, 'own']]));
  for (const [post, relation] of namedByComplainant(own, docketId, world.lookup, world.directory)) {
    if (!relations.has(post.id)) relations.set(post.id, [post, relation]);
  }
  return [...relations.values()]
    .sort(([a], [b]) => (a.xId < b.xId ? -1 : 1))
    .map(([post, relation]) => ({
      post: post.id,
      text: post.text,
      relation,
      superseded: relation === 'own' && newest.get(firstVersion(post)) !== post.xId,
      findings:
        relation !== 'own' && world.lookup.hasMarkedClass(post) ? { ...findingsOf(post, world), withheld: null } : findingsOf(post, world),
    }));
}

/** X id of the newest version that is known, by the X id of the first. */
function newestVersions(posts: readonly LandedPost[]): ReadonlyMap<string, string> {
  const newest = new Map<string, string>();
  for (const post of posts) {
    const first = firstVersion(post);
    if (post.xId > (newest.get(first) ?? '')) newest.set(first, post.xId);
  }
  return newest;
}

function firstVersion({ editOf, xId }: LandedPost): string {
  return editOf ?? xId;
}

/**
 * Which dockets lean on which: one that continues another or is proposed as its duplicate, or whose complainant answers or quotes a post on the
 * other. One answer for intake, for `mark` and for `route`.
 */
import type { LandedPost } from '../../db/stores/posts/landed-post.ts';
import { namedBy, type PostLookup } from '../../domain/reading/named-posts.ts';

export interface LinkLookup extends PostLookup<LandedPost> {
  /** Whether the docket follows the conversation of the post with that X id (sortable). */
  follows(xId: string, docketId: number): boolean;
}

/** Internal ids of the other dockets on which the posts that these ones answer or quote are. `own`: those of one docket's complainant. */
export function docketsNamed(own: readonly LandedPost[], docketId: number | null, lookup: LinkLookup): number[] {
  const found = own.flatMap((post) =>
    namedBy(post).flatMap((xId) => {
      const named = lookup.postOf(xId);
      const other = named && lookup.docketOf(named);
      return named && other !== null && other !== docketId && tellsOf(post, named, other, lookup) ? [other] : [];
    }),
  );
  return [...new Set(found)];
}

/** An own word that another docket of hers only quotes tells nothing of that one. `docketId`: the one that the named post is on. */
export function tellsOf(pointer: LandedPost, named: LandedPost, docketId: number, lookup: Pick<LinkLookup, 'follows'>): boolean {
  return pointer.authorId !== named.authorId || lookup.follows(named.xId, docketId);
}

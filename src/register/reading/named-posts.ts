/** The posts that a complainant answers or quotes, and whose words they are for the docket. */
import type { LandedPost } from '../../db/stores/posts/landed-post.ts';
import type { Directory } from '../../domain/directory/directory.ts';
import type { PostRelation } from '../../domain/reading/reading.ts';
import { fromSortable } from '../../domain/x/x-id.ts';

/** Stored posts, as far as they have been loaded. */
export interface PostLookup {
  /** By X id, sortable. */
  postOf(xId: string): LandedPost | null;
  /** Internal id of the docket that the post belongs to. */
  docketOf(post: LandedPost): number | null;
}

/**
 * What is evidence for the complainant's posts beside their own words. Others' posts on the same docket are none: they came after the
 * complaint. `docketId`: the docket that the posts are on; null before it is opened.
 */
export function namedByComplainant(
  posts: readonly LandedPost[],
  docketId: number | null,
  lookup: PostLookup,
  directory: Directory,
): NamedPost[] {
  return posts.flatMap((post) =>
    namedBy(post).flatMap((xId): NamedPost[] => {
      const other = lookup.postOf(xId);
      if (!other || (docketId !== null && lookup.docketOf(other) === docketId)) return [];
      if (other.authorId === post.authorId) return [[other, 'ownQuoted']];
      return isOfPolice(other, directory) ? [] : [[other, 'context']];
    }),
  );
}

export type NamedPost = readonly [post: LandedPost, relation: PostRelation];

/** X ids of the posts that it answers and quotes, sortable. */
export function namedBy({ replyTo, quoted }: Pick<LandedPost, 'replyTo' | 'quoted'>): string[] {
  return [replyTo, quoted].filter((xId) => xId !== null);
}

/** What the police say is about a matter of their own. */
function isOfPolice(post: LandedPost, directory: Directory): boolean {
  return directory.author(fromSortable(post.authorXId), post.authorHandle, post.postedAt) !== null;
}

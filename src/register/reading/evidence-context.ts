/** The thread context of a complainant's posts that may be evidence for them: the posts of others that they answer or quote. */
import type { LandedPost } from '../../db/stores/posts/landed-post.ts';
import type { Directory } from '../../domain/directory/directory.ts';
import { fromSortable } from '../../domain/x/x-id.ts';

/** Stored posts, as far as they have been loaded. */
export interface PostLookup {
  /** By X id, sortable. */
  postOf(xId: string): LandedPost | null;
  /** Internal id of the docket that the post belongs to. */
  docketOf(post: LandedPost): number | null;
}

/** `docketId`: the docket that the posts are on; null before it is opened. */
export function evidenceContext(
  posts: readonly LandedPost[],
  docketId: number | null,
  lookup: PostLookup,
  directory: Directory,
): LandedPost[] {
  return posts.flatMap((post) =>
    namedBy(post).flatMap((xId) => {
      const other = lookup.postOf(xId);
      if (!other) return [];
      const onSameDocket = docketId !== null && lookup.docketOf(other) === docketId;
      return !onSameDocket && isEvidence(other, post, directory) ? [other] : [];
    }),
  );
}

/** X ids of the posts that it answers and quotes, sortable. */
export function namedBy({ replyTo, quoted }: Pick<LandedPost, 'replyTo' | 'quoted'>): string[] {
  return [replyTo, quoted].filter((xId) => xId !== null);
}

/** What the complainant wrote is read as her own word; what the police say is about a matter of their own. */
function isEvidence(other: LandedPost, post: LandedPost, directory: Directory): boolean {
  if (other.authorId === post.authorId) return false;
  return directory.author(fromSortable(other.authorXId), other.authorHandle, other.postedAt) === null;
}

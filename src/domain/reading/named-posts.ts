/** The posts that a complainant answers or quotes, and whose words they are for the docket. */
import type { Directory } from '../directory/directory.ts';
import { fromSortable } from '../x/x-id.ts';
import type { PostRelation } from './reading.ts';

/** What is asked of a post here; ids in sortable form. */
export interface LinkedPost {
  readonly authorId: number;
  readonly authorXId: string;
  readonly authorHandle: string | null;
  readonly postedAt: string;
  readonly replyTo: string | null;
  readonly quoted: string | null;
}

/** Stored posts, as far as they have been loaded. */
export interface PostLookup<P extends LinkedPost> {
  /** By X id, sortable. */
  postOf(xId: string): P | null;
  /** Internal id of the docket that the post belongs to. */
  docketOf(post: P): number | null;
}

export type NamedPost<P> = readonly [post: P, relation: PostRelation];

/**
 * What is evidence for the complainant's posts beside their own words: what she answers and quotes, also where it is beside her complaint, as
 * that depends on what landed first. `docketId`: the docket that the posts are on; null before it is opened.
 */
export function namedByComplainant<P extends LinkedPost>(
  posts: readonly P[],
  docketId: number | null,
  lookup: PostLookup<P>,
  directory: Directory,
): NamedPost<P>[] {
  return posts.flatMap((post) =>
    namedBy(post).flatMap((xId): NamedPost<P>[] => {
      const other = lookup.postOf(xId);
      if (!other) return [];
      if (other.authorId === post.authorId) return docketId !== null && lookup.docketOf(other) === docketId ? [] : [[other, 'ownQuoted']];
      return isOfPolice(other, directory) ? [] : [[other, 'context']];
    }),
  );
}

/** X ids of the posts that it answers and quotes, sortable. */
export function namedBy({ replyTo, quoted }: Pick<LinkedPost, 'replyTo' | 'quoted'>): string[] {
  return [replyTo, quoted].filter((xId) => xId !== null);
}

/** What the police say is about a matter of their own. */
function isOfPolice(post: LinkedPost, directory: Directory): boolean {
  return directory.author(fromSortable(post.authorXId), post.authorHandle, post.postedAt) !== null;
}

/** The district of a docket, read from the complainant's posts on it and from what these answer or quote; intake and `route` ask it alike. */
import type { LandedPost } from '../../db/stores/posts/landed-post.ts';
import type { Directory } from '../../domain/directory/directory.ts';
import type { PostOfMatter, Reader, RoutingDecision } from '../../domain/reading/reading.ts';
import { evidenceContext, type PostLookup } from './evidence-context.ts';
import { readingInput } from './read-post.ts';

export interface Located {
  readonly routing: RoutingDecision;
  /** Internal id of the post that decided, or of the last one that was read. */
  readonly postId: number;
}

/** The posts that a docket is read from. */
export interface DocketPosts {
  /** Internal id; null before the docket is opened. */
  readonly docketId: number | null;
  /** The complainant's, oldest first. */
  readonly own: readonly LandedPost[];
}

/**
 * The first post that says the district alone decides it; else what all say together, with what others said weighing less; else what the
 * first says. null without a post.
 */
export function locateDocket({ docketId, own }: DocketPosts, lookup: PostLookup, reader: Reader, directory: Directory): Located | null {
  const [first] = own;
  if (!first) return null;
  let opening: RoutingDecision | null = null;
  for (const post of own) {
    const { routing } = reader.read(readingInput(post, directory));
    if (routing.decision === 'auto') return { routing, postId: post.id };
    opening ??= routing;
  }
  const context = evidenceContext(own, docketId, lookup, directory);
  if (own.length + context.length > 1) {
    const last = own.at(-1) ?? first;
    const together = reader.locate([
      ...own.map((post): PostOfMatter => ({ post: post.id, input: readingInput(post, directory), context: false })),
      // Where another author lives says nothing of the complainant's matter.
      ...context.map(
        (post): PostOfMatter => ({ post: post.id, input: { ...readingInput(post, directory), authorLocation: null }, context: true }),
      ),
    ]);
    if (together.decision !== 'none') return { routing: together, postId: last.id };
  }
  return opening && { routing: opening, postId: first.id };
}

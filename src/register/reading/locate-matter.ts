/** Where a matter lies that more than one post tells of: the complainant's posts, and what they answer or quote. */
import type { LandedPost } from '../../db/stores/posts/post-store.ts';
import type { Directory } from '../../domain/directory/directory.ts';
import type { PostOfMatter, Reader, RoutingDecision } from '../../domain/reading/reading.ts';
import { fromSortable } from '../../domain/x/x-id.ts';
import { readingInput } from './read-post.ts';

export interface Located {
  readonly routing: RoutingDecision;
  /** Internal id of the post that decided, or of the last one that was read. */
  readonly postId: number;
}

/**
 * The complainant's posts oldest first. The first that says the district alone decides it; else what all say together, with
 * what others said (`context`) weighing less; else what the first says. null without a post.
 */
export function locateMatter(
  reader: Reader,
  own: readonly LandedPost[],
  context: readonly LandedPost[],
  directory: Directory,
): Located | null {
  const [first] = own;
  if (!first) return null;
  let opening: RoutingDecision | null = null;
  for (const post of own) {
    const { routing } = reader.read(readingInput(post, directory));
    if (routing.decision === 'auto') return { routing, postId: post.id };
    opening ??= routing;
  }
  const last = own.at(-1) ?? first;
  if (own.length + context.length > 1) {
    const together = reader.locate([
      ...own.map((post): PostOfMatter => ({ post: post.id, input: readingInput(post, directory), context: false })),
      // Where its author lives says nothing of the complainant's matter.
      ...context.map(
        (post): PostOfMatter => ({
          post: post.id,
          input: { ...readingInput(post, directory), authorLocation: null },
          context: true,
        }),
      ),
    ]);
    if (together.decision !== 'none') return { routing: together, postId: last.id };
  }
  return opening && { routing: opening, postId: first.id };
}

/**
 * Whether a post may be evidence for the complaint of whoever answers or quotes it. What the police say is about a matter of their own, and
 * so is what another citizen says on the same docket (`onSameDocket`).
 */
export function isContext(post: LandedPost, of: Pick<LandedPost, 'authorId'>, onSameDocket: boolean, directory: Directory): boolean {
  if (onSameDocket || post.authorId === of.authorId) return false;
  return directory.author(fromSortable(post.authorXId), post.authorHandle, post.postedAt) === null;
}

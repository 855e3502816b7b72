/**
 * A pressing word below the complaint of another is to be seen on that one too, whether it stands beside it or on a docket of its author's: which of
 * them it is may depend on what landed first.
 */
import type { LandedPost } from '../../../../db/stores/posts/landed-post.ts';
import { isPressing } from '../../../../domain/docket/pressing.ts';
import { findingsOf } from '../../../reading/read-docket.ts';
import { beginningOf, docketAnswered } from '../../threads/thread-context.ts';
import type { ReadAgainWorld } from '../read-again.ts';

export interface PressingAnswer {
  /** The docket that is answered, and the one that the word is on. Internal ids. */
  readonly to: number;
  readonly from: number;
  readonly post: LandedPost;
}

/** `own`: by docket, the posts of its complainant. */
export function pressingAnswers(own: ReadonlyMap<number, readonly LandedPost[]>, world: ReadAgainWorld): PressingAnswer[] {
  return [...own].flatMap(([from, posts]) =>
    posts.flatMap((post): PressingAnswer[] => {
      // What a person has decided on is no longer in doubt.
      if (post.replyTo === null || post.marked !== null || !isPressing(findingsOf(post, world))) return [];
      const answered = docketAnswered(post, world);
      if (!answered || answered.authorId === post.authorId || beginningOf(post, world).begunByHandle) return [];
      return [{ to: answered.id, from, post }];
    }),
  );
}

/** The dockets that were read before a post landed which may show that posts belong elsewhere than was known then. Asks no database. */
import type { LandedPost } from '../../../db/stores/posts/landed-post.ts';
import type { KnownThreads } from './known-threads.ts';

/** Internal ids. `pointing`: dockets whose complainants answer or quote the post. */
export function docketsReadBefore(post: LandedPost, pointing: readonly number[], known: KnownThreads): number[] {
  const inThread = known.threadsOf(known.conversationOf(post)).flatMap(({ docketId }) => {
    const docket = known.dockets.get(docketId);
    // Whom what answers it speaks to, and so which docket its words tell of, may be known only now.
    if (docket && pointing.length > 0) return docketId;
    // What is older than something on a docket of its thread may show whose the thread is.
    return docket && [docket.postedAt, docket.followUpAt, docket.answeredAt].some((at) => (at ?? '') > post.postedAt) ? docketId : [];
  });
  return [...pointing, ...inThread];
}

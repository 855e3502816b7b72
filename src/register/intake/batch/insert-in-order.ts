/** Puts a post among those that still wait in a queue, which is ordered by X id. */
import type { LandedPost } from '../../../db/stores/posts/landed-post.ts';

/** `from`: the first that still waits. */
export function insertInOrder(queue: LandedPost[], post: LandedPost, from: number): void {
  let at = from;
  while (at < queue.length && (queue[at] as LandedPost).xId < post.xId) at++;
  queue.splice(at, 0, post);
}

/** What is stored of dockets' pasts, for the decisions that need it: asked once a batch, under its lock, for the dockets that it touches. */
import type { Handle } from '../../../db/db.ts';
import type { Docket } from '../../../db/stores/dockets/docket-row.ts';
import { ownPostsOf } from '../../../db/stores/dockets/own-post-store.ts';
import { docketsWithOtherEvents, postsInEvents } from '../../../db/stores/events/docket-event-store.ts';
import type { LandedPost } from '../../../db/stores/posts/landed-post.ts';
import { postsById } from '../../../db/stores/posts/post-store.ts';
import { EVENTS_OF_INTAKE } from '../../../domain/docket/proposals.ts';
import type { KnownThreads } from './known-threads.ts';
import { loadNamedPosts, loadThreads } from './load-threads.ts';

type ByDocket<T> = ReadonlyMap<number, T>;

export interface DocketHistory {
  /** By docket: what its complainant has posted on it. */
  postsOfComplainants(dockets: readonly Docket[]): Promise<ByDocket<readonly LandedPost[]>>;
  postsOfPolice(docketIds: readonly number[]): Promise<ByDocket<readonly LandedPost[]>>;
  /** The dockets that anything but intake has changed: a person, or a dispatch. Who only looked or kept a note has changed nothing. */
  changedByOthers(docketIds: readonly number[]): Promise<ReadonlySet<number>>;
  /** Adds what is stored around these posts to the known threads. */
  load(posts: readonly LandedPost[]): Promise<void>;
  /** Only these, and what they answer and quote. */
  loadNamed(posts: readonly LandedPost[]): Promise<void>;
}

export function storedHistory(handle: Handle, known: KnownThreads, series: string): DocketHistory {
  return {
    postsOfComplainants: (dockets) => ownPostsOf(handle, dockets),
    async postsOfPolice(docketIds) {
      const dockets = await postsInEvents(handle, docketIds, ['police_reply']);
      return Map.groupBy(await postsById(handle, [...dockets.keys()]), ({ id }) => dockets.get(id) ?? 0);
    },
    changedByOthers: (docketIds) => docketsWithOtherEvents(handle, docketIds, EVENTS_OF_INTAKE),
    load: (posts) => loadThreads(handle, known, posts, series),
    async loadNamed(posts) {
      for (const post of posts) if (!known.hasPost(post.xId)) known.keepPost(post);
      await loadNamedPosts(handle, known, posts);
    },
  };
}

/** What is stored of a docket's past, for the decisions that need it: asked seldom, under the lock of the batch. */
import type { Handle } from '../../../db/db.ts';
import type { Docket } from '../../../db/stores/dockets/docket-row.ts';
import { hasOtherEvents, postsInEvents } from '../../../db/stores/events/docket-event-store.ts';
import type { LandedPost } from '../../../db/stores/posts/landed-post.ts';
import { postsById } from '../../../db/stores/posts/post-store.ts';
import { postsOfComplainants } from '../../../db/stores/posts/conversation-store.ts';
import type { KnownThreads } from './known-threads.ts';
import { loadThreads } from './load-threads.ts';

export interface DocketHistory {
  /** What its complainant has posted on the docket. */
  postsOfComplainant(docket: Docket): Promise<readonly LandedPost[]>;
  postsOfPolice(docketId: number): Promise<readonly LandedPost[]>;
  /** Whether anything but intake has changed the docket: a person, or a dispatch. */
  othersHaveActed(docketId: number): Promise<boolean>;
  /** Adds what is stored around these posts to the known threads. */
  load(posts: readonly LandedPost[]): Promise<void>;
}

/** The kinds of events that intake itself writes on a docket. */
const KINDS_OF_INTAKE = ['registered', 'follow_up', 'edit', 'also_affected', 'repost', 'police_reply', 'located', 'lead_settled'];

export function storedHistory(handle: Handle, known: KnownThreads, series: string): DocketHistory {
  return {
    postsOfComplainant: async (docket) => (await postsOfComplainants(handle, [docket])).get(docket.id) ?? [],
    postsOfPolice: async (docketId) => postsById(handle, [...(await postsInEvents(handle, [docketId], ['police_reply'])).keys()]),
    othersHaveActed: (docketId) => hasOtherEvents(handle, docketId, KINDS_OF_INTAKE),
    load: (posts) => loadThreads(handle, known, posts, series),
  };
}

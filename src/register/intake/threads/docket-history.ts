/** What is stored of dockets' pasts, for the decisions that need it: asked once a batch, under its lock, for the dockets that it touches. */
import type { Handle } from '../../../db/db.ts';
import type { Docket } from '../../../db/stores/dockets/docket-row.ts';
import { docketsById, docketsContinuing } from '../../../db/stores/dockets/docket-store.ts';
import { ownPostsOf, pointersOnDockets, saidOnDuplicates } from '../../../db/stores/dockets/own-post-store.ts';
import { docketsWithOtherEvents, linkedDockets, postsInEvents } from '../../../db/stores/events/docket-event-store.ts';
import type { LandedPost } from '../../../db/stores/posts/landed-post.ts';
import { postsById } from '../../../db/stores/posts/post-store.ts';
import { pressingReplies } from '../../../db/stores/posts/waiting-store.ts';
import { EVENTS_OF_INTAKE } from '../../../domain/docket/proposals.ts';
import type { KnownThreads } from './known-threads.ts';
import { loadSpeaking, loadThreads } from './load-threads.ts';

type ByDocket<T> = ReadonlyMap<number, T>;

export interface DocketHistory {
  /** By docket: what its complainant has posted on it. */
  postsOfComplainants(dockets: readonly Docket[]): Promise<ByDocket<readonly LandedPost[]>>;
  saidOnDuplicates(docketIds: readonly number[]): Promise<ByDocket<readonly LandedPost[]>>;
  /** By docket: all posts on it but reposts. */
  postsOn(docketIds: readonly number[]): Promise<ByDocket<readonly LandedPost[]>>;
  postsOfPolice(docketIds: readonly number[]): Promise<ByDocket<readonly LandedPost[]>>;
  /** The dockets that anything but intake has changed: a person, or a dispatch. Who only looked or kept a note has changed nothing. */
  changedByOthers(docketIds: readonly number[]): Promise<ReadonlySet<number>>;
  /** Adds what is stored around these posts to the known threads. */
  load(posts: readonly LandedPost[]): Promise<void>;
  /** Only these, what they answer and quote, and which dockets follow their conversations. */
  loadAround(posts: readonly LandedPost[]): Promise<void>;
  /** By docket: those whose duplicate it was proposed to be before. */
  linked(docketIds: readonly number[]): Promise<ByDocket<ReadonlySet<number>>>;
  /** Others' posts on them that read as an emergency and wait for a person. */
  pressingReplies(docketIds: readonly number[]): Promise<readonly LandedPost[]>;
  /** The dockets that continue these ones, or whose posts answer or quote these posts of theirs. */
  loadLeaning(dockets: readonly Docket[], posts: readonly LandedPost[]): Promise<void>;
}

/** The events that put a post on a docket with words of its own. */
const SAYING = ['registered', 'follow_up', 'edit', 'police_reply', 'also_affected'];

/** By docket: the posts that such an event put on it, and that are still there. */
async function postsOfKinds(handle: Handle, docketIds: readonly number[], kinds: readonly string[]): Promise<Map<number, LandedPost[]>> {
  const posts = await postsById(handle, [...(await postsInEvents(handle, docketIds, kinds)).keys()]);
  const asked = new Set(docketIds);
  return Map.groupBy(
    posts.filter(({ docketId }) => docketId !== null && asked.has(docketId)),
    ({ docketId }) => docketId ?? 0,
  );
}

/** Those of the known posts. */
async function loadDockets(handle: Handle, known: KnownThreads): Promise<void> {
  const missing = [...known.docketIds()].filter((id) => !known.dockets.has(id));
  for (const docket of await docketsById(handle, missing)) known.keepDocket(docket);
}

export function storedHistory(handle: Handle, known: KnownThreads, series: string): DocketHistory {
  return {
    postsOfComplainants: (dockets) => ownPostsOf(handle, dockets),
    saidOnDuplicates: (docketIds) => saidOnDuplicates(handle, docketIds),
    postsOn: (docketIds) => postsOfKinds(handle, docketIds, SAYING),
    postsOfPolice: (docketIds) => postsOfKinds(handle, docketIds, ['police_reply']),
    changedByOthers: (docketIds) => docketsWithOtherEvents(handle, docketIds, EVENTS_OF_INTAKE),
    load: (posts) => loadThreads(handle, known, posts, series),
    async loadAround(posts) {
      await loadSpeaking(handle, known, posts);
      await loadDockets(handle, known);
    },
    linked: (docketIds) => linkedDockets(handle, docketIds),
    pressingReplies: (docketIds) => pressingReplies(handle, docketIds),
    async loadLeaning(dockets, posts) {
      for (const post of posts) known.keepPost(post);
      const conversations = posts.map((post) => known.conversationOf(post));
      const ids = posts.map(({ xId }) => xId);
      for (const pointer of await pointersOnDockets(handle, conversations, ids)) {
        known.keepPost(pointer);
        known.keepPointer(pointer);
      }
      const continuing = await docketsContinuing(
        handle,
        dockets.map(({ id }) => id),
      );
      for (const docket of continuing) known.keepDocket(docket);
      await loadDockets(handle, known);
    },
  };
}

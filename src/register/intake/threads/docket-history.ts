/** What is stored of dockets' pasts, for the decisions that need it: asked once a batch, under its lock, for the dockets that it touches. */
import type { Handle } from '../../../db/db.ts';
import type { Docket } from '../../../db/stores/dockets/docket-row.ts';
import { docketsById, docketsContinuing } from '../../../db/stores/dockets/docket-store.ts';
import { ownPostsOf, pointersOnDockets, postsOnDockets, saidOnDuplicates } from '../../../db/stores/dockets/own-post-store.ts';
import {
  docketsWithOtherEvents,
  type LinkedAs,
  linkedDockets,
  type ToldClass,
  toldClasses,
} from '../../../db/stores/events/docket-event-store.ts';
import type { LandedPost } from '../../../db/stores/posts/landed-post.ts';
import { threadsOf } from '../../../db/stores/posts/thread-store.ts';
import { pressingReplies } from '../../../db/stores/posts/waiting-store.ts';
import { EVENTS_OF_INTAKE } from '../../../domain/docket/proposals.ts';
import type { KnownThreads } from './known-threads.ts';
import { loadOwnComplaints } from './load-own.ts';
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
  /** Adds what is stored around these posts, and on the dockets of their authors, to the known threads. */
  load(posts: readonly LandedPost[]): Promise<void>;
  /** Only these, what they answer and quote, and which dockets follow their conversations. */
  loadAround(posts: readonly LandedPost[]): Promise<void>;
  /** By docket: those whose duplicate it was proposed to be before, and those that were proposed as its duplicates. */
  linked(docketIds: readonly number[]): Promise<ByDocket<LinkedAs>>;
  /** By docket: what its events say that it is withheld for. */
  toldClasses(docketIds: readonly number[]): Promise<ByDocket<readonly ToldClass[]>>;
  /** Others' posts on them that read as an emergency and wait for a person. */
  pressingReplies(docketIds: readonly number[]): Promise<readonly LandedPost[]>;
  /** The dockets that continue these ones, or whose posts answer or quote these posts of theirs. */
  loadLeaning(dockets: readonly Docket[], posts: readonly LandedPost[]): Promise<void>;
  loadDockets(docketIds: readonly number[]): Promise<void>;
}

/** Those of the known posts, and more. */
async function loadDockets(handle: Handle, known: KnownThreads, more: readonly number[] = []): Promise<void> {
  const missing = [...new Set([...known.docketIds(), ...more])].filter((id) => !known.dockets.has(id));
  for (const docket of await docketsById(handle, missing)) known.keepDocket(docket);
}

/** What is on the dockets that hold posts which show, or are quoted by, other dockets of their authors: that tells whether they stand beside those of others. */
async function loadDocketsOfQuoted(handle: Handle, known: KnownThreads, posts: readonly LandedPost[]): Promise<void> {
  const holding = posts.flatMap((post) => {
    const isQuoted = known.pointersTo(post.xId).some(({ quoted, authorId }) => quoted === post.xId && authorId === post.authorId);
    const shows = post.quoted !== null && known.postOf(post.quoted)?.authorId === post.authorId;
    if (post.replyTo === null || (!isQuoted && !shows)) return [];
    const threads = known.threadsOf(known.conversationOf(post));
    return threads.flatMap(({ authorId, docketId }) => (authorId === post.authorId ? (known.dockets.get(docketId) ?? []) : []));
  });
  if (holding.length === 0) return;
  await loadSpeaking(handle, known, [...(await ownPostsOf(handle, holding)).values()].flat());
  await loadDockets(handle, known);
}

export function storedHistory(handle: Handle, known: KnownThreads, series: string): DocketHistory {
  /** Where they are now is asked of the known threads: the batch may have moved them. */
  const kept = (posts: readonly LandedPost[]) => {
    for (const post of posts) known.keepPost(post);
  };
  const keptBy = (posts: ByDocket<readonly LandedPost[]>) => {
    kept([...posts.values()].flat());
    return posts;
  };
  return {
    postsOfComplainants: async (dockets) => keptBy(await ownPostsOf(handle, dockets)),
    saidOnDuplicates: async (docketIds) => keptBy(await saidOnDuplicates(handle, docketIds)),
    postsOn: async (docketIds) => keptBy(await postsOnDockets(handle, docketIds)),
    postsOfPolice: async (docketIds) => keptBy(await postsOnDockets(handle, docketIds, ['police_reply'])),
    changedByOthers: (docketIds) => docketsWithOtherEvents(handle, docketIds, EVENTS_OF_INTAKE),
    async load(posts) {
      await loadThreads(handle, known, posts, series);
      await loadOwnComplaints(handle, known, posts);
      await loadDocketsOfQuoted(handle, known, posts);
    },
    async loadAround(posts) {
      await loadSpeaking(handle, known, posts);
      await loadDockets(handle, known);
    },
    linked: (docketIds) => linkedDockets(handle, docketIds),
    toldClasses: (docketIds) => toldClasses(handle, docketIds),
    async pressingReplies(docketIds) {
      const replies = await pressingReplies(handle, docketIds);
      kept(replies);
      return replies;
    },
    async loadLeaning(dockets, posts) {
      for (const post of posts) known.keepPost(post);
      const conversations = posts.map((post) => known.conversationOf(post));
      const ids = posts.map(({ xId }) => xId);
      // Whether an own word stands in its thread or is only quoted tells whether what quotes it leans on the docket.
      for (const thread of await threadsOf(handle, conversations)) known.addThread(thread);
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
    loadDockets: (docketIds) => loadDockets(handle, known, docketIds),
  };
}

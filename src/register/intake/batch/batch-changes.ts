/** What a batch changes in the register, as one plain value: decided first, written afterwards. */
import { saltedHash } from '../../../db/engine/chain.ts';
import type { NewEvent } from '../../../db/db.ts';
import type { Docket } from '../../../db/stores/dockets/docket-row.ts';
import type { NewDocket } from '../../../db/stores/dockets/new-docket-store.ts';
import type { EnteredPost } from '../../../db/stores/posts/entering-store.ts';
import type { LandedPost } from '../../../db/stores/posts/landed-post.ts';
import type { FollowedThread } from '../../../db/stores/posts/thread-store.ts';
import type { PostRole, TriageReason, WithheldClass } from '../../../domain/docket/complaint.ts';
import { applyAct, type DocketAct, type StateChange } from '../../../domain/docket/docket-life.ts';
import type { RoutingDecision } from '../../../domain/reading/reading.ts';
import { indexText } from '../../../domain/text/index-text.ts';
import { fromSortable } from '../../../domain/x/x-id.ts';
import type { KnownThreads } from '../threads/known-threads.ts';

export interface BatchChanges {
  /** In the order in which they join the chain. */
  readonly events: readonly NewEvent[];
  /** What became of each post; one without a role waits to be entered again. */
  readonly entered: readonly EnteredPost[];
  /** As they are at the end of the batch. */
  readonly opened: readonly NewDocket[];
  /** Of dockets that were there before, by internal id. */
  readonly states: ReadonlyMap<number, StateChange>;
  readonly withheld: ReadonlyMap<number, WithheldClass>;
  readonly routings: ReadonlyMap<number, RoutingDecision>;
  readonly conversations: readonly (readonly [conversation: string, postId: number])[];
  readonly threads: readonly FollowedThread[];
  readonly index: readonly (readonly [postId: number, indexText: string])[];
}

/** Roles of a complainant's posts on the own docket. */
const OF_COMPLAINANT: ReadonlySet<PostRole | null> = new Set(['opener', 'follow_up', 'edit']);

/** Collects the changes while the batch is decided, and keeps the known threads up to date with them. */
export class ChangeCollector {
  readonly #known: KnownThreads;
  readonly #at: string;
  readonly #newSalt: () => string;
  readonly #events: NewEvent[] = [];
  readonly #entered: EnteredPost[] = [];
  readonly #opened: NewDocket[] = [];
  readonly #states = new Map<number, StateChange>();
  readonly #withheld = new Map<number, WithheldClass>();
  readonly #routings = new Map<number, RoutingDecision>();
  readonly #conversations: [string, number][] = [];
  readonly #threads: FollowedThread[] = [];
  readonly #index: [number, string][] = [];
  readonly #ownPosts = new Map<number, LandedPost[]>();
  readonly #policePosts = new Map<number, LandedPost[]>();

  /** `at`: when the batch is entered, UTC ISO-8601. */
  constructor(known: KnownThreads, at: string, newSalt: () => string) {
    this.#known = known;
    this.#at = at;
    this.#newSalt = newSalt;
  }

  changes(): BatchChanges {
    const opened = new Set(this.#opened.map(({ docket }) => docket.id));
    const before = <V>(byDocket: ReadonlyMap<number, V>) => new Map([...byDocket].filter(([id]) => !opened.has(id)));
    return {
      events: this.#events,
      entered: this.#entered,
      opened: this.#opened.map((opening) => ({ ...opening, docket: this.docket(opening.docket.id) })),
      states: before(this.#states),
      withheld: before(this.#withheld),
      routings: this.#routings,
      conversations: this.#conversations,
      threads: this.#threads,
      index: this.#index,
    };
  }

  /** As it is now. */
  docket(id: number): Docket {
    const docket = this.#known.dockets.get(id);
    if (!docket) throw new Error(`docket ${id} was not loaded`);
    return docket;
  }

  /** What the batch has put on the docket so far. */
  postsOfComplainant(docketId: number): readonly LandedPost[] {
    return this.#ownPosts.get(docketId) ?? [];
  }

  postsOfPolice(docketId: number): readonly LandedPost[] {
    return this.#policePosts.get(docketId) ?? [];
  }

  conversation(post: LandedPost): void {
    const conversation = this.#known.conversationOf(post);
    if (conversation !== post.conversation) this.#conversations.push([conversation, post.id]);
  }

  /** The post belongs to no docket. */
  keep(post: LandedPost, role: PostRole): void {
    this.#entered.push({ id: post.id, role, docketId: null, triage: null, salt: null });
  }

  /** The post waits to be entered again. */
  sendBack(post: LandedPost): void {
    this.#entered.push({ id: post.id, role: null, docketId: null, triage: null, salt: null });
  }

  /** `data`: what the event of registration holds beside the post and the state. */
  open(post: LandedPost, opening: NewDocket, data: Record<string, unknown>): void {
    const { docket } = opening;
    const salt = this.#newSalt();
    this.#events.push({
      kind: 'registered',
      at: this.#at,
      docketId: docket.id,
      data: {
        year: docket.year,
        serial: docket.serial,
        post: post.id,
        postXId: fromSortable(post.xId),
        author: fromSortable(post.authorXId),
        text: saltedHash(salt, post.text),
        source: 'x',
        ...data,
        // What differs from the initial state of every docket.
        set: {
          ...(docket.district !== null && { district: docket.district }),
          ...(docket.leadUnit !== null && { leadUnit: docket.leadUnit }),
        },
      },
    });
    this.#known.dockets.set(docket.id, docket);
    this.#opened.push(opening);
    this.#join(post, 'opener', docket.id, null, salt);
    this.follow(post, docket.id);
  }

  /** The post acts on the docket. `withheld`: the class that it shows the docket to be of; from then on the whole docket is withheld. */
  act(
    post: LandedPost,
    role: PostRole,
    docketId: number,
    act: DocketAct,
    { triage, withheld }: { readonly triage: TriageReason | null; readonly withheld: WithheldClass | null },
  ): void {
    const docket = this.docket(docketId);
    const salt = act.act === 'repost' ? null : this.#newSalt();
    this.change(docket, applyAct(docket, act), role, {
      post: post.id,
      postXId: fromSortable(post.xId),
      ...(salt !== null && { text: saltedHash(salt, post.text) }),
      ...(triage && { triage }),
      ...(withheld && { withheld }),
    });
    if (withheld) {
      this.#known.dockets.set(docketId, { ...this.docket(docketId), withheld });
      this.#withheld.set(docketId, withheld);
    }
    this.#join(post, role, docketId, triage, salt);
  }

  /** Changes the docket, with the event that says so. */
  change(docket: Docket, change: StateChange, kind: string, data: Record<string, unknown>): void {
    const changed = Object.keys(change).length > 0;
    this.#events.push({ kind, at: this.#at, docketId: docket.id, data: { ...data, ...(changed && { set: change }) } });
    if (!changed) return;
    this.#known.dockets.set(docket.id, { ...docket, ...change });
    this.#states.set(docket.id, { ...this.#states.get(docket.id), ...change });
  }

  /** The docket was read anew. */
  locate(docketId: number, routing: RoutingDecision): void {
    this.#routings.set(docketId, routing);
    this.#known.dockets.set(docketId, { ...this.docket(docketId), decision: routing.decision });
  }

  /** Lets the docket follow the post's conversation too. */
  follow(post: LandedPost, docketId: number): void {
    const thread = this.#known.follow(post, docketId);
    if (thread) this.#threads.push(thread);
  }

  #join(post: LandedPost, role: PostRole, docketId: number, triage: TriageReason | null, salt: string | null): void {
    this.#entered.push({ id: post.id, role, docketId, triage, salt });
    this.#known.joined(post, docketId);
    const posts = OF_COMPLAINANT.has(role) ? this.#ownPosts : role === 'police_reply' ? this.#policePosts : null;
    posts?.set(docketId, [...(posts.get(docketId) ?? []), post]);
    if (role !== 'repost') this.#index.push([post.id, indexText(post.text)]);
  }
}

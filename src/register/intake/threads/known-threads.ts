/** The threads around a batch as far as they are known: what was stored before, kept up to date while the batch is decided. Asks no database. */
import type { Docket } from '../../../db/stores/dockets/docket-row.ts';
import type { LandedPost } from '../../../db/stores/posts/landed-post.ts';
import type { FollowedThread } from '../../../db/stores/posts/thread-store.ts';
import type { DocketNumber } from '../../../domain/docket/number/docket-number.ts';
import { classIsMarked } from '../../../domain/docket/marks/marks.ts';
import { CHAIN_STEPS } from './chain-steps.ts';
import { LoosePosts } from './loose-posts.ts';
import { OwnComplaints } from './own-complaints.ts';

/** An author as pages and posts have named one. */
export interface KnownAuthor {
  /** Internal id. */
  readonly id: number;
  /** The handle, where it is known. */
  readonly name: string | null;
}

type Numbered = Pick<DocketNumber, 'year' | 'serial'>;

export class KnownThreads {
  /** By internal id; a docket that the batch has changed stands here as it is now. */
  readonly dockets = new Map<number, Docket>();
  readonly own = new OwnComplaints();
  readonly #posts = new Map<string, LandedPost>();
  readonly #byId = new Map<number, LandedPost>();
  readonly #docketOfPost = new Map<string, number>();
  readonly #editions = new Map<string, LandedPost[]>();
  readonly #threads = new Map<string, FollowedThread[]>();
  readonly #loose = new LoosePosts();
  /** Internal ids of posts whose thread context is loaded. */
  readonly #loaded = new Set<number>();
  /** Internal ids of posts that have become known in this batch. */
  readonly #landed = new Set<number>();
  /** Posts on dockets, by what they answer and quote. */
  readonly #pointers = new Map<string, LandedPost[]>();
  readonly #authors = new Map<string, KnownAuthor>();
  readonly #docketsByNumber = new Map<string, number>();

  keepPost(post: LandedPost): void {
    if (this.#posts.has(post.xId)) return;
    this.#posts.set(post.xId, post);
    this.#byId.set(post.id, post);
    if (post.docketId !== null) this.#docketOfPost.set(post.xId, post.docketId);
    if (mayStillMove(post)) this.#loose.keep(post, this.conversationOf(post));
  }

  /** Says that what is stored around these posts is known; returns those for which it was not. */
  markLoaded(posts: readonly LandedPost[]): LandedPost[] {
    const fresh = posts.filter(({ id }) => !this.#loaded.has(id));
    for (const { id } of fresh) this.#loaded.add(id);
    return fresh;
  }

  /** A version of an edited post; `first` is the id of the first version. */
  keepEdition(first: string, version: LandedPost): void {
    pushTo(this.#editions, first, version);
  }

  keepAuthor(xId: string, author: KnownAuthor): void {
    this.#authors.set(xId, author);
  }

  /** What the batch has changed is newer than what is stored, and stays. */
  keepDocket(docket: Docket): void {
    if (!this.dockets.has(docket.id)) this.dockets.set(docket.id, docket);
    this.#docketsByNumber.set(numberKey(docket), docket.id);
  }

  /** The batch found no docket for the post, or only that of another: it may get one yet. */
  keepLoose(post: LandedPost): void {
    this.#posts.set(post.xId, post);
    this.#loose.keep(post, this.conversationOf(post));
  }

  /**
   * A stored post that a docket holds only because it is quoted there, or beside the complaint of another: one of its author's that follows its
   * thread takes it. `elsewhere`: another docket of its author quotes it, and may take it from the one that follows its thread.
   */
  keepQuoted({ xId }: LandedPost, elsewhere = false): void {
    const post = this.postOf(xId);
    if (!post || this.docketOf(post) === null) return;
    const mayLeave = elsewhere && post.role === 'follow_up' && post.replyTo !== null;
    if (mayLeave || !this.isInItsThread(post)) this.#loose.keep(post, this.conversationOf(post));
  }

  /** It is on a docket of its author that follows its thread. */
  isInItsThread(post: LandedPost): boolean {
    const docketId = this.docketOf(post);
    return this.threadsOf(this.conversationOf(post)).some((thread) => thread.docketId === docketId && thread.authorId === post.authorId);
  }

  /** It may still get another place. */
  isLoose(post: LandedPost): boolean {
    return this.#loose.has(post);
  }

  /** A post on a docket that answers or quotes another one. */
  keepPointer(post: LandedPost): void {
    for (const xId of [post.replyTo, post.quoted]) {
      if (xId !== null && !this.pointersTo(xId).some(({ id }) => id === post.id)) pushTo(this.#pointers, xId, post);
    }
  }

  /** False where the docket follows that conversation already. */
  addThread(thread: FollowedThread): boolean {
    const known = this.#threads.get(thread.conversation) ?? [];
    if (known.some(({ authorId, docketId }) => authorId === thread.authorId && docketId === thread.docketId)) return false;
    this.#threads.set(thread.conversation, [...known, thread]);
    return true;
  }

  hasPost(xId: string): boolean {
    return this.#posts.has(xId);
  }

  hasAuthor(xId: string): boolean {
    return this.#authors.has(xId);
  }

  posts(): Iterable<LandedPost> {
    return this.#posts.values();
  }

  /** Every docket that a known post belongs to, or that follows a known conversation. */
  docketIds(): Set<number> {
    const ids = new Set(this.#docketOfPost.values());
    for (const threads of this.#threads.values()) for (const { docketId } of threads) ids.add(docketId);
    return ids;
  }

  /** By X id, sortable. */
  postOf(xId: string): LandedPost | null {
    return this.#posts.get(xId) ?? null;
  }

  /** The post whose words stand for the docket, where it has been loaded. */
  openerOf({ postId }: Docket): LandedPost | null {
    return this.#byId.get(postId) ?? null;
  }

  /** The post replied to, where it is stored. */
  parentOf(post: LandedPost): LandedPost | null {
    return post.replyTo === null ? null : this.postOf(post.replyTo);
  }

  /** The posts above it, as far as they are stored, and the root. */
  above(post: LandedPost): LandedPost[] {
    const found: LandedPost[] = [];
    for (let at = this.parentOf(post); at && found.length <= CHAIN_STEPS; at = this.parentOf(at)) found.push(at);
    const root = this.postOf(this.conversationOf(post));
    return root && post.replyTo !== null ? [...found, root] : found;
  }

  authorOf(xId: string): KnownAuthor | null {
    return this.#authors.get(xId) ?? null;
  }

  docketOf({ xId }: Pick<LandedPost, 'xId'>): number | null {
    return this.#docketOfPost.get(xId) ?? null;
  }

  /** The docket that goes on where this one was closed as a duplicate; null where it was not, or that one is not known. */
  originalOf(duplicate: Docket): Docket | null {
    if (duplicate.outcome !== 'duplicate') return null;
    const passed = new Set([duplicate.id]);
    let at: Docket | undefined = duplicate;
    while (at?.outcome === 'duplicate') {
      at = this.dockets.get(Number(at.outcomeDetail));
      if (!at || passed.has(at.id)) return null;
      passed.add(at.id);
    }
    return at ?? null;
  }

  /** A person has decided whether the docket that the post is on is withheld. */
  hasMarkedClass(post: Pick<LandedPost, 'xId'>): boolean {
    return classIsMarked(this.dockets.get(this.docketOf(post) ?? 0)?.marks ?? null);
  }

  docketByNumber(number: Numbered): number | null {
    return this.#docketsByNumber.get(numberKey(number)) ?? null;
  }

  threadsOf(conversation: string): readonly FollowedThread[] {
    return this.#threads.get(conversation) ?? [];
  }

  /** Whether the docket follows the conversation of the post with that X id. */
  follows(xId: string, docketId: number): boolean {
    const post = this.postOf(xId);
    return this.threadsOf(post ? this.conversationOf(post) : xId).some((thread) => thread.docketId === docketId);
  }

  /** Other versions of an edited post, by the id of the first. */
  editionsOf(first: string): readonly LandedPost[] {
    return this.#editions.get(first) ?? [];
  }

  /** X's conversation; for v1.1 replies that of the post replied to, as far up as it is stored, else that post itself. */
  conversationOf(post: LandedPost): string {
    let at = post;
    for (let step = 0; step <= CHAIN_STEPS && at.replyTo !== null && (at.conversation === null || at.conversation === at.replyTo); step++) {
      const parent = this.#posts.get(at.replyTo);
      if (!parent) return at.replyTo;
      at = parent;
    }
    return at.conversation ?? at.replyTo ?? at.xId;
  }

  /** The post has become known, and with it those that came to explain it. */
  landed(post: LandedPost): void {
    this.#became(post);
    for (const explaining of this.#named(post)) {
      if (explaining.role !== 'context' || explaining.intakeId !== post.intakeId) continue;
      this.#became(explaining);
      this.#loose.ask(explaining);
    }
  }

  #became(post: LandedPost): void {
    if (this.#landed.has(post.id)) return;
    this.#landed.add(post.id);
    this.#loose.changed(post);
    // The root tells who began a conversation, and whose the docket is that others may be affected by.
    if (post.replyTo === null) this.#loose.followed(this.conversationOf(post), null);
  }

  /** Posts without a docket of their own that must be decided again, because of what has become known since this was last asked. */
  takeLoose(): LandedPost[] {
    return this.#loose.take();
  }

  /** Posts on dockets that answer or quote this one, or a post that came to explain it. */
  pointersAt(post: LandedPost): readonly (readonly [pointer: LandedPost, at: LandedPost])[] {
    return [post, ...this.#named(post).filter(({ role }) => role === 'context')].flatMap((each) =>
      (this.#pointers.get(each.xId) ?? []).map((pointer) => [pointer, each] as const),
    );
  }

  /** Posts on dockets that answer or quote the post with that X id. */
  pointersTo(xId: string): readonly LandedPost[] {
    return this.#pointers.get(xId) ?? [];
  }

  #named({ replyTo, quoted }: LandedPost): LandedPost[] {
    return [replyTo, quoted].flatMap((xId) => (xId === null ? [] : (this.postOf(xId) ?? [])));
  }

  /** The batch put the post on the docket. `loose`: only beside the complaint of another. */
  joined(post: LandedPost, docketId: number, loose: boolean): void {
    this.#docketOfPost.set(post.xId, docketId);
    this.keepPointer(post);
    if (loose) this.keepLoose(post);
    else this.#loose.drop(post);
    this.#loose.changed(post);
    if (post.xId === this.conversationOf(post)) this.#loose.followed(post.xId, null);
  }

  /** The batch took the post from its docket. */
  left(post: LandedPost): void {
    this.#docketOfPost.delete(post.xId);
  }

  /** Lets the docket follow the post's conversation too; null where it does already. */
  follow(post: LandedPost, docketId: number): FollowedThread | null {
    const conversation = this.conversationOf(post);
    const thread = { conversation, authorId: post.authorId, docketId };
    if (!this.addThread(thread)) return null;
    const root = this.postOf(conversation);
    this.#loose.followed(conversation, root === null || root.authorId === post.authorId ? null : post.authorId);
    return thread;
  }
}

/** No docket has taken it for good. */
function mayStillMove({ role, docketId }: LandedPost): boolean {
  return (
    role === 'also_affected' ||
    role === 'police_reply' ||
    // A newer version of what stands beside the complaint of another moves as that does; one in its author's own thread stays.
    role === 'edit' ||
    (docketId === null && (role === 'ignored' || role === 'context' || role === 'repost'))
  );
}

function numberKey({ year, serial }: Numbered): string {
  return `${year}-${serial}`;
}

function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

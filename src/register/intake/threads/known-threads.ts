/** The threads around a batch as far as they are known: what was stored before, kept up to date while the batch is decided. Asks no database. */
import type { Docket } from '../../../db/stores/dockets/docket-row.ts';
import type { LandedPost } from '../../../db/stores/posts/landed-post.ts';
import type { FollowedThread } from '../../../db/stores/posts/thread-store.ts';
import type { DocketNumber } from '../../../domain/docket/docket-number.ts';
import { classIsMarked } from '../../../domain/docket/marks.ts';

/** How far up a chain of replies the docket is looked for. Every stored reply on a docket names it, so one step is the rule. */
export const CHAIN_STEPS = 3;

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
  readonly #posts = new Map<string, LandedPost>();
  readonly #docketOfPost = new Map<string, number>();
  readonly #editions = new Map<string, LandedPost[]>();
  readonly #threads = new Map<string, FollowedThread[]>();
  /** By conversation, and by the post that they repost or quote. */
  readonly #orphans = new Map<string, LandedPost[]>();
  readonly #takenUp = new Set<number>();
  readonly #ownTaken = new Set<number>();
  /** Posts without a docket, by conversation and author. */
  readonly #ownWords = new Map<string, LandedPost[]>();
  /** Posts on dockets, by what they answer and quote. */
  readonly #pointers = new Map<string, LandedPost[]>();
  readonly #authors = new Map<string, KnownAuthor>();
  readonly #docketsByNumber = new Map<string, number>();
  /** When the complainant's first stored post on a docket was written, by conversation and docket. */
  readonly #firstPosts = new Map<string, string | null>();
  /** Of dockets that an older post of their author has joined in this batch: when that was written. */
  readonly #joinedEarlier = new Map<number, string>();

  keepPost(post: LandedPost): void {
    this.#posts.set(post.xId, post);
    if (post.docketId !== null) this.#docketOfPost.set(post.xId, post.docketId);
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

  keepFirstPost(conversation: string, docketId: number, postedAt: string | null): void {
    this.#firstPosts.set(`${conversation} ${docketId}`, postedAt);
  }

  /** `key`: the conversation, or the post that it reposts or quotes. */
  keepOrphan(key: string, orphan: LandedPost): void {
    pushTo(this.#orphans, key, orphan);
  }

  /** A post without a docket whose author has one in its conversation, or may get one. */
  keepOwnWords(post: LandedPost): void {
    pushTo(this.#ownWords, `${this.conversationOf(post)} ${post.authorId}`, post);
  }

  /** The batch found no docket for the post: an older one of its thread may still give it one. */
  keepFree(post: LandedPost): void {
    this.keepOrphan(this.conversationOf(post), post);
    for (const xId of [post.repostOf, post.quoted]) if (xId !== null) this.keepOrphan(xId, post);
    if (post.role === 'ignored') this.keepOwnWords(post);
  }

  /** A post on a docket that answers or quotes another one. */
  keepPointer(post: LandedPost): void {
    for (const xId of [post.replyTo, post.quoted]) if (xId !== null) pushTo(this.#pointers, xId, post);
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

  hasFirstPost(conversation: string, docketId: number): boolean {
    return this.#firstPosts.has(`${conversation} ${docketId}`);
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

  /** The post replied to, where it is stored. */
  parentOf(post: LandedPost): LandedPost | null {
    return post.replyTo === null ? null : this.postOf(post.replyTo);
  }

  authorOf(xId: string): KnownAuthor | null {
    return this.#authors.get(xId) ?? null;
  }

  docketOf({ xId }: Pick<LandedPost, 'xId'>): number | null {
    return this.#docketOfPost.get(xId) ?? null;
  }

  /** A person has decided whether the docket that the post is on is withheld. */
  isJudged(post: Pick<LandedPost, 'xId'>): boolean {
    return classIsMarked(this.dockets.get(this.docketOf(post) ?? 0)?.marks ?? null);
  }

  docketByNumber(number: Numbered): number | null {
    return this.#docketsByNumber.get(numberKey(number)) ?? null;
  }

  threadsOf(conversation: string): readonly FollowedThread[] {
    return this.#threads.get(conversation) ?? [];
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

  /** When the complainant's first known post on the docket was written, in this conversation: older than the opener where that landed before. */
  firstPostAt(docket: Docket, conversation: string): string {
    const stored = this.#firstPosts.get(`${conversation} ${docket.id}`);
    const joined = this.#joinedEarlier.get(docket.id);
    return [stored, joined].reduce<string>((least, at) => (at != null && at < least ? at : least), docket.postedAt);
  }

  /** Entered posts without a docket that this one may give one: newer ones of its conversation, and what reposts or quotes it. Each is handed out once. */
  takeOrphans(post: LandedPost): LandedPost[] {
    const found: LandedPost[] = [];
    for (const key of new Set([this.conversationOf(post), post.xId])) {
      for (const orphan of this.#orphans.get(key) ?? []) {
        if (orphan.xId <= post.xId || this.#takenUp.has(orphan.id)) continue;
        this.#takenUp.add(orphan.id);
        found.push(orphan);
      }
    }
    return found;
  }

  /**
   * What a complainant has said that no docket holds yet, now that one does or may: in a conversation that a docket of hers follows, or
   * quoted by a post of hers on a docket. Each is handed out once.
   */
  takeOwnWords(post: LandedPost): LandedPost[] {
    const found: LandedPost[] = [];
    const around = [post, ...this.#named(post).filter(({ role }) => role === 'context')];
    for (const conversation of new Set(around.map((each) => this.conversationOf(each))))
      for (const { authorId } of this.threadsOf(conversation)) found.push(...(this.#ownWords.get(`${conversation} ${authorId}`) ?? []));
    const quoted = post.quoted === null ? null : this.postOf(post.quoted);
    if (quoted?.authorId === post.authorId && this.docketOf(post) !== null && isFree(quoted)) found.push(quoted);
    return found.filter((each) => {
      if (each.id === post.id || this.docketOf(each) !== null || this.#ownTaken.has(each.id)) return false;
      this.#ownTaken.add(each.id);
      return true;
    });
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

  /** The batch put the post on the docket. */
  joined(post: LandedPost, docketId: number): void {
    this.#docketOfPost.set(post.xId, docketId);
    this.keepPointer(post);
    // What found no docket under a post that had none may find one now.
    if (isFree(post)) for (const orphan of this.#orphans.get(this.conversationOf(post)) ?? []) this.#takenUp.delete(orphan.id);
    const docket = this.dockets.get(docketId);
    const since = this.#joinedEarlier.get(docketId) ?? docket?.postedAt ?? '';
    if (post.postedAt < since && post.authorId === docket?.authorId) this.#joinedEarlier.set(docketId, post.postedAt);
  }

  /** Lets the docket follow the post's conversation too; null where it does already. */
  follow(post: LandedPost, docketId: number): FollowedThread | null {
    const thread = { conversation: this.conversationOf(post), authorId: post.authorId, docketId };
    return this.addThread(thread) ? thread : null;
  }
}

/** It was stored or read, and no docket took it. */
function isFree({ role, docketId }: LandedPost): boolean {
  return docketId === null && (role === 'ignored' || role === 'context');
}

function numberKey({ year, serial }: Numbered): string {
  return `${year}-${serial}`;
}

function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

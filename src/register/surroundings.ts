/** What the register knows around the posts of a batch: parents, threads, dockets, versions, loaded in a few queries and kept up to date while the batch is entered. */
import type { Handle } from '../db/db.ts';
import { type Docket, docketByNumber, docketsById } from '../db/docket-store.ts';
import { editionsOf, type LandedPost, orphansOf, postsByXId } from '../db/post-store.ts';
import { authorNames, type Thread, threadsOf } from '../db/thread-store.ts';
import { REOPEN_WITHIN_MS } from '../domain/complaint.ts';
import type { Directory } from '../domain/directory.ts';
import { findDocketNumbers } from '../domain/docket-number.ts';
import { fromSortable } from '../domain/x-id.ts';
import type { EntryDocket, Surroundings } from './entry-rules.ts';

/** How far up a chain of replies the docket is looked for; every stored reply on it names its docket, so one step is the rule. */
const CHAIN_STEPS = 3;

export class BatchSurroundings {
  readonly #posts = new Map<string, LandedPost>();
  readonly #docketOfPost = new Map<string, number>();
  readonly #editions = new Map<string, LandedPost[]>();
  readonly #threads = new Map<string, Thread[]>();
  readonly #orphans = new Map<string, LandedPost[]>();
  readonly #names = new Map<string, string | null>();
  readonly #directory: Directory;
  readonly #series: string;
  readonly dockets = new Map<number, Docket>();
  readonly #handle: Handle;

  private constructor(handle: Handle, directory: Directory, series: string) {
    this.#handle = handle;
    this.#directory = directory;
    this.#series = series;
  }

  static async load(handle: Handle, batch: readonly LandedPost[], directory: Directory, series: string): Promise<BatchSurroundings> {
    const around = new BatchSurroundings(handle, directory, series);
    await around.add(batch);
    return around;
  }

  /** Loads what stands around these posts too. */
  async add(batch: readonly LandedPost[]): Promise<void> {
    for (const post of batch) this.#keep(post);
    let wanted = batch.flatMap((post) => [post.replyTo, post.quoted, post.repostOf, post.editOf]).filter(isText);
    for (let step = 0; step < CHAIN_STEPS && wanted.length > 0; step++) {
      const found = await postsByXId(
        this.#handle,
        wanted.filter((id) => !this.#posts.has(id)),
      );
      for (const post of found) this.#keep(post);
      wanted = found.filter((post) => post.docketId === null).flatMap((post) => (post.replyTo ? [post.replyTo] : []));
    }
    const edited = batch.flatMap((post) => [post.editOf ?? post.xId]);
    for (const post of await editionsOf(this.#handle, edited)) {
      this.#keep(post);
      pushTo(this.#editions, post.editOf ?? post.xId, post);
    }
    for (const post of batch) if (post.editOf !== null) pushTo(this.#editions, post.editOf, post);
    const conversations = batch.map((post) => this.conversationOf(post));
    for (const thread of await threadsOf(this.#handle, conversations)) pushTo(this.#threads, thread.conversation, thread);
    for (const post of await orphansOf(this.#handle, conversations)) pushTo(this.#orphans, post.conversation ?? '', post);
    // The root tells who began a conversation.
    const replied = batch.filter((post) => post.replyTo !== null);
    for (const post of await postsByXId(this.#handle, replied.map((p) => this.conversationOf(p)).filter((id) => !this.#posts.has(id)))) this.#keep(post);
    const users = batch.flatMap((post) => [post.replyToUser, post.quotedUser]).filter(isText);
    for (const [xId, name] of await authorNames(this.#handle, users)) this.#names.set(xId, name);
    const ids = new Set<number>(this.#docketOfPost.values());
    for (const threads of this.#threads.values()) for (const thread of threads) ids.add(thread.docketId);
    for (const docket of await docketsById(this.#handle, [...ids])) this.dockets.set(docket.id, docket);
  }

  #keep(post: LandedPost): void {
    this.#posts.set(post.xId, post);
    if (post.docketId !== null) this.#docketOfPost.set(post.xId, post.docketId);
  }

  /** X's conversation; for v1.1 replies that of the post replied to, else that post itself. */
  conversationOf(post: LandedPost): string {
    if (post.conversation !== null) return post.conversation;
    const parent = post.replyTo === null ? undefined : this.#posts.get(post.replyTo);
    return parent?.conversation ?? post.replyTo ?? post.xId;
  }

  /** The post replied to, where it is stored. */
  parentOf(post: LandedPost): LandedPost | null {
    return (post.replyTo === null ? undefined : this.#posts.get(post.replyTo)) ?? null;
  }

  async of(post: LandedPost, now: Date): Promise<Surroundings> {
    const conversation = this.conversationOf(post);
    const threads = this.#threads.get(conversation) ?? [];
    const parent = this.parentOf(post);
    const own = threads
      .filter((thread) => thread.authorId === post.authorId)
      .map((thread) => this.#entryDocket(thread.docketId, now))
      .filter((docket) => docket !== null)
      .sort((a, b) => Number(b.live) - Number(a.live) || b.id - a.id);
    const root = this.#posts.get(conversation);
    return {
      parent: parent && { authorHandle: parent.authorHandle, mentions: parent.mentions },
      answersHandle: this.#isHandle(post.replyToUser ?? parent?.authorXId ?? null, parent?.authorHandle ?? null, post.postedAt),
      quotesHandle: this.#isHandle(post.quotedUser ?? this.#authorOf(post.quoted), null, post.postedAt),
      begunByHandle: root ? this.#isHandle(root.authorXId, root.authorHandle, root.postedAt) : false,
      docketOfRepost: this.#docketAt(post.repostOf, now),
      docketAnswered: post.replyTo === null ? null : this.#answered(post, threads, now),
      docketQuoted: this.#docketAt(post.quoted, now),
      docketOfEdition: this.#edition(post, now),
      ownDocket: own[0] ?? null,
      docketNamed: await this.#named(post, now),
    };
  }

  /** Entered posts of the conversation that waited for a docket, newer than this post; they are handed out once. */
  takeOrphans(post: LandedPost): LandedPost[] {
    const conversation = this.conversationOf(post);
    const orphans = this.#orphans.get(conversation) ?? [];
    this.#orphans.delete(conversation);
    return orphans.filter((orphan) => orphan.xId > post.xId);
  }

  joined(post: LandedPost, docketId: number): void {
    this.#docketOfPost.set(post.xId, docketId);
  }

  opened(post: LandedPost, docket: Docket): Thread {
    const thread = { conversation: this.conversationOf(post), authorId: post.authorId, docketId: docket.id };
    pushTo(this.#threads, thread.conversation, thread);
    this.dockets.set(docket.id, docket);
    this.joined(post, docket.id);
    return thread;
  }

  #entryDocket(id: number, now: Date): EntryDocket | null {
    const docket = this.dockets.get(id);
    if (!docket) return null;
    const live = docket.status !== 'void' && (docket.closedAt === null || now.getTime() - Date.parse(docket.closedAt) <= REOPEN_WITHIN_MS);
    return { id, authorId: docket.authorId, live };
  }

  #docketAt(xId: string | null, now: Date): EntryDocket | null {
    const id = xId === null ? undefined : this.#docketOfPost.get(xId);
    return id === undefined ? null : this.#entryDocket(id, now);
  }

  #answered(post: LandedPost, threads: readonly Thread[], now: Date): EntryDocket | null {
    let at: string | null = post.replyTo;
    for (let step = 0; at !== null && step <= CHAIN_STEPS; step++) {
      const docket = this.#docketAt(at, now);
      if (docket) return docket;
      at = this.#posts.get(at)?.replyTo ?? null;
    }
    const root = this.#posts.get(this.conversationOf(post));
    const ofRootAuthor = threads.find((thread) => thread.authorId === root?.authorId) ?? (threads.length === 1 ? threads[0] : undefined);
    return ofRootAuthor ? this.#entryDocket(ofRootAuthor.docketId, now) : null;
  }

  #edition(post: LandedPost, now: Date): EntryDocket | null {
    const first = post.editOf ?? post.xId;
    const versions = [...(this.#editions.get(first) ?? []), ...(post.editOf !== null ? [this.#posts.get(first)] : [])];
    for (const version of versions) {
      if (!version || version.xId === post.xId || version.authorId !== post.authorId) continue;
      const docket = this.#docketAt(version.xId, now);
      if (docket) return docket;
    }
    return null;
  }

  async #named(post: LandedPost, now: Date): Promise<EntryDocket | null> {
    for (const number of findDocketNumbers(post.text)) {
      if (number.series !== this.#series) continue;
      const docket = await docketByNumber(this.#handle, number.year, number.serial);
      if (!docket) continue;
      if (!this.dockets.has(docket.id)) this.dockets.set(docket.id, docket);
      return this.#entryDocket(docket.id, now);
    }
    return null;
  }

  #authorOf(xId: string | null): string | null {
    return xId === null ? null : (this.#posts.get(xId)?.authorXId ?? null);
  }

  #isHandle(sortableUserId: string | null, name: string | null, at: string): boolean {
    if (sortableUserId === null) return false;
    const handle = this.#directory.author(fromSortable(sortableUserId), name ?? this.#names.get(sortableUserId) ?? null, at);
    return handle !== null && handle !== 'unknown';
  }
}

function isText(value: string | null | undefined): value is string {
  return typeof value === 'string';
}

function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

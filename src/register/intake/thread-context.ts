/** What the register knows around the posts of a batch: parents, threads, dockets, versions, loaded in a few queries and kept up to date while the batch is entered. */
import type { Handle } from '../../db/db.ts';
import { type Docket, docketByNumber, docketsById } from '../../db/stores/dockets/docket-store.ts';
import { editionsOf, firstOnDocket, type LandedPost, orphansOf, pointingAt, postsByXId } from '../../db/stores/posts/post-store.ts';
import { authorsByXId, type Thread, threadsOf } from '../../db/stores/posts/thread-store.ts';
import { REOPEN_WITHIN_MS } from '../../domain/docket/complaint.ts';
import type { Directory } from '../../domain/directory/directory.ts';
import { findDocketNumbers } from '../../domain/docket/docket-number.ts';
import { fromSortable } from '../../domain/x/x-id.ts';
import type { EntryDocket, ThreadContext } from './entry-rules.ts';

/** How far up a chain of replies the docket is looked for; every stored reply on it names its docket, so one step is the rule. */
const CHAIN_STEPS = 3;

export class BatchContext {
  readonly #posts = new Map<string, LandedPost>();
  readonly #docketOfPost = new Map<string, number>();
  readonly #editions = new Map<string, LandedPost[]>();
  readonly #threads = new Map<string, Thread[]>();
  /** By conversation, and by the post that they repost or quote. */
  readonly #orphans = new Map<string, LandedPost[]>();
  readonly #takenUp = new Set<number>();
  readonly #authors = new Map<string, { readonly id: number; readonly name: string | null }>();
  readonly #directory: Directory;
  readonly #series: string;
  /** Of dockets that an older post of their author has joined in this batch: when that was written. */
  readonly #joinedEarlier = new Map<number, string>();
  readonly dockets = new Map<number, Docket>();
  readonly #handle: Handle;

  private constructor(handle: Handle, directory: Directory, series: string) {
    this.#handle = handle;
    this.#directory = directory;
    this.#series = series;
  }

  static async load(handle: Handle, batch: readonly LandedPost[], directory: Directory, series: string): Promise<BatchContext> {
    const context = new BatchContext(handle, directory, series);
    await context.add(batch);
    return context;
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
    const conversations = [...new Set(batch.map((post) => this.conversationOf(post)))];
    for (const conversation of conversations) if (!this.#threads.has(conversation)) this.#threads.set(conversation, []);
    for (const thread of await threadsOf(this.#handle, conversations)) this.#addThread(thread);
    // A reply of version 1.1 was put into a conversation that began with the post it answers, while that was unknown.
    const begun = batch.flatMap((post) =>
      post.replyTo !== null && (post.conversation ?? post.replyTo) === post.replyTo ? [post.xId] : [],
    );
    const oldest = batch.reduce((least, { xId }) => (xId < least ? xId : least), batch[0]?.xId ?? '');
    for (const post of await orphansOf(this.#handle, [...conversations, ...begun], oldest))
      pushTo(this.#orphans, post.conversation ?? '', post);
    for (const post of await pointingAt(
      this.#handle,
      batch.map(({ xId }) => xId),
    ))
      pushTo(this.#orphans, post.repostOf ?? post.quoted ?? '', post);
    // The root tells who began a conversation.
    const replied = batch.filter((post) => post.replyTo !== null);
    for (const post of await postsByXId(
      this.#handle,
      replied.map((p) => this.conversationOf(p)).filter((id) => !this.#posts.has(id)),
    ))
      this.#keep(post);
    const users = [...this.#posts.values()].flatMap((post) => [post.replyToUser, post.quotedUser]).filter(isText);
    for (const [xId, author] of await authorsByXId(
      this.#handle,
      users.filter((xId) => !this.#authors.has(xId)),
    ))
      this.#authors.set(xId, author);
    const ids = new Set<number>(this.#docketOfPost.values());
    for (const threads of this.#threads.values()) for (const thread of threads) ids.add(thread.docketId);
    // What this batch has changed is newer than what is stored.
    for (const docket of await docketsById(
      this.#handle,
      [...ids].filter((id) => !this.dockets.has(id)),
    ))
      this.dockets.set(docket.id, docket);
  }

  #keep(post: LandedPost): void {
    this.#posts.set(post.xId, post);
    if (post.docketId !== null) this.#docketOfPost.set(post.xId, post.docketId);
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

  /** The post replied to, where it is stored. */
  parentOf(post: LandedPost): LandedPost | null {
    return (post.replyTo === null ? undefined : this.#posts.get(post.replyTo)) ?? null;
  }

  /** The posts that it answers and quotes, as far as they are stored. */
  answeredOrQuoted(post: LandedPost): LandedPost[] {
    return [post.replyTo, post.quoted].flatMap((xId) => (xId === null ? [] : (this.#posts.get(xId) ?? [])));
  }

  docketOf(post: LandedPost): number | null {
    return this.#docketOfPost.get(post.xId) ?? null;
  }

  async of(post: LandedPost, now: Date): Promise<ThreadContext> {
    const conversation = this.conversationOf(post);
    const threads = this.#threads.get(conversation) ?? [];
    const parent = this.parentOf(post);
    const own = threads
      .filter((thread) => thread.authorId === post.authorId)
      .map((thread) => this.#entryDocket(thread.docketId, now))
      .filter((docket) => docket !== null)
      .sort((a, b) => Number(b.live) - Number(a.live) || b.id - a.id);
    const [ownDocket = null] = own;
    const quoted = post.quoted === null ? undefined : this.#posts.get(post.quoted);
    const root = this.#rootAuthor(post, conversation);
    return {
      parent: parent && { authorHandle: parent.authorHandle, mentions: parent.mentions },
      answersHandle: this.#isHandle(this.#answeredAuthor(post), post.postedAt),
      quotesHandle: this.#isHandle(quoted ? nameOf(quoted) : this.#known(post.quotedUser), post.postedAt),
      begunByHandle: this.#isHandle(root, root?.at ?? post.postedAt),
      docketOfRepost: this.#docketAt(post.repostOf, now),
      docketAnswered: post.replyTo === null ? null : await this.#answered(post, threads, now),
      docketQuoted: this.#docketAt(post.quoted, now),
      docketOfEdition: this.#edition(post, now),
      ownDocket: ownDocket && { ...ownDocket, since: await this.#since(ownDocket, post) },
      docketNamed: await this.#named(post, now),
    };
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

  joined(post: LandedPost, docketId: number): void {
    this.#docketOfPost.set(post.xId, docketId);
    const since = this.#joinedEarlier.get(docketId) ?? this.dockets.get(docketId)?.postedAt ?? '';
    if (post.postedAt < since && post.authorId === this.dockets.get(docketId)?.authorId) this.#joinedEarlier.set(docketId, post.postedAt);
  }

  opened(post: LandedPost, docket: Docket): Thread {
    this.dockets.set(docket.id, docket);
    this.joined(post, docket.id);
    return this.follow(post, docket.id) as Thread;
  }

  /** Lets the docket follow the post's conversation too; null where it does. */
  follow(post: LandedPost, docketId: number): Thread | null {
    const thread = { conversation: this.conversationOf(post), authorId: post.authorId, docketId };
    return this.#addThread(thread) ? thread : null;
  }

  #addThread(thread: Thread): boolean {
    const known = this.#threads.get(thread.conversation) ?? [];
    if (known.some(({ authorId, docketId }) => authorId === thread.authorId && docketId === thread.docketId)) return false;
    this.#threads.set(thread.conversation, [...known, thread]);
    return true;
  }

  #entryDocket(id: number, now: Date): EntryDocket | null {
    const docket = this.dockets.get(id);
    if (!docket) return null;
    const live = docket.status !== 'void' && (docket.closedAt === null || now.getTime() - Date.parse(docket.closedAt) <= REOPEN_WITHIN_MS);
    return { id, authorId: docket.authorId, live, since: docket.postedAt };
  }

  async #since(docket: EntryDocket, post: LandedPost): Promise<string> {
    if (post.postedAt >= docket.since) return docket.since;
    const stored = await firstOnDocket(this.#handle, this.conversationOf(post), docket.id, docket.authorId);
    return [stored, this.#joinedEarlier.get(docket.id)].filter(isText).reduce((least, at) => (at < least ? at : least), docket.since);
  }

  #docketAt(xId: string | null, now: Date): EntryDocket | null {
    const id = xId === null ? undefined : this.#docketOfPost.get(xId);
    return id === undefined ? null : this.#entryDocket(id, now);
  }

  async #answered(post: LandedPost, threads: readonly Thread[], now: Date): Promise<EntryDocket | null> {
    let at: string | null = post.replyTo;
    for (let step = 0; at !== null && step <= CHAIN_STEPS; step++) {
      const docket = this.#docketAt(at, now);
      if (docket) return docket;
      at = this.#posts.get(at)?.replyTo ?? null;
    }
    const conversation = this.conversationOf(post);
    const ofRoot = this.#docketAt(conversation, now);
    if (ofRoot) return ofRoot;
    const root = this.#rootAuthor(post, conversation);
    const thread = threads.find(({ authorId }) => authorId === root?.id);
    const docket = thread ? this.#entryDocket(thread.docketId, now) : null;
    return docket && post.postedAt >= (await this.#since(docket, post)) ? docket : null;
  }

  /** Who began the conversation: the root's author, or whom the lowest stored reply to the root names. */
  #rootAuthor(post: LandedPost, conversation: string): (Person & { readonly at?: string }) | null {
    const root = this.#posts.get(conversation);
    if (root) return { ...nameOf(root), at: root.postedAt };
    let at: LandedPost | undefined = post;
    for (let step = 0; at && step <= CHAIN_STEPS; step++) {
      if (at.replyTo === conversation) return this.#answeredAuthor(at);
      at = at.replyTo === null ? undefined : this.#posts.get(at.replyTo);
    }
    return null;
  }

  /** Whose post is answered. Where no page named the account, X did: it begins a reply with that name, unless one answers oneself. */
  #answeredAuthor(post: LandedPost): Person | null {
    const parent = this.parentOf(post);
    if (parent) return nameOf(parent);
    const known = this.#known(post.replyToUser);
    if (!known || known.name !== null || known.xId === post.authorXId) return known;
    return { ...known, name: (post.leadingMentions > 0 ? post.mentions[0] : undefined) ?? null };
  }

  #known(xId: string | null): Person | null {
    if (xId === null) return null;
    const author = this.#authors.get(xId);
    return { xId, id: author?.id ?? null, name: author?.name ?? null };
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

  #isHandle(person: Person | null, at: string): boolean {
    if (person === null) return false;
    const handle = this.#directory.author(fromSortable(person.xId), person.name, at);
    return handle !== null && handle !== 'unknown';
  }
}

interface Person {
  /** Sortable. */
  readonly xId: string;
  /** null where no post or page of theirs was stored. */
  readonly id: number | null;
  readonly name: string | null;
}

function nameOf(author: LandedPost): Person {
  return { xId: author.authorXId, id: author.authorId, name: author.authorHandle };
}

function isText(value: string | null | undefined): value is string {
  return typeof value === 'string';
}

function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Entering: landed posts, oldest first, become dockets, follow-ups and replies; numbers, roles, events and index in one transaction a batch. */
import { setImmediate } from 'node:timers/promises';
import { newSalt, saltedHash } from '../../db/engine/chain.ts';
import type { Db, WriteHandle } from '../../db/db.ts';
import { type Docket, insertDockets, updateDocketStates, updateRouting, withholdDockets } from '../../db/stores/dockets/docket-store.ts';
import {
  type EnteredPost,
  indexPosts,
  type LandedPost,
  lastPostId,
  postsById,
  postsOfComplainants,
  saveConversations,
  saveEntered,
  waitingIds,
  waitingPosts,
} from '../../db/stores/posts/post-store.ts';
import { hasOtherEvents, postsInEvents } from '../../db/stores/events/event-store.ts';
import { addThreads, type Thread } from '../../db/stores/posts/thread-store.ts';
import { learntPlaces } from '../../db/stores/directory/learnt-store.ts';
import { counterValue, setCounter } from '../../db/stores/figures/register-store.ts';
import { BACKLOG_AFTER_MS, type WithheldClass } from '../../domain/docket/complaint.ts';
import type { Directory } from '../../domain/directory/directory.ts';
import { applyAct, type DocketAct, type StateChange, initialState } from '../../domain/docket/docket-life.ts';
import { indexText } from '../../domain/text/index-text.ts';
import { istDay, istYear } from '../../domain/time/ist.ts';
import {
  type LearntPlace,
  type Reader,
  type Reading,
  type BackgroundReader,
  type RoutingDecision,
  routingData,
} from '../../domain/reading/reading.ts';
import { fromSortable } from '../../domain/x/x-id.ts';
import { seriesOf } from '../../db/stores/figures/register-store.ts';
import { decideEntry, type Entry } from './entry-rules.ts';
import { isContext, locateMatter } from '../reading/locate-matter.ts';
import { readingInput, readPost } from '../reading/read-post.ts';
import { BatchContext } from './thread-context.ts';
import { answersForDistrict, readThread, unitNamed } from './thread-claims.ts';

/** Posts a transaction: keeps it well under 100 ms, so that other writers get their turn. */
const BATCH = 500;

export interface EnterOptions {
  readonly now: () => Date;
  readonly signal?: AbortSignal;
  readonly progress?: (entered: number) => void;
  /** Reads the next batch while this one is written. */
  readonly background?: BackgroundReader | null;
}

export interface Entered {
  readonly posts: number;
  /** Internal ids of the dockets opened. */
  readonly opened: number;
  readonly backlog: number;
  /** False when it was interrupted; what waits is entered by the next run. */
  readonly complete: boolean;
}

/** Enters all posts that had landed when it was called, also those that an interrupted run left behind. */
export async function enterWaiting(db: Db, shipped: Reader, directory: Directory, options: EnterOptions): Promise<Entered> {
  const series = await seriesOf(db);
  const learnt = await learntPlaces(db);
  const reader = shipped.withLearnt(learnt);
  const upTo = await lastPostId(db);
  const total = { posts: 0, opened: 0, backlog: 0, complete: true };
  const take = async (after: string): Promise<Taken> => {
    const batch = await waitingPosts(db, after, upTo, BATCH);
    const readings = readInBackground(batch, directory, learnt, options.background ?? null);
    // Where entering ends before they are wanted, nobody misses them.
    readings.catch(() => undefined);
    return { batch, readings };
  };
  let { batch, readings } = await take('');
  for (;;) {
    const last = batch.at(-1);
    if (!last) return total;
    const next = options.background ? await take(last.xId) : null;
    // SQLite answers at once, so nothing else would let a signal or a timer be heard.
    await setImmediate();
    if (options.signal?.aborted) return { ...total, complete: false };
    // Reading is the long part and needs no lock.
    const known = await readings;
    for (const post of batch) if (post.repostOf === null && !known.has(post.id)) known.set(post.id, readPost(reader, post, directory));
    const now = batch;
    const done = await db.write((tx) => new BatchEntry(tx, reader, directory, series, options.now(), known).enter(now));
    // What was sent back to wait may stand before what was taken already.
    ({ batch, readings } = next && !done.sentBack ? next : await take(last.xId));
    total.posts += done.posts;
    total.opened += done.opened;
    total.backlog += done.backlog;
    options.progress?.(total.posts);
  }
}

interface Taken {
  readonly batch: readonly LandedPost[];
  readonly readings: Promise<Map<number, Reading>>;
}

/** The batch's readings from the other thread; none where there is none. */
async function readInBackground(
  batch: readonly LandedPost[],
  directory: Directory,
  learnt: readonly LearntPlace[],
  background: BackgroundReader | null,
): Promise<Map<number, Reading>> {
  if (background === null || batch.length === 0) return new Map();
  const posts = batch.filter(({ repostOf }) => repostOf === null);
  const readings = await background.read(
    posts.map((post) => readingInput(post, directory)),
    learnt,
  );
  return new Map(posts.map(({ id }, at) => [id, readings[at] as Reading]));
}

/** What intake itself writes of a docket. */
const OF_INTAKE = ['registered', 'follow_up', 'edit', 'also_affected', 'repost', 'police_reply', 'located', 'lead_settled'];

/** Roles of a complainant's posts on the own docket. */
const OF_COMPLAINANT: ReadonlySet<EnteredPost['role']> = new Set(['opener', 'follow_up', 'edit']);

/** One batch in its transaction. */
class BatchEntry {
  readonly #tx: WriteHandle;
  readonly #reader: Reader;
  readonly #directory: Directory;
  readonly #series: string;
  readonly #now: Date;
  readonly #at: string;
  readonly #year: number;
  readonly #readings: Map<number, Reading>;
  readonly #entered: EnteredPost[] = [];
  readonly #opened: { docket: Docket; reading: Reading; backlog: boolean; continues: number | null }[] = [];
  readonly #withheld = new Map<number, WithheldClass>();
  readonly #conversations: [string, number][] = [];
  readonly #changes = new Map<number, StateChange>();
  readonly #routings = new Map<number, RoutingDecision>();
  readonly #threads: Thread[] = [];
  readonly #index: [number, string][] = [];
  /** What complainants posted in this batch, by docket. */
  readonly #ownPosts = new Map<number, LandedPost[]>();
  /** The same of the police. */
  readonly #policePosts = new Map<number, LandedPost[]>();
  #context!: BatchContext;
  #lastDocket = 0;
  #lastSerial = 0;

  constructor(tx: WriteHandle, reader: Reader, directory: Directory, series: string, now: Date, readings: Map<number, Reading>) {
    this.#tx = tx;
    this.#reader = reader;
    this.#directory = directory;
    this.#series = series;
    this.#now = now;
    this.#at = now.toISOString();
    this.#year = istYear(now);
    this.#readings = readings;
  }

  async enter(candidates: readonly LandedPost[]): Promise<{ posts: number; opened: number; backlog: number; sentBack: boolean }> {
    const tx = this.#tx;
    // Another process may have entered some of them since they were looked up.
    const waiting = await waitingIds(
      tx,
      candidates.map(({ id }) => id),
    );
    const queue = candidates.filter(({ id }) => waiting.has(id));
    if (queue.length === 0) return { posts: 0, opened: 0, backlog: 0, sentBack: false };
    this.#context = await BatchContext.load(tx, queue, this.#directory, this.#series);
    this.#lastDocket = await counterValue(tx, 'docket');
    this.#lastSerial = await counterValue(tx, `serial:${this.#year}`);
    const end = candidates.at(-1)?.xId ?? '';
    for (let next = 0; next < queue.length; next++) {
      const post = queue[next] as LandedPost;
      await this.#enterPost(post);
      await this.#takeUpOrphans(post, queue, next + 1, end);
    }
    await this.#save();
    return {
      posts: queue.length,
      opened: this.#opened.length,
      backlog: this.#opened.filter(({ backlog }) => backlog).length,
      sentBack: this.#entered.some(({ role }) => role === null),
    };
  }

  /** What was here before the post that it answers, quotes or reposts is decided again, in its place in the order. */
  async #takeUpOrphans(late: LandedPost, queue: LandedPost[], from: number, end: string): Promise<void> {
    const orphans = this.#context.takeOrphans(late);
    if (orphans.length === 0) return;
    const inBatch = orphans.filter((post) => post.xId <= end || from >= queue.length);
    await this.#context.add(inBatch);
    for (const orphan of inBatch) {
      let at = from;
      while (at < queue.length && (queue[at] as LandedPost).xId < orphan.xId) at++;
      queue.splice(at, 0, orphan);
    }
    for (const orphan of orphans) {
      if (!inBatch.includes(orphan)) this.#entered.push({ id: orphan.id, role: null, docketId: null, triage: null, salt: null });
    }
  }

  async #enterPost(post: LandedPost): Promise<void> {
    const conversation = this.#context.conversationOf(post);
    if (conversation !== post.conversation) this.#conversations.push([conversation, post.id]);
    const context = await this.#context.of(post, this.#now);
    const signs = () => {
      const reading = this.#reading(post);
      return {
        namesPlace: reading.routing.evidence.some(({ rule, weight }) => weight > 0 && !rule.startsWith('tagged')),
        namesPhone: reading.hasPhone,
      };
    };
    const entry = decideEntry(post, context, this.#directory, signs);
    switch (entry.role) {
      case 'unknown_author':
      case 'ignored':
        this.#keep(post, entry.role, null, null);
        break;
      case 'opener':
        this.#open(post, entry.continues);
        break;
      case 'repost':
        this.#act(post, entry.role, entry.docket, { act: 'repost' });
        break;
      case 'also_affected':
        this.#act(post, entry.role, entry.docket, { act: 'also_affected' }, { triage: entry.triage });
        break;
      case 'follow_up':
        await this.#followUp(post, entry.docket);
        break;
      case 'edit':
        this.#act(post, entry.role, entry.docket, { act: 'note' });
        await this.#locateAgain(post, entry.docket);
        break;
      case 'police_reply':
        this.#policeReply(post, entry);
        break;
    }
    if (entry.role === 'follow_up' || entry.role === 'edit' || (entry.role === 'police_reply' && entry.docket !== null))
      await this.#settleLead(post, entry.docket as number);
  }

  #reading(post: LandedPost): Reading {
    let reading = this.#readings.get(post.id);
    if (!reading) {
      reading = readPost(this.#reader, post, this.#directory);
      this.#readings.set(post.id, reading);
    }
    return reading;
  }

  #keep(
    post: LandedPost,
    role: EnteredPost['role'],
    docketId: number | null,
    salt: string | null,
    triage: EnteredPost['triage'] = null,
  ): void {
    this.#entered.push({ id: post.id, role, docketId, triage, salt });
    if (docketId !== null) {
      this.#context.joined(post, docketId);
      if (OF_COMPLAINANT.has(role)) this.#ownPosts.set(docketId, [...(this.#ownPosts.get(docketId) ?? []), post]);
      if (role === 'police_reply') this.#policePosts.set(docketId, [...(this.#policePosts.get(docketId) ?? []), post]);
      if (role !== 'repost') this.#index.push([post.id, indexText(post.text)]);
    }
  }

  #open(post: LandedPost, continues: number | null): void {
    const { routing, ...reading } = this.#openingReading(post);
    const id = ++this.#lastDocket;
    const serial = ++this.#lastSerial;
    const docket: Docket = {
      id,
      year: this.#year,
      serial,
      ...initialState(this.#at, routing.district, routing.district === null ? null : this.#directory.unitOfDistrict(routing.district)),
      withheld: reading.withheld,
      accusedPolice: reading.accusedPolice,
      decision: routing.decision,
      postId: post.id,
      authorId: post.authorId,
      postedAt: post.postedAt,
    };
    const salt = newSalt();
    this.#tx.append({
      kind: 'registered',
      at: this.#at,
      docketId: id,
      data: {
        year: docket.year,
        serial,
        post: post.id,
        postXId: fromSortable(post.xId),
        author: fromSortable(post.authorXId),
        text: saltedHash(salt, post.text),
        source: 'x',
        urgency: reading.urgency,
        actionable: reading.actionable,
        categories: reading.categories,
        ...(reading.withheld !== null && { withheld: reading.withheld }),
        ...(reading.accusedPolice !== null && { accusedPolice: reading.accusedPolice }),
        ...(continues !== null && { continues }),
        routing: routingData(routing),
        // What it was born with beyond the state of every docket at birth.
        set: {
          ...(docket.district !== null && { district: docket.district }),
          ...(docket.leadUnit !== null && { leadUnit: docket.leadUnit }),
        },
      },
    });
    this.#keep(post, 'opener', id, salt);
    this.#threads.push(this.#context.opened(post, docket));
    const backlog = this.#now.getTime() - Date.parse(post.postedAt) > BACKLOG_AFTER_MS;
    this.#opened.push({ docket, reading: { ...reading, routing }, backlog, continues });
  }

  /** What does not say itself where it lies may answer or quote a post that does. */
  #openingReading(post: LandedPost): Reading {
    const reading = this.#reading(post);
    if (reading.routing.decision === 'auto') return reading;
    const context = this.#contextOf([post], null);
    const located = context.length === 0 ? null : locateMatter(this.#reader, [post], context, this.#directory);
    return located ? { ...reading, routing: located.routing } : reading;
  }

  /** `docketId`: where the posts stand, null before it is opened. */
  #contextOf(posts: readonly LandedPost[], docketId: number | null): LandedPost[] {
    const onSame = (other: LandedPost) => docketId !== null && this.#context.docketOf(other) === docketId;
    return posts.flatMap((post) =>
      this.#context.answeredOrQuoted(post).filter((other) => isContext(other, post, onSame(other), this.#directory)),
    );
  }

  async #followUp(post: LandedPost, docketId: number): Promise<void> {
    const before = this.#context.dockets.get(docketId) as Docket;
    const reopening = before.status === 'closed' && !this.#reading(post).categories.includes('praise');
    // Where the thread's beginning lands late, the post that opened the docket was the further word.
    const at = post.postedAt < before.postedAt ? before.postedAt : post.postedAt;
    this.#act(post, 'follow_up', docketId, { act: 'follow_up', at }, { triage: reopening ? 'reopening' : null });
    const thread = this.#context.follow(post, docketId);
    if (thread) this.#threads.push(thread);
    await this.#locateAgain(post, docketId);
  }

  /** A later word of the complainant may name the place that was missing, or tell which of several is meant; what is decided stays. */
  async #locateAgain(post: LandedPost, docketId: number): Promise<void> {
    const docket = this.#context.dockets.get(docketId) as Docket;
    if (docket.status === 'closed' || docket.leadUnit !== null || docket.decidedByPerson || docket.authorId !== post.authorId) return;
    const says = this.#reading(post).routing.evidence.some(({ weight }) => weight > 0);
    if (!says && this.#contextOf([post], docketId).length === 0) return;
    const own = await this.#postsOfMatter(docket);
    await this.#context.add(own);
    const located = locateMatter(this.#reader, own, this.#contextOf(own, docketId), this.#directory);
    if (!located || located.routing.decision === 'none') return;
    const { routing, postId } = located;
    const { district } = routing;
    const found = district === null ? {} : { district, leadUnit: this.#directory.unitOfDistrict(district) };
    const decided = { ...docket, decision: routing.decision };
    this.#routings.set(docket.id, routing);
    this.#context.dockets.set(docket.id, decided);
    this.#change(decided, found, 'located', { post: postId, routing: routingData(routing) });
  }

  /** What its complainant has posted on the docket until now, oldest first. */
  async #postsOfMatter(docket: Docket): Promise<LandedPost[]> {
    const stored = (await postsOfComplainants(this.#tx, [docket])).get(docket.id) ?? [];
    return inOrder([...stored, ...(this.#ownPosts.get(docket.id) ?? [])]);
  }

  /** The first word in a thread decides who holds the docket: where it comes after later ones, these are weighed again. */
  async #settleLead(late: LandedPost, docketId: number): Promise<void> {
    const docket = this.#context.dockets.get(docketId) as Docket;
    if (late.postedAt >= (docket.answeredAt ?? '') && late.postedAt >= (docket.followUpAt ?? '')) return;
    // What a person has done since stands.
    if (docket.status === 'closed' || (await hasOtherEvents(this.#tx, docketId, OF_INTAKE))) return;
    const own = await this.#postsOfMatter(docket);
    const replies = [...(await postsInEvents(this.#tx, [docketId], ['police_reply'])).keys()];
    const police = inOrder([...(await postsById(this.#tx, replies)), ...(this.#policePosts.get(docketId) ?? [])]);
    await this.#context.add([...own, ...police]);
    const parentOf = (post: LandedPost) => this.#context.parentOf(post);
    const contextOf = (posts: readonly LandedPost[]) => this.#contextOf(posts, docketId);
    const { lead, located } = readThread({ own, police, parentOf, contextOf }, this.#reader, this.#directory);
    const change = applyAct(docket, { act: 'thread_lead', ...lead });
    if (Object.keys(change).length === 0) return;
    if (located) this.#routings.set(docketId, located.routing);
    this.#change({ ...docket, decision: located?.routing.decision ?? docket.decision }, change, 'lead_settled', { post: late.id });
  }

  #policeReply(post: LandedPost, { docket: docketId, by }: Extract<Entry, { role: 'police_reply' }>): void {
    if (docketId === null) {
      this.#keep(post, 'police_reply', null, null);
      return;
    }
    const docket = this.#context.dockets.get(docketId) as Docket;
    const at = post.postedAt;
    if (by.kind === 'state') {
      this.#act(post, 'police_reply', docketId, {
        act: 'desk_reply',
        at,
        by: by.name,
        names: unitNamed(post, this.#context.parentOf(post), this.#directory),
      });
      return;
    }
    const holds = by.unit !== null && (docket.leadUnit === by.unit || (docket.leadUnit === null && answersForDistrict(by)));
    this.#act(post, 'police_reply', docketId, { act: 'unit_reply', at, by: by.name, unit: by.unit ?? '', district: by.district, holds });
  }

  #act(
    post: LandedPost,
    role: EnteredPost['role'] & string,
    docketId: number | null,
    act: DocketAct,
    extra: { triage?: EnteredPost['triage'] } = {},
  ): void {
    if (docketId === null) {
      this.#keep(post, role, null, null);
      return;
    }
    const docket = this.#context.dockets.get(docketId) as Docket;
    const salt = act.act === 'repost' ? null : newSalt();
    const withheld = docket.withheld === null && act.act !== 'repost' ? this.#reading(post).withheld : null;
    this.#change(docket, applyAct(docket, act), role, {
      post: post.id,
      postXId: fromSortable(post.xId),
      ...(salt !== null && { text: saltedHash(salt, post.text) }),
      ...(extra.triage && { triage: extra.triage }),
      ...(withheld && { withheld }),
    });
    if (withheld) this.#withhold(docketId, withheld);
    this.#keep(post, role, docketId, salt, extra.triage ?? null);
  }

  #change(docket: Docket, change: StateChange, kind: string, data: Record<string, unknown>): void {
    const changed = Object.keys(change).length > 0;
    this.#tx.append({ kind, at: this.#at, docketId: docket.id, data: { ...data, ...(changed && { set: change }) } });
    if (!changed) return;
    this.#context.dockets.set(docket.id, { ...docket, ...change });
    this.#changes.set(docket.id, { ...this.#changes.get(docket.id), ...change });
  }

  /** A later word can tell what the first one did not: from then on the whole docket is withheld. */
  #withhold(docketId: number, withheld: WithheldClass): void {
    this.#context.dockets.set(docketId, { ...(this.#context.dockets.get(docketId) as Docket), withheld });
    this.#withheld.set(docketId, withheld);
  }

  async #save(): Promise<void> {
    const tx = this.#tx;
    const { dockets } = this.#context;
    if (this.#opened.length > 0) {
      const day = istDay(this.#now);
      await insertDockets(
        tx,
        this.#opened.map(({ docket, reading, backlog, continues }) => {
          const now = dockets.get(docket.id) as Docket;
          this.#changes.delete(docket.id);
          this.#withheld.delete(docket.id);
          return { docket: now, reading, day, backlog, continues };
        }),
      );
      await setCounter(tx, 'docket', this.#lastDocket);
      await setCounter(tx, `serial:${this.#year}`, this.#lastSerial);
    }
    await addThreads(tx, this.#threads);
    await updateDocketStates(tx, this.#changes);
    await updateRouting(tx, this.#routings);
    await withholdDockets(tx, this.#withheld);
    await saveConversations(tx, this.#conversations);
    await saveEntered(tx, this.#entered);
    await indexPosts(tx, this.#index);
  }
}

/** Each once, oldest first. */
function inOrder(posts: readonly LandedPost[]): LandedPost[] {
  return [...new Map(posts.map((post) => [post.id, post])).values()].sort((a, b) => (a.xId < b.xId ? -1 : 1));
}

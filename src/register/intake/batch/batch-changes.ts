/** Collects what a batch changes in the register while it is decided. */
import { saltedHash } from '../../../db/engine/chain.ts';
import type { NewEvent } from '../../../db/db.ts';
import type { Docket } from '../../../db/stores/dockets/docket-row.ts';
import type { NewDocket } from '../../../db/stores/dockets/new-docket-store.ts';
import type { EnteredPost } from '../../../db/stores/posts/entering-store.ts';
import type { LandedPost } from '../../../db/stores/posts/landed-post.ts';
import type { FollowedThread } from '../../../db/stores/posts/thread-store.ts';
import type { PostRole, TriageReason, WithheldClass } from '../../../domain/docket/complaint.ts';
import { classBrought, withView } from '../../../domain/docket/marks/against-marks.ts';
import { applyAct, type DocketAct, type StateChange } from '../../../domain/docket/docket-life.ts';
import type { DocketReading } from '../../../domain/reading/reading.ts';
import { fromSortable } from '../../../domain/x/x-id.ts';
import type { KnownThreads } from '../threads/known-threads.ts';
import { type AccusedChange, accusedUnit } from './accused-unit.ts';
import type { BatchChanges, Joining } from './changes.ts';
import { countedLess, isOfComplainant } from './post-roles.ts';

/** Collects the changes while the batch is decided, and keeps the known threads up to date with them. */
export class ChangeCollector {
  readonly #known: KnownThreads;
  readonly #at: string;
  readonly #newSalt: () => string;
  readonly #events: NewEvent[] = [];
  /** By post: one that is decided again in the same batch is what it became last. */
  readonly #entered = new Map<number, EnteredPost>();
  readonly #opened: NewDocket[] = [];
  readonly openedIds = new Set<number>();
  /** Those that a post has left. */
  readonly #lost = new Set<number>();
  /** Those whose class has changed. */
  readonly #withheldAnew = new Set<number>();
  /** Dockets that may be duplicates of others. Internal ids. */
  readonly pairs: { readonly docket: number; readonly of: number }[] = [];
  /** Dockets of one author on which nearly the same is reported. Internal ids. */
  readonly alike: (readonly [number, number])[] = [];
  readonly #states = new Map<number, StateChange>();
  readonly #withheld = new Map<number, WithheldClass | null>();
  readonly #readings = new Map<number, DocketReading>();
  readonly #accused = new Map<number, AccusedChange>();
  readonly #conversations: [string, number][] = [];
  readonly #threads: FollowedThread[] = [];
  readonly #waiting: [number, boolean][] = [];
  readonly #adopted: number[] = [];
  readonly #openers = new Map<number, number>();
  readonly #searchable: LandedPost[] = [];
  readonly #saidOnDuplicates = new Map<number, LandedPost[]>();
  /** By docket: what the batch has put on it, but reposts. */
  readonly #posts = new Map<number, (readonly [post: LandedPost, role: PostRole])[]>();

  /** `at`: when the batch is entered, UTC ISO-8601. */
  constructor(known: KnownThreads, at: string, newSalt: () => string) {
    this.#known = known;
    this.#at = at;
    this.#newSalt = newSalt;
  }

  changes(): BatchChanges {
    const before = <V>(byDocket: ReadonlyMap<number, V>) => new Map([...byDocket].filter(([id]) => !this.isOpened(id)));
    return {
      at: this.#at,
      events: this.#events,
      entered: [...this.#entered.values()],
      opened: this.#opened.map((opening) => ({
        ...opening,
        docket: this.docket(opening.docket.id),
        reading: this.#readings.get(opening.docket.id) ?? opening.reading,
      })),
      states: before(this.#states),
      withheld: before(this.#withheld),
      readings: before(this.#readings),
      accused: before(this.#accused),
      conversations: this.#conversations,
      threads: this.#threads,
      waiting: this.#waiting,
      adopted: this.#adopted,
      openers: before(this.#openers),
      searchable: this.#searchable,
    };
  }

  isOpened(id: number): boolean {
    return this.openedIds.has(id);
  }

  docket(id: number): Docket {
    const docket = this.#known.dockets.get(id);
    if (!docket) throw new Error(`docket ${id} was not loaded`);
    return docket;
  }

  /** The batch has found nearly the same on both. */
  areAlike(id: number, other: number): boolean {
    return this.alikeTo(id).includes(other);
  }

  /** Internal ids of those on which the batch has found nearly the same. */
  alikeTo(id: number): number[] {
    return this.alike.flatMap(([one, other]) => (one === id ? other : other === id ? one : []));
  }

  /** A post of it has got another place. */
  hasLost(id: number): boolean {
    return this.#lost.has(id);
  }

  /** What the batch has put on it that waits for a person and reads as an emergency. */
  pressingOn(docketId: number): LandedPost[] {
    return this.postsOn(docketId).filter(({ id }) => this.#waiting.some(([post, isPressing]) => isPressing && post === id));
  }

  /** The batch has told its class anew, or made a newer version of its words stand for it. */
  isToldAnew(id: number): boolean {
    return this.#withheld.has(id) || this.#openers.has(id);
  }

  /** What the batch has put on the docket so far. */
  postsOn(docketId: number, isAsked: (post: LandedPost, role: PostRole) => boolean = () => true): LandedPost[] {
    return (this.#posts.get(docketId) ?? []).flatMap(([post, role]) => (isAsked(post, role) ? [post] : []));
  }

  postsOfComplainant(docketId: number): LandedPost[] {
    return this.postsOn(docketId, (post, role) => isOfComplainant(this.docket(docketId), post, role));
  }

  saidOnDuplicate(originalId: number, post: LandedPost): void {
    this.#saidOnDuplicates.set(originalId, [...this.saidOnDuplicates(originalId), post]);
  }

  saidOnDuplicates(docketId: number): readonly LandedPost[] {
    return this.#saidOnDuplicates.get(docketId) ?? [];
  }

  conversation(post: LandedPost): void {
    const conversation = this.#known.conversationOf(post);
    if (conversation !== post.conversation) this.#conversations.push([conversation, post.id]);
  }

  /** The post belongs to no docket. */
  keep(post: LandedPost, role: PostRole, triage: TriageReason | null = null): void {
    this.#entered.set(post.id, { id: post.id, role, docketId: null, triage, salt: post.salt });
    if (role !== 'unknown_author') this.#known.keepLoose({ ...post, role, docketId: null });
  }

  /** The post was beside the complaint of another, or answered it, and gets another place. */
  leave(post: LandedPost, docketId: number): void {
    const docket = this.docket(docketId);
    this.change(docket, countedLess(docket, post.role), 'left', { post: post.id, postXId: fromSortable(post.xId) });
    this.#known.left(post);
    this.#lost.add(docketId);
  }

  /** The post waits for a person. */
  waits(post: LandedPost, pressing: boolean): void {
    this.#waiting.push([post.id, pressing]);
  }

  /** The post came only to explain another, and belongs to its author's docket. */
  adopt(post: LandedPost): void {
    this.#adopted.push(post.id);
  }

  /** The post waits to be entered again. */
  sendBack(post: LandedPost): void {
    this.#entered.set(post.id, { id: post.id, role: null, docketId: null, triage: null, salt: post.salt });
  }

  /** `data`: what the event of registration holds beside the post and the state. */
  open(post: LandedPost, opening: NewDocket, data: Record<string, unknown>): void {
    const { docket } = opening;
    const salt = post.salt ?? this.#newSalt();
    this.#events.push({
      kind: 'registered',
      at: this.#at,
      docketId: docket.id,
      data: {
        year: docket.year,
        serial: docket.serial,
        post: post.id,
        ...(!post.isStatement && { postXId: fromSortable(post.xId), author: fromSortable(post.authorXId) }),
        text: saltedHash(salt, post.text),
        source: opening.source,
        ...data,
        // What differs from the initial state of every docket.
        set: {
          ...(docket.district !== null && { district: docket.district }),
          ...(docket.leadUnit !== null && { leadUnit: docket.leadUnit }),
          ...(docket.unseenSince !== null && { unseenSince: docket.unseenSince, attention: true }),
          ...(docket.marks !== null && { marks: docket.marks }),
          ...(docket.decidedByPerson && { decidedByPerson: true }),
        },
      },
    });
    this.#known.dockets.set(docket.id, docket);
    this.#opened.push(opening);
    this.openedIds.add(docket.id);
    if (docket.withheld !== null) this.#withheldAnew.add(docket.id);
    this.#join(post, 'opener', docket.id, null, salt);
    this.follow(post, docket.id);
  }

  /** The post acts on the docket, which is withheld as of the gravest class. */
  act(post: LandedPost, role: PostRole, docketId: number, act: DocketAct, { triage, withheld, joinedBy }: Joining): void {
    const docket = this.docket(docketId);
    const salt = act.act === 'repost' ? null : (post.salt ?? this.#newSalt());
    const brought = classBrought(docket, withheld);
    const isGraver = brought.withheld !== docket.withheld;
    // What the complainant says against a person's decision is seen when the docket is read again.
    const against = isOfComplainant(docket, post, role) ? {} : brought.against;
    this.change(docket, withView(docket, applyAct(docket, act), brought.marks, against, this.#at), role, {
      post: post.id,
      postXId: fromSortable(post.xId),
      ...(salt !== null && { text: saltedHash(salt, post.text) }),
      ...(triage && { triage }),
      ...(joinedBy !== undefined && { joinedBy }),
      ...(isGraver && { withheld: brought.withheld }),
      ...(Object.keys(against).length > 0 && { contradicts: against }),
    });
    if (isGraver && brought.withheld !== null) this.withhold(docketId, brought.withheld);
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

  /** The docket was read again. */
  read(docketId: number, reading: DocketReading, change: StateChange, data: Record<string, unknown>): void {
    const before = this.docket(docketId);
    this.change(before, change, 'read_again', data);
    const { routing, urgency, actionable, withheld, accusedPolice, language, country } = reading;
    const docket: Docket = {
      ...this.docket(docketId),
      urgency,
      actionable,
      withheld,
      accusedPolice,
      language,
      country,
      categories: reading.categories.join(' '),
      decision: routing.decision,
      confidence: routing.confidence,
    };
    this.#known.dockets.set(docketId, docket);
    this.#readings.set(docketId, reading);
    this.#withheld.delete(docketId);
    if (withheld !== before.withheld) this.#withheldAnew.add(docketId);
    const [from, to] = [accusedUnit(before), accusedUnit(docket)];
    if (from !== to) this.#accused.set(docketId, { from: this.#accused.get(docketId)?.from ?? from, to });
  }

  /** The dockets whose class has changed, as they are now. */
  withheldAnew(): Docket[] {
    return [...this.#withheldAnew].map((id) => this.docket(id));
  }

  /** The caller adds the event. */
  withhold(docketId: number, withheld: WithheldClass | null): void {
    this.#withheldAnew.add(docketId);
    this.#known.dockets.set(docketId, { ...this.docket(docketId), withheld });
    const reading = this.#readings.get(docketId);
    if (reading) this.#readings.set(docketId, { ...reading, withheld });
    else this.#withheld.set(docketId, withheld);
  }

  /** From now on the post's words stand for the docket: they are the newest version of those that opened it. */
  standFor(docketId: number, { id }: LandedPost): void {
    const docket = this.docket(docketId);
    this.#known.dockets.set(docketId, { ...docket, postId: id });
    this.#openers.set(docketId, id);
    this.#events.push({ kind: 'edited', at: this.#at, docketId, data: { opener: id } });
  }

  /** Lets the docket follow the post's conversation too. */
  follow(post: LandedPost, docketId: number): void {
    const thread = this.#known.follow(post, docketId);
    if (thread) this.#threads.push(thread);
  }

  #join(post: LandedPost, role: PostRole, docketId: number, triage: TriageReason | null, salt: string | null): void {
    // A post whose words are forgotten has no salt, and gets none.
    const kept = post.forgotten ? post.salt : salt;
    this.#entered.set(post.id, { id: post.id, role, docketId, triage, salt: kept });
    const own = post.authorId === this.docket(docketId).authorId;
    // What the complainant says in a thread that the docket follows stays with it; anything else goes where what becomes known later leads.
    const stays = role === 'opener' || (own && this.#known.follows(post.xId, docketId));
    const joined = { ...post, role, docketId, salt: kept ?? post.salt };
    this.#known.joined(joined, docketId, !stays);
    if (isOfComplainant(this.docket(docketId), post, role)) this.#known.own.say(joined);
    if (role !== 'repost') this.#posts.set(docketId, [...(this.#posts.get(docketId) ?? []), [post, role]]);
    // What was on another docket before is in the index.
    if (role !== 'repost' && post.docketId === null) this.#searchable.push(post);
  }
}

/** Decides what a batch of landed posts, oldest first, changes in the register. Writes nothing. */
import type { Docket } from '../../../db/stores/dockets/docket-row.ts';
import type { LandedPost } from '../../../db/stores/posts/landed-post.ts';
import type { PostRole } from '../../../domain/docket/complaint.ts';
import { applyAct, type DocketAct, isReopenable } from '../../../domain/docket/docket-life.ts';
import { isPressing } from '../../../domain/docket/pressing.ts';
import type { Findings } from '../../../domain/reading/reading.ts';
import { istDay } from '../../../domain/time/ist.ts';
import { findingsOf } from '../../reading/read-docket.ts';
import { decideEntry, type Entry, waitsForPerson } from '../entry-rules.ts';
import { pleaSigns } from '../plea-signs.ts';
import { begunAt } from '../threads/claims.ts';
import { docketsReadBefore } from '../threads/read-before.ts';
import { orSameAgain } from '../threads/same-again.ts';
import { answersForDistrict, unitNamed } from '../threads/thread-claims.ts';
import { threadContextOf } from '../threads/thread-context.ts';
import { ChangeCollector } from './batch-changes.ts';
import type { BatchWorld } from './batch-world.ts';
import type { BatchChanges, Joining } from './changes.ts';
import { insertInOrder } from './insert-in-order.ts';
import { openingOf } from './opening.ts';
import { settleBatchClasses } from './links/batch-classes.ts';
import { linkDockets } from './links/link-dockets.ts';
import { isQuotedElsewhere, orQuotedElsewhere } from './links/quoted-elsewhere.ts';
import { readTouched } from './read-again.ts';

/**
 * `queue`: what is known of these posts must be loaded. `end`: the X id (sortable) at which the batch ends; a post beyond it that is to be
 * decided again waits for its turn.
 */
export async function decideBatch(queue: readonly LandedPost[], end: string, world: BatchWorld): Promise<BatchChanges> {
  const batch = new BatchDecisions(world);
  const waiting = [...queue];
  for (let next = 0; next < waiting.length; next++) {
    const post = waiting[next] as LandedPost;
    batch.enter(post);
    for (const loose of await batch.takeUpLoose(post, end, next + 1 === waiting.length)) insertInOrder(waiting, loose, next + 1);
  }
  await batch.readAgain();
  return batch.changes.changes();
}

class BatchDecisions {
  readonly changes: ChangeCollector;
  readonly #world: BatchWorld;
  /** By docket: posts that may change how it is read. */
  readonly #touched = new Map<number, LandedPost[]>();
  /** Dockets that were read before something landed which may show that posts belong elsewhere. */
  readonly #moved = new Set<number>();
  readonly #day: string;
  readonly #at: string;
  #opened = 0;

  constructor(world: BatchWorld) {
    this.#world = world;
    this.#day = istDay(world.now);
    this.#at = world.now.toISOString();
    this.changes = new ChangeCollector(world.known, this.#at, world.newSalt);
  }

  enter(queued: LandedPost): void {
    const { changes } = this;
    const { directory, known, now, reader, series } = this.#world;
    // It may stand elsewhere since it was put into the queue.
    const post = known.isLoose(queued) ? (known.postOf(queued.xId) ?? queued) : queued;
    const held = known.docketOf(post);
    // Two posts may have taken it up. One that a person calls a complaint of its own has left the docket that it was on.
    if (held !== null && !known.isLoose(post) && post.marked !== 'complaint') return;
    const decide = (): Entry => {
      const context = threadContextOf(post, { known, directory, series, now });
      const entry = decideEntry(post, context, directory, () => pleaSigns(this.#findings(post), () => reader.asksWhatBecame(post.text)));
      return orSameAgain(post, orQuotedElsewhere(post, entry, this.#world), this.#world);
    };
    // Only another docket of hers that quotes it takes it from the one that follows its thread.
    if (held !== null && known.isInItsThread(post) && post.marked !== 'complaint' && !isQuotedElsewhere(decide(), held)) return;
    known.landed(post);
    const entry = decide();
    // What came only to explain another post is taken where it is the complainant's own word, and stays what it is elsewhere.
    if (post.role === 'context' && entry.role !== 'follow_up' && entry.role !== 'edit') return;
    if (held !== null && known.isLoose(post)) {
      if (entry.role === post.role && 'docket' in entry && entry.docket === held) {
        // Whom the police name beyond what X put before a reply may be known only now.
        if (entry.role === 'police_reply') this.#touch(post, held);
        return;
      }
      changes.leave(post, held);
      this.#moved.add(held);
      this.#touch(post, held);
    }
    if (waitsForPerson(entry)) changes.waits(post, isPressing(this.#findings(post)));
    changes.conversation(post);
    const pointing = known.pointersAt(post).flatMap(([pointer, at]) => {
      const docketId = known.docketOf(pointer);
      return docketId !== null && known.dockets.get(docketId)?.authorId === pointer.authorId ? [[docketId, at] as const] : [];
    });
    for (const [docketId, at] of pointing) this.#touch(at, docketId);
    const ids = pointing.map(([docketId]) => docketId);
    for (const docketId of docketsReadBefore(post, ids, known)) this.#moved.add(docketId);
    switch (entry.role) {
      case 'unknown_author':
      case 'ignored':
        changes.keep(post, entry.role, entry.triage);
        return;
      case 'opener':
        this.#open(post, entry.continues);
        return;
      case 'repost':
        this.#act(post, entry.role, entry.docket, { act: 'repost' });
        return;
      case 'also_affected':
        this.#alsoAffected(post, entry);
        return;
      case 'follow_up':
        this.#followUp(post, entry);
        return;
      case 'edit':
        this.#edit(post, entry.docket);
        return;
      case 'police_reply':
        this.#policeReply(post, entry);
        return;
    }
  }

  /**
   * Posts around which something has changed are decided again, each in its place in the order: those up to the end of the batch are
   * returned, loaded; the others wait for a later batch, unless nothing else is left in this one.
   */
  async takeUpLoose(late: LandedPost, end: string, last: boolean): Promise<LandedPost[]> {
    const { known } = this.#world;
    const loose = known.takeLoose().filter(({ id }) => id !== late.id);
    // What was never read as a post of its own, or has its place for now, can't wait like one.
    const inBatch = loose.filter((post) => post.xId <= end || last || post.role === 'context' || known.docketOf(post) !== null);
    for (const post of loose) if (!inBatch.includes(post)) this.changes.sendBack(post);
    if (inBatch.length > 0) await this.#world.history.load(inBatch);
    return inBatch;
  }

  /** The dockets that the batch touched, each once. */
  async readAgain(): Promise<void> {
    const { own, unlinked } = await linkDockets(await readTouched(this.#touched, this.changes, this.#world), this.changes, this.#world);
    await settleBatchClasses(own, [...this.#moved, ...unlinked], this.changes, this.#world);
  }

  #touch(post: LandedPost, docketId: number): void {
    const posts = this.#touched.get(docketId);
    if (posts) posts.push(post);
    else this.#touched.set(docketId, [post]);
  }

  readonly #findings = (post: LandedPost): Findings => findingsOf(post, this.#world);

  #open(post: LandedPost, continues: number | null): void {
    this.#opened++;
    // What it answers and quotes may still move in this batch: that tells at its end.
    const continued = continues === null ? null : this.changes.docket(continues).withheld;
    const { opening, data } = openingOf(post, { continues, continued, nth: this.#opened, day: this.#day, at: this.#at }, this.#world);
    this.changes.open(post, opening, data);
  }

  /** Where it reads as an emergency, the docket that it answers shows that something lies there too. */
  #alsoAffected(post: LandedPost, { role: act, docket, triage }: Extract<Entry, { role: 'also_affected' }>): void {
    const unseenAt = triage === 'own_complaint' && isPressing(this.#findings(post)) ? this.#world.now.toISOString() : null;
    this.#act(post, act, docket, { act, unseenAt }, { triage });
    // The complaint may itself stand beside another.
    if (unseenAt !== null) this.#touch(post, docket);
  }

  #followUp(post: LandedPost, { docket: docketId, addresses, follows, joinedBy }: Extract<Entry, { role: 'follow_up' }>): void {
    const before = this.changes.docket(docketId);
    const reopening = before.status === 'closed' && !this.#findings(post).categories.includes('praise');
    const begun = begunAt(post);
    const isEarlier = begun < before.postedAt;
    // Where the beginning of the thread lands late, the post that opened the docket was the further word.
    const at = !isEarlier ? begun : addresses ? before.postedAt : null;
    const unseenAt = reopening ? this.#world.now.toISOString() : null;
    if (follows) this.changes.follow(post, docketId);
    // What can't be reopened any more is not proposed for it: a person only sees the words.
    const triage = reopening && isReopenable(before, this.#world.now) ? 'reopening' : null;
    this.#act(post, 'follow_up', docketId, { act: 'follow_up', at, unseenAt }, { triage, joinedBy });
    this.#touch(post, docketId);
    if (post.role === 'context') this.changes.adopt(post);
    if (before.outcome === 'duplicate') this.#raiseOriginal(post, before);
  }

  /** A word on a duplicate is a word on the docket that goes on: it is read there too, and somebody must see it. */
  #raiseOriginal(post: LandedPost, duplicate: Docket): void {
    const original = this.#world.known.originalOf(duplicate);
    if (!original) return;
    const since = original.unseenSince ?? this.#world.now.toISOString();
    const data = { post: post.id, ...(isReopenable(original, this.#world.now) && { triage: 'reopening' }) };
    this.changes.change(original, applyAct(original, { act: 'unseen', since }), 'duplicate_spoke', data);
    this.changes.saidOnDuplicate(original.id, post);
    this.#touch(post, original.id);
  }

  /** The newest version of the post that opened the docket stands for it. */
  #edit(post: LandedPost, docketId: number): void {
    const { known } = this.#world;
    const { postId } = this.changes.docket(docketId);
    const first = post.editOf ?? post.xId;
    const standing = [...known.editionsOf(first), known.postOf(first)].find((version) => version?.id === postId);
    this.#act(post, 'edit', docketId, { act: 'edit' });
    if (standing && standing.xId < post.xId) this.changes.standFor(docketId, post);
    this.#touch(post, docketId);
  }

  #policeReply(post: LandedPost, { docket: docketId, by }: Extract<Entry, { role: 'police_reply' }>): void {
    if (docketId === null) {
      this.changes.keep(post, 'police_reply');
      return;
    }
    const { directory, known } = this.#world;
    const at = post.postedAt;
    if (by.kind === 'state') {
      const names = unitNamed(post, known.parentOf(post), directory);
      this.#act(post, 'police_reply', docketId, { act: 'desk_reply', at, by: by.name, names });
    } else {
      const { leadUnit } = this.changes.docket(docketId);
      const holds = by.unit !== null && (leadUnit === by.unit || (leadUnit === null && answersForDistrict(by)));
      this.#act(post, 'police_reply', docketId, { act: 'unit_reply', at, by: by.name, unit: by.unit ?? '', district: by.district, holds });
    }
    // The first word in a thread decides: one that is older than others on the docket has them all weighed again.
    const docket = this.changes.docket(docketId);
    const { answeredAt, followUpAt, postedAt } = docket;
    const words = [answeredAt, followUpAt, postedAt, known.openerOf(docket)?.postedAt];
    if (words.some((word) => at < (word ?? ''))) this.#touch(post, docketId);
  }

  #act(post: LandedPost, role: PostRole, docketId: number | null, act: DocketAct, how: Partial<Joining> = {}): void {
    if (docketId === null) {
      this.changes.keep(post, role);
      return;
    }
    // A repost says nothing of its own.
    const withheld = act.act === 'repost' ? null : this.#findings(post).withheld;
    this.changes.act(post, role, docketId, act, { triage: null, ...how, withheld });
    if (withheld !== null) this.#touch(post, docketId);
  }
}

/** Holds up to a million posts: their JSON as bytes outside the heap, and listings of them by handle, author, conversation and parent. */
import { mentionedNames } from './entities.ts';
import { type RawV2Post, referenceOf } from './raw.ts';

const SLAB_BYTES = 16 * 1024 * 1024;

/** Names a listing. The key of a mention is a handle in lower case, or `#` and a user id; all other keys are ids. */
export interface ListingKey {
  readonly by: 'mention' | 'author' | 'conversation' | 'parent';
  readonly key: string;
}

export interface Bounds {
  /** Exclusive. */
  readonly before?: bigint | undefined;
  /** Exclusive. */
  readonly after?: bigint | undefined;
}

/** Slots of posts in ascending order of id; sorted on first use after loading. */
class Listing {
  private readonly slots: number[] = [];
  private sorted = true;
  private readonly idOf: (slot: number) => bigint;

  constructor(idOf: (slot: number) => bigint) {
    this.idOf = idOf;
  }

  add(slot: number): void {
    const last = this.slots.at(-1);
    if (last !== undefined && this.idOf(last) > this.idOf(slot)) this.sorted = false;
    this.slots.push(slot);
  }

  ascending(): readonly number[] {
    if (!this.sorted) {
      this.slots.sort((a, b) => (this.idOf(a) < this.idOf(b) ? -1 : 1));
      this.sorted = true;
    }
    return this.slots;
  }
}

export class PostStore {
  private readonly slotById = new Map<bigint, number>();
  private readonly ids: bigint[] = [];
  private readonly idOf = (slot: number): bigint => this.ids[slot] as bigint;
  private readonly slabs: Buffer[] = [];
  private slabUsed = SLAB_BYTES;
  private readonly slabOf: number[] = [];
  private readonly offsetOf: number[] = [];
  private readonly lengthOf: number[] = [];
  /** Milliseconds since 1970 from which timelines and searches show it. */
  private readonly visibleFrom: number[] = [];
  private readonly contextOnly = new Set<number>();
  private readonly everything = new Listing(this.idOf);
  // Most authors, conversations and parents have one post: a bare number saves a listing each.
  private readonly listings = new Map<string, number | Listing>();

  /** Number of posts that searches can find, now or later. */
  get size(): number {
    return this.ids.length - this.contextOnly.size;
  }

  /**
   * Keeps the post unless it is known. One that was known only as context becomes findable.
   * @returns whether anything changed
   */
  add(post: RawV2Post, options: { context?: boolean; visibleFrom: number }): boolean {
    const id = BigInt(post.id);
    const known = this.slotById.get(id);
    if (known !== undefined) {
      if (options.context || !this.contextOnly.delete(known)) return false;
      this.visibleFrom[known] = options.visibleFrom;
      this.write(known, post);
      return true;
    }
    const slot = this.ids.push(id) - 1;
    this.slotById.set(id, slot);
    this.visibleFrom.push(options.visibleFrom);
    this.write(slot, post);
    if (options.context) this.contextOnly.add(slot);
    this.everything.add(slot);
    for (const key of keysOf(post)) this.list(key, slot);
    return true;
  }

  byId(id: string): RawV2Post | null {
    const slot = /^\d{1,20}$/.test(id) ? this.slotById.get(BigInt(id)) : undefined;
    return slot === undefined ? null : this.read(slot);
  }

  has(id: string): boolean {
    return this.slotById.has(BigInt(id));
  }

  /** The posts of any of the listings (null: all posts) that are visible at that moment, each once, newest first. */
  *newestFirst(keys: readonly ListingKey[] | null, bounds: Bounds, now: number): Generator<RawV2Post> {
    for (const slot of this.slotsNewestFirst(keys, bounds)) {
      if ((this.visibleFrom[slot] as number) <= now && !this.contextOnly.has(slot)) yield this.read(slot);
    }
  }

  private *slotsNewestFirst(keys: readonly ListingKey[] | null, bounds: Bounds): Generator<number> {
    const heads = (keys ?? [null])
      .map((key) => (key === null ? this.everything.ascending() : this.slotsOf(key)))
      .map((slots) => ({ slots, at: (bounds.before === undefined ? slots.length : this.countBelow(slots, bounds.before)) - 1 }));
    let last = -1;
    for (;;) {
      let best: (typeof heads)[number] | null = null;
      let bestId = -1n;
      for (const head of heads) {
        if (head.at < 0) continue;
        const id = this.idOf(head.slots[head.at] as number);
        if (id > bestId) [best, bestId] = [head, id];
      }
      if (best === null || (bounds.after !== undefined && bestId <= bounds.after)) return;
      const slot = best.slots[best.at] as number;
      best.at -= 1;
      if (slot !== last) yield slot;
      last = slot;
    }
  }

  private slotsOf({ by, key }: ListingKey): readonly number[] {
    const found = this.listings.get(`${by}:${key}`);
    const slots = found === undefined ? [] : typeof found === 'number' ? [found] : found.ascending();
    // The first post of a conversation is not in its own listing, since every post would then need one.
    const root = by === 'conversation' && /^\d{1,20}$/.test(key) ? this.slotById.get(BigInt(key)) : undefined;
    return root === undefined ? slots : slots.toSpliced(this.countBelow(slots, this.idOf(root)), 0, root);
  }

  private countBelow(slots: readonly number[], id: bigint): number {
    let low = 0;
    let high = slots.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.idOf(slots[middle] as number) < id) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private list(key: string, slot: number): void {
    const found = this.listings.get(key);
    if (found === undefined) {
      this.listings.set(key, slot);
      return;
    }
    if (typeof found !== 'number') {
      found.add(slot);
      return;
    }
    const listing = new Listing(this.idOf);
    listing.add(found);
    listing.add(slot);
    this.listings.set(key, listing);
  }

  private read(slot: number): RawV2Post {
    const slab = this.slabs[this.slabOf[slot] as number] as Buffer;
    const offset = this.offsetOf[slot] as number;
    return JSON.parse(slab.toString('utf8', offset, offset + (this.lengthOf[slot] as number)));
  }

  private write(slot: number, post: RawV2Post): void {
    const text = JSON.stringify(post);
    // UTF-8 takes at most three bytes for each UTF-16 unit: reserving that saves measuring the text.
    const most = text.length * 3;
    if (this.slabUsed + most > SLAB_BYTES) {
      this.slabs.push(Buffer.allocUnsafeSlow(Math.max(SLAB_BYTES, most)));
      this.slabUsed = 0;
    }
    const written = (this.slabs.at(-1) as Buffer).write(text, this.slabUsed);
    this.slabOf[slot] = this.slabs.length - 1;
    this.offsetOf[slot] = this.slabUsed;
    this.lengthOf[slot] = written;
    this.slabUsed += written;
  }
}

function keysOf(post: RawV2Post): Set<string> {
  const keys = new Set<string>([`author:${post.author_id}`]);
  for (const { username, id } of mentionsOf(post)) {
    keys.add(`mention:${username.toLowerCase()}`);
    if (id !== undefined) keys.add(`mention:#${id}`);
  }
  if (post.conversation_id !== undefined && post.conversation_id !== post.id) keys.add(`conversation:${post.conversation_id}`);
  const parent = referenceOf(post, 'replied_to');
  if (parent !== null) keys.add(`parent:${parent}`);
  return keys;
}

/** From the post's entities; without entities, from its text. */
export function mentionsOf(post: RawV2Post): { username: string; id?: string }[] {
  return post.entities?.mentions ?? (post.entities ? [] : mentionedNames(post.text).map((username) => ({ username })));
}

/** Proves the chain: every event follows from the one before it, and posts and texts are those that the events hashed. */
import { setImmediate } from 'node:timers/promises';
import type { Handle } from '../../db/db.ts';
import { chainHash, saltedHash } from '../../db/engine/chain.ts';
import { allAnchors } from '../../db/stores/events/anchor-store.ts';
import { chainHeadIfAny, eventsAfter, type StoredEvent, textsOfEvents } from '../../db/stores/events/event-store.ts';
import { saltedPosts } from '../../db/stores/posts/text-store.ts';
import { countRows } from '../../db/proof/stored-rows.ts';
import type { RowsBlock } from '../../db/proof/row-state.ts';
import { SEALED } from '../../db/proof/seal.ts';
import { TreeEdge } from '../../db/engine/tree/tree-edge.ts';
import { TREE_BEGUN } from '../../db/engine/tree/tree-of-register.ts';
import { AUDIT } from '../../domain/messages/register/audit.ts';
import type { Head } from '../../domain/printed-head.ts';
import { type EventBody, parseBody } from './event-body.ts';
import type { Faults } from './faults.ts';
import type { RowsProof } from './rows/rows-proof.ts';
import { followSealed } from './rows/sealed-rows.ts';

/** The event of a page of posts holds some 90 kB, most others hundreds of bytes: a page has as many as keep it small. */
const EVENTS_A_PAGE = { first: 32, most: 500 };
const LETTERS_A_PAGE = 4_000_000;

/** Below the numbers that either engine can hold: an event before the first one is read too, as others read it. */
const BEFORE_ALL = -(2 ** 31);
/** The highest number of an event on either engine. */
const LAST_EVENT = 2 ** 31 - 1;

/** `place`: where it was printed, or where it was found. `brought`: a person holds it. */
export type PrintedHead = Head & { readonly place: string; readonly brought?: true };

export interface BrokenHead {
  readonly seq: number;
  readonly place: string;
  readonly brought?: true;
}

export interface ChainProof {
  readonly events: number;
  readonly head: Head;
  /** Heads that were printed once. */
  readonly anchorsChecked: number;
  readonly brokenAnchors: readonly BrokenHead[];
  /** Dockets that were registered, and numbers that were restored without theirs. */
  readonly registered: number;
  /** Year → last serial registered. */
  readonly serials: ReadonlyMap<number, number>;
}

type Place = Pick<Head, 'seq' | 'hash'>;

/** `given`: a head that a person holds, to be met like the anchors. */
export async function proveChain(
  handle: Handle,
  { faults, rows }: { readonly faults: Faults; readonly rows: RowsProof },
  given: readonly PrintedHead[],
  progress: (events: number) => void,
): Promise<ChainProof> {
  const head = await chainHeadIfAny(handle);
  const kept = await allAnchors(handle);
  const anchors = new AnchorCheck([...kept, ...given]);
  const numbers = new NumberCheck(faults);
  const words = new WordsCheck(faults);
  const texts = new TextsCheck(faults);
  let latest = '';
  let events = 0;
  let previous: Place = { seq: 0, hash: '' };
  const tree = TreeEdge.empty();
  // Of a register that was older than the tree: the event from which on heads hold a root.
  let treeSince = 0;
  anchors.meet(previous, tree);
  let limit = EVENTS_A_PAGE.first;
  for (let after = BEFORE_ALL; ; ) {
    const page = await eventsAfter(handle, after, limit);
    const last = page.at(-1);
    if (!last) break;
    limit = nextLimit(limit, page);
    const bodies: EventBody[] = [];
    for (const event of page) {
      if (event.seq < 1) {
        faults.breaks(event.seq, AUDIT.beforeTheFirst);
        continue;
      }
      const body = linkedBody(previous, event, faults);
      if (body) bodies.push(body);
      if (body && (event.kind === 'registered' || event.kind === 'voided')) numbers.registered(body);
      if (event.at < latest) faults.notes('at', AUDIT.timeFalls(event.seq));
      else latest = event.at;
      if (event.kind === TREE_BEGUN) {
        treeSince = event.seq;
        if (body?.data.root !== tree.root()) faults.differs(AUDIT.event(event.seq), AUDIT.treeChanged);
      }
      previous = event;
      tree.add(event.hash);
      anchors.meet(event, tree);
    }
    events += page.length;
    await proveTexts(handle, bodies, after + 1, last.seq, { faults, words, texts });
    after = last.seq;
    await followRows(handle, rows, bodies, faults);
    progress(events);
    // SQLite answers at once, so that without this neither Ctrl-C is heard nor are finished statements freed before the end.
    await setImmediate();
  }
  anchors.end();
  if (head.edge !== undefined) anchors.rootless(kept.filter(({ seq, root }) => root === null && seq >= treeSince));
  words.end();
  await texts.end(handle, previous.seq, rows.forgottenTexts);
  if ((await countRows(handle, 'chain_head')) !== 1) faults.breaks(previous.seq, AUDIT.notOneHead);
  if (head.seq !== previous.seq) faults.breaks(previous.seq + 1, AUDIT.endChanged(head.seq, previous.seq));
  else if (head.hash !== previous.hash) faults.breaks(previous.seq, AUDIT.headNotOfLastEvent);
  else if (head.edge !== undefined && head.edge !== tree.toString()) faults.breaks(previous.seq, AUDIT.edgeNotOfEvents);
  return {
    events,
    head: { seq: head.seq, hash: head.hash, root: head.root },
    anchorsChecked: anchors.checked,
    brokenAnchors: anchors.broken,
    registered: numbers.count,
    serials: numbers.serials,
  };
}

/** As many as held little enough, and never more than twice as many as before. */
function nextLimit(limit: number, page: readonly StoredEvent[]): number {
  const letters = page.reduce((sum, { body }) => sum + body.length, 0);
  const fitting = Math.floor((page.length * LETTERS_A_PAGE) / Math.max(1, letters));
  return Math.max(1, Math.min(fitting, limit * 2, EVENTS_A_PAGE.most));
}

/** Compares the event with the one before it and with its own columns; null where its body can't be read. */
function linkedBody(previous: Place, event: StoredEvent, faults: Faults): EventBody | null {
  const { seq } = event;
  const missing = seq - previous.seq - 1;
  if (missing !== 0)
    faults.breaks(previous.seq + 1, missing === 1 ? AUDIT.eventMissing(seq - 1) : AUDIT.eventsMissing(previous.seq + 1, seq - 1));
  if (chainHash(previous.hash, event.body) !== event.hash) faults.breaks(seq, AUDIT.hashDoesNotFollow);
  const body = parseBody(event.body);
  if (body === null) faults.breaks(seq, AUDIT.bodyNotRead);
  else if (body.seq !== seq || body.at !== event.at || body.kind !== event.kind || body.docket !== event.docketId)
    faults.breaks(seq, AUDIT.columnsDiffer);
  return body;
}

/** Texts that are kept beside the chain are those that their events hashed; forgotten ones are no fault. */
async function proveTexts(
  handle: Handle,
  bodies: readonly EventBody[],
  first: number,
  last: number,
  { faults, words, texts }: { readonly faults: Faults; readonly words: WordsCheck; readonly texts: TextsCheck },
): Promise<void> {
  const bySeq = new Map(bodies.map((body) => [body.seq, body]));
  const stored = await textsOfEvents(handle, first, last);
  texts.page(bodies, stored);
  for (const row of stored) {
    if (bySeq.get(row.seq)?.texts?.[row.field] !== saltedHash(row.salt, row.text))
      faults.differs(AUDIT.event(row.seq), AUDIT.textChanged(row.field));
  }
  const withText = bodies.flatMap(({ seq, docket, data: { post, text, instead } }) =>
    post === undefined || text === undefined ? [] : [{ seq, docket, post, text, instead }],
  );
  const posts = await saltedPosts(
    handle,
    withText.map(({ post }) => post),
  );
  for (const { seq, docket, post: id, text, instead } of withText) {
    const post = posts.get(id);
    if (!post) faults.differs(AUDIT.event(seq), AUDIT.postGone(docket, id));
    else
      words.said(seq, id, {
        hash: text,
        instead,
        isNow: post.text === null || (post.salt !== null && saltedHash(post.salt, post.text) === text),
      });
  }
}

/** In order, as `proof_begun` stands for the rows of before. */
async function followRows(handle: Handle, proof: RowsProof, bodies: readonly EventBody[], faults: Faults): Promise<void> {
  let told: { seq: number; rows: readonly RowsBlock[] }[] = [];
  for (const { seq, kind, data, rows } of bodies) {
    if (rows) told.push({ seq, rows });
    if (kind !== SEALED) continue;
    await proof.follow(told);
    told = [];
    await followSealed(handle, proof, seq, data, faults);
  }
  await proof.follow(told);
}

/** Texts that events wrote are there unless an event removed them, and no others are. */
class TextsCheck {
  readonly #faults: Faults;
  readonly #missing: (readonly [seq: number, field: string])[] = [];

  constructor(faults: Faults) {
    this.#faults = faults;
  }

  page(bodies: readonly EventBody[], stored: readonly { readonly seq: number; readonly field: string }[]): void {
    const there = new Set(stored.map(({ seq, field }) => `${seq} ${field}`));
    for (const { seq, texts } of bodies)
      for (const field of Object.keys(texts ?? {})) if (!there.has(`${seq} ${field}`)) this.#missing.push([seq, field]);
  }

  async end(handle: Handle, last: number, forgotten: ReadonlySet<string>): Promise<void> {
    for (const [seq, field] of this.#missing)
      if (!forgotten.has(`${seq} ${field}`)) this.#faults.differs(AUDIT.event(seq), AUDIT.textGone(field));
    for (const { seq, field } of await textsOfEvents(handle, Math.min(last + 1, LAST_EVENT), LAST_EVENT))
      this.#faults.differs(AUDIT.event(seq), AUDIT.textOfNoEvent(field));
  }
}

/** The words of a post are those of the last event that names them; earlier ones were replaced by an event that says so. */
class WordsCheck {
  readonly #faults: Faults;
  /** Of posts whose words are others now: the last ones that an event named. */
  readonly #replaced = new Map<number, { readonly seq: number; readonly hash: string }>();

  constructor(faults: Faults) {
    this.#faults = faults;
  }

  said(seq: number, post: number, { hash, instead, isNow }: { hash: string; instead: string | undefined; isNow: boolean }): void {
    const before = this.#replaced.get(post);
    if (before && before.hash !== instead) this.#changed(before.seq, post);
    if (isNow) this.#replaced.delete(post);
    else this.#replaced.set(post, { seq, hash });
  }

  end(): void {
    for (const [post, { seq }] of this.#replaced) this.#changed(seq, post);
  }

  #changed(seq: number, post: number): void {
    this.#faults.differs(AUDIT.event(seq), AUDIT.postTextChanged(post));
  }
}

/** Heads that were printed once: each must be met on the way through the chain. */
class AnchorCheck {
  checked = 0;
  readonly broken: BrokenHead[] = [];
  readonly #expected = new Map<number, PrintedHead[]>();

  constructor(anchors: readonly PrintedHead[]) {
    for (const anchor of anchors) this.#expected.set(anchor.seq, [...(this.#expected.get(anchor.seq) ?? []), anchor]);
  }

  meet({ seq, hash }: Place, tree: TreeEdge): void {
    const expected = this.#expected.get(seq);
    if (!expected) return;
    const root = tree.root();
    for (const anchor of expected) {
      this.checked++;
      if (anchor.hash !== hash || (anchor.root ?? root) !== root) this.broken.push(brokenHead(anchor));
    }
    this.#expected.delete(seq);
  }

  /** Kept without the root that was printed. */
  rootless(anchors: readonly PrintedHead[]): void {
    this.broken.push(...anchors.map(brokenHead));
  }

  /** Those beyond the end of the chain, or on events that are missing, were not met. */
  end(): void {
    for (const expected of this.#expected.values()) {
      for (const anchor of expected) {
        this.checked++;
        this.broken.push(brokenHead(anchor));
      }
    }
  }
}

function brokenHead({ seq, place, brought }: PrintedHead): BrokenHead {
  return { seq, place, ...(brought && { brought }) };
}

/** Docket numbers are given in order, without holes, each once. */
class NumberCheck {
  count = 0;
  readonly serials = new Map<number, number>();
  readonly #faults: Faults;

  constructor(faults: Faults) {
    this.#faults = faults;
  }

  registered({ seq, data: { year = 0, serial = 0 } }: EventBody): void {
    this.count++;
    const before = this.serials.get(year) ?? 0;
    if (serial !== before + 1) this.#faults.differs(AUDIT.event(seq), AUDIT.serialOutOfOrder(serial, year, before));
    this.serials.set(year, Math.max(before, serial));
  }
}

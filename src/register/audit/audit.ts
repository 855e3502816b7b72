/** Proves the register: the chain of events whole, and rows, numbers and texts as the events say. */
import { chainHash, saltedHash } from '../../db/engine/chain.ts';
import type { Db, Handle } from '../../db/db.ts';
import { stateColumns } from '../../db/stores/dockets/docket-store.ts';
import {
  allAnchors,
  bodiesOfDockets,
  chainHead,
  docketRowsAfter,
  type EventFilter,
  eventsAfter,
  filteredEvents,
  inSnapshot,
  type LoggedEvent,
  type StoredEvent,
  saltedPosts,
  serialCounters,
  textsOfEvents,
} from '../../db/stores/events/event-store.ts';
import type { DocketsTable } from '../../db/schema/schema.ts';
import { falseTally } from '../../db/stores/figures/tally-store.ts';
import { type StateChange, initialState } from '../../domain/docket/docket-life.ts';
import { formatDocket } from '../../domain/docket/docket-number.ts';
import { UserError } from '../../domain/user-error.ts';
import { seriesOf } from '../shared/find-docket.ts';

const EVENTS_A_PAGE = 2_000;
const DOCKETS_A_PAGE = 1_000;

export interface Head {
  readonly seq: number;
  readonly hash: string;
}

export interface Verification {
  readonly events: number;
  readonly ok: boolean;
  readonly head: Head;
  /** The first place where the chain does not hold. */
  readonly firstBroken: { readonly seq: number; readonly why: string } | null;
  /** Heads that were printed once, the given one among them. */
  readonly anchors: { readonly checked: number; readonly broken: readonly { readonly seq: number; readonly place: string }[] };
  /** The first row, number or text that is not what its events say. */
  readonly firstMismatch: { readonly where: string; readonly why: string } | null;
}

/** Reads `SEQ:HASH`, as heads are printed. Throws UserError `bad_input`. */
export function parseHead(typed: string): Head {
  const match = /^(\d{1,15}):([0-9a-f]{64})$/i.exec(typed.trim());
  if (match?.[1] && match[2]) return { seq: Number(match[1]), hash: match[2].toLowerCase() };
  throw new UserError('bad_input', `"${typed}" is no head of the chain.`, [
    'Type it as it was printed: the number of the event, a colon, 64 letters and digits.',
  ]);
}

/**
 * Goes through the whole chain on one snapshot, so that others may go on writing; memory does not grow with the register.
 * A chain that was rewritten from some event to its end holds in itself: only an anchor or `given` shows it.
 */
export function verifyChain(
  db: Db,
  given: Head | null = null,
  progress: (events: number) => void = () => undefined,
): Promise<Verification> {
  return inSnapshot(db, async (handle) => {
    const proof = new Proof(handle, await seriesOf(handle));
    await proof.chain(given, progress);
    await proof.dockets();
    await proof.tally();
    return proof.result();
  });
}

/** What a body holds, as far as a proof reads it. */
interface Body {
  readonly seq: number;
  readonly at: string;
  readonly kind: string;
  readonly docket: number | null;
  readonly data: {
    readonly set?: StateChange;
    readonly year?: number;
    readonly serial?: number;
    readonly post?: number;
    readonly text?: string;
    readonly source?: string;
    readonly urgency?: string;
    readonly actionable?: string;
    readonly withheld?: string | null;
  };
  readonly texts?: Readonly<Record<string, string>>;
}

/** Columns that are no part of the state, but are set by the events that name them. */
const NAMED_COLUMNS = ['year', 'serial', 'source', 'urgency', 'actionable', 'withheld'] as const;

class Proof {
  readonly #handle: Handle;
  readonly #series: string;
  #events = 0;
  #head: Head = { seq: 0, hash: '' };
  #firstBroken: Verification['firstBroken'] = null;
  #firstMismatch: Verification['firstMismatch'] = null;
  #anchorsChecked = 0;
  readonly #brokenAnchors: { seq: number; place: string }[] = [];
  /** Year → last serial registered. */
  readonly #serials = new Map<number, number>();
  #registered = 0;

  constructor(handle: Handle, series: string) {
    this.#handle = handle;
    this.#series = series;
  }

  result(): Verification {
    const ok = this.#firstBroken === null && this.#firstMismatch === null && this.#brokenAnchors.length === 0;
    return {
      events: this.#events,
      ok,
      head: this.#head,
      firstBroken: this.#firstBroken,
      anchors: { checked: this.#anchorsChecked, broken: this.#brokenAnchors },
      firstMismatch: this.#firstMismatch,
    };
  }

  async chain(given: Head | null, progress: (events: number) => void): Promise<void> {
    this.#head = await chainHead(this.#handle);
    const anchors = new Map<number, { hash: string; place: string }[]>();
    const expect = (seq: number, hash: string, place: string) => anchors.set(seq, [...(anchors.get(seq) ?? []), { hash, place }]);
    for (const anchor of await allAnchors(this.#handle)) expect(anchor.seq, anchor.hash, anchor.place);
    if (given) expect(given.seq, given.hash, 'given');

    let previous: Head = { seq: 0, hash: '' };
    const meet = ({ seq, hash }: Head) => {
      for (const anchor of anchors.get(seq) ?? []) {
        this.#anchorsChecked++;
        if (anchor.hash !== hash) this.#brokenAnchors.push({ seq, place: anchor.place });
      }
      anchors.delete(seq);
    };
    meet(previous);
    for (;;) {
      const page = await eventsAfter(this.#handle, previous.seq, EVENTS_A_PAGE);
      const last = page.at(-1);
      if (!last) break;
      const bodies: Body[] = [];
      for (const event of page) {
        const body = this.#link(previous, event);
        if (body) bodies.push(body);
        previous = event;
        meet(event);
      }
      this.#events += page.length;
      await this.#texts(bodies, page[0]?.seq ?? last.seq, last.seq);
      progress(this.#events);
    }
    for (const [seq, expected] of anchors) {
      for (const { place } of expected) {
        this.#anchorsChecked++;
        this.#brokenAnchors.push({ seq, place });
      }
    }
    if (this.#head.seq !== previous.seq) {
      this.#breaks(
        previous.seq + 1,
        `the head says ${this.#head.seq} events, the chain ends at ${previous.seq}: events were removed or added at its end`,
      );
    } else if (this.#head.hash !== previous.hash) this.#breaks(previous.seq, "the head's hash is not the last event's");
  }

  #link(previous: Head, event: StoredEvent): Body | null {
    const { seq } = event;
    if (seq !== previous.seq + 1) {
      const gone = seq - previous.seq - 1;
      this.#breaks(previous.seq + 1, gone === 1 ? `event ${seq - 1} is missing` : `events ${previous.seq + 1} to ${seq - 1} are missing`);
    }
    if (chainHash(previous.hash, event.body) !== event.hash)
      this.#breaks(seq, 'its hash does not follow from its body and the event before it: one of them was changed');
    let body: Body;
    try {
      body = JSON.parse(event.body) as Body;
    } catch {
      this.#breaks(seq, 'its body is no JSON');
      return null;
    }
    if (body.seq !== seq || body.at !== event.at || body.kind !== event.kind || body.docket !== event.docketId) {
      this.#breaks(seq, 'its columns say something else than its body');
    }
    if (event.kind === 'registered') this.#number(body);
    return body;
  }

  #number({ seq, data: { year = 0, serial = 0 } }: Body): void {
    this.#registered++;
    const before = this.#serials.get(year) ?? 0;
    if (serial !== before + 1)
      this.#differs(
        `event ${seq}`,
        `it registers serial ${serial} of ${year} after serial ${before}: numbers have no holes and are given once`,
      );
    this.#serials.set(year, Math.max(before, serial));
  }

  /** Texts that stand beside the chain are what their events hashed; forgotten ones are no fault. */
  async #texts(bodies: readonly Body[], first: number, last: number): Promise<void> {
    const bySeq = new Map(bodies.map((body) => [body.seq, body]));
    for (const row of await textsOfEvents(this.#handle, first, last)) {
      if (bySeq.get(row.seq)?.texts?.[row.field] !== saltedHash(row.salt, row.text)) {
        this.#differs(`event ${row.seq}`, `its text "${row.field}" is not the one that was written`);
      }
    }
    const withText = bodies.filter(({ data }) => data.post !== undefined && data.text !== undefined);
    const posts = await saltedPosts(
      this.#handle,
      withText.map(({ data }) => data.post as number),
    );
    for (const { seq, docket, data } of withText) {
      const post = posts.get(data.post as number);
      if (!post) this.#differs(`event ${seq}`, `the post that it entered (docket ${docket}, internal id ${data.post}) is gone`);
      else if (post.text !== null && (post.salt === null || saltedHash(post.salt, post.text) !== data.text)) {
        this.#differs(`event ${seq}`, `the text of the post that it entered (internal id ${post.id}) was changed`);
      }
    }
  }

  /** Every docket's row is what its events, played again, make it; every registered docket has its row. */
  async dockets(): Promise<void> {
    let after = 0;
    let rows = 0;
    for (;;) {
      const page = await docketRowsAfter(this.#handle, after, DOCKETS_A_PAGE);
      const last = page.at(-1);
      if (!last) break;
      const histories = new Map<number, Body[]>();
      for (const { docketId, body } of await bodiesOfDockets(this.#handle, page[0]?.id ?? last.id, last.id)) {
        const parsed = tryParse(body);
        if (!parsed) continue;
        const history = histories.get(docketId);
        if (history) history.push(parsed);
        else histories.set(docketId, [parsed]);
      }
      for (const row of page) this.#docket(row, histories.get(row.id) ?? []);
      rows += page.length;
      after = last.id;
    }
    if (rows !== this.#registered) this.#differs('dockets', `${this.#registered} were registered, ${rows} rows are there`);
    await this.#counters();
  }

  #docket(row: DocketsTable, history: readonly Body[]): void {
    const where = formatDocket({ series: this.#series, year: row.year, serial: row.serial });
    const [birth] = history;
    if (birth?.kind !== 'registered') {
      this.#differs(where, 'no event registered it');
      return;
    }
    // A registration holds what differs from a plain birth; older ones hold all of it.
    const born = stateColumns(initialState(birth.at, null, null));
    const expected: Record<string, unknown> = { ...born, withheld: null, post_id: birth.data.post };
    for (const { data } of history) {
      for (const name of NAMED_COLUMNS) if (data[name] !== undefined) expected[name] = data[name];
      if (data.set) Object.assign(expected, stateColumns(data.set));
    }
    for (const [column, value] of Object.entries(expected)) {
      const stands = row[column as keyof typeof row];
      if (stands !== value) this.#differs(where, `${column} is ${shown(stands)}, its events make it ${shown(value)}`);
    }
  }

  async #counters(): Promise<void> {
    const counters = await serialCounters(this.#handle);
    for (const year of new Set([...counters.keys(), ...this.#serials.keys()])) {
      const counter = counters.get(year) ?? 0;
      const last = this.#serials.get(year) ?? 0;
      if (counter !== last) this.#differs(`numbers of ${year}`, `the counter stands at ${counter}, the last one registered is ${last}`);
    }
  }

  /** Figures come from the tally, so it must be what the dockets' rows add up to. */
  async tally(): Promise<void> {
    const differing = await falseTally(this.#handle);
    if (!differing) return;
    const where = [differing.district || 'no district', differing.leadUnit || 'no unit', differing.day].join(', ');
    this.#differs('tally', `it is not what the dockets add up to (${where})`);
  }

  #breaks(seq: number, why: string): void {
    this.#firstBroken ??= { seq, why };
  }

  #differs(where: string, why: string): void {
    this.#firstMismatch ??= { where, why };
  }
}

function tryParse(body: string): Body | null {
  try {
    return JSON.parse(body) as Body;
  } catch {
    // The chain's own pass has reported it.
    return null;
  }
}

function shown(value: unknown): string {
  return value === null || value === undefined ? 'empty' : String(value);
}

/** An event as the log prints it: codes and ids, never free text. */
export interface LogEntry {
  readonly seq: number;
  readonly at: string;
  readonly kind: string;
  readonly docket: string | null;
  readonly by: string | null;
  readonly login: string | null;
  readonly host: string | null;
  readonly data: unknown;
  /** Which texts were written with it; the words themselves stand on the docket. */
  readonly texts: readonly string[];
  readonly hash: string;
}

/** Events in order, page by page. Ids that lead to the complainant of a withheld docket are left out. */
export async function* readLog(db: Db, filter: EventFilter): AsyncGenerator<LogEntry[]> {
  const series = await seriesOf(db);
  let after = 0;
  for (;;) {
    const page = await filteredEvents(db, filter, after, 1_000);
    if (page.length > 0) yield page.map((event) => logEntry(event, series));
    const last = page.at(-1);
    if (!last || page.length < 1_000) return;
    after = last.seq;
  }
}

function logEntry(event: LoggedEvent, series: string): LogEntry {
  const body = JSON.parse(event.body) as { by?: string; login?: string; host?: string; data?: unknown; texts?: Record<string, string> };
  return {
    seq: event.seq,
    at: event.at,
    kind: event.kind,
    docket: event.docket ? formatDocket({ series, ...event.docket }) : null,
    by: body.by ?? null,
    login: body.login ?? null,
    host: body.host ?? null,
    data: event.docket?.withheld ? withoutIds(body.data) : body.data,
    texts: Object.keys(body.texts ?? {}),
    hash: event.hash,
  };
}

/** Long numbers as text are ids of posts and people on X. */
function withoutIds(value: unknown): unknown {
  if (typeof value === 'string') return /^\d{5,20}$/.test(value) ? null : value;
  if (Array.isArray(value)) return value.map(withoutIds);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutIds(part)]));
}

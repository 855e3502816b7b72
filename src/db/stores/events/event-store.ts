/** The chain of events, read by pages, and the erasable texts of its events. */
import type { Handle } from '../../db.ts';
import { inParts } from '../../engine/in-parts.ts';
import type { DocketsTable } from '../../schema/dockets.ts';
import type { ChainHeadTable, EventsTable, EventTextsTable } from '../../schema/events.ts';
import { TreeEdge } from '../../engine/tree/tree-edge.ts';
import type { Head } from '../../../domain/printed-head.ts';

export interface StoredEvent {
  readonly seq: number;
  readonly at: string;
  readonly kind: string;
  readonly docketId: number | null;
  /** Canonical JSON, byte for byte as hashed. */
  readonly body: string;
  readonly hash: string;
}

export async function chainHead(handle: Handle): Promise<Head> {
  return headOf(await handle.k.selectFrom('chain_head').selectAll().where('id', '=', 1).executeTakeFirstOrThrow());
}

/** The same of a register that may have lost its head: the one before the first event then. `edge`: undefined before there was a tree. */
export async function chainHeadIfAny(handle: Handle): Promise<Head & { readonly edge: string | undefined }> {
  const row: ReadHead | undefined = await handle.k.selectFrom('chain_head').selectAll().where('id', '=', 1).executeTakeFirst();
  return row ? { ...headOf(row), edge: row.edge } : { seq: 0, hash: '', root: null, edge: '' };
}

/** A register is read in an older shape too, before it is brought up to date. */
type ReadHead = Pick<ChainHeadTable, 'seq' | 'hash'> & Partial<Pick<ChainHeadTable, 'edge'>>;

function headOf({ seq, hash, edge }: ReadHead): Head {
  return { seq, hash, root: edge === undefined ? null : (TreeEdge.parse(edge, seq)?.root() ?? null) };
}

/** null where there is no such event; the chain begins with an empty hash before the first. */
export async function eventHash(handle: Handle, seq: number): Promise<string | null> {
  if (seq === 0) return '';
  const row = await handle.k.selectFrom('events').select('hash').where('seq', '=', seq).executeTakeFirst();
  return row?.hash ?? null;
}

/** The hashes of these events, by sequence number; that before the first event is empty. */
export async function hashesOfEvents(handle: Handle, seqs: readonly number[]): Promise<Map<number, string>> {
  const rows = await inParts(seqs, (part) => handle.k.selectFrom('events').select(['seq', 'hash']).where('seq', 'in', part).execute());
  return new Map([[0, ''], ...rows.map(({ seq, hash }) => [seq, hash] as const)]);
}

/** UTC ISO-8601: when the newest event was; null before the first. */
export async function newestEventAt(handle: Handle): Promise<string | null> {
  const row = await handle.k
    .selectFrom('events')
    .select('at')
    // That rows were written by this very run tells nothing of the clock.
    .where('kind', '!=', 'recorded')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.at ?? null;
}

/** The next events after the sequence number `after`. */
export async function eventsAfter(handle: Handle, after: number, limit: number): Promise<StoredEvent[]> {
  const rows = await handle.k.selectFrom('events').selectAll().where('seq', '>', after).orderBy('seq').limit(limit).execute();
  return rows.map(storedEvent);
}

/** The last events before the sequence number `before` (null: the last of all), the newest first. */
export async function eventsBefore(handle: Handle, before: number | null, limit: number): Promise<StoredEvent[]> {
  const events = handle.k.selectFrom('events').selectAll();
  const rows = await (before === null ? events : events.where('seq', '<', before)).orderBy('seq', 'desc').limit(limit).execute();
  return rows.map(storedEvent);
}

function storedEvent(row: EventsTable): StoredEvent {
  return { seq: row.seq, at: row.at, kind: row.kind, docketId: row.docket_id, body: row.body, hash: row.hash };
}

export interface EventFilter {
  readonly docketId?: number;
  /** UTC ISO-8601; `to` is not included. */
  readonly from?: string;
  readonly to?: string;
  readonly kind?: string;
  /** No number above this. */
  readonly last?: number;
}

export interface LoggedEvent extends StoredEvent {
  /** null where the event belongs to no docket. */
  readonly docket: { readonly year: number; readonly serial: number; readonly withheld: DocketsTable['withheld'] } | null;
}

export async function filteredEvents(handle: Handle, filter: EventFilter, after: number, limit: number): Promise<LoggedEvent[]> {
  const rows = await meeting(handle, filter)
    .leftJoin('dockets', 'dockets.id', 'events.docket_id')
    .selectAll('events')
    .select(['dockets.year', 'dockets.serial', 'dockets.withheld'])
    .where('events.seq', '>', after)
    .orderBy('events.seq')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    seq: row.seq,
    at: row.at,
    kind: row.kind,
    docketId: row.docket_id,
    body: row.body,
    hash: row.hash,
    docket: row.year === null || row.serial === null ? null : { year: row.year, serial: row.serial, withheld: row.withheld },
  }));
}

/** Of which dockets there are such events, in the register's order. */
export function docketsOfEvents(handle: Handle, filter: EventFilter): Promise<{ readonly year: number; readonly serial: number }[]> {
  return meeting(handle, filter)
    .innerJoin('dockets', 'dockets.id', 'events.docket_id')
    .select(['dockets.year', 'dockets.serial'])
    .distinct()
    .orderBy('dockets.year')
    .orderBy('dockets.serial')
    .execute();
}

function meeting(handle: Handle, { docketId, from, to, kind, last }: EventFilter) {
  let query = handle.k.selectFrom('events');
  if (docketId !== undefined) query = query.where('events.docket_id', '=', docketId);
  if (from !== undefined) query = query.where('events.at', '>=', from);
  if (to !== undefined) query = query.where('events.at', '<', to);
  if (kind !== undefined) query = query.where('events.kind', '=', kind);
  if (last !== undefined) query = query.where('events.seq', '<=', last);
  return query;
}

/** The erasable texts of the events `first` to `last`. */
export function textsOfEvents(handle: Handle, first: number, last: number): Promise<EventTextsTable[]> {
  return handle.k.selectFrom('event_texts').selectAll().where('seq', '>=', first).where('seq', '<=', last).execute();
}

/** By sequence number: the erasable texts of these events. */
export async function textsByEvent(handle: Handle, seqs: readonly number[]): Promise<Map<number, EventTextsTable[]>> {
  const rows = await inParts(seqs, (part) => handle.k.selectFrom('event_texts').selectAll().where('seq', 'in', part).execute());
  return Map.groupBy(rows, ({ seq }) => seq);
}

/** Those of the posts (internal ids) that are on a withheld docket now. */
export async function postsOfWithheld(handle: Handle, postIds: readonly number[]): Promise<Set<number>> {
  const rows = await inParts(postIds, (part) =>
    handle.k
      .selectFrom('posts')
      .innerJoin('dockets', 'dockets.id', 'posts.docket_id')
      .select('posts.id')
      .where('posts.id', 'in', part)
      .where('dockets.withheld', 'is not', null)
      .execute(),
  );
  return new Set(rows.map(({ id }) => id));
}

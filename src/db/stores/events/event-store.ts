/** Reads the chain of events: by pages, with the erasable texts, and what a proof of it compares. */
import type { Db, Handle } from '../../db.ts';
import { inParts } from '../posts/post-store.ts';
import type { AnchorsTable, DocketsTable, EventTextsTable } from '../../schema/schema.ts';

export interface StoredEvent {
  readonly seq: number;
  readonly at: string;
  readonly kind: string;
  readonly docketId: number | null;
  /** Canonical JSON, byte for byte as it was hashed. */
  readonly body: string;
  readonly hash: string;
}

/** Runs reads on one unchanging state of the register, while others go on writing. */
export function inSnapshot<T>(db: Db, read: (handle: Handle) => Promise<T>): Promise<T> {
  return db.k
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute((k) => read({ ...db, k }));
}

export async function chainHead(handle: Handle): Promise<{ seq: number; hash: string }> {
  return await handle.k.selectFrom('chain_head').select(['seq', 'hash']).where('id', '=', 1).executeTakeFirstOrThrow();
}

/** The next events after `after`, by sequence. */
export async function eventsAfter(handle: Handle, after: number, limit: number): Promise<StoredEvent[]> {
  const rows = await handle.k.selectFrom('events').selectAll().where('seq', '>', after).orderBy('seq').limit(limit).execute();
  return rows.map((row) => ({ seq: row.seq, at: row.at, kind: row.kind, docketId: row.docket_id, body: row.body, hash: row.hash }));
}

export interface EventFilter {
  readonly docketId?: number;
  /** Exclusive end; UTC ISO-8601. */
  readonly from?: string;
  readonly to?: string;
  readonly kind?: string;
}

export interface LoggedEvent extends StoredEvent {
  /** The docket's number, and whether its words are withheld. */
  readonly docket: { readonly year: number; readonly serial: number; readonly withheld: DocketsTable['withheld'] } | null;
}

export async function filteredEvents(handle: Handle, filter: EventFilter, after: number, limit: number): Promise<LoggedEvent[]> {
  let query = handle.k
    .selectFrom('events')
    .leftJoin('dockets', 'dockets.id', 'events.docket_id')
    .selectAll('events')
    .select(['dockets.year', 'dockets.serial', 'dockets.withheld'])
    .where('events.seq', '>', after);
  if (filter.docketId !== undefined) query = query.where('events.docket_id', '=', filter.docketId);
  if (filter.from !== undefined) query = query.where('events.at', '>=', filter.from);
  if (filter.to !== undefined) query = query.where('events.at', '<', filter.to);
  if (filter.kind !== undefined) query = query.where('events.kind', '=', filter.kind);
  const rows = await query.orderBy('events.seq').limit(limit).execute();
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

/** The erasable texts of events `first` to `last`. */
export function textsOfEvents(handle: Handle, first: number, last: number): Promise<EventTextsTable[]> {
  return handle.k.selectFrom('event_texts').selectAll().where('seq', '>=', first).where('seq', '<=', last).execute();
}

export interface SaltedText {
  readonly id: number;
  readonly text: string | null;
  readonly salt: string | null;
}

/** Texts of posts with their salts, by internal id; those that are gone are left out. */
export async function saltedPosts(handle: Handle, ids: readonly number[]): Promise<Map<number, SaltedText>> {
  const rows = await inParts([...new Set(ids)], (part) =>
    handle.k.selectFrom('posts').select(['id', 'text', 'salt']).where('id', 'in', part).execute(),
  );
  return new Map(rows.map((row) => [row.id, row]));
}

export function allAnchors(handle: Handle): Promise<AnchorsTable[]> {
  return handle.k.selectFrom('anchors').selectAll().orderBy('seq').execute();
}

/** Rows of dockets by internal id, a page. */
export function docketRowsAfter(handle: Handle, after: number, limit: number): Promise<DocketsTable[]> {
  return handle.k.selectFrom('dockets').selectAll().where('id', '>', after).orderBy('id').limit(limit).execute();
}

/** Events of dockets `first` to `last` (internal ids), each docket's in order. */
export async function bodiesOfDockets(
  handle: Handle,
  first: number,
  last: number,
): Promise<{ docketId: number; seq: number; body: string }[]> {
  const rows = await handle.k
    .selectFrom('events')
    .select(['docket_id', 'seq', 'body'])
    .where('docket_id', '>=', first)
    .where('docket_id', '<=', last)
    .orderBy('docket_id')
    .orderBy('seq')
    .execute();
  return rows.map((row) => ({ docketId: row.docket_id as number, seq: row.seq, body: row.body }));
}

/** The counters of docket numbers: year → last serial given out. */
export async function serialCounters(handle: Handle): Promise<Map<number, number>> {
  const rows = await handle.k.selectFrom('counters').selectAll().where('name', 'like', 'serial:%').execute();
  return new Map(rows.map((row) => [Number(row.name.slice('serial:'.length)), row.last]));
}

/** Posts that events of these kinds brought to the dockets: internal post id → docket. The events have an index by docket, the posts have none. */
export async function postsInEvents(handle: Handle, docketIds: readonly number[], kinds: readonly string[]): Promise<Map<number, number>> {
  const rows = await inParts(docketIds, (part) =>
    handle.k.selectFrom('events').select(['docket_id', 'body']).where('docket_id', 'in', part).where('kind', 'in', kinds).execute(),
  );
  const dockets = new Map<number, number>();
  for (const { docket_id, body } of rows) {
    const { data } = JSON.parse(body) as { data: { post?: number } };
    if (data.post !== undefined && docket_id !== null) dockets.set(data.post, docket_id);
  }
  return dockets;
}

/** Whether anything has happened to the docket beside these kinds of events. */
export async function hasOtherEvents(handle: Handle, docketId: number, kinds: readonly string[]): Promise<boolean> {
  const row = await handle.k
    .selectFrom('events')
    .select('seq')
    .where('docket_id', '=', docketId)
    .where('kind', 'not in', [...kinds])
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

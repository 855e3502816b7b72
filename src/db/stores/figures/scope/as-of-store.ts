/** The register as it stood at an earlier moment: which event was the last one, which dockets have changed since, and what their events say of them. */
import type { Handle } from '../../../db.ts';
import { inParts } from '../../../engine/in-parts.ts';
import type { DocketsTable } from '../../../schema/dockets.ts';
import { parsedEvent, type ReplayedEvent, replayed } from '../../dockets/docket-replay.ts';
import { type AsOf, type SourceRow, sourceRow } from './docket-source.ts';

/** What a reading may change later and a registration does not name: the rows that its transaction wrote say what it was. */
const READ_LATER = { language: 'language', country: 'country', accusedPolice: 'accused_police' } as const;

/** Dockets whose events are read at a time. */
const STEP = 500;

/** The last event at or before the moment (UTC); 0 where there was none. Events stand in the order of their times, so that few are looked at. */
export async function lastEventAt(handle: Handle, at: string): Promise<number> {
  const head = await handle.k.selectFrom('chain_head').select('seq').where('id', '=', 1).executeTakeFirst();
  let [low, high] = [0, head?.seq ?? 0];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const event = await handle.k.selectFrom('events').select('at').where('seq', '>=', middle).orderBy('seq').limit(1).executeTakeFirst();
    if (event && event.at <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The register after that event. */
export async function registerAfter(handle: Handle, seq: number): Promise<AsOf> {
  const later = await handle.k
    .selectFrom('events')
    .select(['docket_id', 'kind'])
    .where('seq', '>', seq)
    .where('docket_id', 'is not', null)
    .execute();
  const lastId = await lastDocketBefore(handle, later);
  const changedIds = [...new Set(later.flatMap(({ docket_id }) => (docket_id !== null && docket_id <= lastId ? [docket_id] : [])))];
  const changed: SourceRow[] = [];
  for (let from = 0; from < changedIds.length; from += STEP) {
    for (const row of await rowsAfter(handle, changedIds.slice(from, from + STEP), seq)) changed.push(row);
  }
  return { seq, lastId, changedIds, changed };
}

/** Internal ids are given in the order of registration. */
async function lastDocketBefore(handle: Handle, later: readonly { docket_id: number | null; kind: string }[]): Promise<number> {
  let first = Number.POSITIVE_INFINITY;
  for (const { docket_id, kind } of later)
    if (docket_id !== null && (kind === 'registered' || kind === 'voided') && docket_id < first) first = docket_id;
  if (Number.isFinite(first)) return first - 1;
  const last = await handle.k
    .selectFrom('dockets')
    .select((eb) => eb.fn.max<number | null>('id').as('id'))
    .executeTakeFirst();
  return last?.id ?? 0;
}

async function rowsAfter(handle: Handle, ids: readonly number[], seq: number): Promise<SourceRow[]> {
  const rows = await inParts(ids, (part) => handle.k.selectFrom('dockets').selectAll().where('id', 'in', part).execute());
  const bodies = await inParts(ids, (part) =>
    handle.k
      .selectFrom('events')
      .select(['docket_id', 'seq', 'body'])
      .where('docket_id', 'in', part)
      .orderBy('docket_id')
      .orderBy('seq')
      .execute(),
  );
  const histories = Map.groupBy(bodies, ({ docket_id }) => docket_id);
  const found: SourceRow[] = [];
  for (const row of rows) {
    const history = (histories.get(row.id) ?? []).map(({ seq: at, body }) => ({ seq: at, event: parsedEvent(body) }));
    const before = history.filter((each) => each.seq <= seq);
    const columns = replayed(before.map(({ event }) => event));
    if (columns === null) continue;
    const later = history.filter((each) => each.seq > seq).map(({ event }) => event);
    found.push(sourceRow({ ...row, ...(await unnamedAtFirst(handle, row.id, later, history[0]?.seq ?? 0)), ...columns }));
  }
  return found;
}

/** What the row had of it when it was registered, where a later event has changed it. */
async function unnamedAtFirst(
  handle: Handle,
  docketId: number,
  later: readonly ReplayedEvent[],
  registered: number,
): Promise<Partial<DocketsTable>> {
  const names = Object.entries(READ_LATER).filter(([name]) => later.some(({ data }) => data[name] !== undefined));
  if (names.length === 0) return {};
  const written = await writtenWith(handle, registered, docketId);
  return Object.fromEntries(names.flatMap(([, column]) => (written && column in written ? [[column, written[column]]] : [])));
}

/** The cells that the transaction of that event wrote of the docket, as its last event holds them; null in a register from before events held rows. */
async function writtenWith(handle: Handle, seq: number, docketId: number): Promise<Record<string, unknown> | null> {
  const event = await handle.k
    .selectFrom('events')
    .select('body')
    .where('seq', '>=', seq)
    .where('body', 'like', '%"rows":[[%')
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst();
  if (!event) return null;
  const { rows = [] } = JSON.parse(event.body) as { rows?: readonly (readonly [string, readonly string[] | null, readonly unknown[][]])[] };
  for (const [table, columns, written] of rows) {
    const row = table === 'dockets' && columns?.includes('language') ? written.find(([id]) => id === docketId) : undefined;
    if (row && columns) return Object.fromEntries(columns.map((name, index) => [name, row[index + 1]]));
  }
  return null;
}

/** Where units stood after that event: whatever was moved since is put back. By code: to whom it reported. */
export async function unitsMovedSince(handle: Handle, seq: number): Promise<ReadonlyMap<string, string | null>> {
  const rows = await handle.k
    .selectFrom('events')
    .select('body')
    .where('seq', '>', seq)
    .where('docket_id', 'is', null)
    .where('kind', '=', 'unit_moved')
    .orderBy('seq', 'desc')
    .execute();
  const places = new Map<string, string | null>();
  for (const { body } of rows) {
    const { data } = JSON.parse(body) as { data: { unit: string; from: string | null } };
    places.set(data.unit, data.from);
  }
  return places;
}

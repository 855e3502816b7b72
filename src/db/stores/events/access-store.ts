/** Events of what left the house or was shown unmasked: one for each exit. */
import { sql, type SqlBool } from 'kysely';
import type { AccessKind } from '../../../domain/access/access.ts';
import type { Handle } from '../../db.ts';

export interface AccessEvent {
  readonly seq: number;
  readonly at: string;
  readonly kind: AccessKind;
  readonly body: string;
  /** The docket in whose history it stands; null where it is of many or none. */
  readonly docket: { readonly year: number; readonly serial: number } | null;
  /** Why, in a person's words; null where none were given or they were forgotten. */
  readonly reason: string | null;
}

export interface AccessFilter {
  readonly seq?: number;
  /** UTC ISO-8601; `to` is not included. */
  readonly from?: string;
  readonly to?: string;
}

/** The newest first: the next ones before the number `before` (null: from the end). */
export async function accessEvents(handle: Handle, filter: AccessFilter, before: number | null, limit: number): Promise<AccessEvent[]> {
  let query = handle.k
    .selectFrom('events')
    .leftJoin('dockets', 'dockets.id', 'events.docket_id')
    .leftJoin('event_texts', (join) => join.onRef('event_texts.seq', '=', 'events.seq').on('event_texts.field', '=', 'reason'))
    .select(['events.seq', 'events.at', 'events.kind', 'events.body', 'dockets.year', 'dockets.serial', 'event_texts.text'])
    // The condition of the partial index, word for word, so that the engine uses it.
    .where(sql<SqlBool>`events.kind in ('handed_out', 'exported_unmasked', 'revealed', 'docket_exported')`);
  if (before !== null) query = query.where('events.seq', '<', before);
  if (filter.seq !== undefined) query = query.where('events.seq', '=', filter.seq);
  if (filter.from !== undefined) query = query.where('events.at', '>=', filter.from);
  if (filter.to !== undefined) query = query.where('events.at', '<', filter.to);
  const rows = await query.orderBy('events.seq', 'desc').limit(limit).execute();
  return rows.map(({ seq, at, kind, body, year, serial, text }) => ({
    seq,
    at,
    kind: kind as AccessKind,
    body,
    docket: year === null || serial === null ? null : { year, serial },
    reason: text,
  }));
}

/** Outreach abroad, planned, held and cancelled. */
import type { Selectable } from 'kysely';
import type { OutreachKind, OutreachState, OutreachTopic } from '../../../domain/overseas/outreach.ts';
import type { Handle, WriteHandle } from '../../db.ts';
import type { OutreachTable } from '../../schema/outreach.ts';

export interface Outreach {
  readonly id: number;
  readonly state: OutreachState;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** null: the whole country. */
  readonly city: string | null;
  readonly coordinatorId: number | null;
  /** The day there: `2026-10-31`. */
  readonly on: string;
  readonly topic: OutreachTopic;
  readonly kind: OutreachKind;
  readonly place: string | null;
  /** Who came, in words. */
  readonly audience: string | null;
  readonly reached: number;
  /** How many of them follow the handle since. */
  readonly joined: number;
  readonly link: string | null;
  readonly note: string | null;
  readonly recordedAt: string;
}

export interface OutreachFilter {
  readonly id?: number;
  readonly country?: string;
  readonly topic?: OutreachTopic;
  readonly state?: OutreachState;
  readonly coordinatorId?: number;
  /** First and last day, both included. */
  readonly fromDay?: string;
  readonly toDay?: string;
}

/** In the order of their days. */
export async function outreachRows(handle: Handle, filter: OutreachFilter = {}): Promise<Outreach[]> {
  const { id, country, topic, state, coordinatorId, fromDay, toDay } = filter;
  let query = handle.k.selectFrom('outreach').selectAll();
  if (id !== undefined) query = query.where('id', '=', id);
  if (country !== undefined) query = query.where('country', '=', country);
  if (topic !== undefined) query = query.where('topic', '=', topic);
  if (state !== undefined) query = query.where('state', '=', state);
  if (coordinatorId !== undefined) query = query.where('coordinator_id', '=', coordinatorId);
  if (fromDay !== undefined) query = query.where('held_on', '>=', fromDay);
  if (toDay !== undefined) query = query.where('held_on', '<=', toDay);
  const rows = await query.orderBy('held_on').orderBy('id').execute();
  return rows.map(outreachOf);
}

/** Returns the new row's id. */
export async function insertOutreach(tx: WriteHandle, outreach: Omit<Outreach, 'id'>): Promise<number> {
  const { id } = await tx.k.insertInto('outreach').values(rowOf(outreach)).returning('id').executeTakeFirstOrThrow();
  return id;
}

export async function saveOutreach(tx: WriteHandle, { id, ...outreach }: Outreach): Promise<void> {
  await tx.k.updateTable('outreach').set(rowOf(outreach)).where('id', '=', id).execute();
}

function rowOf({ coordinatorId, on, recordedAt, ...same }: Omit<Outreach, 'id'>) {
  return { ...same, coordinator_id: coordinatorId, held_on: on, recorded_at: recordedAt };
}

function outreachOf({ coordinator_id, held_on, recorded_at, ...same }: Selectable<OutreachTable>): Outreach {
  return { ...same, coordinatorId: coordinator_id, on: held_on, recordedAt: recorded_at };
}

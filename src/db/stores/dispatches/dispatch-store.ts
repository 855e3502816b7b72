/** Dispatches: planned, claimed by one process, then sent or settled. */
import type { DispatchChannel, DispatchPurpose, DispatchState } from '../../../domain/dispatch/dispatch.ts';
import type { WithheldClass } from '../../../domain/docket/complaint.ts';
import { sql } from 'kysely';
import type { Handle, WriteHandle } from '../../db.ts';
import { inParts } from '../../engine/in-parts.ts';
import type { DispatchesTable } from '../../schema/dispatches.ts';

export interface Dispatch {
  readonly id: number;
  readonly docketId: number;
  /** A unit's code, or `citizen`. */
  readonly recipient: string;
  readonly channel: DispatchChannel;
  readonly purpose: DispatchPurpose;
  readonly round: number;
  readonly state: DispatchState;
  readonly template: string | null;
  readonly text: string | null;
  readonly plannedAt: string;
  readonly claimedBy: string | null;
  readonly leaseUntil: string | null;
  readonly sentAt: string | null;
  readonly settledAt: string | null;
  /** The post that was made, or the packet's file. */
  readonly resultRef: string | null;
  readonly errorCode: string | null;
  readonly attempts: number;
}

function dispatchOf(row: Omit<DispatchesTable, 'id'> & { id: number }): Dispatch {
  return {
    id: row.id,
    docketId: row.docket_id,
    recipient: row.recipient,
    channel: row.channel,
    purpose: row.purpose,
    round: row.round,
    state: row.state,
    template: row.template,
    text: row.text,
    plannedAt: row.planned_at,
    claimedBy: row.claimed_by,
    leaseUntil: row.lease_until,
    sentAt: row.sent_at,
    settledAt: row.settled_at,
    resultRef: row.result_ref,
    errorCode: row.error_code,
    attempts: row.attempts,
  };
}

export interface NewDispatch {
  readonly docketId: number;
  readonly recipient: string;
  readonly channel: DispatchChannel;
  readonly purpose: DispatchPurpose;
  readonly round: number;
  readonly template: string | null;
  readonly text: string | null;
  readonly plannedAt: string;
}

/** Returns the new id, or null where another process has planned the same docket, recipient, channel, purpose and round. */
export async function insertDispatch(tx: WriteHandle, dispatch: NewDispatch): Promise<number | null> {
  const row = await tx.k
    .insertInto('dispatches')
    .values({
      docket_id: dispatch.docketId,
      recipient: dispatch.recipient,
      channel: dispatch.channel,
      purpose: dispatch.purpose,
      round: dispatch.round,
      state: 'planned',
      template: dispatch.template,
      text: dispatch.text,
      planned_at: dispatch.plannedAt,
      claimed_by: null,
      lease_until: null,
      sent_at: null,
      settled_at: null,
      result_ref: null,
      error_code: null,
      attempts: 0,
    })
    .onConflict((conflict) => conflict.columns(['docket_id', 'recipient', 'channel', 'purpose', 'round']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id ?? null;
}

/** What the dispatch says from now on, where it has not gone out. */
export async function rewriteDispatch(tx: WriteHandle, id: number, to: Pick<NewDispatch, 'template' | 'text'>): Promise<void> {
  await tx.k
    .updateTable('dispatches')
    .set({ template: to.template, text: to.text })
    .where('id', '=', id)
    .where('state', 'in', ['planned', 'failed'])
    .execute();
}

/** Claims those of the dispatches that are still planned or failed, and with `alsoUncertain` those whose lease has run out. Returns their ids. */
export async function claimDispatches(
  tx: WriteHandle,
  ids: readonly number[],
  claim: { by: string; now: string; leaseUntil: string; alsoUncertain: boolean },
): Promise<Set<number>> {
  const rows = await inParts(ids, (part) =>
    tx.k
      .updateTable('dispatches')
      .set((eb) => ({
        state: 'sending' as const,
        claimed_by: claim.by,
        lease_until: claim.leaseUntil,
        settled_at: null,
        error_code: null,
        attempts: eb('attempts', '+', 1),
      }))
      .where('id', 'in', part)
      .where((eb) =>
        eb.or([
          eb('state', 'in', ['planned', 'failed']),
          ...(claim.alsoUncertain ? [eb.and([eb('state', '=', 'sending'), eb('lease_until', '<=', claim.now)])] : []),
        ]),
      )
      .returning('id')
      .execute(),
  );
  return new Set(rows.map(({ id }) => id));
}

/** Gives back what that process has claimed: it is planned again. */
export async function releaseDispatches(tx: WriteHandle, ids: readonly number[], claimedBy: string): Promise<void> {
  await inParts(ids, (part) =>
    tx.k
      .updateTable('dispatches')
      .set({ state: 'planned', claimed_by: null, lease_until: null })
      .where('id', 'in', part)
      .where('state', '=', 'sending')
      .where('claimed_by', '=', claimedBy)
      .returning('id')
      .execute(),
  );
}

export interface Settlement {
  readonly state: DispatchState;
  readonly at: string;
  readonly resultRef?: string;
  readonly errorCode?: string;
  /** It is to be found again: what is settled is looked at no more. What waits for a person is never settled. */
  readonly isOpen?: boolean;
}

/** Writes the result of a dispatch; with `claimedBy` only if that claim still holds. Returns whether a row was written. */
export async function settleDispatch(tx: WriteHandle, id: number, settlement: Settlement, claimedBy?: string): Promise<boolean> {
  const { state, at, resultRef, errorCode, isOpen = false } = settlement;
  const went = state === 'sent' || state === 'printed' || state === 'done_by_hand';
  let query = tx.k
    .updateTable('dispatches')
    .set({
      state,
      settled_at: isOpen || state === 'needs_person' ? null : at,
      lease_until: null,
      ...(went && { sent_at: sql<string>`coalesce(sent_at, ${at})` }),
      ...(resultRef !== undefined && { result_ref: resultRef }),
      ...(errorCode !== undefined && { error_code: errorCode }),
    })
    .where('id', '=', id);
  if (claimedBy !== undefined) query = query.where('state', '=', 'sending').where('claimed_by', '=', claimedBy);
  return Number((await query.executeTakeFirst()).numUpdatedRows) > 0;
}

export async function dispatchById(handle: Handle, id: number): Promise<Dispatch | null> {
  const row = await handle.k.selectFrom('dispatches').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? dispatchOf(row) : null;
}

export async function dispatchesOf(handle: Handle, docketIds: readonly number[]): Promise<Dispatch[]> {
  const rows = await inParts(docketIds, (part) =>
    handle.k.selectFrom('dispatches').selectAll().where('docket_id', 'in', part).orderBy('id').execute(),
  );
  return rows.map(dispatchOf);
}

/** Dispatches that were being sent and have no result yet, or that X says were sent before, under an id that it does not tell. */
export async function openDispatches(handle: Handle): Promise<Dispatch[]> {
  const rows = await handle.k
    .selectFrom('dispatches')
    .selectAll()
    .where('state', 'in', ['sending', 'sent'])
    .where('settled_at', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map(dispatchOf);
}

export interface DispatchFilter {
  readonly docketId?: number;
  readonly state?: DispatchState;
  /** Codes of units, or `citizen`. */
  readonly recipients?: readonly string[];
  /** UTC ISO-8601, of the planning; `before` is not included. */
  readonly from?: string;
  readonly before?: string;
  /** No number above this. */
  readonly last?: number;
}

export interface ListedDispatch extends Dispatch {
  readonly year: number;
  readonly serial: number;
  readonly withheld: WithheldClass | null;
  /** Of the post that opened the docket, in sortable form; null where nobody posted it. */
  readonly postXId: string | null;
}

/** Oldest first: a page of those with an id above `after`. */
export async function listDispatches(handle: Handle, filter: DispatchFilter, after: number, limit: number): Promise<ListedDispatch[]> {
  const rows = await meeting(handle, filter)
    .leftJoin('posts', 'posts.id', 'dockets.post_id')
    .selectAll('dispatches')
    .select(['dockets.year', 'dockets.serial', 'dockets.withheld', 'posts.x_id'])
    .where('dispatches.id', '>', after)
    .orderBy('dispatches.id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...dispatchOf(row), year: row.year, serial: row.serial, withheld: row.withheld, postXId: row.x_id }));
}

/** Which dockets they are of, in the register's order, and the highest number among them; 0 where there are none. */
export async function dispatchedDockets(
  handle: Handle,
  filter: DispatchFilter,
): Promise<{ readonly dockets: readonly { readonly year: number; readonly serial: number }[]; readonly last: number }> {
  const highest = await meeting(handle, filter)
    .select((eb) => eb.fn.max<number | null>('dispatches.id').as('id'))
    .executeTakeFirstOrThrow();
  const last = highest.id ?? 0;
  const dockets = await meeting(handle, { ...filter, last })
    .select(['dockets.year', 'dockets.serial'])
    .distinct()
    .orderBy('dockets.year')
    .orderBy('dockets.serial')
    .execute();
  return { dockets, last };
}

function meeting(handle: Handle, { docketId, state, recipients, from, before, last }: DispatchFilter) {
  let query = handle.k.selectFrom('dispatches').innerJoin('dockets', 'dockets.id', 'dispatches.docket_id');
  if (docketId !== undefined) query = query.where('dispatches.docket_id', '=', docketId);
  if (state !== undefined) query = query.where('dispatches.state', '=', state);
  if (recipients !== undefined) query = query.where('dispatches.recipient', 'in', recipients);
  if (from !== undefined) query = query.where('dispatches.planned_at', '>=', from);
  if (before !== undefined) query = query.where('dispatches.planned_at', '<', before);
  if (last !== undefined) query = query.where('dispatches.id', '<=', last);
  return query;
}

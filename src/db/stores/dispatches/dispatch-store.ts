/** Dispatches: planned, taken in hand by one process, settled; and what a forwarding needs to know of its dockets. */
import type { AccusedPolice, Category, Source, Status, Urgency, WithheldClass } from '../../../domain/docket/complaint.ts';
import type { DispatchChannel, DispatchPurpose, DispatchState } from '../../../domain/dispatch/dispatch.ts';
import type { Handle, WriteHandle } from '../../db.ts';
import { postsInEvents } from '../events/event-store.ts';
import { inParts } from '../posts/post-store.ts';
import type { DispatchesTable } from '../../schema/schema.ts';

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

/** Plans one; null where that docket, recipient, channel, purpose and round stands already (somebody else planned it). */
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

/** Takes dispatches in hand that still stand as the plan saw them; returns the ids that it got. */
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

export interface Settlement {
  readonly state: DispatchState;
  readonly at: string;
  readonly resultRef?: string;
  readonly errorCode?: string;
}

/** Writes what became of it. `claimedBy`: only where that claim still holds. Returns whether it did. */
export async function settleDispatch(tx: WriteHandle, id: number, settlement: Settlement, claimedBy?: string): Promise<boolean> {
  const { state, at, resultRef, errorCode } = settlement;
  const went = state === 'sent' || state === 'printed' || state === 'done_by_hand';
  let query = tx.k
    .updateTable('dispatches')
    .set({
      state,
      settled_at: at,
      lease_until: null,
      ...(went && { sent_at: at }),
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

export interface DispatchFilter {
  readonly docketId?: number;
  readonly state?: DispatchState;
}

export interface ListedDispatch extends Dispatch {
  readonly year: number;
  readonly serial: number;
  readonly withheld: WithheldClass | null;
}

/** Rows that went to the wire and were not settled. */
export async function sendingDispatches(handle: Handle): Promise<Dispatch[]> {
  const rows = await handle.k
    .selectFrom('dispatches')
    .selectAll()
    .where('state', '=', 'sending')
    .where('settled_at', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map(dispatchOf);
}

/** Oldest first, a page after the id `after`. */
export async function listDispatches(handle: Handle, filter: DispatchFilter, after: number, limit: number): Promise<ListedDispatch[]> {
  let query = handle.k
    .selectFrom('dispatches')
    .innerJoin('dockets', 'dockets.id', 'dispatches.docket_id')
    .selectAll('dispatches')
    .select(['dockets.year', 'dockets.serial', 'dockets.withheld'])
    .where('dispatches.id', '>', after);
  if (filter.docketId !== undefined) query = query.where('dispatches.docket_id', '=', filter.docketId);
  if (filter.state !== undefined) query = query.where('dispatches.state', '=', filter.state);
  const rows = await query.orderBy('dispatches.id').limit(limit).execute();
  return rows.map((row) => ({ ...dispatchOf(row), year: row.year, serial: row.serial, withheld: row.withheld }));
}

/** A docket as forwarding looks at it. */
export interface ForwardRow {
  readonly docketId: number;
  readonly year: number;
  readonly serial: number;
  readonly status: Status;
  readonly leadUnit: string | null;
  readonly accused: AccusedPolice;
  readonly withheld: WithheldClass | null;
  readonly source: Source;
  readonly urgency: Urgency;
  readonly categories: readonly Category[];
  readonly language: string;
  readonly registeredAt: string;
  readonly forwardedAt: string | null;
  /** X id of the post that opened it, sortable; null where it came another way. */
  readonly postXId: string | null;
  readonly complainant: { readonly handle: string | null; readonly name: string | null };
}

function forwardRows(handle: Handle) {
  return handle.k
    .selectFrom('dockets')
    .innerJoin('posts', 'posts.id', 'dockets.post_id')
    .innerJoin('authors', 'authors.id', 'dockets.author_id')
    .select([
      'dockets.id',
      'dockets.year',
      'dockets.serial',
      'dockets.status',
      'dockets.lead_unit',
      'dockets.accused_police',
      'dockets.withheld',
      'dockets.source',
      'dockets.urgency',
      'dockets.categories',
      'dockets.language',
      'dockets.registered_at',
      'dockets.forwarded_at',
      'posts.x_id',
      'authors.handle',
      'authors.name',
    ]);
}

type ForwardQueryRow = Awaited<ReturnType<ReturnType<typeof forwardRows>['execute']>>[number];

function forwardRow(row: ForwardQueryRow): ForwardRow {
  return {
    docketId: row.id,
    year: row.year,
    serial: row.serial,
    status: row.status,
    leadUnit: row.lead_unit,
    accused: row.accused_police,
    withheld: row.withheld,
    source: row.source,
    urgency: row.urgency,
    categories: row.categories.split(' ').filter((category): category is Category => category !== ''),
    language: row.language,
    registeredAt: row.registered_at,
    forwardedAt: row.forwarded_at,
    postXId: row.x_id,
    complainant: { handle: row.handle, name: row.name },
  };
}

/** In the order asked for. */
export async function docketsToForward(handle: Handle, ids: readonly number[]): Promise<ForwardRow[]> {
  const rows = (await inParts(ids, (part) => forwardRows(handle).where('dockets.id', 'in', part).execute())).map(forwardRow);
  const byId = new Map(rows.map((row) => [row.docketId, row]));
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}

/**
 * Open dockets that nobody has forwarded and whose unit is sure: emergencies first, then the oldest. Left out where an
 * earlier sending by that channel waits for a person, or (`sending`) nobody knows whether it arrived.
 */
export async function readyDockets(
  handle: Handle,
  channel: DispatchChannel,
  unsettled: readonly DispatchState[],
): Promise<{ id: number; accused: boolean; withheld: boolean }[]> {
  const rows = await handle.k
    .selectFrom('dockets')
    .where('dockets.status', '=', 'open')
    .where('dockets.forwarded_at', 'is', null)
    .where('dockets.lead_unit', 'is not', null)
    .where('dockets.actionable', '<>', 'no')
    .where((eb) => eb.or([eb('dockets.decision', '=', 'auto'), eb('dockets.decided_by_person', '=', 1)]))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('dispatches')
            .select('dispatches.id')
            .whereRef('dispatches.docket_id', '=', 'dockets.id')
            .whereRef('dispatches.recipient', '=', 'dockets.lead_unit')
            .where('dispatches.channel', '=', channel)
            .where('dispatches.purpose', '=', 'forward')
            .where('dispatches.state', 'in', unsettled),
        ),
      ),
    )
    .select(['dockets.id', 'dockets.accused_police', 'dockets.withheld'])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('concerns')
            .select('concerns.docket_id')
            .whereRef('concerns.docket_id', '=', 'dockets.id')
            .where('concerns.role', '=', 'accused'),
        )
        .as('accused_unit'),
    )
    .orderBy((eb) => eb.case().when('dockets.urgency', '=', 'emergency').then(0).else(1).end())
    .orderBy('dockets.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    accused: row.accused_police !== null || Boolean(row.accused_unit),
    withheld: row.withheld !== null,
  }));
}

/** The post that opened a docket, and who wrote it. */
export async function openingPost(
  handle: Handle,
  docket: { postId: number; authorId: number },
): Promise<{ text: string | null; author: string | null } | null> {
  const row = await handle.k
    .selectFrom('posts')
    .innerJoin('authors', (join) => join.on('authors.id', '=', docket.authorId))
    .select(['posts.text', 'authors.handle', 'authors.name'])
    .where('posts.id', '=', docket.postId)
    .executeTakeFirst();
  return row ? { text: row.text, author: row.handle === null ? row.name : `@${row.handle}` } : null;
}

/** What the complainant wrote on a docket, oldest first, with its attachments. */
export interface ComplainantPost {
  readonly docketId: number;
  readonly postedAt: string;
  readonly text: string | null;
  readonly media: readonly string[];
}

export async function complainantPosts(handle: Handle, docketIds: readonly number[]): Promise<ComplainantPost[]> {
  const docketOfPost = await postsInEvents(handle, docketIds, ['registered', 'follow_up', 'edit']);
  const ids = [...docketOfPost.keys()];
  const posts = await inParts(ids, (part) =>
    handle.k.selectFrom('posts').select(['id', 'posted_at', 'text']).where('id', 'in', part).execute(),
  );
  const media = await inParts(ids, (part) =>
    handle.k.selectFrom('media').select(['post_id', 'url']).where('post_id', 'in', part).orderBy('position').execute(),
  );
  const urls = new Map<number, string[]>();
  for (const { post_id, url } of media) if (url !== null) urls.set(post_id, [...(urls.get(post_id) ?? []), url]);
  return posts
    .map((row) => ({
      docketId: docketOfPost.get(row.id) as number,
      postedAt: row.posted_at,
      text: row.text,
      media: urls.get(row.id) ?? [],
    }))
    .sort((a, b) => (a.postedAt < b.postedAt ? -1 : a.postedAt > b.postedAt ? 1 : 0));
}

/** The handle that the public knows a unit by: one in use, of the unit itself rather than of a branch of it. */
export async function handlesOfUnits(handle: Handle, units: readonly string[]): Promise<Map<string, string>> {
  const rows = await inParts([...new Set(units)], (part) =>
    handle.k
      .selectFrom('handles')
      .select(['name', 'unit'])
      .where('unit', 'in', part)
      .where('state', '=', 'active')
      .where('to_at', 'is', null)
      .where('kind', 'in', ['state', 'zone', 'range', 'district', 'commissionerate', 'unit'])
      .orderBy('id')
      .execute(),
  );
  const handles = new Map<string, string>();
  for (const { name, unit } of rows) if (unit !== null && !handles.has(unit)) handles.set(unit, name);
  return handles;
}

/** Whom the opening posts of dockets tag (lower case, each between spaces) and whom they quote (sortable X id). */
export async function openingMentions(
  handle: Handle,
  docketIds: readonly number[],
): Promise<Map<number, { mentions: string; quotedUser: string | null }>> {
  const rows = await inParts(docketIds, (part) =>
    handle.k
      .selectFrom('dockets')
      .innerJoin('posts', 'posts.id', 'dockets.post_id')
      .select(['dockets.id', 'posts.mentions', 'posts.quoted_user'])
      .where('dockets.id', 'in', part)
      .execute(),
  );
  return new Map(rows.map((row) => [row.id, { mentions: row.mentions, quotedUser: row.quoted_user }]));
}

/** The police's replies that the register has read on these dockets: where a reply of unknown fate is looked for. X ids are sortable. */
export async function policeReplies(
  handle: Handle,
  docketIds: readonly number[],
): Promise<{ docketId: number; xId: string; text: string }[]> {
  const docketOfPost = await postsInEvents(handle, docketIds, ['police_reply']);
  const rows = await inParts([...docketOfPost.keys()], (part) =>
    handle.k.selectFrom('posts').select(['id', 'x_id', 'text']).where('id', 'in', part).execute(),
  );
  return rows.flatMap((row) =>
    row.x_id === null ? [] : [{ docketId: docketOfPost.get(row.id) as number, xId: row.x_id, text: row.text ?? '' }],
  );
}

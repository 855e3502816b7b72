/** Complaints as they are read: filtered rows by keyset pages, and what goes with a page in one query each. */
import { type ExpressionBuilder, type SelectQueryBuilder, sql } from 'kysely';
import type { Party, Status } from '../../../domain/docket/complaint.ts';
import type { Handle } from '../../db.ts';
import { inParts } from '../posts/post-store.ts';
import type { DocketsTable, Schema } from '../../schema/schema.ts';

/** What is asked for; a key that is absent asks for nothing. `null` means: those that have none. */
export interface ComplaintFilter {
  readonly statuses?: readonly Status[];
  readonly district?: string | null;
  readonly units?: readonly string[] | null;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | null;
  /** Lower case; the opening post tags it. */
  readonly handleKey?: string;
  /** UTC, included. */
  readonly registeredFrom?: string;
  /** UTC, not included. */
  readonly registeredBefore?: string;
  readonly emergency?: boolean;
  readonly attention?: boolean;
  readonly category?: string;
  readonly waitingOn?: Party;
  readonly withheld?: boolean;
  /** Past its targets at that moment. */
  readonly overdue?: OverdueLimits;
}

/** Moments (UTC) before which a docket must have been registered to be past a target. */
export interface OverdueLimits {
  readonly forwardBefore: string;
  readonly closeBefore: string;
}

/** The place of a docket in the register's order. */
export interface Place {
  readonly year: number;
  readonly serial: number;
}

export type Order = 'oldest' | 'newest';

type FilterTables = Pick<Schema, 'dockets' | 'posts'>;

/** Past a target: not closed, no backlog, not marked as no complaint, and the ball does not lie with the citizen (law 12). */
export function overdueWhen(eb: ExpressionBuilder<Pick<Schema, 'dockets'>, 'dockets'>, limits: OverdueLimits) {
  return eb.and([
    eb('dockets.status', 'in', ['open', 'in_process']),
    eb('dockets.backlog', '=', 0),
    eb('dockets.actionable', '!=', 'no'),
    eb('dockets.waiting_on', '!=', 'citizen'),
    eb.or([
      eb('dockets.registered_at', '<', limits.closeBefore),
      eb.and([
        eb('dockets.waiting_on', '=', 'desk'),
        eb('dockets.forwarded_at', 'is', null),
        eb('dockets.registered_at', '<', limits.forwardBefore),
      ]),
    ]),
  ]);
}

function filtered<O>(
  query: SelectQueryBuilder<FilterTables, 'dockets' | 'posts', O>,
  filter: ComplaintFilter,
): SelectQueryBuilder<FilterTables, 'dockets' | 'posts', O> {
  let q = query;
  if (filter.statuses) q = q.where('dockets.status', 'in', filter.statuses);
  if (filter.district === null) q = q.where('dockets.district', 'is', null);
  else if (filter.district !== undefined) q = q.where('dockets.district', '=', filter.district);
  if (filter.units === null) q = q.where('dockets.lead_unit', 'is', null);
  else if (filter.units) q = q.where('dockets.lead_unit', 'in', filter.units);
  if (filter.country === null) q = q.where('dockets.country', 'is', null);
  else if (filter.country !== undefined) q = q.where('dockets.country', '=', filter.country);
  if (filter.handleKey !== undefined)
    q = q.where(sql<string>`posts.mentions`, 'like', sql<string>`${`% ${likeText(filter.handleKey)} %`} escape '\\'`);
  if (filter.registeredFrom !== undefined) q = q.where('dockets.registered_at', '>=', filter.registeredFrom);
  if (filter.registeredBefore !== undefined) q = q.where('dockets.registered_at', '<', filter.registeredBefore);
  // Spelt out: an index of a part of the rows is used only where the statement itself names that part.
  if (filter.emergency) q = q.where(sql<boolean>`dockets.urgency = 'emergency'`);
  if (filter.attention !== undefined) q = q.where('dockets.attention', '=', filter.attention ? 1 : 0);
  if (filter.category !== undefined)
    q = q.where(sql<string>`' ' || dockets.categories || ' '`, 'like', sql<string>`${`% ${likeText(filter.category)} %`} escape '\\'`);
  if (filter.waitingOn !== undefined) q = q.where('dockets.waiting_on', '=', filter.waitingOn);
  if (filter.withheld !== undefined) q = q.where('dockets.withheld', filter.withheld ? 'is not' : 'is', null);
  const { overdue } = filter;
  if (overdue) q = q.where((eb) => overdueWhen(eb as unknown as ExpressionBuilder<Pick<Schema, 'dockets'>, 'dockets'>, overdue));
  return q;
}

function likeText(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

const DOCKET_COLUMNS = [
  'dockets.id',
  'dockets.year',
  'dockets.serial',
  'dockets.status',
  'dockets.outcome',
  'dockets.outcome_detail',
  'dockets.attention',
  'dockets.waiting_on',
  'dockets.waiting_since',
  'dockets.urgency',
  'dockets.actionable',
  'dockets.categories',
  'dockets.withheld',
  'dockets.source',
  'dockets.post_id',
  'dockets.posted_at',
  'dockets.registered_at',
  'dockets.backlog',
  'dockets.language',
  'dockets.lead_unit',
  'dockets.district',
  'dockets.country',
  'dockets.decision',
  'dockets.confidence',
  'dockets.ruleset',
  'dockets.follow_ups',
  'dockets.also_affected',
  'dockets.reposts',
  'dockets.acknowledged_at',
  'dockets.forwarded_at',
  'dockets.first_reply_at',
  'dockets.first_reply_by',
  'dockets.unit_replied_at',
  'dockets.closed_at',
  'dockets.approved_at',
  'dockets.reopen_count',
  'dockets.number_told_at',
  'dockets.continues_id',
] as const satisfies readonly `dockets.${keyof DocketsTable}`[];

function complaintRows(handle: Handle) {
  return handle.k
    .selectFrom('dockets')
    .innerJoin('posts', 'posts.id', 'dockets.post_id')
    .innerJoin('authors', 'authors.id', 'dockets.author_id')
    .select(DOCKET_COLUMNS)
    .select([
      'posts.x_id as post_x_id',
      'posts.text',
      'posts.mentions',
      'posts.conversation',
      'authors.x_id as author_x_id',
      'authors.handle as author_handle',
    ]);
}

/** A docket with its opening post and its author. */
export type ComplaintRow = Awaited<ReturnType<ReturnType<typeof complaintRows>['execute']>>[number];

/** The next rows in the register's order after `after`. */
export async function complaintPage(
  handle: Handle,
  filter: ComplaintFilter,
  order: Order,
  after: Place | null,
  limit: number,
): Promise<ComplaintRow[]> {
  const direction = order === 'oldest' ? 'asc' : 'desc';
  let query = complaintRows(handle);
  query = filtered(query as never, filter) as unknown as typeof query;
  if (after)
    query = query.where((eb) =>
      eb(eb.refTuple('dockets.year', 'dockets.serial'), order === 'oldest' ? '>' : '<', eb.tuple(after.year, after.serial)),
    );
  return query.orderBy('dockets.year', direction).orderBy('dockets.serial', direction).limit(limit).execute();
}

export async function complaintsById(handle: Handle, ids: readonly number[]): Promise<ComplaintRow[]> {
  return inParts(ids, (part) => complaintRows(handle).where('dockets.id', 'in', part).execute());
}

export async function countComplaints(handle: Handle, filter: ComplaintFilter): Promise<number> {
  if (Object.keys(filter).length === 0) {
    // Dockets are numbered 1…n without a hole and none is ever removed: the last one tells how many there are.
    const row = await handle.k
      .selectFrom('dockets')
      .select((eb) => eb.fn.max<number | null>('id').as('last'))
      .executeTakeFirstOrThrow();
    return row.last ?? 0;
  }
  const query = handle.k
    .selectFrom('dockets')
    .$if(filter.handleKey !== undefined, (q) => q.innerJoin('posts', 'posts.id', 'dockets.post_id') as never);
  const row = await (filtered(query as never, filter) as unknown as typeof query)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

/** Which of these dockets the filter lets through, with their place. */
export async function filterDockets(handle: Handle, ids: readonly number[], filter: ComplaintFilter): Promise<(Place & { id: number })[]> {
  return inParts(ids, (part) => {
    const query = handle.k.selectFrom('dockets').innerJoin('posts', 'posts.id', 'dockets.post_id').where('dockets.id', 'in', part);
    return (filtered(query as never, filter) as unknown as typeof query).select(['dockets.id', 'dockets.year', 'dockets.serial']).execute();
  });
}

export interface MediaRow {
  readonly postId: number;
  readonly key: string;
  readonly type: string;
  readonly url: string | null;
  readonly altText: string | null;
}

/** Attachments of these posts, in their order. */
export async function mediaOf(handle: Handle, postIds: readonly number[]): Promise<Map<number, MediaRow[]>> {
  const rows = await inParts(postIds, (part) =>
    handle.k
      .selectFrom('media')
      .select(['post_id', 'media_key', 'type', 'url', 'alt_text'])
      .where('post_id', 'in', part)
      .orderBy('post_id')
      .orderBy('position')
      .execute(),
  );
  const found = new Map<number, MediaRow[]>();
  for (const row of rows) {
    const media = { postId: row.post_id, key: row.media_key, type: row.type, url: row.url, altText: row.alt_text };
    const list = found.get(row.post_id);
    if (list) list.push(media);
    else found.set(row.post_id, [media]);
  }
  return found;
}

/** Numbers of dockets by internal id. */
export async function placesOf(handle: Handle, ids: readonly number[]): Promise<Map<number, Place>> {
  const rows = await inParts(ids, (part) =>
    handle.k.selectFrom('dockets').select(['id', 'year', 'serial']).where('id', 'in', part).execute(),
  );
  return new Map(rows.map(({ id, year, serial }) => [id, { year, serial }]));
}

export interface DistrictName {
  readonly name: string;
  readonly nameHi: string;
  readonly lgdCode: number;
}

/** All districts by name. */
export async function districtNames(handle: Handle): Promise<DistrictName[]> {
  const rows = await handle.k.selectFrom('districts').select(['name', 'name_hi', 'lgd_code']).orderBy('name').execute();
  return rows.map((row) => ({ name: row.name, nameHi: row.name_hi, lgdCode: row.lgd_code }));
}

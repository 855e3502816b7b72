/** Complaints for lists and exports: filtered rows by keyset pages, and their counts. */
import { type SqlBool, sql } from 'kysely';
import type { Handle } from '../../db.ts';
import { inParts } from '../../engine/in-parts.ts';
import type { DocketsTable } from '../../schema/dockets.ts';
import { type ComplaintFilter, conditionsOf } from './complaint-filter.ts';

/** A docket's year and its number in that year: the order of the register. */
export interface DocketSerial {
  readonly year: number;
  readonly serial: number;
}

export type ListOrder = 'oldest' | 'newest';

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
  'dockets.author_id',
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
  'dockets.follow_up_at',
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
  'dockets.held_since',
  'dockets.continues_id',
  'dockets.marks',
] as const satisfies readonly `dockets.${keyof DocketsTable}`[];

function complaintRows(handle: Handle) {
  return (
    handle.k
      .selectFrom('dockets')
      // A void number has neither.
      .leftJoin('posts', 'posts.id', 'dockets.post_id')
      .leftJoin('authors', 'authors.id', 'dockets.author_id')
      .select(DOCKET_COLUMNS)
      .select([
        'posts.x_id as post_x_id',
        'posts.text',
        'posts.mentions',
        'posts.conversation',
        'authors.x_id as author_x_id',
        'authors.handle as author_handle',
      ])
  );
}

/** A docket with its opening post and its author. */
export type ComplaintRow = Awaited<ReturnType<ReturnType<typeof complaintRows>['execute']>>[number];

/** The next `limit` rows after `after`, in the register's order or against it. */
export async function complaintPage(
  handle: Handle,
  filter: ComplaintFilter,
  order: ListOrder,
  after: DocketSerial | null,
  limit: number,
): Promise<ComplaintRow[]> {
  const direction = order === 'oldest' ? 'asc' : 'desc';
  let query = complaintRows(handle);
  for (const condition of conditionsOf(filter)) query = query.where(condition);
  if (after)
    query = query.where((eb) =>
      eb(eb.refTuple('dockets.year', 'dockets.serial'), order === 'oldest' ? '>' : '<', eb.tuple(after.year, after.serial)),
    );
  return query.orderBy('dockets.year', direction).orderBy('dockets.serial', direction).limit(limit).execute();
}

/** Year and serial of the next `limit` dockets after `after`, in the register's order. */
export async function serialPage(
  handle: Handle,
  filter: ComplaintFilter,
  after: DocketSerial | null,
  limit: number,
): Promise<DocketSerial[]> {
  let query = handle.k
    .selectFrom('dockets')
    .select(['dockets.year', 'dockets.serial'])
    .$if(filter.handleKey !== undefined, (q) => q.innerJoin('posts', 'posts.id', 'dockets.post_id'));
  for (const condition of conditionsOf(filter)) query = query.where(condition);
  if (after) query = query.where((eb) => eb(eb.refTuple('dockets.year', 'dockets.serial'), '>', eb.tuple(after.year, after.serial)));
  return query.orderBy('dockets.year').orderBy('dockets.serial').limit(limit).execute();
}

/**
 * Internal ids of dockets that are not closed and no emergencies without an answer, in the order in which the desk takes them: first what waits for the desk and may be a complaint, then
 * what waits for it and reads as none, then what others have; of each the one that was registered first. What was old when it was registered (`backlog`)
 * is asked for apart: of the others there is a small index.
 */
export async function queuedDockets(handle: Handle, filter: ComplaintFilter, backlog: boolean, limit: number): Promise<number[]> {
  const turn = sql`case when dockets.waiting_on <> 'desk' then 2 when dockets.actionable = 'no' then 1 else 0 end`;
  // Spelt out, as the partial index has it.
  const isWaiting = backlog
    ? sql<SqlBool>`dockets.status in ('open', 'in_process') and dockets.backlog = 1`
    : sql<SqlBool>`dockets.status in ('open', 'in_process') and dockets.backlog = 0`;
  let query = handle.k
    .selectFrom('dockets')
    .select('dockets.id')
    .where(isWaiting)
    .where(sql<SqlBool>`not (dockets.urgency = 'emergency' and (dockets.status = 'open' or dockets.attention = 1))`)
    .$if(filter.handleKey !== undefined, (q) => q.innerJoin('posts', 'posts.id', 'dockets.post_id'));
  for (const condition of conditionsOf(filter)) query = query.where(condition);
  // In the order of the register alone the scan ends with the last row that is wanted.
  const ordered = backlog ? query : query.orderBy(turn);
  return (await ordered.orderBy('dockets.year').orderBy('dockets.serial').limit(limit).execute()).map(({ id }) => id);
}

export async function complaintsById(handle: Handle, ids: readonly number[]): Promise<ComplaintRow[]> {
  return inParts(ids, (part) => complaintRows(handle).where('dockets.id', 'in', part).execute());
}

export async function countComplaints(handle: Handle, filter: ComplaintFilter): Promise<number> {
  if (Object.keys(filter).length === 0) {
    // Internal ids run from 1 without a gap and no docket is ever deleted, so the last id is the count.
    const row = await handle.k
      .selectFrom('dockets')
      .select((eb) => eb.fn.max<number | null>('id').as('last'))
      .executeTakeFirstOrThrow();
    return row.last ?? 0;
  }
  let query = handle.k
    .selectFrom('dockets')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    // Only the filter by handle needs posts.
    .$if(filter.handleKey !== undefined, (q) => q.innerJoin('posts', 'posts.id', 'dockets.post_id'));
  for (const condition of conditionsOf(filter)) query = query.where(condition);
  return Number((await query.executeTakeFirstOrThrow()).n);
}

/** Those of the dockets that match the filter. */
export async function filterDockets(
  handle: Handle,
  ids: readonly number[],
  filter: ComplaintFilter,
): Promise<(DocketSerial & { id: number })[]> {
  const conditions = conditionsOf(filter);
  return inParts(ids, (part) => {
    let query = handle.k
      .selectFrom('dockets')
      .innerJoin('posts', 'posts.id', 'dockets.post_id')
      .select(['dockets.id', 'dockets.year', 'dockets.serial'])
      .where('dockets.id', 'in', part);
    for (const condition of conditions) query = query.where(condition);
    return query.execute();
  });
}

/** By internal id. */
export async function serialsOf(handle: Handle, ids: readonly number[]): Promise<Map<number, DocketSerial>> {
  const rows = await inParts(ids, (part) =>
    handle.k.selectFrom('dockets').select(['id', 'year', 'serial']).where('id', 'in', part).execute(),
  );
  return new Map(rows.map(({ id, year, serial }) => [id, { year, serial }]));
}

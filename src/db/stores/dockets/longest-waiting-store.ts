/** Which of the dockets that are not closed were registered first, and where they stand. */
import { type SqlBool, sql } from 'kysely';
import type { Handle } from '../../db.ts';
import type { DocketsTable } from '../../schema/dockets.ts';
import { type ComplaintFilter, conditionsOf, isOverdue, type OverdueLimits } from './complaint-filter.ts';

/** Spelt out: a partial index serves only a statement that names its condition itself. */
const NOT_CLOSED = sql<SqlBool>`dockets.status in ('open', 'in_process')`;

const COLUMNS = [
  'dockets.year',
  'dockets.serial',
  'dockets.status',
  'dockets.attention',
  'dockets.urgency',
  'dockets.withheld',
  'dockets.waiting_on',
  'dockets.waiting_since',
  'dockets.registered_at',
  'dockets.lead_unit',
  'dockets.district',
  'dockets.country',
] as const satisfies readonly `dockets.${keyof DocketsTable}`[];

/** In the order of the register, also those of which the citizen has the next step. `filter` asks for no handle. */
export function longestNotClosed(handle: Handle, filter: ComplaintFilter, limit: number) {
  let query = handle.k.selectFrom('dockets').select(COLUMNS).where(NOT_CLOSED);
  for (const condition of conditionsOf(filter)) query = query.where(condition);
  return query.orderBy('dockets.year').orderBy('dockets.serial').limit(limit).execute();
}

/**
 * In the order of the register those of which somebody other than the citizen has the next step, and which do not read as no complaint. `filter` asks for no
 * handle.
 */
export async function longestWaitingForPolice(handle: Handle, filter: ComplaintFilter, limit: number) {
  let query = handle.k
    .selectFrom('dockets')
    .select(COLUMNS)
    .where(NOT_CLOSED)
    .where('dockets.waiting_on', 'in', ['desk', 'unit', 'outside'])
    .where('dockets.actionable', '!=', 'no');
  for (const condition of conditionsOf(filter)) query = query.where(condition);
  return query.orderBy('dockets.year').orderBy('dockets.serial').limit(limit).execute();
}

/** Where a docket stands, without a word of what it says. */
export type WaitingDocketRow = Awaited<ReturnType<typeof longestWaitingForPolice>>[number];

/** What a docket that is not closed is counted by. */
export interface CountedAs {
  readonly id: number;
  readonly year: number;
  readonly serial: number;
  readonly status: DocketsTable['status'];
  readonly attention: boolean;
  readonly emergency: boolean;
  readonly overdue: boolean;
  readonly told: boolean;
  /** UTC ISO-8601. */
  readonly registeredAt: string;
  readonly withheld: boolean;
  readonly categories: readonly string[];
  readonly district: string | null;
}

/** The next `limit` that are not closed after that internal id; ids run in the order of the register. `filter` asks for no handle. */
export async function notClosedAfter(
  handle: Handle,
  filter: ComplaintFilter,
  overdue: OverdueLimits,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<CountedAs[]> {
  let query = handle.k
    .selectFrom('dockets')
    .select([
      'dockets.id',
      'dockets.year',
      'dockets.serial',
      'dockets.status',
      'dockets.attention',
      'dockets.urgency',
      'dockets.registered_at',
      'dockets.number_told_at',
      'dockets.withheld',
      'dockets.categories',
      'dockets.district',
    ])
    .select(sql<number>`case when ${isOverdue(overdue)} then 1 else 0 end`.as('overdue'))
    .where(NOT_CLOSED)
    .where('dockets.id', '>', after);
  for (const condition of conditionsOf(filter)) query = query.where(condition);
  const rows = await query.orderBy('dockets.id').limit(limit).execute();
  return rows.map((row) => ({
    id: row.id,
    year: row.year,
    serial: row.serial,
    status: row.status,
    attention: row.attention === 1,
    emergency: row.urgency === 'emergency',
    overdue: Number(row.overdue) === 1,
    told: row.number_told_at !== null,
    registeredAt: row.registered_at,
    withheld: row.withheld !== null,
    categories: row.withheld === null ? row.categories.split(' ').filter(Boolean) : [],
    district: row.district,
  }));
}

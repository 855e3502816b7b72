/** Which of the dockets that are not closed were registered first: in all, and in each district. */
import { type SqlBool, sql } from 'kysely';
import type { Handle } from '../../db.ts';
import type { DocketsTable } from '../../schema/dockets.ts';
import { type ComplaintFilter, conditionsOf } from './complaint-filter.ts';
import type { DocketSerial } from './complaint-store.ts';

/** Spelt out, as the partial index of the dockets that wait has it. */
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

function rowsOf(handle: Handle, filter: ComplaintFilter) {
  let query = handle.k.selectFrom('dockets').select(COLUMNS).where(NOT_CLOSED);
  for (const condition of conditionsOf(filter)) query = query.where(condition);
  return query.orderBy('dockets.year').orderBy('dockets.serial');
}

/** Where a docket stands, without a word of what it says. */
export type WaitingDocketRow = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number];

/** In the order of the register. `filter` asks for no handle. */
export async function longestWaiting(handle: Handle, filter: ComplaintFilter, limit: number): Promise<WaitingDocketRow[]> {
  return rowsOf(handle, filter).limit(limit).execute();
}

/** Those of which somebody other than the citizen has the next step, and which do not read as no complaint. */
export async function longestWaitingForPolice(handle: Handle, filter: ComplaintFilter, limit: number): Promise<WaitingDocketRow[]> {
  return rowsOf(handle, filter)
    .where('dockets.waiting_on', 'in', ['desk', 'unit', 'outside'])
    .where('dockets.actionable', '!=', 'no')
    .limit(limit)
    .execute();
}

/** At most `limit` of each district, in the order of the register; null: not located. */
export async function longestWaitingByDistrict(
  handle: Handle,
  filter: ComplaintFilter,
  limit: number,
): Promise<(DocketSerial & { readonly district: string | null })[]> {
  let query = handle.k
    .selectFrom('dockets')
    .select(['dockets.district', 'dockets.year', 'dockets.serial'])
    .select(sql<number>`row_number() over (partition by dockets.district order by dockets.year, dockets.serial)`.as('place'))
    .where(NOT_CLOSED);
  for (const condition of conditionsOf(filter)) query = query.where(condition);
  const rows = await handle.k
    .selectFrom(query.as('ordered'))
    .select(['district', 'year', 'serial'])
    .where('place', '<=', limit)
    .orderBy('district')
    .orderBy('year')
    .orderBy('serial')
    .execute();
  return rows;
}

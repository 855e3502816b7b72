/** How often people decided otherwise than the machine: their decisions on dockets, and what came in at the same time. */
import { sql, type SqlBool } from 'kysely';
import type { Handle } from '../../db.ts';
import type { Period } from '../../../domain/figures/period.ts';

/** What a person decided, as the event holds it. */
export interface DecisionRow {
  readonly docketId: number;
  /** IST day on which the docket was registered. */
  readonly day: string;
  readonly kind: 'marked' | 'transferred';
  readonly body: string;
}

/** Decisions on dockets registered in the period, docket by docket, in the order in which they were made. */
export async function decisionsOfPersons(handle: Handle, period: Period): Promise<DecisionRow[]> {
  let query = handle.k
    .selectFrom('events')
    .innerJoin('dockets', 'dockets.id', 'events.docket_id')
    // The condition of the partial index, word for word, so that the engine uses it.
    .where(sql<SqlBool>`events.kind in ('marked', 'transferred')`)
    .where('dockets.status', '!=', 'void')
    .select(['dockets.id as docket_id', 'dockets.day', 'events.kind', 'events.body'])
    .$narrowType<{ kind: 'marked' | 'transferred' }>()
    .orderBy('events.docket_id')
    .orderBy('events.seq');
  if (period.from !== null) query = query.where('dockets.day', '>=', period.from);
  if (period.to !== null) query = query.where('dockets.day', '<=', period.to);
  return (await query.execute()).map(({ docket_id, ...row }) => ({ docketId: docket_id, ...row }));
}

/** Dockets that were read as complaints, no person having said so, and closed as not actionable. */
export async function closedAsNone(handle: Handle, period: Period): Promise<{ docketId: number; day: string }[]> {
  let query = handle.k
    .selectFrom('dockets')
    .where(sql<SqlBool>`outcome = 'not_actionable' and actionable = 'yes'`)
    .where((eb) => eb.not(eb(eb.fn.coalesce('marks', sql<string>`''`), 'like', '%actionable=%')))
    .select(['dockets.id as docket_id', 'day']);
  if (period.from !== null) query = query.where('day', '>=', period.from);
  if (period.to !== null) query = query.where('day', '<=', period.to);
  return (await query.execute()).map(({ docket_id, day }) => ({ docketId: docket_id, day }));
}

/** By IST month of registration, without void numbers. */
export async function receivedByMonth(handle: Handle, period: Period): Promise<{ month: string; received: number }[]> {
  let query = handle.k
    .selectFrom('docket_tally')
    .where('status', '!=', 'void')
    .select((eb) => [sql<string>`substr(day, 1, 7)`.as('month'), eb.fn.sum<number>('received').as('received')])
    .groupBy(sql`substr(day, 1, 7)`)
    .orderBy('month');
  if (period.from !== null) query = query.where('day', '>=', period.from);
  if (period.to !== null) query = query.where('day', '<=', period.to);
  return (await query.execute()).map(({ month, received }) => ({ month, received: Number(received) }));
}

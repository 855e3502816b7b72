/** How often people decided otherwise than the machine: their decisions on dockets, and what came in at the same time. */
import { type NotNull, sql, type SqlBool } from 'kysely';
import type { Handle } from '../../db.ts';
import { inParts } from '../../engine/in-parts.ts';
import { type Counted, countedDockets, isTallied } from './scope/docket-source.ts';
import type { Period } from '../../../domain/figures/period.ts';

/** What a person decided, as the event holds it. */
export interface DecisionRow {
  readonly docketId: number;
  /** IST day on which the docket was registered. */
  readonly day: string;
  readonly kind: 'marked' | 'transferred';
  readonly body: string;
}

/** Decisions on the dockets that are counted, docket by docket, in the order in which they were made. */
export async function decisionsOfPersons(handle: Handle, counted: Counted): Promise<DecisionRow[]> {
  let query = handle.k
    .selectFrom('events')
    // The condition of the partial index, word for word, so that the engine uses it: people decide on few of the dockets.
    .where(sql<SqlBool>`events.kind in ('marked', 'transferred')`)
    .select(['docket_id', 'kind', 'body'])
    .$narrowType<{ kind: 'marked' | 'transferred'; docket_id: NotNull }>()
    .orderBy('docket_id')
    .orderBy('seq');
  if (counted.asOf !== null) query = query.where('seq', '<=', counted.asOf.seq);
  const decisions = await query.execute();
  const those = await inParts([...new Set(decisions.map(({ docket_id }) => docket_id))], (part) =>
    countedDockets(handle, counted).select(['dockets.id', 'dockets.day']).where('dockets.id', 'in', part).execute(),
  );
  const days = new Map(those.map(({ id, day }) => [id, day]));
  return decisions.flatMap(({ docket_id, kind, body }) => {
    const day = days.get(docket_id);
    return day === undefined ? [] : [{ docketId: docket_id, day, kind, body }];
  });
}

/** Dockets that were read as complaints, no person having said so, and closed as not actionable. */
export async function closedAsNone(handle: Handle, counted: Counted): Promise<{ docketId: number; day: string }[]> {
  const rows = await countedDockets(handle, counted)
    .where(sql<SqlBool>`dockets.outcome = 'not_actionable' and dockets.actionable = 'yes'`)
    .where((eb) => eb.not(eb(eb.fn.coalesce('dockets.marks', sql<string>`''`), 'like', '%actionable=%')))
    .select(['dockets.id as docket_id', 'dockets.day'])
    .execute();
  return rows.map(({ docket_id, day }) => ({ docketId: docket_id, day }));
}

/** By IST month of registration, without void numbers. */
export async function receivedByMonth(handle: Handle, counted: Counted): Promise<{ month: string; received: number }[]> {
  const rows = await (isTallied(counted) ? talliedMonths(handle, counted.period) : countedMonths(handle, counted));
  return rows.map(({ month, received }) => ({ month, received: Number(received) }));
}

function talliedMonths(handle: Handle, period: Period) {
  let query = handle.k
    .selectFrom('docket_tally')
    .where('status', '!=', 'void')
    .select((eb) => [sql<string>`substr(day, 1, 7)`.as('month'), eb.fn.sum<number>('received').as('received')])
    .groupBy(sql`substr(day, 1, 7)`)
    .orderBy('month');
  if (period.from !== null) query = query.where('day', '>=', period.from);
  if (period.to !== null) query = query.where('day', '<=', period.to);
  return query.execute();
}

function countedMonths(handle: Handle, counted: Counted) {
  return countedDockets(handle, counted)
    .select([sql<string>`substr(dockets.day, 1, 7)`.as('month'), sql<number>`count(*)`.as('received')])
    .groupBy(sql`1`)
    .orderBy(sql`1`)
    .execute();
}

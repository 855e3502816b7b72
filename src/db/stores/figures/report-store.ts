/** Figures of the register by district or lead unit, summed from the tally that triggers keep. */
import { sql, type SqlBool } from 'kysely';
import { OUTCOMES, type Outcome } from '../../../domain/docket/complaint.ts';
import type { Period } from '../../../domain/figures/period.ts';
import { istDay } from '../../../domain/time/ist.ts';
import { type OverdueLimits, isOverdue } from '../dockets/complaint-filter.ts';
import type { Handle } from '../../db.ts';

export type Group = 'district' | 'unit' | 'none';

/** Counts of one group, without void numbers. */
export interface Counts {
  readonly key: string | null;
  readonly received: number;
  readonly open: number;
  readonly inProcess: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly attention: number;
  readonly overdue: number;
  readonly backlog: number;
  readonly numberTold: number;
  /** Those with a target for the first reply: all but backlog. */
  readonly timed: number;
  readonly timedNotActionable: number;
}

/** A row for each group that has dockets. Overdue dockets come from the tally, except those registered on the days of the limits. */
export async function countGroups(handle: Handle, group: Group, period: Period, overdue: OverdueLimits): Promise<Counts[]> {
  const groups = new Map<string | null, Mutable<Counts>>();
  const of = (row: { district: string; lead_unit: string }): Mutable<Counts> => {
    const key = keyOf(group, row);
    const known = groups.get(key);
    if (known) return known;
    const fresh = nothing(key);
    groups.set(key, fresh);
    return fresh;
  };
  for (const row of await tallied(handle, period, overdue)) {
    const counts = of(row);
    const [received, backlog] = [Number(row.received), Number(row.backlog)];
    counts.received += received;
    if (row.status === 'open') counts.open += received;
    if (row.status === 'in_process') counts.inProcess += received;
    if (row.outcome !== '') counts.outcomes[row.outcome] += received;
    counts.attention += Number(row.attention);
    counts.overdue += Number(row.overdue);
    counts.backlog += backlog;
    counts.numberTold += Number(row.number_told);
    counts.timed += received - backlog;
    if (row.outcome === 'not_actionable') counts.timedNotActionable += received - backlog;
  }
  for (const row of await overdueOnLimits(handle, period, overdue)) of(row).overdue += Number(row.n);
  return [...groups.values()];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends Readonly<Record<Outcome, number>> ? Record<Outcome, number> : T[K] };

function nothing(key: string | null): Mutable<Counts> {
  return {
    key,
    received: 0,
    open: 0,
    inProcess: 0,
    outcomes: Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<Outcome, number>,
    attention: 0,
    overdue: 0,
    backlog: 0,
    numberTold: 0,
    timed: 0,
    timedNotActionable: 0,
  };
}

/** Sums of the tally, grouped by its key so that nothing is sorted; `overdue` leaves out the days on which the limits fall. */
function tallied(handle: Handle, period: Period, overdue: OverdueLimits) {
  const [close, forward] = daysOf(overdue);
  let query = handle.k
    .selectFrom('docket_tally')
    .where('status', '!=', 'void')
    .groupBy(['district', 'lead_unit', 'status', 'outcome'])
    .select((eb) => [
      'district',
      'lead_unit',
      'status',
      'outcome',
      eb.fn.sum<number>('received').as('received'),
      eb.fn.sum<number>('attention').as('attention'),
      eb.fn.sum<number>('backlog').as('backlog'),
      eb.fn.sum<number>('number_told').as('number_told'),
      sql<number>`sum(case when day < ${close} then running when day > ${close} and day < ${forward} then unforwarded else 0 end)`.as(
        'overdue',
      ),
    ]);
  if (period.from !== null) query = query.where('day', '>=', period.from);
  if (period.to !== null) query = query.where('day', '<=', period.to);
  return query.execute();
}

/** Overdue dockets among those registered on the days on which the limits fall. */
function overdueOnLimits(handle: Handle, period: Period, overdue: OverdueLimits) {
  const days = daysOf(overdue).filter((day) => (period.from === null || day >= period.from) && (period.to === null || day <= period.to));
  if (days.length === 0) return [];
  return (
    handle.k
      .selectFrom('dockets')
      .where('day', 'in', days)
      // The condition of the partial index, word for word, so that the engine uses it.
      .where(sql<SqlBool>`status in ('open', 'in_process') and backlog = 0`)
      .where(isOverdue(overdue))
      .groupBy(['district', 'lead_unit'])
      .select((eb) => [
        eb.fn.coalesce('district', sql<string>`''`).as('district'),
        eb.fn.coalesce('lead_unit', sql<string>`''`).as('lead_unit'),
        eb.fn.countAll<number>().as('n'),
      ])
      .execute()
  );
}

/** The IST days on which the limits fall. */
function daysOf({ closeBefore, forwardBefore }: OverdueLimits): [close: string, forward: string] {
  return [istDay(closeBefore), istDay(forwardBefore)];
}

function keyOf(group: Group, row: { readonly district: string; readonly lead_unit: string }): string | null {
  if (group === 'none') return null;
  return (group === 'district' ? row.district : row.lead_unit) || null;
}

/** How many dockets got their first reply so many whole minutes after the post; backlog is left out. */
export interface ReplyTime {
  readonly key: string | null;
  readonly minutes: number;
  readonly notActionable: boolean;
  readonly count: number;
}

export async function replyTimes(handle: Handle, group: Group, period: Period): Promise<ReplyTime[]> {
  let query = handle.k
    .selectFrom('reply_tally')
    .groupBy(['district', 'lead_unit', 'not_actionable', 'minutes'])
    .select((eb) => ['district', 'lead_unit', 'not_actionable', 'minutes', eb.fn.sum<number>('n').as('n')]);
  if (period.from !== null) query = query.where('day', '>=', period.from);
  if (period.to !== null) query = query.where('day', '<=', period.to);
  return (await query.execute()).map((row) => ({
    key: keyOf(group, row),
    minutes: row.minutes,
    notActionable: row.not_actionable === 1,
    count: Number(row.n),
  }));
}

/** By district, over the whole register: the latest moment at which a unit first replied on a docket. */
export async function lastUnitReplies(handle: Handle): Promise<Map<string | null, string>> {
  const answered = () => handle.k.selectFrom('dockets').where('unit_replied_at', 'is not', null);
  const named = await handle.k
    .selectFrom(handle.k.selectFrom('docket_tally').select('district').distinct().as('tally'))
    .select((eb) => [
      'tally.district',
      answered()
        .whereRef('dockets.district', '=', eb.ref('tally.district'))
        .select((e) => e.fn.max<string | null>('unit_replied_at').as('at'))
        .as('at'),
    ])
    .execute();
  const elsewhere = await answered()
    .where('district', 'is', null)
    .select((eb) => eb.fn.max<string | null>('unit_replied_at').as('at'))
    .executeTakeFirst();
  const replies = [...named, { district: null, at: elsewhere?.at ?? null }];
  return new Map(replies.flatMap(({ district, at }) => (at === null ? [] : [[district, at] as const])));
}

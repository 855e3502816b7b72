/** Figures of the register, counted by the engine in one pass; groups are districts or lead units. */
import { type ExpressionBuilder, sql } from 'kysely';
import { OUTCOMES, type Outcome } from '../domain/complaint.ts';
import { type OverdueLimits, overdueWhen } from './complaint-store.ts';
import type { Handle } from './db.ts';
import type { Schema } from './schema.ts';

export type Group = 'district' | 'unit' | 'none';

/** IST days of registration, both included. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** Numbers of one group; void numbers are in none of them. */
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
  /** Those for which the clock of the first reply runs: all that were no backlog. */
  readonly timed: number;
  readonly timedNotActionable: number;
  /** The latest first answer of a unit, UTC. */
  readonly lastUnitReplyAt: string | null;
}

type Dockets = Pick<Schema, 'dockets'>;

function inPeriod(handle: Handle, period: Period) {
  let query = handle.k.selectFrom('dockets').where('dockets.status', '!=', 'void');
  if (period.from !== null) query = query.where('dockets.day', '>=', period.from);
  if (period.to !== null) query = query.where('dockets.day', '<=', period.to);
  return query;
}

function keyOf(group: Group) {
  if (group === 'none') return sql<string | null>`null`;
  return group === 'district' ? sql<string | null>`dockets.district` : sql<string | null>`dockets.lead_unit`;
}

/** One row a group that has any; without a group one row. */
export async function countGroups(handle: Handle, group: Group, period: Period, overdue: OverdueLimits): Promise<Counts[]> {
  let query = inPeriod(handle, period).select((eb) => {
    const all = eb.fn.countAll<number>();
    return [
      keyOf(group).as('key'),
      all.as('received'),
      all.filterWhere('dockets.status', '=', 'open').as('open'),
      all.filterWhere('dockets.status', '=', 'in_process').as('in_process'),
      ...OUTCOMES.map((outcome) => all.filterWhere('dockets.outcome', '=', outcome).as(`outcome_${outcome}`)),
      all.filterWhere('dockets.attention', '=', 1).as('attention'),
      all.filterWhere(overdueWhen(eb as unknown as ExpressionBuilder<Dockets, 'dockets'>, overdue)).as('overdue'),
      all.filterWhere('dockets.backlog', '=', 1).as('backlog'),
      all.filterWhere('dockets.number_told_at', 'is not', null).as('number_told'),
      all.filterWhere('dockets.backlog', '=', 1).filterWhere('dockets.outcome', '=', 'not_actionable').as('backlog_not_actionable'),
      eb.fn.max('dockets.unit_replied_at').as('last_unit_reply_at'),
    ];
  });
  if (group !== 'none') query = query.groupBy(keyOf(group));
  const rows = (await query.execute()) as unknown as Record<string, number | string | null>[];
  return rows
    .map((row) => {
      const number = (column: string) => Number(row[column] ?? 0);
      const outcomes = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, number(`outcome_${outcome}`)])) as Record<Outcome, number>;
      return {
        key: row['key'] as string | null,
        received: number('received'),
        open: number('open'),
        inProcess: number('in_process'),
        outcomes,
        attention: number('attention'),
        overdue: number('overdue'),
        backlog: number('backlog'),
        numberTold: number('number_told'),
        timed: number('received') - number('backlog'),
        timedNotActionable: outcomes.not_actionable - number('backlog_not_actionable'),
        lastUnitReplyAt: row['last_unit_reply_at'] as string | null,
      };
    })
    .filter(({ received }) => received > 0);
}

/** How many were answered for the first time in so many whole minutes after the post; backlog is left out. */
export interface ReplyTime {
  readonly key: string | null;
  readonly minutes: number;
  readonly notActionable: boolean;
  readonly count: number;
}

export async function replyTimes(handle: Handle, group: Group, period: Period): Promise<ReplyTime[]> {
  // Times are text on both engines; each has its own way to subtract them.
  const minutes =
    handle.engine === 'sqlite'
      ? sql<number>`(unixepoch(dockets.first_reply_at) - unixepoch(dockets.posted_at)) / 60`
      : sql<number>`floor(extract(epoch from (dockets.first_reply_at::timestamptz - dockets.posted_at::timestamptz)) / 60)::integer`;
  const notActionable = sql<number>`case when dockets.outcome = 'not_actionable' then 1 else 0 end`;
  const rows = await inPeriod(handle, period)
    .where('dockets.backlog', '=', 0)
    .where('dockets.first_reply_at', 'is not', null)
    .select((eb) => [
      keyOf(group).as('key'),
      minutes.as('minutes'),
      notActionable.as('not_actionable'),
      eb.fn.countAll<number>().as('count'),
    ])
    .groupBy(group === 'none' ? [minutes, notActionable] : [keyOf(group), minutes, notActionable])
    .execute();
  return rows.map((row) => ({
    key: row.key,
    minutes: Math.max(0, Number(row.minutes)),
    notActionable: Number(row.not_actionable) === 1,
    count: Number(row.count),
  }));
}

/** When each district's unit last answered for the first time, over the whole register. */
export async function lastUnitReplies(handle: Handle): Promise<Map<string | null, string>> {
  const rows = await handle.k
    .selectFrom('dockets')
    .where('unit_replied_at', 'is not', null)
    .select((eb) => ['district', eb.fn.max<string>('unit_replied_at').as('at')])
    .groupBy('district')
    .execute();
  return new Map(rows.map(({ district, at }) => [district, at]));
}

/** Numbers behind a figure, in the register's order. */
export async function docketsInPeriod(handle: Handle, period: Period): Promise<{ year: number; serial: number }[]> {
  return inPeriod(handle, period).select(['dockets.year', 'dockets.serial']).orderBy('dockets.year').orderBy('dockets.serial').execute();
}

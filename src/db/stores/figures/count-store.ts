/** Counts and times of dockets by any key: row by row, for what the tally does not hold (another filter, another day, another moment). */
import { type Expression, type SqlBool, sql } from 'kysely';
import { OUTCOMES, type Outcome } from '../../../domain/docket/complaint.ts';
import { AGES } from '../../../domain/figures/ages.ts';
import { DAY_MS } from '../../../domain/time/ist.ts';
import type { Engine, Handle } from '../../db.ts';
import { isOverdue, type OverdueLimits } from '../dockets/complaint-filter.ts';
import type { DocketSerial } from '../dockets/complaint-store.ts';
import type { Counts, ReplyTime } from './report-store.ts';
import { type AsOf, type Counted, countedDockets } from './scope/docket-source.ts';
import { type Clock, istDayOf, istHourOf, responseClock } from './scope/elapsed.ts';

/**
 * What dockets are grouped by. `outcomeReopened`: the outcome, and `reopened` behind it for one that ever was; `categories`: all of a docket's, between spaces, and `withheld` in their place for one that is withheld; `tags`:
 * the handles that its opening post tags, between spaces; `age`: since registration.
 */
export type CountKey =
  | 'none'
  | 'district'
  | 'unit'
  | 'country'
  | 'language'
  | 'source'
  | 'categories'
  | 'accused'
  | 'outcome'
  | 'outcomeReopened'
  | 'tags'
  | 'registeredDay'
  | 'postedDay'
  | 'closedDay'
  | 'postedHour'
  | 'id'
  | 'age';

/** In the place of what a withheld docket is about. */
export const WITHHELD_KEY = 'withheld';

/** At which moment (UTC) the dockets stand: now, or the one of which they are as of. */
export type Moment = string;

function keyOf(engine: Engine, key: CountKey, at: Moment): Expression<string | null> {
  switch (key) {
    case 'none':
      return sql<string | null>`null`;
    case 'district':
    case 'country':
    case 'language':
    case 'source':
    case 'outcome':
      return sql.ref(`dockets.${key}`);
    case 'id':
      return sql<string>`cast(dockets.id as text)`;
    case 'unit':
      return sql.ref('dockets.lead_unit');
    case 'categories':
      return sql<string>`case when dockets.withheld is null then dockets.categories else ${sql.lit(WITHHELD_KEY)} end`;
    case 'accused':
      return sql<string>`case when dockets.withheld is null then dockets.accused_police else ${sql.lit(WITHHELD_KEY)} end`;
    case 'outcomeReopened':
      return sql<string>`coalesce(dockets.outcome, '') || case when dockets.reopen_count > 0 then ' reopened' else '' end`;
    case 'tags':
      return sql<string | null>`(select mentions from posts where posts.id = dockets.post_id)`;
    case 'registeredDay':
      return sql.ref('dockets.day');
    case 'postedDay':
      return istDayOf(engine, 'posted_at');
    case 'closedDay':
      return istDayOf(engine, 'closed_at');
    case 'postedHour':
      return istHourOf(engine, 'posted_at');
    case 'age':
      return ageAt(at);
  }
}

/** The youngest class whose limit it has not passed. */
function ageAt(at: Moment): Expression<string> {
  const cases = AGES.map(({ key, days }) =>
    days === null
      ? sql`else ${sql.lit(key)}`
      : sql`when dockets.registered_at > ${new Date(Date.parse(at) - days * DAY_MS).toISOString()} then ${sql.lit(key)}`,
  );
  return sql<string>`case ${sql.join(cases, sql` `)} end`;
}

/** What of a docket is counted beside what the tally holds. */
export interface MoreCounts extends Counts {
  /** Emergencies that are not closed. */
  readonly openEmergencies: number;
  /** The unit that holds it has answered. */
  readonly unitAnswered: number;
  /** Of these: an operator has recorded that it did. */
  readonly onOperatorsWord: number;
  readonly withheld: number;
  readonly reopened: number;
  /** Closed, and a second person has agreed. */
  readonly approved: number;
}

const ADDED = {
  open: sql<SqlBool>`dockets.status = 'open'`,
  inProcess: sql<SqlBool>`dockets.status = 'in_process'`,
  attention: sql<SqlBool>`dockets.attention = 1`,
  backlog: sql<SqlBool>`dockets.backlog = 1`,
  numberTold: sql<SqlBool>`dockets.number_told_at is not null`,
  timed: sql<SqlBool>`dockets.backlog = 0`,
  timedNotActionable: sql<SqlBool>`dockets.backlog = 0 and dockets.outcome = 'not_actionable'`,
  openEmergencies: sql<SqlBool>`dockets.urgency = 'emergency' and dockets.status in ('open', 'in_process')`,
  unitAnswered: sql<SqlBool>`dockets.unit_replied_at is not null`,
  onOperatorsWord: sql<SqlBool>`dockets.unit_replied_at is not null and exists (select 1 from events
    where events.docket_id = dockets.id and events.kind = 'answered' and events.at = dockets.unit_replied_at)`,
  withheld: sql<SqlBool>`dockets.withheld is not null`,
  reopened: sql<SqlBool>`dockets.reopen_count > 0`,
  approved: sql<SqlBool>`dockets.approved_at is not null`,
} as const;

type Added = keyof typeof ADDED;

/** A row for each key that has dockets, of those counted. */
export async function countByKey(
  handle: Handle,
  counted: Counted,
  key: CountKey,
  { at, overdue }: { readonly at: Moment; readonly overdue: OverdueLimits },
): Promise<MoreCounts[]> {
  const conditions: Record<string, Expression<SqlBool>> = { ...ADDED, overdue: isOverdue(overdue) };
  for (const outcome of OUTCOMES) conditions[outcome] = sql<SqlBool>`dockets.outcome = ${sql.lit(outcome)}`;
  const sums = Object.entries(conditions).map(([name, condition]) => sql<number>`count(case when ${condition} then 1 end)`.as(name));
  const rows = await countedDockets(handle, counted)
    .select(sql<string | null>`${keyOf(handle.engine, key, at)}`.as('key'))
    .select(sql<number>`count(*)`.as('received'))
    .select(sums)
    .groupBy(sql`1`)
    .execute();
  return rows.flatMap((row) => countsOf(row));
}

function countsOf(row: Readonly<Record<string, unknown>>): MoreCounts[] {
  const n = (name: string) => Number(row[name] ?? 0);
  // Without a key the engine gives one row also where there is nothing.
  if (n('received') === 0) return [];
  const outcomes = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, n(outcome)])) as Record<Outcome, number>;
  const added = Object.fromEntries(Object.keys(ADDED).map((name) => [name, n(name)])) as Record<Added, number>;
  return [{ ...added, key: textOrNull(row.key), received: n('received'), overdue: n('overdue'), outcomes }];
}

function textOrNull(value: unknown): string | null {
  return value === null || value === undefined || value === '' ? null : String(value);
}

/** How many dockets took so many whole minutes by a clock, of those that had stopped it; backlog is left out. */
export async function timesByKey(
  handle: Handle,
  counted: Counted,
  key: CountKey,
  { clock, at }: { readonly clock: Clock; readonly at: Moment },
): Promise<ReplyTime[]> {
  const { end, minutes } = responseClock(handle.engine, clock);
  const rows = await countedDockets(handle, counted)
    .where('dockets.backlog', '=', 0)
    .where(sql<SqlBool>`${end} is not null`)
    .select([
      sql<string | null>`${keyOf(handle.engine, key, at)}`.as('key'),
      sql<number>`case when dockets.outcome = 'not_actionable' then 1 else 0 end`.as('not_actionable'),
      sql<number>`${minutes}`.as('minutes'),
      sql<number>`count(*)`.as('n'),
    ])
    .groupBy([sql`1`, sql`2`, sql`3`])
    .execute();
  return rows.map((row) => ({
    key: textOrNull(row.key),
    minutes: Number(row.minutes),
    notActionable: Number(row.not_actionable) === 1,
    count: Number(row.n),
  }));
}

/** The dockets that are counted, in the register's order, each with its key. */
export async function docketsByKey(
  handle: Handle,
  counted: Counted,
  key: CountKey,
  at: Moment,
): Promise<(DocketSerial & { readonly id: number; readonly key: string | null })[]> {
  const rows = await countedDockets(handle, counted)
    .select(['dockets.id', 'dockets.year', 'dockets.serial', sql<string | null>`${keyOf(handle.engine, key, at)}`.as('key')])
    .orderBy('dockets.year')
    .orderBy('dockets.serial')
    .execute();
  return rows.map((row) => ({ ...row, key: row.key === '' ? null : row.key }));
}

/** The first and last day of the dockets that are counted; null where there are none. */
export async function docketDays(
  handle: Handle,
  counted: Counted,
  key: 'registeredDay' | 'postedDay' | 'closedDay',
): Promise<{ readonly first: string | null; readonly last: string | null }> {
  const day = keyOf(handle.engine, key, '');
  const row = await countedDockets(handle, counted)
    .select([sql<string | null>`min(${day})`.as('first'), sql<string | null>`max(${day})`.as('last')])
    .executeTakeFirst();
  return row ?? { first: null, last: null };
}

/** How a target was met. */
export interface Met {
  readonly key: string | null;
  /** Those whose time is over. */
  readonly due: number;
  /** Of these: in time. */
  readonly within: number;
  /** Those whose time still runs. */
  readonly notDue: number;
}

/** How many of the dockets with targets met one; what has not been done counts as missed once its time is over. */
export async function metByKey(
  handle: Handle,
  counted: Counted,
  key: CountKey,
  { clock, at, targetMs }: { readonly clock: Clock; readonly at: Moment; readonly targetMs: number },
): Promise<Met[]> {
  const { start, end, seconds } = responseClock(handle.engine, clock);
  const limit = new Date(Date.parse(at) - targetMs).toISOString();
  const isDue = sql<SqlBool>`${start} <= ${limit}`;
  const rows = await countedDockets(handle, counted)
    .where('dockets.backlog', '=', 0)
    .select([
      sql<string | null>`${keyOf(handle.engine, key, at)}`.as('key'),
      sql<number>`count(case when ${isDue} then 1 end)`.as('due'),
      sql<number>`count(case when ${isDue} and ${end} is not null and ${seconds} <= ${sql.lit(targetMs / 1000)} then 1 end)`.as('within'),
      sql<number>`count(case when not (${isDue}) then 1 end)`.as('not_due'),
    ])
    .groupBy(sql`1`)
    .execute();
  return rows.map((row) => ({ key: row.key || null, due: Number(row.due), within: Number(row.within), notDue: Number(row.not_due) }));
}

/** By district, over the whole register as it stood then: the latest moment at which a unit first replied on a docket. */
export async function lastUnitRepliesAsOf(handle: Handle, asOf: AsOf): Promise<Map<string | null, string>> {
  const everything: Counted = { asOf, period: { from: null, to: null }, basis: 'registered', filter: {} };
  const rows = await countedDockets(handle, everything)
    .where('dockets.unit_replied_at', 'is not', null)
    .select(['dockets.district', (eb) => eb.fn.max<string>('dockets.unit_replied_at').as('at')])
    .groupBy('dockets.district')
    .execute();
  return new Map(rows.map(({ district, at }) => [district, at]));
}

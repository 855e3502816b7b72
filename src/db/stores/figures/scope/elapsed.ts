/** Spans and IST days as expressions that both engines understand. */
import { type Expression, sql } from 'kysely';
import type { Engine } from '../../../db.ts';

/** Which of a docket's spans is measured. */
export const CLOCKS = ['firstReply', 'forwarding', 'unitReply', 'closing'] as const;
export type Clock = (typeof CLOCKS)[number];

/** Where each clock starts and where it stops. */
const COLUMNS = {
  firstReply: ['posted_at', 'first_reply_at'],
  forwarding: ['registered_at', 'forwarded_at'],
  unitReply: ['posted_at', 'unit_replied_at'],
  closing: ['registered_at', 'closed_at'],
} as const satisfies Record<Clock, readonly [start: string, end: string]>;

export interface RunningClock {
  /** When it began to run: UTC text. */
  readonly start: Expression<string>;
  /** When it stopped; null where it still runs. */
  readonly end: Expression<string | null>;
  /** Whole seconds from start to end, never less than none. */
  readonly seconds: Expression<number>;
  /** The same in whole minutes. */
  readonly minutes: Expression<number>;
}

/**
 * How long a docket took: the plain time that passed, day and night. This is the one place that says so: a clock that rests while the citizen has to
 * answer replaces it here, and all figures follow.
 */
export function responseClock(engine: Engine, clock: Clock): RunningClock {
  const [from, to] = COLUMNS[clock];
  const [start, end] = [sql.ref<string>(`dockets.${from}`), sql.ref<string | null>(`dockets.${to}`)];
  const seconds =
    engine === 'sqlite'
      ? sql<number>`max(0, unixepoch(${end}) - unixepoch(${start}))`
      : sql<number>`greatest(0, floor(extract(epoch from (${end}::timestamptz - ${start}::timestamptz)))::integer)`;
  return { start, end, seconds, minutes: sql<number>`${seconds} / 60` };
}

/** The IST day of a moment, as text. */
export function istDayOf(engine: Engine, column: 'posted_at' | 'closed_at'): Expression<string> {
  const at = sql.ref(`dockets.${column}`);
  return engine === 'sqlite'
    ? sql<string>`date(${at}, '+330 minutes')`
    : sql<string>`to_char(${at}::timestamptz at time zone 'UTC' + interval '330 minutes', 'YYYY-MM-DD')`;
}

/** The IST hour of the day, as text of two digits. */
export function istHourOf(engine: Engine, column: 'posted_at'): Expression<string> {
  const at = sql.ref(`dockets.${column}`);
  return engine === 'sqlite'
    ? sql<string>`strftime('%H', ${at}, '+330 minutes')`
    : sql<string>`to_char(${at}::timestamptz at time zone 'UTC' + interval '330 minutes', 'HH24')`;
}

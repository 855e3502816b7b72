/** Facts about the register itself, by key. */
import { REGISTER_STORE } from '../../../domain/messages/db/register-store.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { Handle, WriteHandle } from '../../db.ts';

/** Every fact that a register may hold. */
export type RegisterFact =
  | 'series'
  | 'register_id'
  | 'created_at'
  /** `1` or `0`. */
  | 'training'
  /** The group that shares the file. */
  | 'group'
  /** How far X's clock is ahead of ours, ms; 0 where they agree. */
  | 'x_clock_ahead_ms'
  /** When X last told its time, by our clock; UTC ISO-8601. */
  | 'x_clock_at'
  /** Whether the ids of this X tell when a post was made: `1` or `0`. */
  | 'x_ids_tell_time'
  | 'late_compared_at'
  /** How far the check for deleted posts has come: JSON. */
  | 'deleted_check';

/** What the docket numbers of a register for training begin with. */
export const TRAINING_SERIES = 'TRN';

export async function registerValue(handle: Handle, key: RegisterFact): Promise<string | null> {
  const row = await handle.k.selectFrom('register').select('value').where('key', '=', key).executeTakeFirst();
  return row?.value ?? null;
}

/** What the register's docket numbers begin with. Throws UserError `no_register` where `init` never finished: a number is never printed without it. */
export async function seriesOf(handle: Handle): Promise<string> {
  const series = await registerValue(handle, 'series');
  if (series === null) throw new UserError('no_register', REGISTER_STORE.noSeries, [REGISTER_STORE.finishInit]);
  return series;
}

/** A register for training never posts to X itself. */
export async function isForTraining(handle: Handle): Promise<boolean> {
  return (await registerValue(handle, 'training')) === '1' || (await registerValue(handle, 'series')) === TRAINING_SERIES;
}

/** How far X's clock is ahead of ours, as the last sweep saw it, ms; negative where it is behind. */
export async function clockAheadMs(handle: Handle): Promise<number> {
  const ahead = Number((await registerValue(handle, 'x_clock_ahead_ms')) ?? 0);
  // Nothing proves this fact: a sweep writes numbers, and anything else was put there.
  return Number.isFinite(ahead) ? ahead : 0;
}

/** What X's last answer said of our clock; `at` null: X was never asked. */
export async function xClockSeen(handle: Handle): Promise<{ readonly aheadMs: number; readonly at: string | null }> {
  return { aheadMs: await clockAheadMs(handle), at: await registerValue(handle, 'x_clock_at') };
}

export async function setRegisterValue(tx: WriteHandle, key: RegisterFact, value: string): Promise<void> {
  await tx.k
    .insertInto('register')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}

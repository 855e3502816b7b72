/** Facts about the register itself, and its counters. */
import { REGISTER_STORE } from '../../../domain/messages/db/register-store.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { Handle, WriteHandle } from '../../db.ts';

export async function registerValue(handle: Handle, key: string): Promise<string | null> {
  const row = await handle.k.selectFrom('register').select('value').where('key', '=', key).executeTakeFirst();
  return row?.value ?? null;
}

/**
 * What the register's docket numbers begin with. Throws UserError `no_register` where `init` never finished: no number is ever printed
 * without it.
 */
export async function seriesOf(handle: Handle): Promise<string> {
  const series = await registerValue(handle, 'series');
  if (series === null) throw new UserError('no_register', REGISTER_STORE.noSeries, [REGISTER_STORE.finishInit]);
  return series;
}

/** The last number given out; 0 where none was. */
export async function counterValue(handle: Handle, name: string): Promise<number> {
  const row = await handle.k.selectFrom('counters').select('last').where('name', '=', name).executeTakeFirst();
  return row?.last ?? 0;
}

/** Under the lock of the write transaction only. */
export async function setCounter(tx: WriteHandle, name: string, last: number): Promise<void> {
  await tx.k
    .insertInto('counters')
    .values({ name, last })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ last }))
    .execute();
}

export async function setRegisterValue(tx: WriteHandle, key: string, value: string): Promise<void> {
  await tx.k
    .insertInto('register')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}

/** Facts about the register itself, by key. */
import { REGISTER_STORE } from '../../../domain/messages/db/register-store.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { Handle, WriteHandle } from '../../db.ts';

export async function registerValue(handle: Handle, key: string): Promise<string | null> {
  const row = await handle.k.selectFrom('register').select('value').where('key', '=', key).executeTakeFirst();
  return row?.value ?? null;
}

/** What the register's docket numbers begin with. Throws UserError `no_register` where `init` never finished: a number is never printed without it. */
export async function seriesOf(handle: Handle): Promise<string> {
  const series = await registerValue(handle, 'series');
  if (series === null) throw new UserError('no_register', REGISTER_STORE.noSeries, [REGISTER_STORE.finishInit]);
  return series;
}

export async function setRegisterValue(tx: WriteHandle, key: string, value: string): Promise<void> {
  await tx.k
    .insertInto('register')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}

/** Operators: the people who work with the register, and their roles. */
import type { Handle, WriteHandle } from '../../db.ts';
import type { OperatorsTable } from '../../schema/people.ts';

export interface Operator {
  readonly id: number;
  readonly login: string;
  readonly name: string;
  readonly role: OperatorsTable['role'];
  readonly unit: string | null;
  readonly from: string;
  readonly to: string | null;
}

/** By login, the newest row of a login last; `inOffice` leaves out those who have left. */
export async function operatorRows(
  handle: Handle,
  filter: { readonly login?: string; readonly inOffice?: boolean } = {},
): Promise<Operator[]> {
  let query = handle.k.selectFrom('operators').selectAll();
  if (filter.login !== undefined) query = query.where('login', '=', filter.login);
  if (filter.inOffice) query = query.where('to_at', 'is', null);
  const rows = await query.orderBy('login').orderBy('id').execute();
  return rows.map(({ id, login, name, role, unit, from_at, to_at }) => ({ id, login, name, role, unit, from: from_at, to: to_at }));
}

/** Returns the new row's id. */
export async function insertOperator(tx: WriteHandle, operator: Omit<Operator, 'id' | 'to'>): Promise<number> {
  const { login, name, role, unit, from } = operator;
  const { id } = await tx.k
    .insertInto('operators')
    .values({ login, name, role, unit, from_at: from })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function endOperatorRow(tx: WriteHandle, id: number, at: string): Promise<void> {
  await tx.k.updateTable('operators').set({ to_at: at }).where('id', '=', id).execute();
}

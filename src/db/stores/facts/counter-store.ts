/** Counters: the last number given out for posts, authors, dockets and docket numbers of a year. */
import type { Handle, WriteHandle } from '../../db.ts';

/** The last number given out; 0 before the first. */
export async function counterValue(handle: Handle, name: string): Promise<number> {
  const row = await handle.k.selectFrom('counters').select('last').where('name', '=', name).executeTakeFirst();
  return row?.last ?? 0;
}

/** Safe only under the lock of the write transaction. */
export async function setCounter(tx: WriteHandle, name: string, last: number): Promise<void> {
  await tx.k
    .insertInto('counters')
    .values({ name, last })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ last }))
    .execute();
}

/** Takes `count` numbers and returns the first of them. Safe only under the lock of the write transaction. */
export async function takeNumbers(tx: WriteHandle, name: string, count: number): Promise<number> {
  const row = await tx.k
    .updateTable('counters')
    .set((eb) => ({ last: eb('last', '+', count) }))
    .where('name', '=', name)
    .returning('last')
    .executeTakeFirst();
  if (row) return row.last - count + 1;
  await tx.k.insertInto('counters').values({ name, last: count }).execute();
  return 1;
}

/** The counter of the serials of an IST year. */
export function serialCounter(year: number): string {
  return `serial:${year}`;
}

/** Last serial given out, by year. */
export async function serialCounters(handle: Handle): Promise<Map<number, number>> {
  const rows = await handle.k.selectFrom('counters').selectAll().where('name', 'like', 'serial:%').execute();
  return new Map(rows.map((row) => [Number(row.name.slice('serial:'.length)), row.last]));
}

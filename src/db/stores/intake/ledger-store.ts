/** The ledger of what X costs, and what was paid for today. */
import { toSortable } from '../../../domain/x/x-id.ts';
import type { Handle, WriteHandle } from '../../db.ts';

export type ReadResource = 'post_read' | 'user_read';

/** One row of the ledger; cost in millionths of a dollar. Nothing is written for no units. */
export async function addCost(
  tx: WriteHandle,
  entry: { at: string; intakeId: number | null; resource: string; units: number; costMicroUsd: number; handle?: string | null },
): Promise<void> {
  if (entry.units === 0) return;
  await tx.k
    .insertInto('ledger')
    .values({
      at: entry.at,
      utc_day: entry.at.slice(0, 10),
      intake_id: entry.intakeId,
      resource: entry.resource,
      units: entry.units,
      cost_micro_usd: entry.costMicroUsd,
      handle: entry.handle ?? null,
    })
    .execute();
}

/** Those of the ids that X has not billed yet on that UTC day; they are kept as billed now, and older days forgotten. */
export async function markPaid(tx: WriteHandle, utcDay: string, resource: ReadResource, ids: readonly string[]): Promise<string[]> {
  await tx.k.deleteFrom('paid_reads').where('utc_day', '<', utcDay).execute();
  const wanted = [...new Set(ids)].map((id) => ({ id, sortable: toSortable(id) }));
  const paid = new Set<string>();
  for (let at = 0; at < wanted.length; at += 500) {
    const rows = await tx.k
      .selectFrom('paid_reads')
      .select('x_id')
      .where('utc_day', '=', utcDay)
      .where('resource', '=', resource)
      .where(
        'x_id',
        'in',
        wanted.slice(at, at + 500).map(({ sortable }) => sortable),
      )
      .execute();
    for (const { x_id } of rows) paid.add(x_id);
  }
  const fresh = wanted.filter(({ sortable }) => !paid.has(sortable));
  if (fresh.length > 0) {
    await tx.insertRows(
      'paid_reads',
      ['utc_day', 'resource', 'x_id'],
      fresh.map(({ sortable }) => [utcDay, resource, sortable]),
    );
  }
  return fresh.map(({ id }) => id);
}

/** Millionths of a dollar; `from` and `to` are UTC days, `to` not included. */
export async function spentBetween(handle: Handle, from: string, to: string): Promise<number> {
  const row = await handle.k
    .selectFrom('ledger')
    .select((eb) => eb.fn.sum<number | string | null>('cost_micro_usd').as('cost'))
    .where('utc_day', '>=', from)
    .where('utc_day', '<', to)
    .executeTakeFirst();
  return Number(row?.cost ?? 0);
}

export interface LedgerSum {
  readonly resource: string;
  /** null where the cost can't be laid to one handle. */
  readonly handle: string | null;
  readonly units: number;
  readonly costMicroUsd: number;
}

/** The same by resource and handle. */
export async function ledgerSums(handle: Handle, from: string, to: string): Promise<LedgerSum[]> {
  const rows = await handle.k
    .selectFrom('ledger')
    .select([
      'resource',
      'handle',
      (eb) => eb.fn.sum<number | string>('units').as('units'),
      (eb) => eb.fn.sum<number | string>('cost_micro_usd').as('cost'),
    ])
    .where('utc_day', '>=', from)
    .where('utc_day', '<', to)
    .groupBy(['resource', 'handle'])
    .orderBy('resource')
    .orderBy('handle')
    .execute();
  return rows.map(({ resource, handle: of, units, cost }) => ({ resource, handle: of, units: Number(units), costMicroUsd: Number(cost) }));
}

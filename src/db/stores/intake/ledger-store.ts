/** The ledger: what reading and posting on X has cost. */
import type { Handle, WriteHandle } from '../../db.ts';

/** Adds a row; cost in micro-dollars (USD / 1,000,000). Nothing is written for zero units. */
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

/** In micro-dollars; `from` and `to` are UTC days, `to` not included. */
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
  /** null where the cost can't be attributed to one handle. */
  readonly handle: string | null;
  readonly units: number;
  readonly costMicroUsd: number;
}

/** What was spent in the same period, by resource and handle. */
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

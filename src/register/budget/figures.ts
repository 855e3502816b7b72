/** What X has cost in a month, by kind and by handle, and what is left of the budget. */
import type { Config } from '../../config/config.ts';
import type { Handle } from '../../db/db.ts';
import { type LedgerSum, ledgerSums } from '../../db/stores/intake/ledger-store.ts';
import type { Text } from '../../domain/messages/text.ts';
import { monthOf, monthSpan } from './billing-month.ts';
import { monthlyBudget, warningOf } from './budget.ts';

export interface BudgetFigures {
  /** `2026-11`, a UTC month. */
  readonly month: string;
  readonly spentMicroUsd: number;
  readonly budgetMicroUsd: number | null;
  /** Not below 0; null without a budget. */
  readonly remainingMicroUsd: number | null;
  readonly warning: Text | null;
  readonly byKind: readonly { readonly kind: string; readonly units: number; readonly costMicroUsd: number }[];
  /** `handle` null: for none in particular. */
  readonly byHandle: readonly { readonly handle: string | null; readonly units: number; readonly costMicroUsd: number }[];
}

/** `wanted` like `2026-11`; undefined: the month of `now`. */
export async function budgetFigures(
  db: Handle,
  config: Pick<Config, 'monthlyBudgetUsd'>,
  wanted: string | undefined,
  now: Date,
): Promise<BudgetFigures> {
  const month = wanted ?? monthOf(now);
  const { from, to } = monthSpan(month);
  const sums = await ledgerSums(db, from, to);
  const spentMicroUsd = sums.reduce((total, { costMicroUsd }) => total + costMicroUsd, 0);
  const budgetMicroUsd = monthlyBudget(config);
  return {
    month,
    spentMicroUsd,
    budgetMicroUsd,
    remainingMicroUsd: budgetMicroUsd === null ? null : Math.max(0, budgetMicroUsd - spentMicroUsd),
    warning: warningOf(spentMicroUsd, budgetMicroUsd),
    byKind: summed(sums, ({ resource }) => resource).map(([kind, sum]) => ({ kind, ...sum })),
    byHandle: summed(sums, ({ handle }) => handle).map(([handle, sum]) => ({ handle, ...sum })),
  };
}

/** Posts that the ledger counts since X's billing cycle began, to compare with X's own count. */
export async function postsReadSince(db: Handle, resetDay: number, now: Date): Promise<{ since: string; posts: number }> {
  const since = cycleStart(resetDay, now);
  const sums = await ledgerSums(db, since, '9999-12-31');
  return {
    since,
    posts: sums
      .filter(({ resource }) => resource === 'post_read' || resource === 'own_mention_read')
      .reduce((total, { units }) => total + units, 0),
  };
}

/** The last UTC day with that number in its month, today included; in a short month its last day. */
function cycleStart(resetDay: number, now: Date): string {
  for (const back of [0, 1]) {
    const [year, month] = [now.getUTCFullYear(), now.getUTCMonth() - back];
    const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
    const start = new Date(Date.UTC(year, month, Math.min(Math.max(resetDay, 1), lastOfMonth)));
    if (start <= now) return start.toISOString().slice(0, 10);
  }
  throw new Error('a month ago lies before today');
}

function summed<K>(sums: readonly LedgerSum[], keyOf: (sum: LedgerSum) => K): [K, { units: number; costMicroUsd: number }][] {
  const by = new Map<K, { units: number; costMicroUsd: number }>();
  for (const sum of sums) {
    const before = by.get(keyOf(sum)) ?? { units: 0, costMicroUsd: 0 };
    by.set(keyOf(sum), { units: before.units + sum.units, costMicroUsd: before.costMicroUsd + sum.costMicroUsd });
  }
  return [...by].sort(([, a], [, b]) => b.costMicroUsd - a.costMicroUsd);
}

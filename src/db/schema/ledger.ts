/** What X has cost. */
import type { Generated } from 'kysely';

/** One row for each resource, handle and request that cost something. Cost in micro-dollars (USD / 1,000,000). */
export interface LedgerTable {
  id: Generated<number>;
  at: string;
  /** UTC day, as X bills. */
  utc_day: string;
  intake_id: number | null;
  /** `post_read`, `user_read`, `post_write` … */
  resource: string;
  units: number;
  cost_micro_usd: number;
  handle: string | null;
}

/** Resources that X has billed today: it bills each once a UTC day, however often it is read. Rows of older days are deleted. */
export interface PaidReadsTable {
  utc_day: string;
  /** `post_read`, `user_read`. */
  resource: string;
  x_id: string;
}

/** What a sweep may cost, reckoned before X is asked for anything: pure. */
import type { ReadPrices } from './budget.ts';

export interface SweepEstimate {
  readonly requests: number;
  readonly posts: number;
  readonly users: number;
  readonly costMicroUsd: number;
}

/**
 * Posts = handles × posts a handle and day × days to read, each by an author of its own, which is the most. A query that finds nothing is
 * one request; every `pageSize` posts add another.
 */
export function estimateSweep(sweep: {
  readonly handles: number;
  /** Packed searches; by mentions, the number of handles. */
  readonly queries: number;
  readonly perHandleDaily: number;
  readonly days: number;
  readonly pageSize: number;
  /** The most that X gives of a handle: MENTIONS_REACH by mentions. */
  readonly mostPerHandle?: number;
  readonly prices: ReadPrices;
}): SweepEstimate {
  const perHandle = Math.min(sweep.perHandleDaily * sweep.days, sweep.mostPerHandle ?? Number.POSITIVE_INFINITY);
  const posts = Math.ceil(sweep.handles * perHandle);
  return {
    requests: sweep.queries + Math.floor(posts / sweep.pageSize),
    posts,
    users: posts,
    costMicroUsd: posts * (sweep.prices.post + sweep.prices.user),
  };
}

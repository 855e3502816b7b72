/** What intake has read: its runs, the intervals of ids that are covered, and the gaps. */
import type { Generated } from 'kysely';

/** One run of intake: a file import, a sweep of X, or a handle that was added. */
export interface IntakesTable {
  id: Generated<number>;
  kind: 'import' | 'sync' | 'handle_add';
  started_at: string;
  finished_at: string | null;
}

/** Intervals of ids that have been read, per handle and way; both ends included. */
export interface CoverageTable {
  handle_id: number;
  way: 'search' | 'mentions' | 'replies';
  low: string;
  high: string;
}

/** Intervals that nothing covers. */
export interface GapsTable {
  id: Generated<number>;
  handle_id: number;
  way: 'search' | 'mentions' | 'replies';
  low: string;
  high: string;
  reason: string;
  found_at: string;
  closed_at: string | null;
}

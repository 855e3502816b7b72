/** What intake has read: its runs, the intervals of ids that are covered, and the gaps. */
import type { Generated } from 'kysely';

/** One run of intake: a file import, a sweep of X, or a handle that was added. */
export interface IntakesTable {
  id: Generated<number>;
  kind: 'import' | 'sync' | 'handle_add';
  started_at: string;
  finished_at: string | null;
  /** Of a sweep that ended; null while it runs, and for those of before it was recorded. */
  outcome: SweepOutcome | null;
  /** Why it was cut or failed, as a code. */
  trouble: string | null;
}

/** `complete`: all handles to the end; `part`: the named ones to the end; `cut`: some of it was read; `failed`: X gave nothing. */
export type SweepOutcome = 'complete' | 'part' | 'cut' | 'failed';

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

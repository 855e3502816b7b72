/** What a sync is asked for, what it needs of the program, and what it reports. */
import type { Way } from '../../db/stores/intake/coverage-store.ts';
import type { IntakeSummary } from '../../domain/docket/intake-summary.ts';
import type { Text } from '../../domain/messages/text.ts';
import type { ReadSubject } from '../../domain/x/read-subject.ts';
import type { ClockDoubt } from '../../domain/time/clock-check.ts';
import type { ClockWord } from '../intake/clock.ts';
import type { Budget, ReadPrices } from '../budget/budget.ts';

export interface SyncOptions {
  /** Names without @; empty: all. */
  readonly handles: readonly string[];
  /** auto: search, and mentions for what is older than search can give. all: search of the full archive. */
  readonly way: 'search' | 'mentions' | 'auto' | 'all';
  /** Read the handles' own replies too: one that tags nobody but the citizen is found no other way. */
  readonly replies: boolean;
  /** Where to begin; null: where each handle's coverage ends, for new ones a day back. */
  readonly since: Date | null;
  readonly backfill: boolean;
  readonly pageSize: number;
  readonly maxPosts: number | null;
  readonly maxCostMicroUsd: number | null;
  readonly budget: Pick<Budget, 'pageSize'>;
  /** Packs handles into searches for posts that tag them, or for their replies. */
  readonly packQueries: (
    handles: readonly string[],
    subject: ReadSubject,
  ) => readonly { readonly query: string; readonly handles: readonly string[] }[];
  /** False for another server that answers like X: a request that it does not understand may look like an empty answer. */
  readonly isX: boolean;
  /** `counts`: of a request for counts. */
  readonly prices: ReadPrices & { readonly counts?: number };
  /** The handle that owns the app: its own mentions cost less; null where nobody said. */
  readonly appHandle: string | null;
}

/** One sweep of a sync: for posts that tag the handles, or (`replies`) for the handles' own replies. */
export type SweepOptions = Omit<SyncOptions, 'way' | 'replies'> & { readonly way: Way | 'auto' | 'all' };

export interface SyncGap {
  readonly handle: string;
  readonly way: Way;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  /** X id of the one post that it is about; only there. */
  readonly post?: string;
}

export interface SyncAnswer extends IntakeSummary {
  readonly requests: number;
  readonly estimatedCostUsd: number;
  /** All that are open, including those found by earlier sweeps. */
  readonly gaps: readonly SyncGap[];
  /** False when it was cut: by --max-posts, --max-cost, or Ctrl-C; the next sweep continues where it was cut. */
  readonly complete: boolean;
  /** Why the posts were stored and none was numbered. */
  readonly doubt: ClockDoubt | null;
}

/** After each page of a sweep. */
export interface SweepProgress {
  readonly subject: ReadSubject;
  /** Handles that are read to the end, of those that the sweep reads. */
  readonly handlesDone: number;
  readonly handles: number;
  readonly posts: number;
  readonly costMicroUsd: number;
}

export interface SyncWorld {
  readonly now: () => Date;
  readonly signal: AbortSignal;
  readonly landed: (progress: SweepProgress) => void;
  readonly entered: (posts: number) => void;
  readonly say: (text: Text) => void;
  readonly clock?: Omit<ClockWord, 'fromFile'>;
}

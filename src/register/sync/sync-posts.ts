/** A sync: one sweep of X, then everything that landed is numbered and accounted for. */
import type { Way } from '../../db/stores/intake/coverage-store.ts';
import type { Db } from '../../db/db.ts';
import type { IntakeSummary } from '../../domain/docket/intake-summary.ts';
import type { ReadSubject } from '../../domain/x/read-subject.ts';
import type { Reader } from '../../domain/reading/reading.ts';
import { UserError } from '../../domain/user-error.ts';
import type { XPort } from '../../ports.ts';
import { summaryOf } from '../intake/summary.ts';
import { enterWaiting } from '../intake/enter.ts';
import { healGaps, listGaps } from './gaps.ts';
import { finishIntake, type Intake, startIntake } from '../intake/land.ts';
import { loadDirectory } from '../shared/load-directory.ts';
import type { Budget } from '../budget/budget.ts';
import { Sweep } from './sweep.ts';

export interface SyncOptions {
  /** Names without @; empty: all. */
  readonly handles: readonly string[];
  /** auto: search, and mentions for what is older than search can give. */
  readonly way: 'search' | 'mentions' | 'auto';
  /** Read what the handles answer, too: a reply that tags nobody but the citizen is found no other way. */
  readonly replies: boolean;
  /** Where to begin; null: where each handle's coverage ends, new ones a day back. */
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
  /** Not X itself: what it does not understand may look like nothing. */
  readonly isStandIn: boolean;
  /** Millionths of a dollar for a post and a user read. */
  readonly prices: { readonly post: number; readonly user: number };
}

export interface SyncGap {
  readonly handle: string;
  readonly way: Way;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

export interface SyncAnswer extends IntakeSummary {
  readonly requests: number;
  readonly estimatedCostUsd: number;
  /** All that are open, also those found by earlier sweeps. */
  readonly gaps: readonly SyncGap[];
  /** False when it was cut: by --max-posts, --max-cost, or Ctrl-C; the next sweep goes on where it was cut. */
  readonly complete: boolean;
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
  readonly say: (text: string) => void;
}

/** Throws what stopped the sweep (credentials, rate_limited, budget, x_failed when nothing could be read), after numbering what had landed. */
export async function syncPosts(db: Db, x: XPort, reader: Reader, options: SyncOptions, world: SyncWorld): Promise<SyncAnswer> {
  const requestsBefore = x.requests;
  const intake = await startIntake(db, 'sync', world.now());
  const tags = new Sweep(db, x, options, world, intake);
  const sweeps = [tags];
  let failure: unknown;
  try {
    await tags.read();
    if (options.replies && tags.complete) {
      const left = options.maxCostMicroUsd === null ? null : options.maxCostMicroUsd - tags.costMicroUsd;
      const replies = new Sweep(db, x, { ...options, way: 'replies', maxCostMicroUsd: left }, world, intake);
      sweeps.push(replies);
      await replies.read();
    }
  } catch (error) {
    failure = error;
  }
  // Whatever was landed is numbered, also when X failed in the middle.
  const entered = await enterWaiting(db, reader, await loadDirectory(db), {
    now: world.now,
    signal: world.signal,
    progress: world.entered,
  });
  await healGaps(db, world.now());
  await finishIntake(db, intake, world.now());
  if (failure) throw withWhatIsKept(failure, intake);
  return {
    ...(await summaryOf(
      db,
      intake,
      sweeps.reduce((sum, { unreadable }) => sum + unreadable, 0),
    )),
    requests: x.requests - requestsBefore,
    estimatedCostUsd: sweeps.reduce((sum, { costMicroUsd }) => sum + costMicroUsd, 0) / 1_000_000,
    gaps: (await listGaps(db, { open: true })).map(({ handle, way, from, to, reason }) => ({ handle, way, from, to, reason })),
    complete: sweeps.every(({ complete }) => complete) && entered.complete,
  };
}

function withWhatIsKept(error: unknown, intake: Intake): unknown {
  if (!(error instanceof UserError) || intake.read === 0) return error;
  return new UserError(
    error.code,
    error.message,
    [...error.hints, `${intake.read} posts were read before and are kept; the next sync goes on where this one stopped.`],
    error,
  );
}

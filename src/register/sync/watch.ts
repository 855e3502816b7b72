/** Repeats a sweep: more often while posts come, less often while none do. */
import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../../domain/user-error.ts';
import type { SyncAnswer } from './sync-options.ts';

export interface WatchOptions {
  /** The shortest and the longest pause between two sweeps, ms. */
  readonly everyMinMs: number;
  readonly everyMaxMs: number;
}

/** After this many new posts the next sweep comes sooner. */
const BUSY = 20;

/** The pause after a sweep: half of the last while posts come, half as long again while none do; within the bounds. Pure. */
export function nextPause(lastMs: number, newPosts: number, { everyMinMs, everyMaxMs }: WatchOptions): number {
  const wanted = newPosts >= BUSY ? lastMs / 2 : newPosts > 0 ? lastMs : lastMs * 1.5;
  return Math.round(Math.min(everyMaxMs, Math.max(everyMinMs, wanted)));
}

/** Errors that another try may overcome; others end the watch. */
const PASSING: ReadonlySet<string> = new Set(['x_failed', 'rate_limited', 'busy']);

/** A sweep that ended, or an error that the next one may overcome. */
export type Turn = { readonly answer: SyncAnswer; readonly pauseMs: number } | { readonly error: UserError; readonly pauseMs: number };

/**
 * Runs `sweep` until the signal is given; ends then. After a failure that may pass it waits for the longest pause (for a limit of X: until
 * the limit ends); any other failure is thrown. The next sweep begins `pauseMs` after its turn was taken.
 */
export async function* watch(
  sweep: () => Promise<SyncAnswer>,
  options: WatchOptions,
  world: { readonly signal: AbortSignal; now(): Date },
): AsyncGenerator<Turn> {
  let pauseMs = options.everyMinMs;
  while (!world.signal.aborted) {
    try {
      const answer = await sweep();
      pauseMs = nextPause(pauseMs, answer.posts.new, options);
      yield { answer, pauseMs };
    } catch (error) {
      if (world.signal.aborted) return;
      if (!(error instanceof UserError) || !PASSING.has(error.code)) throw error;
      pauseMs = pauseAfter(error, options, world.now());
      yield { error, pauseMs };
    }
    // Rejects when the signal is given: that is the end of the watch.
    await sleep(pauseMs, undefined, { signal: world.signal }).catch(() => undefined);
  }
}

function pauseAfter(error: UserError, options: WatchOptions, now: Date): number {
  const cause = error.cause instanceof UserError ? error.cause.cause : error.cause;
  const until = (cause as { until?: unknown } | undefined)?.until;
  return until instanceof Date ? Math.max(options.everyMinMs, until.getTime() - now.getTime()) : options.everyMaxMs;
}

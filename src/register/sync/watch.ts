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

/**
 * Runs `sweep` until the signal is given; resolves then. A passing failure is reported and tried again after the longest pause (a limit of X:
 * when it ends); any other is thrown.
 */
export async function watch(
  sweep: () => Promise<SyncAnswer>,
  options: WatchOptions,
  world: {
    readonly signal: AbortSignal;
    readonly now: () => Date;
    readonly swept: (answer: SyncAnswer, pauseMs: number) => Promise<void>;
    readonly failed: (error: UserError, pauseMs: number) => Promise<void>;
  },
): Promise<void> {
  let pause = options.everyMinMs;
  while (!world.signal.aborted) {
    try {
      const answer = await sweep();
      pause = nextPause(pause, answer.posts.new, options);
      await world.swept(answer, pause);
    } catch (error) {
      if (world.signal.aborted) return;
      if (!(error instanceof UserError) || !PASSING.has(error.code)) throw error;
      pause = pauseAfter(error, options, world.now());
      await world.failed(error, pause);
    }
    // Rejects when the signal is given: that is the end of the watch.
    await sleep(pause, undefined, { signal: world.signal }).catch(() => undefined);
  }
}

function pauseAfter(error: UserError, options: WatchOptions, now: Date): number {
  const cause = error.cause instanceof UserError ? error.cause.cause : error.cause;
  const until = (cause as { until?: unknown } | undefined)?.until;
  return until instanceof Date ? Math.max(options.everyMinMs, until.getTime() - now.getTime()) : options.everyMaxMs;
}

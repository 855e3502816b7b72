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

/** No other try overcomes these: no register to write to, or a configuration or command line that is wrong. All else may pass. */
const LASTING: ReadonlySet<string> = new Set(['no_register', 'platform', 'usage', 'bad_input', 'not_found', 'chain_broken']);

/** A sweep that ended, or an error that the next one may overcome. */
export type Turn = { readonly answer: SyncAnswer; readonly pauseMs: number } | { readonly error: UserError; readonly pauseMs: number };

/**
 * Runs `sweep` until the signal is given; ends then. After a failure that may pass it waits for the shortest pause, then twice as long each
 * time up to the longest (for a limit of X: until the limit ends); any other failure is thrown. The same failure again is no turn of its
 * own. The next sweep begins `pauseMs` after its turn was taken.
 */
export async function* watch(
  sweep: () => Promise<SyncAnswer>,
  options: WatchOptions,
  world: { readonly signal: AbortSignal; now(): Date },
): AsyncGenerator<Turn> {
  let pauseMs = options.everyMinMs;
  let failures = 0;
  let said: string | null = null;
  while (!world.signal.aborted) {
    try {
      const answer = await sweep();
      pauseMs = nextPause(failures > 0 ? options.everyMinMs : pauseMs, answer.posts.new, options);
      failures = 0;
      said = null;
      yield { answer, pauseMs };
    } catch (error) {
      if (world.signal.aborted) return;
      if (!(error instanceof UserError) || LASTING.has(error.code)) throw error;
      pauseMs = pauseAfter(error, failures++, options, world.now());
      if (said !== error.message) yield { error, pauseMs };
      said = error.message;
    }
    // Rejects when the signal is given: that is the end of the watch.
    await sleep(pauseMs, undefined, { signal: world.signal }).catch(() => undefined);
  }
}

function pauseAfter(error: UserError, failures: number, options: WatchOptions, now: Date): number {
  const cause = error.cause instanceof UserError ? error.cause.cause : error.cause;
  const until = (cause as { until?: unknown } | undefined)?.until;
  return until instanceof Date
    ? Math.max(options.everyMinMs, until.getTime() - now.getTime())
    : Math.min(options.everyMaxMs, options.everyMinMs * 2 ** failures);
}

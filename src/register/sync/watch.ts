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

/** No other try overcomes these: there is no register to write to. */
const LASTING: ReadonlySet<string> = new Set(['no_register', 'chain_broken']);
/** A configuration or command line that is wrong shows at the first try; what it named may be gone later, and must not end the watch. */
const WRONG_FROM_THE_START: ReadonlySet<string> = new Set(['platform', 'usage', 'bad_input', 'not_found']);

/** A sweep that ended, or an error that the next one may overcome. */
export type Turn = { readonly answer: SyncAnswer; readonly pauseMs: number } | { readonly error: UserError; readonly pauseMs: number };

/**
 * Runs `sweep` until the signal is given; ends then. After a failure that may pass it waits for the shortest pause, then twice as long each
 * time up to the longest (for a limit of X: until the limit ends); any other failure is thrown. What was said since the last sweep that
 * succeeded is no turn again, also where two failures alternate. The next sweep begins `pauseMs` after its turn was taken.
 */
export async function* watch(
  sweep: () => Promise<SyncAnswer>,
  options: WatchOptions,
  world: { readonly signal: AbortSignal; now(): Date },
): AsyncGenerator<Turn> {
  let pauseMs = options.everyMinMs;
  let failures = 0;
  let tried = false;
  const said = new Set<string>();
  while (!world.signal.aborted) {
    try {
      const answer = await sweep();
      pauseMs = nextPause(failures > 0 ? options.everyMinMs : pauseMs, answer.posts.new, options);
      failures = 0;
      said.clear();
      yield { answer, pauseMs };
    } catch (error) {
      if (world.signal.aborted) return;
      if (!(error instanceof UserError) || LASTING.has(error.code) || (!tried && WRONG_FROM_THE_START.has(error.code))) throw error;
      pauseMs = pauseAfter(error, failures++, options, world.now());
      const isNew = !said.has(error.message);
      said.add(error.message);
      if (isNew) yield { error, pauseMs };
    }
    tried = true;
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

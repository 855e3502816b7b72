/** Intervals that a sweep could not read: reported, and kept as gaps until a later sweep has read them. */
import { X_ANSWER } from '../../../domain/messages/x/answers.ts';
import { X_PROBLEM } from '../../../domain/messages/x/problems.ts';
import { SYNC } from '../../../domain/messages/register/sync.ts';
import type { Text } from '../../../domain/messages/text.ts';
import { recordGaps } from '../../../db/stores/intake/gap-store.ts';
import type { Way } from '../../../db/stores/intake/coverage-store.ts';
import type { Db } from '../../../db/db.ts';
import type { IdInterval } from '../../../domain/x/id-intervals.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { SweepHandle } from '../sync-plan.ts';

export interface Failure extends IdInterval {
  readonly handles: readonly SweepHandle[];
  readonly way: Way;
  readonly error: UserError;
}

export function inACircle(): UserError {
  return new UserError('x_failed', X_PROBLEM.unusable(X_ANSWER.pageAfterPage));
}

/** No connection was made, or no answer came to its end. */
export function isOutOfReach(error: UserError): boolean {
  return kindOfProblem(error) === 'transport';
}

/** What is wrong between the program and X; undefined where the error has another origin. */
export function kindOfProblem(error: UserError): unknown {
  const cause = error.cause instanceof UserError ? error.cause.cause : error.cause;
  return (cause as { kind?: unknown } | undefined)?.kind;
}

/** With a hint to read by mentions, where it is the search that fails and not X. */
export function withOtherWay({ way, error }: Failure): UserError {
  const kind = kindOfProblem(error);
  if (way === 'mentions' || (kind !== undefined && kind !== 'not_found')) return error;
  return new UserError(error.code, error.text, [...error.nextSteps, SYNC.eachByItself], error.cause);
}

/** A page that fails for good is not lost: the next sweep asks for it again; until then it is a gap. */
export async function recordFailures(
  db: Db,
  failures: readonly Failure[],
  { now, say }: { readonly now: () => Date; readonly say: (text: Text) => void },
): Promise<void> {
  const [first] = failures;
  if (!first) return;
  const waiting = new Map(failures.flatMap(({ handles }) => handles.map((handle) => [handle.id, handle])));
  const names = [...waiting.values()].map(({ name }) => name);
  say(SYNC.partlyFailed(first.error.text, names));
  for (const hint of withOtherWay(first).nextSteps) say(SYNC.hint(hint));
  const at = now().toISOString();
  const gaps = failures.flatMap(({ handles, way, low, high }) =>
    handles.map((handle) => ({ handleId: handle.id, way, low, high, reason: 'page_failed' as const, at })),
  );
  await db.write((tx) => recordGaps(tx, gaps));
}

/** Stretches of a sweep that could not be read: told to people, and kept as gaps until a later sweep has read them. */
import { recordGap } from '../../db/stores/intake/gap-store.ts';
import type { Way } from '../../db/stores/intake/coverage-store.ts';
import type { Db } from '../../db/db.ts';
import type { IdInterval } from '../../domain/x/id-intervals.ts';
import { UserError } from '../../domain/user-error.ts';
import type { SweepHandle } from './sync-plan.ts';

/** So many handles are named, then only counted. */
const SHOWN_NAMES = 5;

export interface Failure extends IdInterval {
  readonly handles: readonly SweepHandle[];
  readonly way: Way;
  readonly error: UserError;
}

export function inACircle(): UserError {
  return new UserError('x_failed', "X answered with what can't be used: page after page brings nothing new.");
}

/** With the hint at mentions, where search is what fails, and not X. */
export function withOtherWay({ way, error }: Failure): UserError {
  const kind = (error.cause as { kind?: unknown } | undefined)?.kind;
  if (way === 'mentions' || (kind !== undefined && kind !== 'not_found')) return error;
  return new UserError(error.code, error.message, [...error.hints, 'Each handle by itself: uppolice sync --via mentions'], error.cause);
}

/** What a page holds that fails for good is not lost: the next sweep asks for it again; until then it is a gap. */
export async function recordFailures(
  db: Db,
  failures: readonly Failure[],
  { now, say }: { readonly now: () => Date; readonly say: (text: string) => void },
): Promise<void> {
  const [first] = failures;
  if (!first) return;
  const waiting = new Map(failures.flatMap(({ handles }) => handles.map((handle) => [handle.id, handle])));
  say(`${first.error.message} The other handles are read; these wait for the next sweep: ${shownNames([...waiting.values()])}`);
  for (const hint of withOtherWay(first).hints) say(`  → ${hint}`);
  const at = now().toISOString();
  await db.write(async (tx) => {
    for (const { handles, way, low, high } of failures) {
      for (const handle of handles) await recordGap(tx, { handleId: handle.id, way, low, high, reason: 'page_failed', at });
    }
  });
}

export function shownNames(handles: readonly { readonly name: string }[]): string {
  const names = handles.map(({ name }) => `@${name}`);
  if (names.length <= SHOWN_NAMES) return names.join(', ');
  return `${names.slice(0, SHOWN_NAMES).join(', ')} and ${names.length - SHOWN_NAMES} more`;
}

/** How a sweep ended, for the record: a failed one must not pass for a sweep. */
import type { Db } from '../../../db/db.ts';
import { type SweepEnd, startIntakeRow, finishIntakeRow } from '../../../db/stores/intake/intake-store.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { SweepTrouble } from '../../../domain/x/sweep-trouble.ts';
import { kindOfProblem } from './sweep-failures.ts';

interface Swept {
  readonly complete: boolean;
  readonly failure: UserError | null;
}

/** `thrown`: what stopped the sweep. `ofAll`: of all handles, not of named ones. `read`: posts that came. Pure. */
export function endOf(
  sweeps: readonly Swept[],
  thrown: unknown,
  { ofAll, read }: { readonly ofAll: boolean; readonly read: number },
): SweepEnd {
  const failure = thrown ?? sweeps.find((sweep) => sweep.failure !== null)?.failure ?? null;
  const trouble = failure === null ? null : troubleOf(failure);
  if (thrown !== undefined && read === 0) return { outcome: 'failed', trouble };
  if (failure !== null || sweeps.some(({ complete }) => !complete)) return { outcome: 'cut', trouble };
  return { outcome: ofAll ? 'complete' : 'part', trouble: null };
}

/** Null for an interruption, which is no trouble. */
export function troubleOf(error: unknown): SweepTrouble | null {
  if (!(error instanceof UserError)) return 'other';
  const kind = kindOfProblem(error);
  switch (error.code) {
    case 'interrupted':
    case 'terminated':
      return null;
    case 'credentials':
      return kind === undefined ? 'no_token' : 'credentials';
    case 'budget':
      return kind === undefined ? 'own_budget' : 'credits';
    case 'rate_limited':
      return 'rate_limited';
    case 'platform':
      return 'configuration';
    case 'refused':
      return 'refused';
  }
  if (kind === 'transport' || kind === 'unavailable' || kind === 'unusable' || kind === 'not_found') return kind;
  return kind === 'resource' || kind === 'bad_request' ? 'refused' : 'other';
}

/** A try that never came to ask X, such as one without a token. */
export async function recordFailedTry(db: Db, error: unknown, now: Date): Promise<void> {
  const trouble = troubleOf(error);
  if (trouble === null) return;
  const at = now.toISOString();
  await db.write(async (tx) => finishIntakeRow(tx, await startIntakeRow(tx, 'sync', at), at, { outcome: 'failed', trouble }));
}

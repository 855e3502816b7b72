/** When X was last read to the end, and the tries since. */
import { type SweepTrouble, sweepTrouble } from '../../../domain/x/sweep-trouble.ts';
import type { Handle } from '../../db.ts';

export interface SweepFigures {
  /** End of the last sweep that read all handles to the end, UTC ISO-8601; null where there was none. */
  readonly lastCompleteAt: string | null;
  /** Tries since that failed or were cut by something that went wrong. */
  readonly failed: FailedTries | null;
  /** When the first sweep of all began, UTC ISO-8601. */
  readonly firstAt: string | null;
  /** Whether a sweep since the last complete one ended before it had read all. */
  readonly cutSince: boolean;
  /** End of the last sweep that read named handles alone to their end. */
  readonly lastNamedAt: string | null;
}

export interface FailedTries {
  readonly tries: number;
  /** When the first of them began, UTC ISO-8601. */
  readonly since: string;
  /** Of the last of them. */
  readonly trouble: SweepTrouble;
  /** Whether anything was read by a later try, so that the trouble may be over. */
  readonly over: boolean;
}

/** How many tries are looked at: with one in five minutes those of a week. */
const MOST_TRIES = 2000;

export async function sweepFigures(handle: Handle): Promise<SweepFigures> {
  const complete = await handle.k
    .selectFrom('intakes')
    .select(['id', 'finished_at'])
    .where('kind', '=', 'sync')
    .where('finished_at', 'is not', null)
    .where((eb) => eb.or([eb('outcome', 'is', null), eb('outcome', '=', 'complete')]))
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  const since = await handle.k
    .selectFrom('intakes')
    .select(['started_at', 'outcome', 'trouble'])
    .where('kind', '=', 'sync')
    .where('id', '>', complete?.id ?? 0)
    .where('outcome', 'is not', null)
    .orderBy('id', 'desc')
    .limit(MOST_TRIES)
    .execute();
  const first = await handle.k
    .selectFrom('intakes')
    .select('started_at')
    .where('kind', '=', 'sync')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  const named = await handle.k
    .selectFrom('intakes')
    .select('finished_at')
    .where('outcome', '=', 'part')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  const failed = since.filter(({ trouble }) => trouble !== null);
  const [last] = failed;
  return {
    lastCompleteAt: complete?.finished_at ?? null,
    failed:
      last === undefined
        ? null
        : {
            tries: failed.length,
            since: failed.at(-1)?.started_at ?? last.started_at,
            trouble: sweepTrouble(last.trouble ?? 'other'),
            over: since[0]?.trouble === null,
          },
    firstAt: first?.started_at ?? null,
    cutSince: since.some(({ outcome }) => outcome !== 'part'),
    lastNamedAt: named?.finished_at ?? null,
  };
}

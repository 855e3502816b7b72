/** The plan of a sweep from what the register has stored of its handles. */
import { allCoverage } from '../../db/stores/intake/coverage-store.ts';
import { givenUpIntervals } from '../../db/stores/intake/gap-store.ts';
import type { Db } from '../../db/db.ts';
import type { RegisteredHandle } from '../../domain/directory/unit.ts';
import { SEARCH_REACH_MS } from '../../domain/x/limits.ts';
import type { ReadSubject } from '../../domain/x/read-subject.ts';
import { planSweep, START_BACK_MS, type SweepHandle, type SweepPlan } from './sync-plan.ts';

/** What was read of the handles, and what was given up. */
export async function withCoverage(db: Db, registered: readonly RegisteredHandle[], subject: ReadSubject): Promise<SweepHandle[]> {
  const [coverage, givenUp] = [await allCoverage(db, subject), await givenUpIntervals(db, subject)];
  return registered.map(({ id, name }) => ({ id, name, covered: coverage.get(id) ?? [], givenUp: givenUp.get(id) ?? [] }));
}

export interface PlanOptions {
  readonly since: Date | null;
  readonly backfill: boolean;
  /** Mentions and the full archive go back without a limit of time, recent search does not. */
  readonly byMentions: boolean;
  /** Reads what was given up too. */
  readonly byArchive: boolean;
  /** The newest of what was read is not read again for late posts before it; null: no such bound. */
  readonly overlapFrom: Date | null;
}

/** `now` by X's clock. */
export function planFor(
  handles: readonly SweepHandle[],
  now: Date,
  { since, backfill, byMentions, byArchive, overlapFrom }: PlanOptions,
): SweepPlan {
  return planSweep(handles, now, {
    start: since ?? new Date(now.getTime() - START_BACK_MS),
    backfill,
    reachMs: byMentions || byArchive ? null : SEARCH_REACH_MS,
    givenUpToo: byArchive,
    overlapFrom,
  });
}

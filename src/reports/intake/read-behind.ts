/** Up to when each handle is read: the one that is furthest behind, where sweeps end before they have read all. */
import type { Db } from '../../db/db.ts';
import { handleRows } from '../../db/stores/directory/handle-store.ts';
import { clockAheadMs } from '../../db/stores/facts/register-store.ts';
import type { SweepFigures } from '../../db/stores/figures/sweep-store.ts';
import { allCoverage } from '../../db/stores/intake/coverage-store.ts';
import { givenUpIntervals } from '../../db/stores/intake/gap-store.ts';
import { latest } from '../../domain/time/moments.ts';
import { type IdInterval, union } from '../../domain/x/id-intervals.ts';
import { fromSortable, momentOfId } from '../../domain/x/x-id.ts';

export interface ReadBehind {
  readonly handle: string;
  /** All of it is read up to then, UTC ISO-8601; null: nothing is. */
  readonly readTo: string | null;
  /** Since when posts of it may wait unread, by our clock; not before the first sweep. */
  readonly since: string;
  /** So many other handles are as far behind or lack something too. */
  readonly others: number;
}

/** null where the last sweep read all to the end, or nothing was read at all. */
export async function readBehind(
  db: Db,
  now: Date,
  { firstAt, cutSince, lastNamedAt, lastCompleteAt }: SweepFigures,
): Promise<ReadBehind | null> {
  if (firstAt === null || !cutSince) return null;
  const [coverage, givenUp] = [await allCoverage(db, 'tags'), await givenUpIntervals(db, 'tags')];
  if (![...coverage.values()].some((intervals) => intervals.some(({ low, high }) => low < high))) return null;
  const aheadMs = await clockAheadMs(db);
  const at = now.toISOString();
  const behind = (await handleRows(db, { inOfficeAt: at })).flatMap(({ id, name, kind, state, account, from, to }): Behind[] => {
    if (to !== null || state === 'former' || kind === 'press' || from > at) return [];
    const covered = coverage.get(id);
    if (covered === undefined) {
      // One that only some sweeps read, or that X does not know, is not waited for.
      const isExpected = lastCompleteAt === null && lastNamedAt === null && account !== 'gone';
      return isExpected ? [{ handle: name, readTo: null, since: latest(firstAt, from) }] : [];
    }
    const readTo = endOfFirst([...covered, ...(givenUp.get(id) ?? [])]);
    return readTo === null
      ? []
      : [{ handle: name, readTo: readTo.toISOString(), since: latest(firstAt, new Date(readTo.getTime() - aheadMs).toISOString()) }];
  });
  const [oldest, ...others] = behind.toSorted((a, b) => (a.since < b.since ? -1 : 1));
  if (oldest === undefined) return null;
  const wholeAt = lastCompleteAt ?? '';
  return { ...oldest, others: others.filter(({ since }) => since < wholeAt || since === oldest.since).length };
}

type Behind = Omit<ReadBehind, 'others'>;

function endOfFirst(intervals: readonly IdInterval[]): Date | null {
  const [first] = union(intervals);
  return first === undefined ? null : momentOfId(fromSortable(first.high));
}

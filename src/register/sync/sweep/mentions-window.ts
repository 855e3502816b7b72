/** The window of a handle's newest mentions, which X ends without a word: where it may have ended before the floor. */
import type { Db } from '../../../db/db.ts';
import { UserError } from '../../../domain/user-error.ts';
import { MENTIONS_IN_DOUBT, MENTIONS_REACH, SMALLEST_PAGE } from '../../../domain/x/limits.ts';
import { fromSortable, toSortable } from '../../../domain/x/x-id.ts';
import type { XPort } from '../../../ports.ts';
import type { ReadPrices } from '../../budget/budget.ts';
import { payForReads, readsOfPage } from '../../budget/charges.ts';
import { countTagging } from '../gaps/stored-counts.ts';
import type { MentionsWindow } from '../page-cursor.ts';
import type { SweepHandle, SweepHole } from '../sync-plan.ts';

/** `top`: the id of now; what was read between the interval and it stands in the same window. */
export async function windowAbove(db: Db, { high }: SweepHole, handles: readonly SweepHandle[], top: string): Promise<MentionsWindow> {
  const names = handles.map(({ name }) => name);
  const above = high === top ? 0 : await countTagging(db, names, high, top);
  return { reach: MENTIONS_REACH, inDoubt: MENTIONS_IN_DOUBT, above };
}

/** Whether X still gives a mention from below the floor: then its window ends further down, and all above the floor was there. */
export async function reachesBelow(
  db: Db,
  x: XPort,
  { low }: SweepHole,
  handle: { readonly name: string; readonly xId: string },
  entry: { readonly at: Date; readonly intakeId: number; readonly prices: ReadPrices },
): Promise<{ readonly reaches: boolean; readonly costMicroUsd: number }> {
  const request = { untilId: fromSortable(low), pageSize: SMALLEST_PAGE.mentions };
  const page = await x.mentions(handle.xId, request).catch((error: unknown) => {
    if (error instanceof UserError && error.code === 'x_failed') return null;
    throw error;
  });
  if (page === null) return { reaches: false, costMicroUsd: 0 };
  const { costMicroUsd } = await db.write((tx) => payForReads(tx, readsOfPage(page, [handle.name]), entry));
  return { reaches: page.posts.some(({ id }) => toSortable(id) < low), costMicroUsd };
}

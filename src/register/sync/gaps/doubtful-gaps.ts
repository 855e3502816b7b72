/** Gaps that the next sweeps settle by themselves: posts that could not be read are looked up, and pages that gave too little are read again. */
import { type Gap, gapsOf } from '../../../db/stores/intake/gap-store.ts';
import { subjectOf } from '../../../db/stores/intake/coverage-store.ts';
import { HOUR_MS } from '../../../domain/time/ist.ts';
import { UserError } from '../../../domain/user-error.ts';
import { isDoubtful, UNREADABLE_POST } from '../../../domain/x/gap-reason.ts';
import { LOOKUP_SIZE, SEARCH_REACH_MS } from '../../../domain/x/limits.ts';
import { fromSortable } from '../../../domain/x/x-id.ts';
import { boundsOf } from '../post-times.ts';
import { idAt, type SweepHandle } from '../sync-plan.ts';
import type { CountedReading } from './counted-reading.ts';
import { storedIds } from './page-gaps.ts';

/** How long after it was found a page in doubt is read again with each sweep: X charges nothing more that day. Later the daily counts settle it. */
const READ_AGAIN_MS = 2 * HOUR_MS;
/** After one sweep; the rest wait for the next. */
const MOST_INTERVALS = 10;
const MOST_LOOKED_UP = 5 * LOOKUP_SIZE;

/** `now` by X's clock. What X refuses leaves the gap open; the sweep itself is done. */
export async function settleDoubts(counted: CountedReading, now: Date): Promise<void> {
  const open = await gapsOf(counted.db, { open: true });
  const doubtful = open.filter(
    ({ reason, foundAt }) => isDoubtful(reason) && counted.world.now().getTime() - Date.parse(foundAt) < READ_AGAIN_MS,
  );
  const intervals = [...Map.groupBy(doubtful, ({ way, low, high }) => `${subjectOf(way)} ${low} ${high}`).values()];
  const unread = open.filter(({ reason }) => reason === UNREADABLE_POST);
  // A server may know the one and not the other.
  await unlessRefused(() => lookUp(counted, unread));
  await unlessRefused(async () => {
    for (const gaps of intervals.slice(-MOST_INTERVALS)) await readAgain(counted, gaps, now);
  });
}

async function unlessRefused(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof UserError) || error.code === 'interrupted' || error.code === 'terminated') throw error;
  }
}

async function lookUp(counted: CountedReading, gaps: readonly Gap[]): Promise<void> {
  const stored = await storedIds(
    counted.db,
    gaps.map(({ low }) => low),
  );
  await counted.close(
    gaps.filter(({ low }) => stored.has(low)),
    'sweep',
  );
  const wanted = gaps.filter(({ low }) => !stored.has(low)).slice(-MOST_LOOKED_UP);
  for (let from = 0; from < wanted.length; from += LOOKUP_SIZE) await lookUpBatch(counted, wanted.slice(from, from + LOOKUP_SIZE));
}

async function lookUpBatch(counted: CountedReading, gaps: readonly Gap[]): Promise<void> {
  await counted.pageSize(gaps.length, gaps.length);
  const page = await counted.x.postsById(gaps.map(({ low }) => fromSortable(low)));
  await counted.landing.landAgain({ ...page, nextToken: null, serverTime: null }, gaps.map(asHandle), 'search');
  const stored = await storedIds(
    counted.db,
    gaps.map(({ low }) => low),
  );
  await counted.close(
    gaps.filter(({ low }) => stored.has(low)),
    'look_up',
  );
  const came = new Set([...page.posts, ...page.unreadable].map(({ id }) => id));
  const gone = gaps.filter(({ low }) => !stored.has(low) && !came.has(fromSortable(low)));
  if (gone.length === 0) return;
  const { missing } = await counted.x.postsThere(gone.map(({ low }) => fromSortable(low)));
  const deleted = new Set(missing.filter(({ why }) => why === 'deleted').map(({ id }) => id));
  await counted.close(
    gone.filter(({ low }) => deleted.has(fromSortable(low))),
    'deleted_on_x',
  );
}

async function readAgain(counted: CountedReading, gaps: readonly Gap[], now: Date): Promise<void> {
  const [gap] = gaps;
  if (!gap || gap.low < idAt(new Date(now.getTime() - SEARCH_REACH_MS))) return;
  const subject = subjectOf(gap.way);
  const bounds = boundsOf(gap, false, counted.landing.idsTellTime === true, now);
  for (const part of counted.packed(gaps.map(asHandle), subject)) {
    if (!(await counted.readAgain(part, gap, bounds, subject))) continue;
    await counted.close(
      gaps.filter(({ handleId }) => part.handles.some(({ id }) => id === handleId)),
      'sweep',
    );
  }
}

function asHandle({ handleId: id, handle: name }: Gap): SweepHandle {
  return { id, name, covered: [], givenUp: [] };
}

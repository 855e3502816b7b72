/** What a sweep would ask of X and may cost, from what is stored: nothing is asked of X. */
import type { Db } from '../../db/db.ts';
import { postsSince } from '../../db/stores/posts/post-store.ts';
import type { RegisteredHandle } from '../../domain/directory/unit.ts';
import { handleKey } from '../../domain/directory/handle-name.ts';
import { dollars } from '../../domain/text/amounts.ts';
import { DAY_MS } from '../../domain/time/ist.ts';
import type { IdInterval } from '../../domain/x/id-intervals.ts';
import { MENTIONS_REACH } from '../../domain/x/limits.ts';
import type { ReadSubject } from '../../domain/x/read-subject.ts';
import { fromSortable, momentOfId } from '../../domain/x/x-id.ts';
import { estimateSweep, type SweepEstimate } from '../budget/sweep-cost.ts';
import { Comparisons } from './comparisons.ts';
import { planFor, withCoverage } from './stored-plan.ts';
import { chosenHandles } from './sweep/sweep-handles.ts';
import type { SyncOptions } from './sync-options.ts';
import type { SweepGroup, SweepPlan } from './sync-plan.ts';
import { clockAheadMs } from '../../db/stores/facts/register-store.ts';

/** What the whole register is assumed to receive at least: a desk of 122 handles was tagged 619 times a day in 2017. */
const LEAST_DAILY = 619;
const HISTORY_DAYS = 7;

export interface SyncEstimate extends SweepEstimate {
  readonly handles: number;
  /** UTC ISO-8601, the oldest moment that would be read; null when there is nothing to read. */
  readonly from: string | null;
  readonly estimatedCostUsd: number;
  /** The most that X could give and charge for, where it is bounded: MENTIONS_REACH posts a handle by mentions. */
  readonly mostPosts: number | null;
}

export type EstimateOptions = Omit<SyncOptions, 'budget'> & { readonly now: Date };

export async function estimateOf(db: Db, options: EstimateOptions): Promise<SyncEstimate> {
  const registered = await chosenHandles(db, options.handles, options.now);
  const perHandleDaily = (await dailyPosts(db, options.now)) / Math.max(1, registered.length);
  const plan = await planOf(db, registered, 'tags', options);
  const byMentions = options.way === 'mentions';
  const older = options.way === 'auto' ? plan.older.map(({ handle, low, high }) => ({ handles: [handle], holes: [{ low, high }] })) : [];
  const parts = [
    ...plan.groups.map((group) =>
      byMentions ? mentioned(group, perHandleDaily, options) : searched(group, 'tags', perHandleDaily, options),
    ),
    ...older.map((group) => mentioned(group, perHandleDaily, options)),
  ];
  if (options.replies) {
    // Taken to be one reply for each post.
    const replies = await planOf(db, registered, 'replies', options);
    parts.push(...replies.groups.map((group) => searched(group, 'replies', perHandleDaily, options)));
  }
  const sum = (key: keyof SweepEstimate) => parts.reduce((total, part) => total + part[key], 0);
  const lows = [...plan.groups, ...older].flatMap(({ holes }) => holes.map(({ low }) => low)).sort();
  const bounded = byMentions ? registered.length : older.length;
  return {
    handles: registered.length,
    from: lows[0] === undefined ? null : new Date(msOf(lows[0])).toISOString(),
    requests: sum('requests'),
    posts: sum('posts'),
    users: sum('users'),
    costMicroUsd: sum('costMicroUsd'),
    estimatedCostUsd: dollars(sum('costMicroUsd')),
    mostPosts: bounded > 0 ? bounded * MENTIONS_REACH : null,
  };
}

/** Posts a day over the whole register. */
async function dailyPosts(db: Db, now: Date): Promise<number> {
  const since = new Date(now.getTime() - HISTORY_DAYS * DAY_MS).toISOString();
  return Math.max((await postsSince(db, since)) / HISTORY_DAYS, LEAST_DAILY);
}

async function planOf(
  db: Db,
  registered: readonly RegisteredHandle[],
  subject: ReadSubject,
  { now: ourNow, since, backfill, way }: EstimateOptions,
): Promise<SweepPlan> {
  const now = new Date(ourNow.getTime() + (await clockAheadMs(db)));
  const handles = await withCoverage(db, registered, subject);
  return planFor(handles, now, {
    since,
    backfill,
    byMentions: subject === 'tags' && way === 'mentions',
    byArchive: subject === 'tags' && way === 'all',
    overlapFrom: subject === 'tags' ? await new Comparisons(db).overlapFrom(now) : null,
  });
}

function searched({ handles, holes }: SweepGroup, subject: ReadSubject, perHandleDaily: number, options: EstimateOptions): SweepEstimate {
  const queries = options.packQueries(
    handles.map(({ name }) => name),
    subject,
  );
  return estimateSweep({
    handles: handles.length,
    queries: queries.length * holes.length,
    perHandleDaily,
    days: daysOf(holes),
    pageSize: options.pageSize,
    prices: options.prices,
  });
}

function mentioned({ handles, holes }: SweepGroup, perHandleDaily: number, options: EstimateOptions): SweepEstimate {
  const { pageSize, prices, appHandle } = options;
  const own = appHandle !== null && handles.every(({ name }) => handleKey(name) === handleKey(appHandle));
  return estimateSweep({
    handles: handles.length,
    queries: handles.length,
    perHandleDaily,
    days: daysOf(holes),
    pageSize,
    mostPerHandle: MENTIONS_REACH,
    prices: own ? { ...prices, post: prices.ownMention ?? prices.post } : prices,
  });
}

function daysOf(holes: readonly IdInterval[]): number {
  return holes.reduce((total, { low, high }) => total + msOf(high) - msOf(low), 0) / DAY_MS;
}

/** Of a sortable id; 0 for ids from before they told the time. */
function msOf(sortable: string): number {
  return momentOfId(fromSortable(sortable))?.getTime() ?? 0;
}

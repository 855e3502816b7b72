/** What a sweep would ask of X and may cost, from what is stored: X is asked for nothing. */
import { allCoverage } from '../../db/stores/intake/coverage-store.ts';
import { givenUpIntervals } from '../../db/stores/intake/gap-store.ts';
import type { Db } from '../../db/db.ts';
import { postsSince } from '../../db/stores/posts/post-store.ts';
import { registerValue } from '../../db/stores/facts/register-store.ts';
import type { IdInterval } from '../../domain/x/id-intervals.ts';
import { DAY_MS } from '../../domain/time/ist.ts';
import type { ReadSubject } from '../../domain/x/read-subject.ts';
import { fromSortable, momentOfId } from '../../domain/x/x-id.ts';
import { estimateSweep, type SweepEstimate } from '../budget/budget.ts';
import { chosenHandles } from './sweep-handles.ts';
import { planSweep, SEARCH_BACK_MS, START_BACK_MS, type SweepGroup, type SweepPlan } from './sync-plan.ts';
import type { SyncOptions } from './sync-posts.ts';

/** What the whole register is taken to receive while nothing is known: a desk of 122 handles was tagged 619 times a day in 2017. */
const DAILY_WITHOUT_HISTORY = 619;
const HISTORY_DAYS = 7;
const MENTIONS_REACH = 800;

export interface SyncEstimate extends SweepEstimate {
  readonly handles: number;
  /** UTC ISO-8601, the oldest moment that would be read; null when there is nothing to read. */
  readonly from: string | null;
  readonly estimatedCostUsd: number;
  /** The most that X could give and charge for, where it is bounded: 800 posts a handle by mentions. */
  readonly mostPosts: number | null;
}

export async function estimateOf(db: Db, wanted: Omit<SyncOptions, 'budget'> & { readonly now: Date }): Promise<SyncEstimate> {
  const registered = await chosenHandles(db, wanted.handles, wanted.now);
  const ahead = Number((await registerValue(db, 'x_clock_ahead_ms')) ?? 0);
  const now = new Date(wanted.now.getTime() + ahead);
  const planOf = async (subject: ReadSubject): Promise<SweepPlan> => {
    const [coverage, givenUp] = [await allCoverage(db, subject), await givenUpIntervals(db, subject)];
    return planSweep(
      registered.map(({ id, name }) => ({ id, name, covered: coverage.get(id) ?? [], givenUp: givenUp.get(id) ?? [] })),
      now,
      {
        start: wanted.since ?? new Date(now.getTime() - START_BACK_MS),
        backfill: wanted.backfill,
        reachMs: subject === 'tags' && wanted.way === 'mentions' ? null : SEARCH_BACK_MS,
      },
    );
  };
  const plan = await planOf('tags');
  const perHandleDaily =
    Math.max(
      (await postsSince(db, new Date(wanted.now.getTime() - HISTORY_DAYS * DAY_MS).toISOString())) / HISTORY_DAYS,
      DAILY_WITHOUT_HISTORY,
    ) / Math.max(1, registered.length);
  const searched = (group: SweepGroup, subject: ReadSubject): SweepEstimate =>
    estimateSweep({
      handles: group.handles.length,
      queries:
        wanted.packQueries(
          group.handles.map(({ name }) => name),
          subject,
        ).length * group.holes.length,
      perHandleDaily,
      days: daysOf(group.holes),
      pageSize: wanted.pageSize,
      prices: wanted.prices,
    });
  const mentioned = ({ handles, holes }: SweepGroup): SweepEstimate =>
    estimateSweep({
      handles: handles.length,
      queries: handles.length,
      perHandleDaily,
      days: daysOf(holes),
      pageSize: wanted.pageSize,
      mostPerHandle: MENTIONS_REACH,
      prices: wanted.prices,
    });
  const parts = plan.groups.map((group) => (wanted.way === 'mentions' ? mentioned(group) : searched(group, 'tags')));
  const older: SweepGroup[] =
    wanted.way === 'auto' ? plan.older.map(({ handle, low, high }) => ({ handles: [handle], holes: [{ low, high }] })) : [];
  parts.push(...older.map(mentioned));
  // There is about a reply for each post.
  if (wanted.replies) parts.push(...(await planOf('replies')).groups.map((group) => searched(group, 'replies')));
  const sum = (key: keyof SweepEstimate) => parts.reduce((total, part) => total + part[key], 0);
  const lows = [...plan.groups, ...older].flatMap(({ holes }) => holes.map(({ low }) => low)).sort();
  const byMentions = wanted.way === 'mentions' ? registered.length : older.length;
  return {
    handles: registered.length,
    from: lows[0] === undefined ? null : (momentOfId(fromSortable(lows[0])) ?? new Date(0)).toISOString(),
    requests: sum('requests'),
    posts: sum('posts'),
    users: sum('users'),
    costMicroUsd: sum('costMicroUsd'),
    estimatedCostUsd: sum('costMicroUsd') / 1_000_000,
    mostPosts: byMentions > 0 ? byMentions * MENTIONS_REACH : null,
  };
}

function daysOf(holes: readonly IdInterval[]): number {
  const ms = holes.reduce(
    (total, { low, high }) => total + ((momentOfId(fromSortable(high))?.getTime() ?? 0) - (momentOfId(fromSortable(low))?.getTime() ?? 0)),
    0,
  );
  return ms / DAY_MS;
}

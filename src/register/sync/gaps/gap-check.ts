/** Compares how many posts X counts a day with what is stored: finds what was lost unnoticed. */

import type { Db } from '../../../db/db.ts';
import { clockAheadMs } from '../../../db/stores/facts/register-store.ts';
import { allCoverage } from '../../../db/stores/intake/coverage-store.ts';
import { type NewGap, recordGaps } from '../../../db/stores/intake/gap-store.ts';
import { taggedPosts } from '../../../db/stores/posts/tagged-store.ts';
import { handleKey } from '../../../domain/directory/handle-name.ts';
import { BUDGET } from '../../../domain/messages/register/budget.ts';
import { dollars } from '../../../domain/text/amounts.ts';
import { DAY_MS } from '../../../domain/time/ist.ts';
import { wholeSecond } from '../../../domain/time/moments.ts';
import { COUNTED } from '../../../domain/x/gap-reason.ts';
import { INDEX_DELAY_MS, NEWEST_TIME_MS, SEARCH_REACH_MS } from '../../../domain/x/limits.ts';
import { firstIdAt, fromSortable, momentOfId, toSortable } from '../../../domain/x/x-id.ts';
import type { Budget } from '../../budget/budget.ts';
import { payForCounts } from '../../budget/charges.ts';
import type { XPort } from '../../../ports.ts';
import { Comparisons } from '../comparisons.ts';
import { intervalOf } from './counted-reading.ts';
import { type CountingWorld, countedGaps, type SettledGaps, settleByCounts } from './settle-by-counts.ts';
import { chosenHandles } from '../sweep/sweep-handles.ts';

/**
 * X's counts include posts that it no longer gives out: deleted, protected, of suspended accounts. This many posts of a day, or this share
 * of them, may be missing without a sweep having lost anything.
 */
const LEAST_MARGIN = 3;
const MARGIN_SHARE = 0.05;

export interface GapCheckOptions {
  /** null: as far back as X counts. */
  readonly from: Date | null;
  /** null: up to the last sweep. */
  readonly to: Date | null;
  readonly packQueries: (handles: readonly string[]) => readonly { readonly query: string; readonly handles: readonly string[] }[];
  /** X charges for each request for counts, though it reads no post. */
  readonly budget: Pick<Budget, 'roomFor'>;
  /** Millionths of a dollar. */
  readonly price: number;
}

/** A UTC day. A post that tags handles of two queries counts in both, here and on X. */
export interface ComparedDay {
  /** `2026-11-02`. */
  readonly day: string;
  readonly x: number;
  readonly stored: number;
  /** By how much X counts more, summed over the queries that it counts more for. */
  readonly missing: number;
  readonly margin: number;
  /** More is missing than the margin allows. */
  readonly suspicious: boolean;
}

export interface GapCheck extends SettledGaps {
  /** Of what was compared, UTC ISO-8601; null where nothing was. */
  readonly from: string | null;
  readonly to: string | null;
  readonly days: readonly ComparedDay[];
  /** What was recorded as a gap: the next whole sweep reads it again. */
  readonly found: readonly FoundGap[];
  /** Handles that no sweep has read during that time. */
  readonly notRead: readonly string[];
  readonly requests: number;
  readonly estimatedCostUsd: number;
}

/** A handle of which X counts so many more posts of that UTC day than are stored. */
export interface FoundGap {
  readonly handle: string;
  readonly day: string;
  readonly missing: number;
}

/**
 * Compares only the time that sweeps have read, for each handle its own; one request a packed query, no post is read. Then counts each open
 * gap, and closes those in which nothing is missing. Where a day lacks more than it may, a gap is recorded of each handle that lacks posts.
 * Throws UserError `budget`.
 */
export async function checkGaps(db: Db, x: XPort, options: GapCheckOptions, now: Date): Promise<GapCheck> {
  let requests = 0;
  const countsOf = async (query: string, span: { readonly from: Date; readonly to: Date }) => {
    await options.budget.roomFor(options.price, BUDGET.aCount(options.price));
    const before = x.requests;
    const days = await x.countsByDay(query, span);
    await payForCounts(db, x.requests - before, { at: now, price: options.price });
    requests += x.requests - before;
    return days;
  };
  const { groups, notRead } = await plan(db, options, now);
  const counted: { query: Query; days: Map<string, number> }[] = [];
  for (const query of groups) {
    const days = await countsOf(query.query, query);
    counted.push({ query, days: new Map(days.map(({ day, posts }) => [day, posts])) });
  }
  const world: CountingWorld = {
    count: async (query, span) => (await countsOf(query, span)).reduce((sum, { posts }) => sum + posts, 0),
    packQueries: options.packQueries,
    now,
    xNow: now.getTime() + (await clockAheadMs(db)),
  };
  const gaps = await settleByCounts(db, world);
  const stored = await countStored(db, groups);
  const byDay = new Map<string, { x: number; stored: number; missing: number }>();
  const lacking: { query: Query; day: string }[] = [];
  for (const { query, days } of counted) {
    const here = stored.get(query) ?? new Map<string, number>();
    for (const day of new Set([...days.keys(), ...here.keys()])) {
      const [there, ours] = [days.get(day) ?? 0, here.get(day) ?? 0];
      if (there > ours) lacking.push({ query, day });
      const sum = byDay.get(day) ?? { x: 0, stored: 0, missing: 0 };
      byDay.set(day, { x: sum.x + there, stored: sum.stored + ours, missing: sum.missing + Math.max(0, there - ours) });
    }
  }
  const days = [...byDay].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, sum]) => compared(day, sum));
  const suspicious = new Set(days.flatMap(({ day, suspicious }) => (suspicious ? [day] : [])));
  const found = await recordLacking(
    db,
    lacking.filter(({ day }) => suspicious.has(day)),
    world,
  );
  const [from, to] = [groups.map((query) => query.from.getTime()), groups.map((query) => query.to.getTime())];
  return {
    from: from.length === 0 ? null : new Date(Math.min(...from)).toISOString(),
    to: to.length === 0 ? null : new Date(Math.max(...to)).toISOString(),
    days,
    found,
    notRead,
    ...gaps,
    requests,
    estimatedCostUsd: dollars(requests * options.price),
  };
}

/** Pure; exported for its table of tests. */
export function compared(day: string, sum: { readonly x: number; readonly stored: number; readonly missing: number }): ComparedDay {
  const margin = Math.max(LEAST_MARGIN, Math.ceil(sum.x * MARGIN_SHARE));
  return { day, ...sum, margin, suspicious: sum.missing > margin };
}

/** Whose posts are missing is found by counting halves of the handles; only what was read is compared. */
async function recordLacking(
  db: Db,
  lacking: readonly { readonly query: Query; readonly day: string }[],
  world: CountingWorld,
): Promise<FoundGap[]> {
  const found: { gap: FoundGap; row: NewGap }[] = [];
  for (const { query, day } of lacking) {
    const begin = Date.parse(day);
    const interval = intervalOf({
      from: new Date(Math.max(begin, query.from.getTime())),
      to: new Date(Math.min(begin + DAY_MS, query.to.getTime())),
    });
    const suspects = query.handles.map(({ id, name }) => ({ id, handle: name, ...interval }));
    for (const { gap, missing } of await countedGaps(db, suspects, world)) {
      if (missing === 0) continue;
      const row = { handleId: gap.id, way: 'search', ...interval, reason: COUNTED, at: world.now.toISOString() } as const;
      found.push({ gap: { handle: gap.handle, day, missing }, row });
    }
  }
  if (found.length > 0)
    await db.write(async (tx) => {
      await recordGaps(
        tx,
        found.map(({ row }) => row),
      );
      await Comparisons.want(tx);
    });
  return found.map(({ gap }) => gap);
}

interface Query {
  readonly query: string;
  readonly handles: readonly { readonly id: number; readonly name: string }[];
  /** Lower case. */
  readonly names: ReadonlySet<string>;
  readonly from: Date;
  readonly to: Date;
}

/** Handles that were read over the same time go into one query. */
async function plan(db: Db, options: GapCheckOptions, now: Date): Promise<{ groups: Query[]; notRead: string[] }> {
  const handles = await chosenHandles(db, [], now);
  const coverage = await allCoverage(db, 'tags');
  const xNow = now.getTime() + (await clockAheadMs(db));
  const spans = new Map<string, { names: string[]; from: number; to: number }>();
  const byName = new Map(handles.map(({ id, name }) => [handleKey(name), { id, name }]));
  const notRead: string[] = [];
  for (const { id, name } of handles) {
    const read = coverage.get(id) ?? [];
    const [low, high] = [momentOf(read[0]?.low), momentOf(read.at(-1)?.high)];
    const from = wholeSecond(Math.max(low ?? Number.POSITIVE_INFINITY, xNow - SEARCH_REACH_MS, options.from?.getTime() ?? 0) + 999);
    const to = wholeSecond(
      Math.min((high ?? 0) - INDEX_DELAY_MS, xNow - NEWEST_TIME_MS, options.to?.getTime() ?? Number.POSITIVE_INFINITY),
    );
    if (low === null || high === null || from >= to) {
      notRead.push(name);
      continue;
    }
    const span = spans.get(`${from} ${to}`) ?? { names: [], from, to };
    span.names.push(name);
    spans.set(`${from} ${to}`, span);
  }
  const groups = [...spans.values()].flatMap(({ names, from, to }) =>
    options.packQueries(names).map(({ query, handles: packed }) => ({
      query,
      handles: packed.flatMap((name) => byName.get(handleKey(name)) ?? []),
      names: new Set(packed.map(handleKey)),
      from: new Date(from),
      to: new Date(to),
    })),
  );
  return { groups, notRead };
}

/** One pass over the posts of the time, for all queries. */
async function countStored(db: Db, groups: readonly Query[]): Promise<Map<Query, Map<string, number>>> {
  const counts = new Map(groups.map((query) => [query, new Map<string, number>()]));
  if (groups.length === 0) return counts;
  const low = new Date(Math.min(...groups.map(({ from }) => from.getTime())));
  const high = new Date(Math.max(...groups.map(({ to }) => to.getTime())));
  for await (const page of taggedPosts(db, toSortable(firstIdAt(low)), toSortable(firstIdAt(high)))) {
    for (const { postedAt, names } of page) {
      const at = Date.parse(postedAt);
      for (const [query, days] of counts) {
        if (at < query.from.getTime() || at >= query.to.getTime() || !names.some((name) => query.names.has(name))) continue;
        const day = postedAt.slice(0, 10);
        days.set(day, (days.get(day) ?? 0) + 1);
      }
    }
  }
  return counts;
}

function momentOf(sortable: string | undefined): number | null {
  return sortable === undefined ? null : (momentOfId(fromSortable(sortable))?.getTime() ?? null);
}

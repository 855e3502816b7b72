/** Closes open gaps of which X's counts prove that nothing is missing; of each other one says why not. */
import type { Db } from '../../../db/db.ts';
import { type Gap, gapsOf } from '../../../db/stores/intake/gap-store.ts';
import { wholeSecond } from '../../../domain/time/moments.ts';
import { UNREADABLE_POST } from '../../../domain/x/gap-reason.ts';
import type { IdInterval } from '../../../domain/x/id-intervals.ts';
import { INDEX_DELAY_MS, SEARCH_REACH_MS } from '../../../domain/x/limits.ts';
import { firstIdAt, fromSortable, momentOfId, toSortable } from '../../../domain/x/x-id.ts';
import { closeGaps } from './close-gaps.ts';
import { missingThere } from './counted-reading.ts';
import { countTagging } from './stored-counts.ts';

/** Why a gap stays open. `uncountable`: replies, and a single post that X gives and that can't be read. */
export type NotSettled = 'missing' | 'too_old' | 'too_new' | 'uncountable';

export interface LeftGap {
  readonly id: number;
  readonly handle: string;
  readonly why: NotSettled;
  /** Posts that X counts and the register does not hold; 0 where nothing was counted. */
  readonly missing: number;
}

export interface SettledGaps {
  readonly settled: readonly number[];
  readonly left: readonly LeftGap[];
}

export interface CountingWorld {
  /** Posts that X counts from then to then; pays for the request. Throws UserError `budget`. */
  readonly count: (query: string, span: { readonly from: Date; readonly to: Date }) => Promise<number>;
  readonly packQueries: (handles: readonly string[]) => readonly { readonly query: string; readonly handles: readonly string[] }[];
  readonly now: Date;
  /** The moment it is for X, ms. */
  readonly xNow: number;
}

export async function settleByCounts(db: Db, world: CountingWorld): Promise<SettledGaps> {
  const settled: number[] = [];
  const left: LeftGap[] = [];
  const alike = Map.groupBy(await gapsOf(db, { open: true }), ({ low, high, way, reason }) => `${low} ${high} ${notCounted(way, reason)}`);
  for (const gaps of alike.values()) {
    const why = notCountable(gaps[0], world.xNow);
    if (why !== null) left.push(...gaps.map(({ id, handle }) => ({ id, handle, why, missing: 0 })));
    else
      for (const { gap, missing } of await countedGaps(db, gaps, world)) {
        if (missing > 0) left.push({ id: gap.id, handle: gap.handle, why: 'missing', missing });
        else settled.push(...(await closeGaps(db, [gap.id], 'counts', world.now)));
      }
  }
  return { settled: settled.toSorted((a, b) => a - b), left: left.toSorted((a, b) => a.id - b.id) };
}

function notCounted(way: string, reason: string): boolean {
  return way === 'replies' || reason === UNREADABLE_POST;
}

function notCountable(gap: Gap | undefined, xNow: number): NotSettled | null {
  const [from, to] = [momentOfId(fromSortable(gap?.low ?? '0')), momentOfId(fromSortable(gap?.high ?? '0'))];
  if (!gap || !from || !to || notCounted(gap.way, gap.reason)) return 'uncountable';
  if (from.getTime() < xNow - SEARCH_REACH_MS) return 'too_old';
  return to.getTime() > xNow - INDEX_DELAY_MS ? 'too_new' : null;
}

/** Gaps of one interval are counted together, and by halves where X counts more than is stored. */
export async function countedGaps<G extends Pick<Gap, 'handle' | 'low' | 'high'>>(
  db: Db,
  gaps: readonly G[],
  world: CountingWorld,
): Promise<{ gap: G; missing: number }[]> {
  const found: { gap: G; missing: number }[] = [];
  const names = [...new Set(gaps.map(({ handle }) => handle))];
  for (const { query, handles } of world.packQueries(names)) {
    const own = gaps.filter(({ handle }) => handles.includes(handle));
    const [first] = own;
    if (!first) continue;
    const missing = await missingOf(db, query, handles, first, world);
    if (missing === 0 || handles.length === 1) {
      found.push(...own.map((gap) => ({ gap, missing })));
      continue;
    }
    const middle = Math.ceil(handles.length / 2);
    for (const half of [handles.slice(0, middle), handles.slice(middle)])
      found.push(
        ...(await countedGaps(
          db,
          own.filter(({ handle }) => half.includes(handle)),
          world,
        )),
      );
  }
  return found;
}

async function missingOf(
  db: Db,
  query: string,
  handles: readonly string[],
  { low, high }: IdInterval,
  world: CountingWorld,
): Promise<number> {
  const from = new Date(wholeSecond(momentOfId(fromSortable(low))?.getTime() ?? 0));
  const to = new Date(wholeSecond((momentOfId(fromSortable(high))?.getTime() ?? 0) + 1000));
  const there = await world.count(query, { from, to });
  return missingThere(there, await countTagging(db, handles, toSortable(firstIdAt(from)), toSortable(firstIdAt(to))));
}

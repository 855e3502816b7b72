/** Counts of X beside what is stored, and the reading of an interval once more: what settles whether posts are missing there. */
import type { Db } from '../../../db/db.ts';
import type { Gap } from '../../../db/stores/intake/gap-store.ts';
import { SYNC } from '../../../domain/messages/register/sync.ts';
import { UserError } from '../../../domain/user-error.ts';
import { type IdInterval, idBefore } from '../../../domain/x/id-intervals.ts';
import { LARGEST_PAGE, SMALLEST_PAGE } from '../../../domain/x/limits.ts';
import type { ReadSubject } from '../../../domain/x/read-subject.ts';
import type { PageRequest, XPort } from '../../../ports.ts';
import { mostForPosts } from '../../budget/budget.ts';
import { closeGaps, type SettledBy } from './close-gaps.ts';
import { payForCounts } from '../../budget/charges.ts';
import { doubtsOf, PageCursor } from '../page-cursor.ts';
import type { PageLanding } from '../page-landing.ts';
import type { SyncOptions, SyncWorld } from '../sync-options.ts';
import { idAt, type SweepHandle } from '../sync-plan.ts';
import { countTagging } from './stored-counts.ts';

export interface Span {
  readonly from: Date;
  readonly to: Date;
}

export interface Packed {
  readonly query: string;
  readonly handles: readonly SweepHandle[];
}

export class CountedReading {
  readonly db: Db;
  readonly x: XPort;
  readonly options: SyncOptions;
  readonly world: SyncWorld;
  /** The pages that are read again land as those of any sweep. */
  readonly landing: PageLanding;
  countsMicroUsd = 0;

  constructor(db: Db, x: XPort, options: SyncOptions, world: SyncWorld, landing: PageLanding) {
    this.db = db;
    this.x = x;
    this.options = options;
    this.world = world;
    this.landing = landing;
  }

  packed(handles: readonly SweepHandle[], subject: ReadSubject = 'tags'): Packed[] {
    const byName = new Map(handles.map((handle) => [handle.name, handle]));
    return this.options
      .packQueries([...byName.keys()], subject)
      .map(({ query, handles: names }) => ({ query, handles: names.flatMap((name) => byName.get(name) ?? []) }));
  }

  /** Whether X counts more than is stored. Throws UserError `budget` where there is no room to ask. */
  async isMissing({ query, handles }: Packed, span: Span): Promise<boolean> {
    const { budget, prices } = this.options;
    const { counts: countsPrice = 0 } = prices;
    if (this.#room < countsPrice) throw new UserError('budget', SYNC.noRoomToCount);
    await budget.pageSize(1, 1, { post: countsPrice, user: 0 });
    const before = this.x.requests;
    const days = await this.x.countsByDay(query, span);
    const requests = this.x.requests - before;
    await payForCounts(this.db, requests, { at: this.world.now(), price: countsPrice });
    this.countsMicroUsd += requests * countsPrice;
    const { low, high } = intervalOf(span);
    const names = handles.map(({ name }) => name);
    const there = days.reduce((sum, { posts }) => sum + posts, 0);
    return missingThere(there, await countTagging(this.db, names, low, high)) > 0;
  }

  /** Whether reading what is stored of it would cost more than to count its halves. */
  async countingPays({ handles }: Packed, span: Span): Promise<boolean> {
    const { prices } = this.options;
    const { low, high } = intervalOf(span);
    const names = handles.map(({ name }) => name);
    return (await countTagging(this.db, names, low, high)) * mostForPosts(1, prices) > 4 * (prices.counts ?? 0);
  }

  /** Whether all pages came, and nothing in them leaves a doubt. */
  async readAgain(
    { query, handles }: Packed,
    interval: IdInterval,
    bounds: Pick<PageRequest, 'sinceId' | 'untilId' | 'startTime' | 'endTime'>,
    subject: ReadSubject = 'tags',
  ): Promise<boolean> {
    const cursor = new PageCursor(interval, null);
    let nextToken: string | null = null;
    let whole = true;
    do {
      const pageSize = await this.pageSize(LARGEST_PAGE, SMALLEST_PAGE.search);
      const page = await this.x.searchRecent(query, { ...bounds, pageSize, ...(nextToken !== null && { nextToken }) });
      await this.landing.landAgain(page, handles, subject === 'tags' ? 'search' : 'replies');
      cursor.take(page);
      whole &&= doubtsOf(page).length === 0 && !cursor.stuck;
      nextToken = page.nextToken;
    } while (nextToken !== null && !cursor.stuck && !this.world.signal.aborted);
    return whole && nextToken === null;
  }

  /** As many posts as the limits on spending leave room for. Throws UserError `budget` below the least. */
  pageSize(most: number, least: number): Promise<number> {
    const { budget, prices } = this.options;
    const wanted = Math.min(most, Math.floor(this.#room / mostForPosts(1, prices)));
    if (wanted < least) throw new UserError('budget', SYNC.noRoomToCount);
    return budget.pageSize(wanted, least, prices);
  }

  async close(gaps: readonly Pick<Gap, 'id'>[], by: SettledBy): Promise<void> {
    const ids = gaps.map(({ id }) => id);
    await closeGaps(this.db, ids, by, this.world.now());
  }

  /** What --max-cost leaves, in millionths of a dollar. */
  get #room(): number {
    const { maxCostMicroUsd } = this.options;
    return maxCostMicroUsd === null ? Number.POSITIVE_INFINITY : maxCostMicroUsd - this.landing.costMicroUsd - this.countsMicroUsd;
  }
}

/** Of so many stored posts some may be deleted since, not most: a count of less than half counts something else. */
const LEAST_TO_JUDGE = 6;

/** By how much X counts more than is stored. Throws UserError `x_failed` where its counts can't be those of our posts: they must settle nothing. */
export function missingThere(counted: number, stored: number): number {
  if (stored >= LEAST_TO_JUDGE && counted < stored / 2) throw new UserError('x_failed', SYNC.oddCounts(counted, stored));
  return Math.max(0, counted - stored);
}

export function intervalOf({ from, to }: Span): IdInterval {
  return { low: idAt(from), high: idBefore(idAt(to)) };
}

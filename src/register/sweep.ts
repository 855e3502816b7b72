/** Reads from X what the coverage of the handles lacks; every page is landed with its coverage and its cost in one transaction. */
import { addCoverage, allCoverage, givenUpIntervals, recordGap, saveHandleXId, type Way } from '../db/coverage-store.ts';
import type { Db } from '../db/db.ts';
import { registeredHandles } from '../db/directory-store.ts';
import { registerValue, setRegisterValue } from '../db/register-store.ts';
import { type IdInterval, idAfter, idBefore } from '../domain/id-intervals.ts';
import type { RegisteredHandle } from '../domain/unit.ts';
import { UserError } from '../domain/user-error.ts';
import { fromSortable, toSortable } from '../domain/x-id.ts';
import type { PageRequest, XPage, XPort } from '../ports.ts';
import { type Intake, landPage } from './land.ts';
import { mostForPosts, payForReads, readsOfPage } from './purse.ts';
import {
  planSweep,
  readDownTo,
  SEARCH_BACK_MS,
  START_BACK_MS,
  type SweepGroup,
  type SweepHandle,
  type SweepHole,
  type SweepPlan,
} from './sync-plan.ts';
import type { SyncOptions, SyncWorld } from './sync-posts.ts';

/** A clock that differs by more is wrong, or X is a stand-in with a time of its own. */
const CLOCK_TOLERANCE_MS = 5 * 60_000;
/** X gives the newest 800 mentions of a handle, and no more. */
const MENTIONS_REACH = 800;
const LEAST_PAGE: Readonly<Record<Way, number>> = { search: 10, mentions: 5 };

type Fetch = (page: PageRequest) => Promise<XPage>;

/** So many handles are named when a page of theirs has failed. */
const SHOWN_NAMES = 5;

interface Failure extends IdInterval {
  readonly handles: readonly SweepHandle[];
  readonly way: Way;
  readonly error: UserError;
}

export class Sweep {
  readonly #db: Db;
  readonly #x: XPort;
  readonly #options: SyncOptions;
  readonly #world: SyncWorld;
  readonly intake: Intake;
  #clockAheadMs = 0;
  #top = '';
  #pages = 0;
  readonly #failures: Failure[] = [];
  complete = true;
  costMicroUsd = 0;
  unreadable = 0;

  constructor(db: Db, x: XPort, options: SyncOptions, world: SyncWorld, intake: Intake) {
    this.#db = db;
    this.#x = x;
    this.#options = options;
    this.#world = world;
    this.intake = intake;
  }

  async read(): Promise<void> {
    const { way } = this.#options;
    const registered = await this.#chosenHandles();
    const plan = await this.#plan(registered);
    this.#top = plan.top;
    if (way === 'mentions') await this.#mentions(plan.groups, registered);
    else await this.#search(plan.groups);
    if (way === 'auto') await this.#mentions(groupsOf(plan.older), registered);
    else for (const { handle, low, high } of plan.older) await this.#giveUp(handle, { low, high }, 'older_than_search_reaches', 'search');
    // One query that fails does not stop the others; where none could be read, X itself has failed.
    if (this.#failures[0] && this.#pages === 0) throw this.#failures[0].error;
    await this.#recordFailures();
  }

  async #plan(registered: readonly RegisteredHandle[]): Promise<SweepPlan> {
    const { way, backfill, since } = this.#options;
    const [coverage, givenUp] = [await allCoverage(this.#db), await givenUpIntervals(this.#db)];
    const handles: SweepHandle[] = registered.map(({ id, name }) => ({
      id,
      name,
      covered: coverage.get(id) ?? [],
      givenUp: givenUp.get(id) ?? [],
    }));
    await this.#learnClock(handles.some(({ covered }) => covered.length === 0));
    const now = this.#xNow();
    const plan = planSweep(handles, now, {
      start: since ?? new Date(now.getTime() - START_BACK_MS),
      backfill,
      reachMs: way === 'mentions' ? null : SEARCH_BACK_MS,
    });
    await this.#keepFloors(plan.floors, way === 'mentions' ? 'mentions' : 'search');
    return plan;
  }

  /** The first id that is wanted counts as covered: the lowest coverage of a handle is its floor, however early this sweep ends. */
  async #keepFloors(floors: SweepPlan['floors'], way: Way): Promise<void> {
    if (floors.length === 0) return;
    await this.#db.write(async (tx) => {
      for (const low of new Set(floors.map((floor) => floor.low))) {
        const ids = floors.filter((floor) => floor.low === low).map(({ handle }) => handle.id);
        await addCoverage(tx, ids, way, { low, high: low });
      }
    });
  }

  async #search(groups: readonly SweepGroup[]): Promise<void> {
    for (const group of groups) {
      const byName = new Map(group.handles.map((handle) => [handle.name, handle]));
      for (const { query, handles } of this.#options.packQueries(group.handles.map(({ name }) => name))) {
        const swept = handles.map((name) => byName.get(name) as SweepHandle);
        for (const hole of group.holes) {
          if (!this.complete) return;
          await this.#readHole(hole, swept, 'search', `${handles.length} handles`, (page) => this.#x.searchRecent(query, page));
        }
      }
    }
  }

  async #mentions(groups: readonly SweepGroup[], registered: readonly RegisteredHandle[]): Promise<void> {
    if (groups.length === 0) return;
    const wanted = new Set(groups.flatMap(({ handles }) => handles.map(({ id }) => id)));
    const xIds = await this.#userIds(registered.filter(({ id }) => wanted.has(id)));
    for (const { handles, holes } of groups) {
      for (const handle of handles) {
        const xId = xIds.get(handle.id);
        if (xId === undefined) continue;
        for (const hole of holes) {
          if (!this.complete) return;
          const { posts, oldest } = await this.#readHole(hole, [handle], 'mentions', `@${handle.name}`, (page) =>
            this.#x.mentions(xId, page),
          );
          if (posts >= MENTIONS_REACH && oldest !== null && oldest > hole.low) {
            await this.#giveUp(handle, { low: hole.low, high: idBefore(oldest) }, 'more_than_800_mentions', 'mentions');
          }
        }
      }
    }
  }

  /** X can't give it any more: it is a gap, and is not asked for again but by a backfill. */
  async #giveUp(
    handle: SweepHandle,
    interval: IdInterval,
    reason: 'older_than_search_reaches' | 'more_than_800_mentions',
    way: Way,
  ): Promise<void> {
    await this.#db.write((tx) => recordGap(tx, { handleId: handle.id, way, ...interval, reason, at: this.#world.now().toISOString() }));
  }

  /** Pages come newest first; how far down they came is stored with each, so that a cut sweep goes on below. */
  async #readHole(
    hole: SweepHole,
    handles: readonly SweepHandle[],
    way: Way,
    what: string,
    fetch: Fetch,
  ): Promise<{ posts: number; oldest: string | null }> {
    let high = hole.high;
    let nextToken: string | undefined;
    let posts = 0;
    let oldest: string | null = null;
    do {
      const pageSize = await this.#nextPageSize(way);
      if (pageSize === null) {
        this.complete = false;
        break;
      }
      let page: XPage;
      try {
        page = await fetch({
          sinceId: fromSortable(idBefore(hole.low)),
          ...(hole.high !== this.#top && { untilId: fromSortable(idAfter(hole.high)) }),
          ...(nextToken !== undefined && { nextToken }),
          pageSize,
        });
      } catch (error) {
        if (!(error instanceof UserError) || error.code !== 'x_failed') throw error;
        this.#failures.push({ handles, way, low: hole.low, high, error });
        break;
      }
      this.#pages++;
      this.#keepClock(page.serverTime);
      nextToken = page.nextToken ?? undefined;
      for (const post of page.posts) {
        const id = toSortable(post.id);
        if (oldest === null || id < oldest) oldest = id;
      }
      posts += page.posts.length;
      const cutAtReach = way === 'mentions' && posts >= MENTIONS_REACH && oldest !== null;
      const low = nextToken === undefined && !cutAtReach ? hole.low : oldest === null ? null : readDownTo(hole, oldest);
      await this.#land(page, handles, way, low === null || low > high ? null : { low, high });
      if (low !== null && low < high) high = low;
      this.#world.landed(this.intake.read, what);
    } while (nextToken !== undefined);
    return { posts, oldest };
  }

  async #land(page: XPage, handles: readonly SweepHandle[], way: Way, covered: IdInterval | null): Promise<void> {
    const at = this.#world.now();
    const { prices } = this.#options;
    this.unreadable += page.unreadable.length;
    let cost = 0;
    await landPage(this.#db, this.intake, page, at, async (tx) => {
      if (covered)
        await addCoverage(
          tx,
          handles.map(({ id }) => id),
          way,
          covered,
        );
      const reads = readsOfPage(
        page,
        handles.map(({ name }) => name),
      );
      cost = (await payForReads(tx, reads, { at, intakeId: this.intake.id, prices })).costMicroUsd;
    });
    this.costMicroUsd += cost;
  }

  /** What a page holds that fails for good is not lost: the next sweep asks for it again; until then it is a gap. */
  async #recordFailures(): Promise<void> {
    const [first] = this.#failures;
    if (!first) return;
    const names = [...new Set(this.#failures.flatMap(({ handles }) => handles.map(({ name }) => `@${name}`)))];
    const shown =
      names.length > SHOWN_NAMES ? `${names.slice(0, SHOWN_NAMES).join(', ')} and ${names.length - SHOWN_NAMES} more` : names.join(', ');
    this.#world.say(`${first.error.message} The other handles are read; these wait for the next sweep: ${shown}`);
    const at = this.#world.now().toISOString();
    await this.#db.write(async (tx) => {
      for (const { handles, way, low, high } of this.#failures) {
        for (const handle of handles) await recordGap(tx, { handleId: handle.id, way, low, high, reason: 'page_failed', at });
      }
    });
  }

  /** As large as what may be spent allows; null when the sweep must stop here. Throws `budget` where the month's budget has no room. */
  async #nextPageSize(way: Way): Promise<number | null> {
    const { maxPosts, maxCostMicroUsd, purse, pageSize, prices } = this.#options;
    if (this.#world.signal.aborted || (maxPosts !== null && this.intake.read >= maxPosts)) return null;
    const least = LEAST_PAGE[way];
    const room = maxCostMicroUsd === null ? pageSize : Math.floor((maxCostMicroUsd - this.costMicroUsd) / mostForPosts(1, prices));
    if (room < least) return null;
    return purse.pageSize(Math.min(pageSize, room), least, prices);
  }

  async #chosenHandles(): Promise<RegisteredHandle[]> {
    const at = this.#world.now().toISOString();
    const current = (await registeredHandles(this.#db)).filter(
      (h) => h.to === null && h.state !== 'former' && h.kind !== 'press' && h.from <= at,
    );
    if (this.#options.handles.length === 0) return current;
    return this.#options.handles.map((name) => {
      const handle = current.find((h) => h.name.toLowerCase() === name.toLowerCase());
      if (handle) return handle;
      throw new UserError('not_found', `@${name} is no handle in office here.`, [
        'See them: uppolice handle list',
        `Register it: uppolice handle add ${name} --unit UNIT`,
      ]);
    });
  }

  async #userIds(handles: readonly RegisteredHandle[]): Promise<Map<number, string>> {
    const ids = new Map(handles.flatMap((handle) => (handle.xId === null ? [] : [[handle.id, handle.xId]])));
    const unknown = handles.filter((handle) => handle.xId === null);
    const found = new Map<string, string>();
    for (let from = 0; from < unknown.length; from += 100) {
      for (const user of await this.#x.usersByName(unknown.slice(from, from + 100).map(({ name }) => name))) {
        if (user.handle !== null) found.set(user.handle.toLowerCase(), user.id);
      }
    }
    const missing = unknown.filter(({ name }) => !found.has(name.toLowerCase()));
    if (missing.length > 0) {
      this.#world.say(
        `X knows no account of: ${missing.map(({ name }) => `@${name}`).join(', ')}. Correct or retire them: uppolice handle retire NAME`,
      );
    }
    if (unknown.length === 0) return ids;
    const at = this.#world.now();
    let cost = 0;
    await this.#db.write(async (tx) => {
      const paid = await payForReads(
        tx,
        {
          posts: [],
          users: [...found.values()],
          handleOfUser: new Map(unknown.flatMap(({ name }) => pairOf(found.get(name.toLowerCase()), name))),
        },
        { at, intakeId: this.intake.id, prices: this.#options.prices },
      );
      cost = paid.costMicroUsd;
      for (const { id, name } of unknown) {
        const xId = found.get(name.toLowerCase());
        if (xId === undefined) continue;
        await saveHandleXId(tx, id, xId, at.toISOString());
        ids.set(id, xId);
      }
    });
    this.costMicroUsd += cost;
    return ids;
  }

  /** X's time decides what its windows hold. It is asked for when a handle is new, or when the clocks differed last time. */
  async #learnClock(isNew: boolean): Promise<void> {
    this.#clockAheadMs = Number((await registerValue(this.#db, 'x_clock_ahead_ms')) ?? 0);
    if (isNew || this.#clockAheadMs !== 0) this.#keepClock(await this.#x.serverTime());
    await this.#db.write((tx) => setRegisterValue(tx, 'x_clock_ahead_ms', String(this.#clockAheadMs)));
  }

  #keepClock(serverTime: Date | null): void {
    if (serverTime === null) return;
    const ahead = serverTime.getTime() - this.#world.now().getTime();
    this.#clockAheadMs = Math.abs(ahead) > CLOCK_TOLERANCE_MS ? ahead : 0;
  }

  #xNow(): Date {
    return new Date(this.#world.now().getTime() + this.#clockAheadMs);
  }
}

function pairOf(xId: string | undefined, name: string): [string, string][] {
  return xId === undefined ? [] : [[xId, name]];
}

function groupsOf(intervals: SweepPlan['older']): SweepGroup[] {
  const byHandle = new Map<number, { handles: SweepHandle[]; holes: SweepHole[] }>();
  for (const { handle, ...hole } of intervals) {
    const group = byHandle.get(handle.id);
    if (group) group.holes.push(hole);
    else byHandle.set(handle.id, { handles: [handle], holes: [hole] });
  }
  return [...byHandle.values()];
}

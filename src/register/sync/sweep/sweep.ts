/** Reads from X what the coverage of the handles lacks, page by page, newest first. */
import { addCoverage, subjectOf, type Way } from '../../../db/stores/intake/coverage-store.ts';
import { recordGap } from '../../../db/stores/intake/gap-store.ts';
import type { Db } from '../../../db/db.ts';
import type { RegisteredHandle } from '../../../domain/directory/unit.ts';
import { SYNC } from '../../../domain/messages/register/sync.ts';
import { type IdInterval, idBefore } from '../../../domain/x/id-intervals.ts';
import { SMALLEST_PAGE } from '../../../domain/x/limits.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { PageRequest, XPage, XPort } from '../../../ports.ts';
import { mostForPosts } from '../../budget/budget.ts';
import type { Intake } from '../../intake/land.ts';
import { nameAuthors } from '../author-names.ts';
import { Comparisons, isComparedByCounts } from '../comparisons.ts';
import { PageCursor } from '../page-cursor.ts';
import { PageLanding } from '../page-landing.ts';
import { boundsOf } from '../post-times.ts';
import { type Failure, inACircle, isOutOfReach, recordFailures, withOtherWay } from './sweep-failures.ts';
import { planFor, withCoverage } from '../stored-plan.ts';
import { reachesBelow, windowAbove } from './mentions-window.ts';
import { chosenHandles, userIds } from './sweep-handles.ts';
import type { SweepOptions, SyncWorld } from '../sync-options.ts';
import { groupsOf, rotated, type SweepGroup, type SweepHandle, type SweepHole, type SweepPlan } from '../sync-plan.ts';
import { XClock } from '../x-clock.ts';

const LEAST_PAGE: Readonly<Record<Way, number>> = {
  search: SMALLEST_PAGE.search,
  replies: SMALLEST_PAGE.search,
  mentions: SMALLEST_PAGE.mentions,
};

/** After so many of them X can't be reached. */
const OUT_OF_REACH = 2;

type Fetch = (page: PageRequest) => Promise<XPage>;

export class Sweep {
  readonly #db: Db;
  readonly #x: XPort;
  readonly #options: SweepOptions;
  /** How it searches; `auto` and `mentions` search for tags. */
  readonly #searching: 'search' | 'replies';
  readonly #world: SyncWorld;
  readonly #intake: Intake;
  readonly #clock: XClock;
  readonly landing: PageLanding;
  #top = '';
  #pages = 0;
  #handles = 0;
  readonly #done = new Set<number>();
  readonly #failures: Failure[] = [];
  /** Posts of what is read again for late ones: they are no part of a limit, or it would be spent on them and nothing new be read. */
  #readAgain = 0;
  /** Requests in a row that reached nobody. */
  #outOfReach = 0;
  /** What look-ups of accounts cost; pages are counted by their landing. */
  #lookupsMicroUsd = 0;
  complete = true;

  constructor(db: Db, x: XPort, options: SweepOptions, world: SyncWorld, intake: Intake) {
    this.#db = db;
    this.#x = x;
    this.#options = options;
    this.#searching = options.way === 'replies' ? 'replies' : 'search';
    this.#world = world;
    this.#intake = intake;
    this.#clock = new XClock(world.now);
    this.landing = new PageLanding(db, intake, options, world.now);
  }

  get costMicroUsd(): number {
    return this.#lookupsMicroUsd + this.landing.costMicroUsd;
  }

  /** The first interval that could not be read. */
  get failure(): UserError | null {
    return this.#failures[0]?.error ?? null;
  }

  get clock(): XClock {
    return this.#clock;
  }

  get unreadable(): number {
    return this.landing.remarks.unreadable;
  }

  /** What X's answers said of our clock is kept, however the sweep ended. */
  rememberClock(): Promise<void> {
    return this.#clock.remember(this.#db);
  }

  async read(): Promise<void> {
    const { way } = this.#options;
    const registered = await chosenHandles(this.#db, this.#options.handles, this.#world.now());
    const plan = await this.#plan(registered);
    this.#top = plan.top;
    this.#handles = registered.length;
    if (way === 'mentions') await this.#mentions(plan.groups, registered);
    else await this.#search(plan.groups);
    if (way === 'auto') await this.#mentions(groupsOf(plan.older), registered);
    else
      for (const { handle, low, high } of plan.older)
        await this.#giveUp(handle, { low, high }, 'older_than_search_reaches', this.#searching);
    // One query that fails does not stop the others; where none could be read, X itself has failed.
    if (this.#failures[0] && this.#pages === 0) throw withOtherWay(this.#failures[0]);
    await recordFailures(this.#db, this.#failures, this.#world);
    await this.#nameAuthors();
    this.#sayWhatIsAmiss();
  }

  async #plan(registered: readonly RegisteredHandle[]): Promise<SweepPlan> {
    const { way, backfill, since } = this.#options;
    const handles = await withCoverage(this.#db, registered, subjectOf(this.#searching));
    const isNew = handles.some(({ covered }) => covered.length === 0);
    const told = await this.#clock.learn(this.#db, isNew, () => this.#x.serverTime());
    if (!told) this.#outOfReach = 1;
    await this.landing.begin();
    const isCounted = isComparedByCounts(this.#options) && this.#searching === 'search' && this.landing.idsTellTime === true;
    const overlapFrom = isCounted ? await new Comparisons(this.#db).overlapFrom(this.#clock.now()) : null;
    const plan = planFor(handles, this.#clock.now(), {
      since,
      backfill,
      byMentions: way === 'mentions',
      byArchive: way === 'all',
      overlapFrom,
    });
    await this.#keepFloors(plan.floors, way === 'mentions' ? 'mentions' : this.#searching);
    return plan;
  }

  /** The first id to be read counts as covered: the lowest coverage of a handle is its floor, however early this sweep ends. */
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
      for (const { query, handles } of this.#queries([...byName.keys()])) {
        const swept = handles.flatMap((name) => byName.get(name) ?? []);
        for (const hole of group.holes) {
          if (!this.complete) return;
          await this.#readHole(hole, swept, this.#searching, (page) => this.#fetch(query, page));
        }
        this.#readToTheEnd(swept);
      }
    }
  }

  /** Until this X has given a post nothing counts as read, so a limit would let no sweep get past the same first queries. */
  #queries(names: readonly string[]): ReturnType<SweepOptions['packQueries']> {
    const queries = this.#options.packQueries(names, subjectOf(this.#searching));
    return this.#options.isX || this.landing.idsTellTime !== null ? queries : rotated(queries, this.#intake.id);
  }

  async #mentions(groups: readonly SweepGroup[], registered: readonly RegisteredHandle[]): Promise<void> {
    if (groups.length === 0) return;
    const wanted = new Set(groups.flatMap(({ handles }) => handles.map(({ id }) => id)));
    const handles = registered.filter(({ id }) => wanted.has(id));
    const entry = { now: this.#world.now(), intakeId: this.#intake.id, prices: this.#options.prices };
    const { ids, missing, costMicroUsd } = await userIds(this.#db, this.#x, handles, entry);
    this.#lookupsMicroUsd += costMicroUsd;
    if (missing.length > 0) this.#world.say(SYNC.noSuchAccounts(missing.map(({ name }) => name)));
    for (const group of groups) {
      for (const handle of group.handles) {
        const xId = ids.get(handle.id);
        if (xId === undefined) continue;
        for (const hole of group.holes) {
          if (!this.complete) return;
          const cursor = await this.#readHole(hole, [handle], 'mentions', (page) => this.#x.mentions(xId, page));
          if (!cursor.cutAtReach && !cursor.perhapsCut) continue;
          const below = { low: hole.low, high: cursor.oldest === null ? hole.high : idBefore(cursor.oldest) };
          if (cursor.cutAtReach) await this.#giveUp(handle, below, 'more_than_800_mentions', 'mentions');
          else if (await this.#reachesBelow(hole, handle, xId))
            await this.#db.write((tx) => addCoverage(tx, [handle.id], 'mentions', below));
          else await this.#giveUp(handle, below, 'perhaps_more_mentions', 'mentions');
        }
        this.#readToTheEnd([handle]);
      }
    }
  }

  /** Whether all above the floor was there; a limit that has no room for a request leaves it open. */
  async #reachesBelow(hole: SweepHole, handle: SweepHandle, xId: string): Promise<boolean> {
    if (this.landing.idsTellTime !== true || (await this.#nextPageSize('mentions', null)) === null) return false;
    const entry = { at: this.#world.now(), intakeId: this.#intake.id, prices: this.#options.prices };
    const { reaches, costMicroUsd } = await reachesBelow(this.#db, this.#x, hole, { name: handle.name, xId }, entry);
    this.#lookupsMicroUsd += costMicroUsd;
    return reaches;
  }

  #fetch(query: string, page: PageRequest): Promise<XPage> {
    return this.#options.way === 'all' ? this.#x.searchAll(query, page) : this.#x.searchRecent(query, page);
  }

  #readToTheEnd(handles: readonly SweepHandle[]): void {
    for (const { id } of handles) this.#done.add(id);
    this.#sayProgress();
  }

  #sayProgress(): void {
    this.#world.landed({
      subject: subjectOf(this.#searching),
      handlesDone: this.#done.size,
      handles: this.#handles,
      posts: this.#intake.read,
      costMicroUsd: this.costMicroUsd,
    });
  }

  /** X can't give it any more: it is a gap, and only a backfill asks for it again. */
  async #giveUp(
    handle: SweepHandle,
    interval: IdInterval,
    reason: 'older_than_search_reaches' | 'more_than_800_mentions' | 'perhaps_more_mentions',
    way: Way,
  ): Promise<void> {
    await this.#db.write((tx) => recordGap(tx, { handleId: handle.id, way, ...interval, reason, at: this.#world.now().toISOString() }));
  }

  /** How far down the pages came is stored with each, so that the next sweep continues below a cut. */
  async #readHole(hole: SweepHole, handles: readonly SweepHandle[], way: Way, fetch: Fetch): Promise<PageCursor> {
    const isMentions = way === 'mentions' && !hole.onlyAgain;
    const cursor = new PageCursor(hole, isMentions ? await windowAbove(this.#db, hole, handles, this.#top) : null);
    // The same over all pages, whatever the first one shows of the ids.
    const bounds = boundsOf(hole, hole.high === this.#top, this.landing.idsTellTime === true, this.#clock.now());
    let nextToken: string | undefined;
    do {
      const pageSize = await this.#nextPageSize(way, hole.onlyAgain ? null : this.#options.maxPosts);
      if (pageSize === null) {
        this.complete = false;
        break;
      }
      let page: XPage;
      try {
        page = await fetch({ ...bounds, ...(nextToken !== undefined && { nextToken }), pageSize });
      } catch (error) {
        if (!(error instanceof UserError) || error.code !== 'x_failed') throw error;
        this.#failures.push({ handles, way, ...cursor.rest, error });
        // The other queries would fail like these, each only after its deadline.
        if (isOutOfReach(error) && ++this.#outOfReach >= OUT_OF_REACH) this.complete = false;
        break;
      }
      this.#pages++;
      this.#outOfReach = 0;
      this.#clock.keep(page.serverTime);
      nextToken = page.nextToken ?? undefined;
      const covered = cursor.take(page);
      await this.landing.land(page, handles, way, covered && { ...covered, doubts: cursor.takeDoubts() });
      if (hole.onlyAgain) this.#readAgain += page.posts.length;
      this.#sayProgress();
      if (nextToken !== undefined && cursor.stuck) {
        this.#failures.push({ handles, way, ...cursor.rest, error: inACircle() });
        break;
      }
    } while (nextToken !== undefined);
    return cursor;
  }

  async #nameAuthors(): Promise<void> {
    const { maxCostMicroUsd, prices, budget } = this.#options;
    const { now, say, signal } = this.#world;
    if (signal.aborted) return;
    const room = maxCostMicroUsd === null ? null : maxCostMicroUsd - this.costMicroUsd;
    const world = { prices, budget, room, now, say };
    this.#lookupsMicroUsd += await nameAuthors(this.#db, this.#x, this.#intake, this.landing.namedAuthors === 0, world);
  }

  #sayWhatIsAmiss(): void {
    const { remarks, idsTellTime } = this.landing;
    for (const saying of remarks.sayings) this.#world.say(saying);
    const nothing = this.#intake.read + this.unreadable === 0 && idsTellTime === null;
    if (!this.#options.isX && nothing && this.#failures.length === 0 && this.complete)
      this.#world.say(this.#options.way === 'mentions' ? SYNC.gaveNothing : SYNC.gaveNothingBySearch);
  }

  /** As large as the limits on spending allow; null when the sweep must stop here. Throws `budget` where the month's budget has no room. */
  async #nextPageSize(way: Way, maxPosts: number | null): Promise<number | null> {
    const { maxCostMicroUsd, budget, pageSize, prices } = this.#options;
    const left = maxPosts === null ? pageSize : maxPosts - (this.#intake.read - this.#readAgain);
    if (this.#world.signal.aborted || left <= 0) return null;
    const least = LEAST_PAGE[way];
    const room = maxCostMicroUsd === null ? pageSize : Math.floor((maxCostMicroUsd - this.costMicroUsd) / mostForPosts(1, prices));
    // X gives no smaller page: a limit below it is exceeded once, or nothing would ever be read.
    if (room < least || (left < least && maxPosts !== null && left < maxPosts)) return null;
    return budget.pageSize(Math.min(pageSize, room, Math.max(left, least)), least, prices);
  }
}

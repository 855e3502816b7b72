/** Reads from X what the coverage of the handles lacks; every page is landed with its coverage and its cost in one transaction. */
import { addCoverage, allCoverage, subjectOf, type Way } from '../../db/stores/intake/coverage-store.ts';
import { givenUpIntervals, recordGap } from '../../db/stores/intake/gap-store.ts';
import type { Db } from '../../db/db.ts';
import { registerValue, setRegisterValue } from '../../db/stores/facts/register-store.ts';
import { type IdInterval, idBefore } from '../../domain/x/id-intervals.ts';
import type { RegisteredHandle } from '../../domain/directory/unit.ts';
import { UserError } from '../../domain/user-error.ts';
import type { PageRequest, XPage, XPort } from '../../ports.ts';
import { nameAuthors } from './author-names.ts';
import { type Intake, landPage } from '../intake/land.ts';
import { PageCursor } from './page-cursor.ts';
import { boundsOf, tellsTime } from './post-times.ts';
import { mostForPosts, payForReads, readsOfPage } from '../budget/budget.ts';
import { type Failure, inACircle, recordFailures, shownNames, withOtherWay } from './sweep-failures.ts';
import { chosenHandles, userIds } from './sweep-handles.ts';
import {
  planSweep,
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
const LEAST_PAGE: Readonly<Record<Way, number>> = { search: 10, mentions: 5, replies: 10 };

type Fetch = (page: PageRequest) => Promise<XPage>;

const SHOWN_REASONS = 3;
/** Fact of the register: whether this X's ids tell the time. */
const IDS_TELL_TIME = 'x_ids_tell_time';

/** A sweep for posts that tag the handles, or (`replies`) for what these answer. */
type SweepOptions = Omit<SyncOptions, 'way' | 'replies'> & { readonly way: Way | 'auto' };

export class Sweep {
  readonly #db: Db;
  readonly #x: XPort;
  readonly #options: SweepOptions;
  /** How it searches; `auto` and `mentions` search for tags. */
  readonly #searching: 'search' | 'replies';
  readonly #world: SyncWorld;
  readonly intake: Intake;
  #clockAheadMs = 0;
  #top = '';
  #pages = 0;
  /** Whether the ids of posts tell when they were made; null before a post has come. */
  #idsTellTime: boolean | null = null;
  #handles = 0;
  readonly #done = new Set<number>();
  #namedAuthors = 0;
  /**
   * Read, and nothing was there. A stand-in that has never given a post may not have understood what it was asked: as long as that stands,
   * nothing of it counts as read, so that another way still can.
   */
  #held: { readonly ids: readonly number[]; readonly way: Way; readonly covered: IdInterval }[] = [];
  readonly #unreadable: string[] = [];
  readonly #failures: Failure[] = [];
  complete = true;
  costMicroUsd = 0;
  unreadable = 0;

  constructor(db: Db, x: XPort, options: SweepOptions, world: SyncWorld, intake: Intake) {
    this.#db = db;
    this.#x = x;
    this.#options = options;
    this.#searching = options.way === 'replies' ? 'replies' : 'search';
    this.#world = world;
    this.intake = intake;
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
    const subject = subjectOf(this.#searching);
    const [coverage, givenUp] = [await allCoverage(this.#db, subject), await givenUpIntervals(this.#db, subject)];
    const handles: SweepHandle[] = registered.map(({ id, name }) => ({
      id,
      name,
      covered: coverage.get(id) ?? [],
      givenUp: givenUp.get(id) ?? [],
    }));
    await this.#learnClock(handles.some(({ covered }) => covered.length === 0));
    const known = await registerValue(this.#db, IDS_TELL_TIME);
    this.#idsTellTime = known === null ? null : known === '1';
    const now = this.#xNow();
    const plan = planSweep(handles, now, {
      start: since ?? new Date(now.getTime() - START_BACK_MS),
      backfill,
      reachMs: way === 'mentions' ? null : SEARCH_BACK_MS,
    });
    await this.#keepFloors(plan.floors, way === 'mentions' ? 'mentions' : this.#searching);
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
      const names = [...byName.keys()];
      for (const { query, handles } of this.#options.packQueries(names, subjectOf(this.#searching))) {
        const swept = handles.map((name) => byName.get(name) as SweepHandle);
        for (const hole of group.holes) {
          if (!this.complete) return;
          await this.#readHole(hole, swept, this.#searching, (page) => this.#x.searchRecent(query, page));
        }
        this.#readToTheEnd(swept);
      }
    }
  }

  async #mentions(groups: readonly SweepGroup[], registered: readonly RegisteredHandle[]): Promise<void> {
    if (groups.length === 0) return;
    const wanted = new Set(groups.flatMap(({ handles }) => handles.map(({ id }) => id)));
    const {
      ids: xIds,
      missing,
      costMicroUsd,
    } = await userIds(
      this.#db,
      this.#x,
      registered.filter(({ id }) => wanted.has(id)),
      { now: this.#world.now(), intakeId: this.intake.id, prices: this.#options.prices },
    );
    this.costMicroUsd += costMicroUsd;
    if (missing.length > 0) {
      this.#world.say(`X knows no account of: ${shownNames(missing)}. Correct or retire them: uppolice handle retire NAME`);
    }
    for (const { handles, holes } of groups) {
      for (const handle of handles) {
        const xId = xIds.get(handle.id);
        if (xId === undefined) continue;
        for (const hole of holes) {
          if (!this.complete) return;
          const cursor = await this.#readHole(hole, [handle], 'mentions', (page) => this.#x.mentions(xId, page));
          if (cursor.cutAtReach && cursor.oldest !== null) {
            const below = { low: hole.low, high: idBefore(cursor.oldest) };
            await this.#giveUp(handle, below, 'more_than_800_mentions', 'mentions');
          }
        }
        this.#readToTheEnd([handle]);
      }
    }
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
      posts: this.intake.read,
      costMicroUsd: this.costMicroUsd,
    });
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
  async #readHole(hole: SweepHole, handles: readonly SweepHandle[], way: Way, fetch: Fetch): Promise<PageCursor> {
    const cursor = new PageCursor(hole, way === 'mentions' ? MENTIONS_REACH : null);
    // The same over all pages, whatever the first one tells of the ids.
    const bounds = boundsOf(hole, hole.high === this.#top, this.#idsTellTime === true, this.#xNow());
    let nextToken: string | undefined;
    do {
      const pageSize = await this.#nextPageSize(way);
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
        break;
      }
      this.#pages++;
      this.#keepClock(page.serverTime);
      nextToken = page.nextToken ?? undefined;
      await this.#land(page, handles, way, cursor.take(page));
      this.#sayProgress();
      if (nextToken !== undefined && cursor.stuck) {
        this.#failures.push({ handles, way, ...cursor.rest, error: inACircle() });
        break;
      }
    } while (nextToken !== undefined);
    return cursor;
  }

  async #land(page: XPage, handles: readonly SweepHandle[], way: Way, covered: IdInterval | null): Promise<void> {
    const at = this.#world.now();
    const { prices } = this.#options;
    this.unreadable += page.unreadable.length;
    this.#unreadable.push(...page.unreadable.slice(0, SHOWN_REASONS - this.#unreadable.length).map(({ reason }) => reason));
    this.#namedAuthors += page.authors.filter((author) => author.handle !== null).length;
    const idsTellTime = page.posts.length === 0 || this.#idsTellTime === false ? this.#idsTellTime : page.posts.every(tellsTime);
    const nothingYet = this.#options.isStandIn && idsTellTime === null;
    const read = [...this.#held, ...(covered ? [{ ids: handles.map(({ id }) => id), way, covered }] : [])];
    let cost = 0;
    await landPage(this.#db, this.intake, page, at, async (tx) => {
      if (!nothingYet) for (const each of read) await addCoverage(tx, each.ids, each.way, each.covered);
      const names = handles.map(({ name }) => name);
      cost = (await payForReads(tx, readsOfPage(page, names), { at, intakeId: this.intake.id, prices })).costMicroUsd;
      if (idsTellTime !== this.#idsTellTime) await setRegisterValue(tx, IDS_TELL_TIME, idsTellTime ? '1' : '0');
    });
    this.#held = nothingYet ? read : [];
    this.#idsTellTime = idsTellTime;
    this.costMicroUsd += cost;
  }

  async #nameAuthors(): Promise<void> {
    const { maxCostMicroUsd, prices, budget } = this.#options;
    const { now, say, signal } = this.#world;
    if (signal.aborted) return;
    this.costMicroUsd += await nameAuthors(this.#db, this.#x, this.intake, this.#namedAuthors === 0, {
      prices,
      budget,
      room: maxCostMicroUsd === null ? null : maxCostMicroUsd - this.costMicroUsd,
      now,
      say,
    });
  }

  #sayWhatIsAmiss(): void {
    if (this.unreadable > 0) {
      const more = this.unreadable > this.#unreadable.length ? ` and ${this.unreadable - this.#unreadable.length} more` : '';
      this.#world.say(`Posts that can't be read: ${this.#unreadable.join('; ')}${more}.`);
    }
    const nothing = this.intake.read + this.unreadable === 0 && this.#idsTellTime === null;
    if (this.#options.isStandIn && nothing && this.#failures.length === 0 && this.complete) {
      const others =
        this.#options.way === 'mentions'
          ? ''
          : ' A stand-in may not understand a search for many handles at once: uppolice sync --via mentions.';
      this.#world.say(`X gave no post of any handle, and refused nothing.${others} Older posts: uppolice sync --since 3d --backfill`);
    }
  }

  /** As large as what may be spent allows; null when the sweep must stop here. Throws `budget` where the month's budget has no room. */
  async #nextPageSize(way: Way): Promise<number | null> {
    const { maxPosts, maxCostMicroUsd, budget, pageSize, prices } = this.#options;
    if (this.#world.signal.aborted || (maxPosts !== null && this.intake.read >= maxPosts)) return null;
    const least = LEAST_PAGE[way];
    const room = maxCostMicroUsd === null ? pageSize : Math.floor((maxCostMicroUsd - this.costMicroUsd) / mostForPosts(1, prices));
    if (room < least) return null;
    return budget.pageSize(Math.min(pageSize, room), least, prices);
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

function groupsOf(intervals: SweepPlan['older']): SweepGroup[] {
  const byHandle = new Map<number, { handles: SweepHandle[]; holes: SweepHole[] }>();
  for (const { handle, ...hole } of intervals) {
    const group = byHandle.get(handle.id);
    if (group) group.holes.push(hole);
    else byHandle.set(handle.id, { handles: [handle], holes: [hole] });
  }
  return [...byHandle.values()];
}

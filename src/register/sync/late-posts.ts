/**
 * X indexes some posts hours late, where no sweep looks any more. Once a day the last 24 hours are compared by X's counts and looked at again;
 * what X counts and does not give is a gap until it is found.
 */
import type { Db } from '../../db/db.ts';
import { registerValue, setRegisterValue } from '../../db/stores/facts/register-store.ts';
import { allCoverage } from '../../db/stores/intake/coverage-store.ts';
import { closeGapRow, type Gap, gapsOf, recordGap } from '../../db/stores/intake/gap-store.ts';
import { SYNC } from '../../domain/messages/register/sync.ts';
import { DAY_MS } from '../../domain/time/ist.ts';
import { wholeSecond } from '../../domain/time/moments.ts';
import { UserError } from '../../domain/user-error.ts';
import { holes, type IdInterval, idBefore } from '../../domain/x/id-intervals.ts';
import { INDEX_DELAY_MS, LARGEST_PAGE, SEARCH_REACH_MS, SMALLEST_PAGE } from '../../domain/x/limits.ts';
import { fromSortable, momentOfId } from '../../domain/x/x-id.ts';
import type { XPort } from '../../ports.ts';
import { mostForPosts } from '../budget/budget.ts';
import { payForCounts } from '../budget/charges.ts';
import { COUNTED } from './gaps/gaps.ts';
import { countTagging } from './gaps/stored-counts.ts';
import type { PageLanding } from './page-landing.ts';
import { chosenHandles } from './sweep/sweep-handles.ts';
import { withCoverage } from './stored-plan.ts';
import type { SyncOptions, SyncWorld } from './sync-options.ts';
import { idAt, type SweepHandle } from './sync-plan.ts';

/** Fact of the register: when the last day was compared, UTC ISO-8601. */
const COMPARED_AT = 'late_compared_at';

interface Span {
  readonly from: Date;
  readonly to: Date;
}

export class LatePosts {
  readonly #db: Db;
  readonly #x: XPort;
  readonly #options: SyncOptions;
  readonly #world: SyncWorld;
  /** The pages that are read again land as those of any sweep. */
  readonly #landing: PageLanding;
  countsMicroUsd = 0;

  constructor(db: Db, x: XPort, options: SyncOptions, world: SyncWorld, landing: PageLanding) {
    this.#db = db;
    this.#x = x;
    this.#options = options;
    this.#world = world;
    this.#landing = landing;
  }

  /** `now` by X's clock. What fails is tried again a day later; the sweep itself is done. */
  async lookAgain(now: Date): Promise<void> {
    const last = await registerValue(this.#db, COMPARED_AT);
    // A register that reads X for the first time has nothing to compare yet.
    if (last !== null && now.getTime() - Date.parse(last) >= DAY_MS) {
      try {
        for (const gap of await gapsOf(this.#db, { open: true })) await this.#settle(gap, now);
        await this.#compare({ from: wholeSeconds(now.getTime() - DAY_MS), to: wholeSeconds(now.getTime() - INDEX_DELAY_MS) });
      } catch (error) {
        if (!(error instanceof UserError) || error.code === 'interrupted' || error.code === 'terminated') throw error;
        this.#world.say(SYNC.notCompared(error.text));
        // The limit of X or the budget of the month may have room again with the next sweep.
        if (error.code !== 'x_failed') return;
      }
    } else if (last !== null) return;
    await this.#db.write((tx) => setRegisterValue(tx, COMPARED_AT, now.toISOString()));
  }

  /** What --max-cost leaves, in millionths of a dollar. */
  get #room(): number {
    const { maxCostMicroUsd } = this.#options;
    return maxCostMicroUsd === null ? Number.POSITIVE_INFINITY : maxCostMicroUsd - this.#landing.costMicroUsd - this.countsMicroUsd;
  }

  async #compare(span: Span): Promise<void> {
    const registered = await chosenHandles(this.#db, [], this.#world.now());
    const interval = intervalOf(span);
    const read = (await withCoverage(this.#db, registered, 'tags')).filter(({ covered }) => holes(covered, interval).length === 0);
    if (read.length > 0) for (const part of this.#packed(read)) await this.#compareQuery(part, span);
  }

  #packed(handles: readonly SweepHandle[]): { query: string; handles: SweepHandle[] }[] {
    const byName = new Map(handles.map((handle) => [handle.name, handle]));
    return this.#options
      .packQueries([...byName.keys()], 'tags')
      .map(({ query, handles: names }) => ({ query, handles: names.flatMap((name) => byName.get(name) ?? []) }));
  }

  async #compareQuery({ query, handles }: { query: string; handles: readonly SweepHandle[] }, span: Span): Promise<void> {
    if (!(await this.#isMissing(query, handles, span))) return;
    await this.#readAgain(query, handles, span);
    if (await this.#isMissing(query, handles, span)) await this.#findWhose(handles, span);
  }

  /** Halves the handles until it is known of which one X counts more. */
  async #findWhose(handles: readonly SweepHandle[], span: Span): Promise<void> {
    const [one, ...others] = handles;
    if (one && others.length === 0) {
      const at = this.#world.now().toISOString();
      await this.#db.write((tx) => recordGap(tx, { handleId: one.id, way: 'search', ...intervalOf(span), reason: COUNTED, at }));
      return;
    }
    const middle = Math.ceil(handles.length / 2);
    for (const half of [handles.slice(0, middle), handles.slice(middle)]) {
      for (const part of this.#packed(half))
        if (await this.#isMissing(part.query, part.handles, span)) await this.#findWhose(part.handles, span);
    }
  }

  /** A gap that only counts can settle: read again while X reaches it, and closed when X counts no more than is stored. */
  async #settle({ id, reason, handleId, handle, low, high }: Gap, now: Date): Promise<void> {
    if (reason !== COUNTED && reason !== 'perhaps_more_mentions') return;
    const span = spanOf({ low, high });
    if (span === null || span.from.getTime() < now.getTime() - SEARCH_REACH_MS) return;
    const covered = (await allCoverage(this.#db, 'tags')).get(handleId) ?? [];
    const handles = [{ id: handleId, name: handle, covered, givenUp: [] }];
    for (const { query } of this.#packed(handles)) {
      if (await this.#isMissing(query, handles, span)) {
        await this.#readAgain(query, handles, span);
        if (await this.#isMissing(query, handles, span)) return;
      }
    }
    const at = this.#world.now().toISOString();
    await this.#db.write(async (tx) => {
      if (await closeGapRow(tx, id, at)) tx.append({ kind: 'gap_closed', at, docketId: null, data: { gap: id, by: 'counts' } });
    });
  }

  async #isMissing(query: string, handles: readonly SweepHandle[], span: Span): Promise<boolean> {
    const { budget, prices } = this.#options;
    const { counts: countsPrice = 0 } = prices;
    if (this.#room < countsPrice) throw new UserError('budget', SYNC.noRoomToCount);
    await budget.pageSize(1, 1, { post: countsPrice, user: 0 });
    const before = this.#x.requests;
    const days = await this.#x.countsByDay(query, span);
    const requests = this.#x.requests - before;
    await payForCounts(this.#db, requests, { at: this.#world.now(), price: countsPrice });
    this.countsMicroUsd += requests * countsPrice;
    const { low, high } = intervalOf(span);
    const names = handles.map(({ name }) => name);
    return days.reduce((sum, { posts }) => sum + posts, 0) > (await countTagging(this.#db, names, low, high));
  }

  async #readAgain(query: string, handles: readonly SweepHandle[], { from, to }: Span): Promise<void> {
    let nextToken: string | null = null;
    do {
      const { budget, prices } = this.#options;
      const wanted = Math.min(LARGEST_PAGE, Math.floor(this.#room / mostForPosts(1, prices)));
      if (wanted < SMALLEST_PAGE.search) throw new UserError('budget', SYNC.noRoomToCount);
      const pageSize = await budget.pageSize(wanted, SMALLEST_PAGE.search, prices);
      const bounds = { startTime: from, endTime: to, pageSize };
      const page = await this.#x.searchRecent(query, { ...bounds, ...(nextToken !== null && { nextToken }) });
      await this.#landing.land(page, handles, 'search', null);
      nextToken = page.nextToken;
    } while (nextToken !== null && !this.#world.signal.aborted);
  }
}

function wholeSeconds(ms: number): Date {
  return new Date(wholeSecond(ms));
}

function intervalOf({ from, to }: Span): IdInterval {
  return { low: idAt(from), high: idBefore(idAt(to)) };
}

/** In whole seconds, as X counts; null for ids that tell no time. */
function spanOf({ low, high }: IdInterval): Span | null {
  const [from, to] = [momentOfId(fromSortable(low)), momentOfId(fromSortable(high))];
  return from && to && { from: wholeSeconds(from.getTime()), to: wholeSeconds(to.getTime() + 999) };
}

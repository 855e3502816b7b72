/** A sweep of X: what the registered handles' coverage lacks is read, landed page by page with that coverage, then numbered. */
import { addCoverage, addGaps, coverageOf, gapIntervals, saveHandleXId, type Way } from '../db/coverage-store.ts';
import type { Db } from '../db/db.ts';
import { registeredHandles } from '../db/directory-store.ts';
import { addCost } from '../db/ledger-store.ts';
import { registerValue, setRegisterValue } from '../db/register-store.ts';
import { type IdInterval, idAfter, idBefore } from '../domain/id-intervals.ts';
import type { Reader } from '../domain/reading.ts';
import type { RegisteredHandle } from '../domain/unit.ts';
import { UserError } from '../domain/user-error.ts';
import { fromSortable, toSortable } from '../domain/x-id.ts';
import type { XPage, XPort } from '../ports.ts';
import { accountOf, type IntakeAccount } from './account.ts';
import { enterWaiting } from './enter.ts';
import { listGaps } from './gaps.ts';
import { finishIntake, type Intake, landPage, startIntake } from './land.ts';
import { loadDirectory } from './load-directory.ts';
import { planSweep, SEARCH_BACK_MS, START_BACK_MS, type SweepGroup, type SweepHandle } from './sync-plan.ts';

/** A clock that differs by more is wrong, or X is a stand-in with a time of its own. */
const CLOCK_TOLERANCE_MS = 5 * 60_000;
/** X gives the newest 800 mentions of a handle, and no more. */
const MENTIONS_REACH = 800;

export interface SyncOptions {
  /** Names without @; empty: all. */
  readonly handles: readonly string[];
  readonly way: Way;
  /** Where to begin; null: where each handle's coverage ends, new ones a day back. */
  readonly since: Date | null;
  readonly backfill: boolean;
  readonly pageSize: number;
  readonly maxPosts: number | null;
  readonly packQueries: (handles: readonly string[]) => readonly { readonly query: string; readonly handles: readonly string[] }[];
  /** Millionths of a dollar for a post and a user read. */
  readonly prices: { readonly post: number; readonly user: number };
}

export interface SyncGap {
  readonly handle: string;
  readonly way: Way;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

export interface SyncAnswer extends IntakeAccount {
  readonly requests: number;
  readonly estimatedCostUsd: number;
  readonly gaps: readonly SyncGap[];
  /** False when it was cut: by --max-posts, a limit of X, or Ctrl-C; the next sweep goes on where it was cut. */
  readonly complete: boolean;
}

export interface SyncWorld {
  readonly now: () => Date;
  readonly signal: AbortSignal;
  readonly landed: (posts: number, what: string) => void;
  readonly entered: (posts: number) => void;
  readonly say: (text: string) => void;
}

export async function syncPosts(db: Db, x: XPort, reader: Reader, options: SyncOptions, world: SyncWorld): Promise<SyncAnswer> {
  const sweep = new Sweep(db, x, options, world, await startIntake(db, 'sync', world.now()));
  let failure: unknown;
  try {
    await sweep.read();
  } catch (error) {
    failure = error;
  }
  // Whatever was landed is numbered, also when X failed in the middle.
  const entered = await enterWaiting(db, reader, await loadDirectory(db), { now: world.now, signal: world.signal, progress: world.entered });
  await finishIntake(db, sweep.intake, world.now());
  if (failure) throw withWhatIsKept(failure, sweep.intake);
  return {
    ...(await accountOf(db, sweep.intake, sweep.unreadable)),
    requests: x.requests,
    estimatedCostUsd: sweep.costMicroUsd / 1_000_000,
    gaps: (await listGaps(db, { open: true })).map(({ handle, way, from, to, reason }) => ({ handle, way, from, to, reason })),
    complete: sweep.complete && entered.complete,
  };
}

class Sweep {
  readonly #db: Db;
  readonly #x: XPort;
  readonly #options: SyncOptions;
  readonly #world: SyncWorld;
  readonly intake: Intake;
  #counted = { posts: 0, users: 0 };
  #clockAheadMs = 0;
  #top = '';
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
    const { way, backfill, since } = this.#options;
    const registered = await this.#chosenHandles();
    const [coverage, gaps] = [await coverageOf(this.#db, way), await gapIntervals(this.#db, way)];
    const handles: SweepHandle[] = registered.map(({ id, name }) => ({ id, name, covered: coverage.get(id) ?? [], gaps: gaps.get(id) ?? [] }));
    await this.#learnClock(handles.some(({ covered }) => covered.length === 0));
    const now = this.#xNow();
    const plan = planSweep(handles, now, {
      start: since ?? new Date(now.getTime() - START_BACK_MS),
      backfill,
      reachMs: way === 'search' ? SEARCH_BACK_MS : null,
    });
    this.#top = plan.top;
    if (plan.lost.length > 0) {
      await this.#db.write((tx) =>
        addGaps(
          tx,
          plan.lost.map(({ handle, low, high }) => ({ handle_id: handle.id, way, low, high, reason: 'older_than_search_reaches', found_at: this.#world.now().toISOString() })),
        ),
      );
    }
    if (way === 'search') await this.#search(plan.groups);
    else await this.#mentions(plan.groups, registered);
  }

  async #search(groups: readonly SweepGroup[]): Promise<void> {
    for (const group of groups) {
      const byName = new Map(group.handles.map((handle) => [handle.name, handle]));
      for (const { query, handles } of this.#options.packQueries(group.handles.map(({ name }) => name))) {
        const ids = handles.map((name) => (byName.get(name) as SweepHandle).id);
        for (const hole of group.holes) {
          if (!this.complete) return;
          await this.#readHole(hole, ids, `${handles.length} handles`, (page) => this.#x.searchRecent(query, page));
        }
      }
    }
  }

  async #mentions(groups: readonly SweepGroup[], registered: readonly RegisteredHandle[]): Promise<void> {
    const xIds = await this.#userIds(registered);
    for (const { handles, holes } of groups) {
      for (const handle of handles) {
        const xId = xIds.get(handle.id);
        if (xId === undefined) continue;
        for (const hole of holes) {
          if (!this.complete) return;
          const { posts, oldest } = await this.#readHole(hole, [handle.id], `@${handle.name}`, (page) => this.#x.mentions(xId, page));
          if (posts >= MENTIONS_REACH && oldest !== null && oldest > hole.low) await this.#lost(handle, { low: hole.low, high: idBefore(oldest) });
        }
      }
    }
  }

  async #lost(handle: SweepHandle, interval: IdInterval): Promise<void> {
    const row = { handle_id: handle.id, way: this.#options.way, ...interval, reason: 'more_than_800_mentions', found_at: this.#world.now().toISOString() };
    await this.#db.write((tx) => addGaps(tx, [row]));
  }

  /** Pages come newest first; how far down they came is stored with each, so that a cut sweep goes on below. */
  async #readHole(
    hole: IdInterval,
    handleIds: readonly number[],
    what: string,
    fetch: (page: { sinceId: string; untilId?: string; nextToken?: string; pageSize: number }) => Promise<XPage>,
  ): Promise<{ posts: number; oldest: string | null }> {
    const { maxPosts, pageSize, way } = this.#options;
    let high = hole.high;
    let nextToken: string | undefined;
    let posts = 0;
    let oldest: string | null = null;
    do {
      if (this.#world.signal.aborted || (maxPosts !== null && this.intake.read >= maxPosts)) {
        this.complete = false;
        break;
      }
      const page: XPage = await fetch({
        sinceId: fromSortable(idBefore(hole.low)),
        ...(hole.high !== this.#top && { untilId: fromSortable(idAfter(hole.high)) }),
        ...(nextToken !== undefined && { nextToken }),
        pageSize,
      });
      this.#keepClock(page.serverTime);
      nextToken = page.nextToken ?? undefined;
      for (const post of page.posts) {
        const id = toSortable(post.id);
        if (oldest === null || id < oldest) oldest = id;
      }
      posts += page.posts.length;
      const low = nextToken === undefined && !(way === 'mentions' && posts >= MENTIONS_REACH && oldest !== null) ? hole.low : oldest;
      const reads = { posts: this.#x.reads.posts - this.#counted.posts, users: this.#x.reads.users - this.#counted.users };
      this.#counted = { ...this.#x.reads };
      const cost = { post_read: reads.posts * this.#options.prices.post, user_read: reads.users * this.#options.prices.user };
      this.costMicroUsd += cost.post_read + cost.user_read;
      this.unreadable += page.unreadable.length;
      const now = this.#world.now();
      await landPage(this.#db, this.intake, page, now, async (tx) => {
        if (low !== null && low <= high) await addCoverage(tx, handleIds, way, { low, high });
        await addCost(tx, { at: now.toISOString(), intakeId: this.intake.id, resource: 'post_read', units: reads.posts, costMicroUsd: cost.post_read });
        await addCost(tx, { at: now.toISOString(), intakeId: this.intake.id, resource: 'user_read', units: reads.users, costMicroUsd: cost.user_read });
      });
      if (low !== null) high = low;
      this.#world.landed(this.intake.read, what);
    } while (nextToken !== undefined);
    return { posts, oldest };
  }

  async #chosenHandles(): Promise<RegisteredHandle[]> {
    const at = this.#world.now().toISOString();
    const current = (await registeredHandles(this.#db)).filter((h) => h.to === null && h.state !== 'former' && h.kind !== 'press' && h.from <= at);
    if (this.#options.handles.length === 0) return current;
    return this.#options.handles.map((name) => {
      const handle = current.find((h) => h.name.toLowerCase() === name.toLowerCase());
      if (handle) return handle;
      throw new UserError('not_found', `@${name} is no handle in office here.`, ['See them: uppolice handle list', `Register it: uppolice handle add ${name} --unit UNIT`]);
    });
  }

  async #userIds(registered: readonly RegisteredHandle[]): Promise<Map<number, string>> {
    const ids = new Map(registered.flatMap((handle) => (handle.xId === null ? [] : [[handle.id, handle.xId]])));
    const unknown = registered.filter((handle) => handle.xId === null);
    const found = new Map<string, string>();
    for (let from = 0; from < unknown.length; from += 100) {
      for (const user of await this.#x.usersByName(unknown.slice(from, from + 100).map(({ name }) => name))) {
        if (user.handle !== null) found.set(user.handle.toLowerCase(), user.id);
      }
    }
    const missing = unknown.filter(({ name }) => !found.has(name.toLowerCase()));
    if (missing.length > 0) this.#world.say(`X knows no account of: ${missing.map(({ name }) => `@${name}`).join(', ')}. Correct or retire them: uppolice handle retire NAME`);
    await this.#db.write(async (tx) => {
      for (const { id, name } of unknown) {
        const xId = found.get(name.toLowerCase());
        if (xId === undefined) continue;
        await saveHandleXId(tx, id, xId, this.#world.now().toISOString());
        ids.set(id, xId);
      }
    });
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

function withWhatIsKept(error: unknown, intake: Intake): unknown {
  if (!(error instanceof UserError) || intake.read === 0) return error;
  return new UserError(error.code, error.message, [...error.hints, `${intake.read} posts were read before and are kept; the next sync goes on where this one stopped.`], error);
}

/** Asks X, a hundred ids a request, which posts are no longer there. A check that was interrupted goes on where it stopped. */
import type { Db, Handle, WriteHandle } from '../../../db/db.ts';
import { registerValue, setRegisterValue } from '../../../db/stores/facts/register-store.ts';
import { countPostsToCheck, postsToCheck, toCheckAmong } from '../../../db/stores/dockets/posts-to-check-store.ts';
import { forgettablePosts } from '../../../db/stores/posts/forgetting-store.ts';
import { DELETED } from '../../../domain/messages/register/deleted.ts';
import { dollars } from '../../../domain/text/amounts.ts';
import { DAY_MS } from '../../../domain/time/ist.ts';
import { LOOKUP_SIZE } from '../../../domain/x/limits.ts';
import { fromSortable, toSortable } from '../../../domain/x/x-id.ts';
import type { XPort } from '../../../ports.ts';
import type { Budget, ReadPrices } from '../../budget/budget.ts';
import { payForReads } from '../../budget/charges.ts';
import { deletedPosts, markDeleted, unmarkFound } from '../../shared/deleted-posts.ts';

const MONTH_DAYS = 30;

export interface DeletedEstimate {
  readonly posts: number;
  readonly requests: number;
  /** The most: X charges for each post that it still gives. */
  readonly estimatedCostUsd: number;
  /** Posts that are marked as deleted, by X or by a file, and still have words. */
  readonly waiting: number;
}

export interface DeletedCheck {
  readonly checked: number;
  readonly deleted: number;
  /** Not shown to us, because they are protected or their author is suspended: their words stay. */
  readonly hidden: number;
  /** X said nothing of them. */
  readonly unsaid: number;
  /** Marked as deleted, and X still gives them: the mark is gone. */
  readonly stillThere: number;
  readonly requests: number;
  readonly estimatedCostUsd: number;
  /** False when it was interrupted. */
  readonly complete: boolean;
}

export interface DeletedOptions {
  /** Dockets that are younger than this are checked too, open or not. */
  readonly months: number;
  readonly prices: ReadPrices;
}

interface World {
  readonly now: () => Date;
  readonly signal: AbortSignal;
  readonly checked: (posts: number) => void;
}

type Asking = DeletedOptions & { readonly budget: Pick<Budget, 'roomFor'> };

/** A post to ask for; `xId` sortable. */
interface Asked {
  readonly id: number;
  readonly xId: string;
}

/** Where a check stands that was interrupted. */
interface Progress {
  readonly since: string;
  readonly begun: string;
  /** The last post that was asked for, by internal id. */
  readonly after: number;
}

export async function estimateDeleted(handle: Handle, { months, prices }: DeletedOptions, now: Date): Promise<DeletedEstimate> {
  const progress = await progressOf(handle, months, now);
  const listed = await countPostsToCheck(handle, progress.since, progress.after);
  const beside = (await markedBeside(handle, progress)).length;
  return {
    posts: listed + beside,
    requests: Math.ceil(listed / LOOKUP_SIZE) + Math.ceil(beside / LOOKUP_SIZE),
    estimatedCostUsd: dollars((listed + beside) * prices.post),
    waiting: (await deletedPosts(handle)).length,
  };
}

/**
 * Marks that wait are asked for first, whether X or a file set them. `gone`: the posts (internal ids) that X has answered as deleted in this run. Throws
 * UserError `budget` and what X throws; what was learnt before is kept.
 */
export async function checkDeleted(
  db: Db,
  x: XPort,
  options: Asking,
  world: World,
): Promise<{ readonly check: DeletedCheck; readonly gone: readonly number[] }> {
  const lookUps = new LookUps(db, x, options, world);
  let progress = await progressOf(db, options.months, world.now());
  const marked = await markedBeside(db, progress);
  for (let at = 0; at < marked.length && !world.signal.aborted; at += LOOKUP_SIZE) await lookUps.ask(marked.slice(at, at + LOOKUP_SIZE));
  let complete = false;
  while (!world.signal.aborted) {
    const batch = await postsToCheck(db, progress.since, progress.after, LOOKUP_SIZE);
    const last = batch.at(-1);
    complete = last === undefined;
    if (!last) break;
    const reached = { ...progress, after: last.id };
    await lookUps.ask(batch, (tx) => setRegisterValue(tx, 'deleted_check', JSON.stringify(reached)));
    progress = reached;
  }
  if (complete && (await registerValue(db, 'deleted_check'))) await db.write((tx) => setRegisterValue(tx, 'deleted_check', ''));
  return { check: { ...lookUps.sum(), complete }, gone: lookUps.gone };
}

/** Posts that bear the mark and that the check would not come to: those of old dockets, of none, and of the part that it has behind it. */
async function markedBeside(handle: Handle, { since, after }: Progress): Promise<Asked[]> {
  const marked = (await deletedPosts(handle)).flatMap(({ id, xId }) => (xId === null ? [] : [{ id, xId }]));
  const ahead = await toCheckAmong(
    handle,
    since,
    after,
    marked.map(({ id }) => id),
  );
  return marked.filter(({ id }) => !ahead.has(id));
}

/** One request after another, each paid for, and what it taught kept before the next. */
class LookUps {
  readonly gone: number[] = [];
  readonly #db: Db;
  readonly #x: XPort;
  readonly #options: Asking;
  readonly #world: World;
  readonly #requestsBefore: number;
  #checked = 0;
  #hidden = 0;
  #unsaid = 0;
  #stillThere = 0;
  #costMicroUsd = 0;

  constructor(db: Db, x: XPort, options: Asking, world: World) {
    this.#db = db;
    this.#x = x;
    this.#options = options;
    this.#world = world;
    this.#requestsBefore = x.requests;
  }

  /** At most 100 posts. `also` is written together with what X says. */
  async ask(posts: readonly Asked[], also: (tx: WriteHandle) => Promise<void> = async () => {}): Promise<void> {
    const { budget, prices } = this.#options;
    await budget.roomFor(posts.length * prices.post, DELETED.lookUpOf(posts.length));
    const { found, missing } = await this.#x.postsThere(posts.map(({ xId }) => fromSortable(xId)));
    const deleted = new Set(missing.flatMap(({ id, why }) => (why === 'deleted' ? [toSortable(id)] : [])));
    const gone = posts.flatMap(({ id, xId }) => (deleted.has(xId) ? [id] : []));
    const { paid, stillThere } = await this.#db.write(async (tx) => {
      const at = this.#world.now();
      const paid = await payForReads(tx, { posts: found, users: [] }, { at, intakeId: null, prices });
      await markDeleted(tx, await forgettablePosts(tx, { ids: gone }), at);
      const stillThere = await unmarkFound(tx, found.map(toSortable), at);
      await also(tx);
      return { paid, stillThere };
    });
    this.#costMicroUsd += paid.costMicroUsd;
    this.#stillThere += stillThere;
    this.gone.push(...gone);
    this.#checked += posts.length;
    this.#hidden += missing.filter(({ why }) => why === 'hidden').length;
    this.#unsaid += missing.filter(({ why }) => why === 'unsaid').length;
    this.#world.checked(this.#checked);
  }

  sum(): Omit<DeletedCheck, 'complete'> {
    return {
      checked: this.#checked,
      deleted: this.gone.length,
      hidden: this.#hidden,
      unsaid: this.#unsaid,
      stillThere: this.#stillThere,
      requests: this.#x.requests - this.#requestsBefore,
      estimatedCostUsd: dollars(this.#costMicroUsd),
    };
  }
}

/** Goes on with a check of the last day that looked as far back; else a new one begins. */
async function progressOf(handle: Handle, months: number, now: Date): Promise<Progress> {
  const since = new Date(now.getTime() - months * MONTH_DAYS * DAY_MS).toISOString();
  const stored = await registerValue(handle, 'deleted_check');
  const before = stored ? (JSON.parse(stored) as Progress) : null;
  const isRecent = before !== null && Math.abs(now.getTime() - Date.parse(before.begun)) < DAY_MS;
  const reachesAsFar = before !== null && Date.parse(since) - Date.parse(before.since) < DAY_MS && before.since <= since;
  return isRecent && reachesAsFar ? before : { since, begun: now.toISOString(), after: 0 };
}

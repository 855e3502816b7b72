/** Asks X, a hundred ids a request, which posts are no longer there. A check that was interrupted goes on where it stopped. */
import type { Db, Handle } from '../../../db/db.ts';
import { registerValue, setRegisterValue } from '../../../db/stores/facts/register-store.ts';
import { countPostsToCheck, postsToCheck } from '../../../db/stores/dockets/posts-to-check-store.ts';
import { forgettablePosts } from '../../../db/stores/posts/forgetting-store.ts';
import { DELETED } from '../../../domain/messages/register/deleted.ts';
import { dollars } from '../../../domain/text/amounts.ts';
import { DAY_MS } from '../../../domain/time/ist.ts';
import { LOOKUP_SIZE } from '../../../domain/x/limits.ts';
import { fromSortable, toSortable } from '../../../domain/x/x-id.ts';
import type { XPort } from '../../../ports.ts';
import type { Budget, ReadPrices } from '../../budget/budget.ts';
import { payForReads } from '../../budget/charges.ts';
import { deletedPosts, markDeleted } from '../../shared/deleted-posts.ts';

const MONTH_DAYS = 30;

export interface DeletedEstimate {
  readonly posts: number;
  readonly requests: number;
  /** The most: X charges for each post that it still gives. */
  readonly estimatedCostUsd: number;
  /** Posts that are known to be deleted and still have words. */
  readonly waiting: number;
}

export interface DeletedCheck {
  readonly checked: number;
  readonly deleted: number;
  /** Not shown to us, because they are protected or their author is suspended: their words stay. */
  readonly hidden: number;
  /** X said nothing of them. */
  readonly unsaid: number;
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

/** Where a check stands that was interrupted. */
interface Progress {
  readonly since: string;
  readonly begun: string;
  /** The last post that was asked for, by internal id. */
  readonly after: number;
}

export async function estimateDeleted(handle: Handle, { months, prices }: DeletedOptions, now: Date): Promise<DeletedEstimate> {
  const { since, after } = await progressOf(handle, months, now);
  const posts = await countPostsToCheck(handle, since, after);
  return {
    posts,
    requests: Math.ceil(posts / LOOKUP_SIZE),
    estimatedCostUsd: dollars(posts * prices.post),
    waiting: (await deletedPosts(handle)).length,
  };
}

/** Throws UserError `budget` and what X throws; what was learnt before is kept. */
export async function checkDeleted(
  db: Db,
  x: XPort,
  options: DeletedOptions & { readonly budget: Pick<Budget, 'roomFor'> },
  world: { readonly now: () => Date; readonly signal: AbortSignal; readonly checked: (posts: number) => void },
): Promise<DeletedCheck> {
  const { prices, budget } = options;
  const requestsBefore = x.requests;
  const sum = { checked: 0, deleted: 0, hidden: 0, unsaid: 0 };
  let costMicroUsd = 0;
  let progress = await progressOf(db, options.months, world.now());
  let complete = false;
  while (!world.signal.aborted) {
    const batch = await postsToCheck(db, progress.since, progress.after, LOOKUP_SIZE);
    const last = batch.at(-1);
    if (!last) {
      complete = true;
      break;
    }
    await budget.roomFor(batch.length * prices.post, DELETED.lookUpOf(batch.length));
    const { found, missing } = await x.postsThere(batch.map(({ xId }) => fromSortable(xId)));
    const gone = missing.flatMap(({ id, why }) => (why === 'deleted' ? [toSortable(id)] : []));
    progress = { ...progress, after: last.id };
    costMicroUsd += await db.write(async (tx) => {
      const at = world.now();
      const paid = await payForReads(tx, { posts: found, users: [] }, { at, intakeId: null, prices });
      await markDeleted(tx, await forgettablePosts(tx, { xIds: gone }), at);
      await setRegisterValue(tx, 'deleted_check', JSON.stringify(progress));
      return paid.costMicroUsd;
    });
    sum.checked += batch.length;
    sum.deleted += gone.length;
    sum.hidden += missing.filter(({ why }) => why === 'hidden').length;
    sum.unsaid += missing.filter(({ why }) => why === 'unsaid').length;
    world.checked(sum.checked);
  }
  if (complete) await db.write((tx) => setRegisterValue(tx, 'deleted_check', ''));
  return { ...sum, requests: x.requests - requestsBefore, estimatedCostUsd: dollars(costMicroUsd), complete };
}

/** Goes on with a check of the last day that looked as far back; else a new one begins. */
async function progressOf(handle: Handle, months: number, now: Date): Promise<Progress> {
  const since = new Date(now.getTime() - months * MONTH_DAYS * DAY_MS).toISOString();
  const stored = await registerValue(handle, 'deleted_check');
  const before = stored ? (JSON.parse(stored) as Progress) : null;
  const isRecent = before !== null && now.getTime() - Date.parse(before.begun) < DAY_MS;
  const reachesAsFar = before !== null && Date.parse(since) - Date.parse(before.since) < DAY_MS && before.since <= since;
  return isRecent && reachesAsFar ? before : { since, begun: now.toISOString(), after: 0 };
}

/** Notices by what a sweep has read that accounts of ours were renamed, suspended or lost, and follows those that go by another name. */
import type { Db } from '../../db/db.ts';
import { type HandleRow, handleRows, learnHandleXId } from '../../db/stores/directory/handle-store.ts';
import type { AccountSightings, OtherName } from '../../domain/directory/account-sightings.ts';
import { SYNC } from '../../domain/messages/register/sync.ts';
import { DAY_MS } from '../../domain/time/ist.ts';
import { UserError } from '../../domain/user-error.ts';
import type { XPort } from '../../ports.ts';
import type { Budget, ReadPrices } from '../budget/budget.ts';
import { type CheckedHandle, checkHandles } from '../directory/handle-check.ts';
import { followAccount, type Renamed } from '../directory/renames/rename-handle.ts';
import type { SyncWorld } from './sync-options.ts';

/** One sweep asks about so many accounts at the most; the rest wait for the next. */
const MOST_ASKED = 100;

export interface AskingOptions {
  readonly prices: ReadPrices;
  readonly budget: Pick<Budget, 'pageSize'>;
  /** What may still be spent, in millionths of a dollar; null: no limit but the budget. */
  readonly room: number | null;
}

export interface ChangedAccounts {
  /** Names that were registered just now, and have to be read. */
  readonly followed: readonly Renamed[];
  readonly costMicroUsd: number;
}

/** Says what has changed. Where X can't be asked, what the newest posts show is believed: a name that is read in vain does no harm. */
export async function noticeAccounts(
  db: Db,
  x: XPort,
  sightings: AccountSightings,
  options: AskingOptions,
  world: Pick<SyncWorld, 'now' | 'say' | 'signal' | 'clock'>,
): Promise<ChangedAccounts> {
  await keepNumbers(db, sightings);
  const asked = await accountsToAsk(db, sightings, world.now());
  if (asked.length === 0 || world.signal.aborted) return { followed: [], costMicroUsd: 0 };
  const { checked, costMicroUsd } = await ask(db, x, asked, options, world);
  const followed: Renamed[] = [];
  for (const one of checked) {
    if (one.followed && one.nowCalled !== null) followed.push({ from: one.handle, to: one.nowCalled });
    else if (one.account !== 'found' && one.account !== 'unsaid') world.say(SYNC.accountChanged(one.handle, one.account));
  }
  const unanswered = sightings.otherNames.filter(({ handle }) => !checked.some((one) => isAnswer(one) && one.handle === handle.name));
  followed.push(...(await believe(db, unanswered, asked, world)));
  for (const { from, to } of followed) world.say(SYNC.renamed(from, to));
  return { followed, costMicroUsd };
}

function isAnswer({ account }: CheckedHandle): boolean {
  return account !== 'unsaid';
}

/** A number that X gives with a name is worth a look-up. */
async function keepNumbers(db: Db, sightings: AccountSightings): Promise<void> {
  const { learnt } = sightings;
  if (learnt.size === 0) return;
  await db.write(async (tx) => {
    const unknown = new Set((await handleRows(tx)).flatMap(({ id, xId, to }) => (xId === null && to === null ? [id] : [])));
    for (const [id, xId] of learnt) if (unknown.has(id)) await learnHandleXId(tx, id, xId);
  });
}

/** What is known already is not asked again within a day. */
async function accountsToAsk(db: Db, sightings: AccountSightings, now: Date): Promise<HandleRow[]> {
  const { doubtful, numberless } = sightings;
  if (doubtful.length + numberless.length === 0) return [];
  const ids = new Set([...doubtful, ...numberless].map(({ id }) => id));
  const since = new Date(now.getTime() - DAY_MS).toISOString();
  const weak = new Set(numberless.map(({ id }) => id));
  for (const { id } of doubtful) weak.delete(id);
  const newNames = new Set(sightings.otherNames.map(({ handle }) => handle.id));
  return (await handleRows(db))
    .filter(({ id, to }) => to === null && ids.has(id))
    .filter(({ id, checkedAt, account }) => {
      const isFresh = checkedAt !== null && checkedAt > since;
      return !isFresh || newNames.has(id) || (!weak.has(id) && (account === null || account === 'found'));
    })
    .slice(0, MOST_ASKED);
}

/** Nothing where X does not answer: the posts are read whatever becomes of it. */
async function ask(
  db: Db,
  x: XPort,
  asked: readonly HandleRow[],
  { prices, budget, room }: AskingOptions,
  world: Pick<SyncWorld, 'now' | 'signal' | 'clock'>,
): Promise<{ readonly checked: readonly CheckedHandle[]; readonly costMicroUsd: number }> {
  // An account that has left its name is asked for twice.
  const affordable = room === null ? asked.length : Math.floor(room / (2 * prices.user));
  try {
    const n = Math.min(asked.length, affordable);
    const size = n < 1 ? 0 : await budget.pageSize(n, 1, { post: 0, user: 2 * prices.user });
    if (size < 1) return { checked: [], costMicroUsd: 0 };
    const handles = asked.slice(0, size);
    const by = { actor: world.clock?.actor ?? null, now: world.now() };
    const check = await checkHandles(
      db,
      x,
      { handles, mostUsers: 2 * size },
      { prices, progress: () => undefined, signal: world.signal },
      by,
    );
    return { checked: check.handles, costMicroUsd: check.costMicroUsd };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { checked: [], costMicroUsd: 0 };
  }
}

async function believe(
  db: Db,
  seen: readonly OtherName[],
  asked: readonly HandleRow[],
  world: Pick<SyncWorld, 'now' | 'clock'>,
): Promise<Renamed[]> {
  const by = { actor: world.clock?.actor ?? null, now: world.now() };
  const followed: Renamed[] = [];
  for (const { handle, name } of seen) {
    const row = asked.find(({ id }) => id === handle.id);
    const renamed = row && (await db.write((tx) => followAccount(tx, row, name, by)));
    if (renamed) followed.push(renamed);
  }
  return followed;
}

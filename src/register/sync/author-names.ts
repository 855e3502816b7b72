/** Names for authors that came without one: looked up, or told from the police by the numbers of our own accounts. */
import type { Db } from '../../db/db.ts';
import { type HandleRow, handleRows, saveAccount, saveHandleXId } from '../../db/stores/directory/handle-store.ts';
import { authorsToName } from '../../db/stores/posts/author-store.ts';
import { reopenUnnamed } from '../../db/stores/posts/waiting-store.ts';
import { handleKey } from '../../domain/directory/handle-name.ts';
import { UserError } from '../../domain/user-error.ts';
import type { XPort } from '../../ports.ts';
import { type Intake, landPage } from '../intake/land.ts';
import { payForReads, type Budget, type ReadPrices } from '../budget/budget.ts';

/** X answers so many accounts a request. */
const BATCH = 100;
const MOST_AUTHORS = 1000;

export interface NamingWorld {
  readonly prices: ReadPrices;
  readonly budget: Pick<Budget, 'pageSize'>;
  /** What may still be spent, in millionths of a dollar; null: no bound but the purse. */
  readonly room: number | null;
  readonly now: () => Date;
  readonly say: (text: string) => void;
}

/**
 * X names the authors of what it gives; where it does not, they are asked for by number. `namesNobody`: not one author came with a name,
 * so that it may be a stand-in which never tells. Returns what it cost. What can't be had is said, and the posts wait.
 */
export async function nameAuthors(db: Db, x: XPort, intake: Intake, namesNobody: boolean, world: NamingWorld): Promise<number> {
  const asked = await authorsToName(db, MOST_AUTHORS);
  const spent = { micro: 0 };
  let named = 0;
  try {
    for (let at = 0; at < asked.length; at += BATCH) {
      const batch = await affordable(asked.slice(at, at + BATCH), world, spent.micro);
      if (batch.length === 0) break;
      const { found } = await x.accounts({ ids: batch });
      const authors = found.filter(({ handle }) => handle !== null);
      const page = { posts: [], context: [], authors };
      await landPage(db, intake, page, world.now(), async (tx) => {
        const reads = { posts: [], users: found.map(({ id }) => id) };
        const entry = { at: world.now(), intakeId: intake.id, prices: world.prices };
        spent.micro += (await payForReads(tx, reads, entry)).costMicroUsd;
      });
      named += authors.length;
      if (authors.length === 0) break;
    }
  } catch (error) {
    if (!isPassing(error)) throw error;
    if (!namesNobody) world.say(`X does not name ${asked.length} authors: ${error.message} Their posts wait for the next sync.`);
  }
  if (asked.length > 0 && named === 0 && namesNobody) spent.micro += await learnOwnNumbers(db, x, intake, world, spent.micro);
  return spent.micro;
}

/** Who is none of our accounts needs no name: once their numbers are known, every other author is a citizen. */
async function learnOwnNumbers(db: Db, x: XPort, intake: Intake, world: NamingWorld, spent: number): Promise<number> {
  const at = world.now().toISOString();
  const unknown = (await handleRows(db, { inOfficeAt: at })).filter(
    ({ xId, kind, state, account }) => xId === null && kind !== 'press' && state !== 'former' && account !== 'gone',
  );
  let cost = 0;
  let left = unknown.length;
  try {
    for (let from = 0; from < unknown.length; from += BATCH) {
      const batch = await affordable(unknown.slice(from, from + BATCH), world, spent + cost);
      if (batch.length === 0) break;
      const learnt = await learn(db, x, batch, intake, world);
      left -= learnt.settled;
      cost += learnt.costMicroUsd;
    }
  } catch (error) {
    if (!isPassing(error)) throw error;
  }
  if (left === 0) await db.write(reopenUnnamed);
  if (unknown.length === 0) return cost;
  world.say(
    left === 0
      ? 'X does not name the authors of posts: they are told from our own accounts by number.'
      : `X does not name the authors of posts, and does not tell the numbers of ${left} of our accounts: posts wait until they can be told apart (uppolice handle check).`,
  );
  return cost;
}

async function learn(
  db: Db,
  x: XPort,
  batch: readonly HandleRow[],
  intake: Intake,
  world: NamingWorld,
): Promise<{ settled: number; costMicroUsd: number }> {
  const { found, missing } = await x.accounts({ names: batch.map(({ name }) => name) });
  const at = world.now();
  const gone = new Set(missing.flatMap(({ asked, why }) => (why === 'absent' ? [handleKey(asked)] : [])));
  let settled = 0;
  const { costMicroUsd } = await db.write(async (tx) => {
    for (const { id, name } of batch) {
      const account = found.find(({ handle }) => handle !== null && handleKey(handle) === handleKey(name));
      if (account) await saveHandleXId(tx, id, account.id, at.toISOString());
      else if (gone.has(handleKey(name))) {
        await saveAccount(tx, id, { account: 'gone', xId: null, verifiedType: null, followers: null, at: at.toISOString() });
      } else continue;
      settled += 1;
    }
    const handleOfUser = new Map(found.flatMap(({ id, handle }) => (handle === null ? [] : [[id, handle] as const])));
    const reads = { posts: [], users: found.map(({ id }) => id), handleOfUser };
    return payForReads(tx, reads, { at, intakeId: intake.id, prices: world.prices });
  });
  return { settled, costMicroUsd };
}

/** As many as what may be spent allows. */
async function affordable<T>(batch: readonly T[], { room, budget, prices }: NamingWorld, spent: number): Promise<readonly T[]> {
  const within = room === null ? batch.length : Math.min(batch.length, Math.floor((room - spent) / prices.user));
  if (within < 1) return [];
  return batch.slice(0, await budget.pageSize(within, 1, { post: 0, user: prices.user }));
}

function isPassing(error: unknown): error is UserError {
  return error instanceof UserError && ['x_failed', 'rate_limited', 'budget', 'credentials'].includes(error.code);
}

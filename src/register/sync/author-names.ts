/** Names for authors that came without one: looked up by id, or told apart from the police by the ids of our own accounts. */
import { SYNC } from '../../domain/messages/register/sync.ts';
import type { Text } from '../../domain/messages/text.ts';
import { LOOKUP_SIZE } from '../../domain/x/limits.ts';
import type { Db } from '../../db/db.ts';
import { type HandleRow, handleRows, saveAccount, saveHandleXId } from '../../db/stores/directory/handle-store.ts';
import { authorsToName } from '../../db/stores/posts/author-store.ts';
import { reopenUnnamed } from '../../db/stores/posts/waiting-store.ts';
import type { GoneAuthor } from '../../domain/x/post.ts';
import { handleKey } from '../../domain/directory/handle-name.ts';
import { UserError } from '../../domain/user-error.ts';
import type { XPort } from '../../ports.ts';
import { type Intake, landPage } from '../intake/land.ts';
import type { Budget, ReadPrices } from '../budget/budget.ts';
import { payForReads } from '../budget/charges.ts';

/** Looked up after one sweep; the rest wait for the next. */
const MOST_AUTHORS = 1000;

export interface NamingWorld {
  readonly prices: ReadPrices;
  readonly budget: Pick<Budget, 'pageSize'>;
  /** What may still be spent, in millionths of a dollar; null: no limit but the budget. */
  readonly room: number | null;
  readonly now: () => Date;
  readonly say: (text: Text) => void;
}

/**
 * X names the authors of the posts it gives; where it does not, they are looked up by id. `namesNobody`: not one author came with a name, so
 * this may be a server that never gives names. Returns what it cost, in millionths of a dollar. What X does not give is reported, and the posts wait.
 */
export async function nameAuthors(db: Db, x: XPort, intake: Intake, namesNobody: boolean, world: NamingWorld): Promise<number> {
  const asked = await authorsToName(db, MOST_AUTHORS);
  const spent = { micro: 0 };
  let named = 0;
  try {
    for (let at = 0; at < asked.length; at += LOOKUP_SIZE) {
      const batch = await affordable(asked.slice(at, at + LOOKUP_SIZE), world, spent.micro);
      if (batch.length === 0) break;
      const { found, missing } = await x.accounts({ ids: batch });
      const authors = found.filter(({ handle }) => handle !== null);
      // A server that names nobody says nothing by not finding one.
      const gone = missing.flatMap(({ asked: id, why }): GoneAuthor[] =>
        why === 'suspended' || (why === 'absent' && !namesNobody) ? [{ id, account: why }] : [],
      );
      const page = { posts: [], context: [], authors, gone };
      await landPage(db, intake, page, world.now(), async (tx) => {
        const reads = { posts: [], users: found.map(({ id }) => id) };
        const entry = { at: world.now(), intakeId: intake.id, prices: world.prices };
        spent.micro += (await payForReads(tx, reads, entry)).costMicroUsd;
      });
      named += authors.length;
      if (authors.length === 0 && gone.length === 0) break;
    }
  } catch (error) {
    if (!mayPass(error)) throw error;
    if (!namesNobody) world.say(SYNC.authorsNotNamed(asked.length, error.text));
  }
  if (asked.length > 0 && named === 0 && namesNobody) spent.micro += await learnOwnIds(db, x, intake, world, spent.micro);
  return spent.micro;
}

/** Any author who is not one of our accounts is a citizen: once the ids of our accounts are known, no names are needed. */
async function learnOwnIds(db: Db, x: XPort, intake: Intake, world: NamingWorld, spent: number): Promise<number> {
  const at = world.now().toISOString();
  const unknown = (await handleRows(db, { inOfficeAt: at })).filter(
    ({ xId, kind, state, account }) => xId === null && kind !== 'press' && state !== 'former' && account !== 'gone',
  );
  let cost = 0;
  let left = unknown.length;
  try {
    for (let from = 0; from < unknown.length; from += LOOKUP_SIZE) {
      const batch = await affordable(unknown.slice(from, from + LOOKUP_SIZE), world, spent + cost);
      if (batch.length === 0) break;
      const learnt = await learn(db, x, batch, intake, world);
      left -= learnt.identified;
      cost += learnt.costMicroUsd;
    }
  } catch (error) {
    if (!mayPass(error)) throw error;
  }
  if (left === 0) await db.write(reopenUnnamed);
  if (unknown.length === 0) return cost;
  world.say(left === 0 ? SYNC.authorsByNumber : SYNC.ownIdsUnknown(left));
  return cost;
}

async function learn(
  db: Db,
  x: XPort,
  batch: readonly HandleRow[],
  intake: Intake,
  world: NamingWorld,
): Promise<{ identified: number; costMicroUsd: number }> {
  const { found, missing } = await x.accounts({ names: batch.map(({ name }) => name) });
  const at = world.now();
  const gone = new Set(missing.flatMap(({ asked, why }) => (why === 'absent' ? [handleKey(asked)] : [])));
  let identified = 0;
  const { costMicroUsd } = await db.write(async (tx) => {
    for (const { id, name } of batch) {
      const account = found.find(({ handle }) => handle !== null && handleKey(handle) === handleKey(name));
      if (account) await saveHandleXId(tx, id, account.id, at.toISOString());
      else if (gone.has(handleKey(name))) {
        await saveAccount(tx, id, { account: 'gone', xId: null, verifiedType: null, followers: null, at: at.toISOString() });
      } else continue;
      identified += 1;
    }
    const handleOfUser = new Map(found.flatMap(({ id, handle }) => (handle === null ? [] : [[id, handle] as const])));
    const reads = { posts: [], users: found.map(({ id }) => id), handleOfUser };
    return payForReads(tx, reads, { at, intakeId: intake.id, prices: world.prices });
  });
  return { identified, costMicroUsd };
}

/** As many as the limits on spending allow. */
async function affordable<T>(batch: readonly T[], { room, budget, prices }: NamingWorld, spent: number): Promise<readonly T[]> {
  const within = room === null ? batch.length : Math.min(batch.length, Math.floor((room - spent) / prices.user));
  if (within < 1) return [];
  return batch.slice(0, await budget.pageSize(within, 1, { post: 0, user: prices.user }));
}

function mayPass(error: unknown): error is UserError {
  return error instanceof UserError && ['x_failed', 'rate_limited', 'budget', 'credentials'].includes(error.code);
}

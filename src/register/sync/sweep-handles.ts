/** Whom a sweep reads for: the handles in office, and their numbers on X. */
import { registeredHandles, saveHandleXId } from '../../db/stores/directory/handle-store.ts';
import type { Db } from '../../db/db.ts';
import type { RegisteredHandle } from '../../domain/directory/unit.ts';
import { UserError } from '../../domain/user-error.ts';
import type { XPort } from '../../ports.ts';
import { payForReads, type ReadPrices } from '../budget/budget.ts';

/** X answers so many accounts a request. */
const BATCH = 100;

/** Those in office, or of them the named ones. Throws UserError `not_found`. */
export async function chosenHandles(db: Db, names: readonly string[], now: Date): Promise<RegisteredHandle[]> {
  const at = now.toISOString();
  const current = (await registeredHandles(db)).filter(
    (handle) => handle.to === null && handle.state !== 'former' && handle.kind !== 'press' && handle.from <= at,
  );
  if (names.length === 0) return current;
  return names.map((name) => {
    const handle = current.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (handle) return handle;
    throw new UserError('not_found', `@${name} is no handle in office here.`, [
      'See them: uppolice handle list',
      `Register it: uppolice handle add ${name} --unit UNIT`,
    ]);
  });
}

/** The X ids by the handles' own; those not known yet are asked for, stored and paid. `missing`: X knows no such account. */
export async function userIds(
  db: Db,
  x: XPort,
  handles: readonly RegisteredHandle[],
  entry: { readonly now: Date; readonly intakeId: number; readonly prices: ReadPrices },
): Promise<{ ids: Map<number, string>; missing: readonly RegisteredHandle[]; costMicroUsd: number }> {
  const ids = new Map(handles.flatMap((handle) => (handle.xId === null ? [] : [[handle.id, handle.xId]])));
  const unknown = handles.filter((handle) => handle.xId === null);
  if (unknown.length === 0) return { ids, missing: [], costMicroUsd: 0 };
  let costMicroUsd = 0;
  for (let from = 0; from < unknown.length; from += BATCH) {
    const batch = unknown.slice(from, from + BATCH);
    const users = await x.usersByName(batch.map(({ name }) => name));
    const found = new Map(users.flatMap(({ id, handle }) => (handle === null ? [] : [[handle.toLowerCase(), id]])));
    // Each answer is kept before the next is asked for: it is billed either way.
    const paid = await db.write(async (tx) => {
      for (const { id, name } of batch) {
        const xId = found.get(name.toLowerCase());
        if (xId === undefined) continue;
        await saveHandleXId(tx, id, xId, entry.now.toISOString());
        ids.set(id, xId);
      }
      const handleOfUser = new Map(users.flatMap(({ id, handle }) => (handle === null ? [] : [[id, handle] as const])));
      const reads = { posts: [], users: users.map(({ id }) => id), handleOfUser };
      return payForReads(tx, reads, { at: entry.now, intakeId: entry.intakeId, prices: entry.prices });
    });
    costMicroUsd += paid.costMicroUsd;
  }
  return { ids, missing: unknown.filter(({ id }) => !ids.has(id)), costMicroUsd };
}

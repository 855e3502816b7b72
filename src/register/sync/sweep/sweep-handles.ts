/** Which handles a sweep reads: those in use, and their ids on X. */
import { LOOKUP_SIZE } from '../../../domain/x/limits.ts';
import { SYNC } from '../../../domain/messages/register/sync.ts';
import { registeredHandles, saveHandleXId } from '../../../db/stores/directory/handle-store.ts';
import type { Db } from '../../../db/db.ts';
import type { RegisteredHandle } from '../../../domain/directory/unit.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { XPort } from '../../../ports.ts';
import type { ReadPrices } from '../../budget/budget.ts';
import { payForReads } from '../../budget/charges.ts';

/** The handles in use, or the named ones of them. Throws UserError `not_found`. */
export async function chosenHandles(db: Db, names: readonly string[], now: Date): Promise<RegisteredHandle[]> {
  const at = now.toISOString();
  const current = (await registeredHandles(db)).filter(
    (handle) => handle.to === null && handle.state !== 'former' && handle.kind !== 'press' && handle.from <= at,
  );
  if (names.length === 0) return current;
  return names.map((name) => {
    const handle = current.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (handle) return handle;
    throw new UserError('not_found', SYNC.noSuchHandle(name), [SYNC.listHandles, SYNC.registerHandle(name)]);
  });
}

/** X ids by the handles' row ids; those not known yet are looked up, stored and charged. `missing`: X knows no such account. */
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
  for (let from = 0; from < unknown.length; from += LOOKUP_SIZE) {
    const batch = unknown.slice(from, from + LOOKUP_SIZE);
    const users = await x.usersByName(batch.map(({ name }) => name));
    const found = new Map(users.flatMap(({ id, handle }) => (handle === null ? [] : [[handle.toLowerCase(), id]])));
    // Each answer is kept before the next request: it is billed either way.
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

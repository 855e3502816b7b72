/** Whom a sweep reads for: the handles in office, and their numbers on X. */
import { saveHandleXId } from '../db/coverage-store.ts';
import type { Db } from '../db/db.ts';
import { registeredHandles } from '../db/directory-store.ts';
import type { RegisteredHandle } from '../domain/unit.ts';
import { UserError } from '../domain/user-error.ts';
import type { XPort } from '../ports.ts';
import { payForReads, type ReadPrices } from './purse.ts';

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
  const found = new Map<string, string>();
  for (const user of await x.usersByName(unknown.map(({ name }) => name))) {
    if (user.handle !== null) found.set(user.handle.toLowerCase(), user.id);
  }
  const paid = await db.write(async (tx) => {
    for (const { id, name } of unknown) {
      const xId = found.get(name.toLowerCase());
      if (xId === undefined) continue;
      await saveHandleXId(tx, id, xId, entry.now.toISOString());
      ids.set(id, xId);
    }
    const handleOfUser = new Map(unknown.flatMap(({ id, name }) => (ids.has(id) ? [[ids.get(id) as string, name] as const] : [])));
    const reads = { posts: [], users: [...found.values()], handleOfUser };
    return payForReads(tx, reads, { at: entry.now, intakeId: entry.intakeId, prices: entry.prices });
  });
  return { ids, missing: unknown.filter(({ id }) => !ids.has(id)), costMicroUsd: paid.costMicroUsd };
}

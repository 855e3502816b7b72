/** Registers a handle of a unit or of a country. */
import type { Db, WriteHandle } from '../../db/db.ts';
import { type HandleRow, handleRows, insertHandle, type NewHandle } from '../../db/stores/directory/handle-store.ts';
import { reopenIgnored } from '../../db/stores/posts/waiting-store.ts';
import type { Acting, ActingOrSweep } from '../../domain/acting.ts';
import { parseCountry } from '../../domain/directory/country.ts';
import { handleKey, parseHandleName } from '../../domain/directory/handle-name.ts';
import { decideHandle, type HandleRequest } from '../../domain/directory/new-handle.ts';
import { keepFloor } from './renames/keep-floor.ts';
import { unitNames } from './unit-names.ts';

/** Throws UserError as decideHandle does; nothing is stored then. */
export async function addHandle(db: Db, request: HandleRequest, by: Acting): Promise<HandleRow> {
  return db.write(async (tx) => {
    const known = await handleRows(tx);
    const there = known.find((row) => isTheSame(row, request));
    if (there) return there;
    const decided = decideHandle(request, known, await unitNames(tx), by.now);
    const id = await insertRegistered(tx, decided, by);
    for (const { row, sameName } of earlierRows(known, decided)) await keepFloor(tx, row, id, sameName);
    const row = (await handleRows(tx, { nameKey: handleKey(decided.name) })).find((known) => known.id === id);
    if (!row) throw new Error(`handle ${id} was not stored`);
    return row;
  });
}

/** Stores a handle with its event; stored posts that tag it wait from then on to be entered again. Returns its id. */
export async function insertRegistered(tx: WriteHandle, handle: NewHandle, by: ActingOrSweep): Promise<number> {
  const id = await insertHandle(tx, handle);
  const { unit, country, kind, state, relay } = handle;
  tx.append({
    kind: 'handle_added',
    at: by.now.toISOString(),
    ...(by.actor && { actor: by.actor }),
    docketId: null,
    data: { handle: id, unit, country, kind, state, relay },
  });
  await reopenIgnored(tx, handleKey(handle.name));
  return id;
}

/**
 * The retired rows whose reading goes on: of the same name or the same account; where the number of a retired one was never known, of the
 * same unit or country and kind.
 */
function earlierRows(known: readonly HandleRow[], decided: NewHandle): { readonly row: HandleRow; readonly sameName: boolean }[] {
  return known.flatMap((row) => {
    if (row.to === null || row.kind !== decided.kind) return [];
    const sameName =
      handleKey(row.name) === handleKey(decided.name) && (row.xId === null || decided.xId === null || row.xId === decided.xId);
    const sameAccount = decided.xId !== null && (row.xId === decided.xId || (row.xId === null && isSameOwner(row, decided)));
    return sameName || sameAccount ? [{ row, sameName }] : [];
  });
}

function isSameOwner(a: Pick<NewHandle, 'unit' | 'country'>, b: Pick<NewHandle, 'unit' | 'country'>): boolean {
  return a.unit === b.unit && a.country === b.country && (a.unit ?? a.country) !== null;
}

/** A sweep may have registered it first, by the number behind a new name. */
function isTheSame(row: HandleRow, { handle, xId, unit, country, kind }: HandleRequest): boolean {
  if (xId === undefined || row.xId !== xId || row.to !== null || handleKey(row.name) !== handleKey(parseHandleName(handle))) return false;
  const owner = unit !== undefined ? unit.code === row.unit : country !== undefined && parseCountry(country) === row.country;
  return owner && (kind === undefined || kind === row.kind);
}

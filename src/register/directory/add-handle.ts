/** Registers a handle of a unit or of a country. */
import type { Db, WriteHandle } from '../../db/db.ts';
import { type HandleRow, handleRows, insertHandle, type NewHandle } from '../../db/stores/directory/handle-store.ts';
import { reopenIgnored } from '../../db/stores/posts/waiting-store.ts';
import type { Acting } from '../../domain/acting.ts';
import { handleKey } from '../../domain/directory/handle-name.ts';
import { decideHandle, type HandleRequest } from '../../domain/directory/new-handle.ts';
import { unitNames } from './unit-names.ts';

/** Throws UserError as decideHandle does; nothing is stored then. */
export async function addHandle(db: Db, request: HandleRequest, by: Acting): Promise<HandleRow> {
  return db.write(async (tx) => {
    const decided = decideHandle(request, await handleRows(tx), await unitNames(tx), by.now);
    const id = await insertRegistered(tx, decided, by);
    const row = (await handleRows(tx, { nameKey: handleKey(decided.name) })).find((known) => known.id === id);
    if (!row) throw new Error(`handle ${id} was not stored`);
    return row;
  });
}

/** Stores a handle with its event; stored posts that tag it wait from then on to be entered again. Returns its id. */
export async function insertRegistered(tx: WriteHandle, handle: NewHandle, by: Acting): Promise<number> {
  const id = await insertHandle(tx, handle);
  const { unit, country, kind, state, relay } = handle;
  tx.append({
    kind: 'handle_added',
    at: by.now.toISOString(),
    actor: by.actor,
    docketId: null,
    data: { handle: id, unit, country, kind, state, relay },
  });
  await reopenIgnored(tx, handleKey(handle.name));
  return id;
}

/** An account that goes by another name: the new name is registered beside the old one and read from the same floor on. */
import type { Db, WriteHandle } from '../../../db/db.ts';
import { type HandleRow, handleRows, makeAlias, saveHandleXId } from '../../../db/stores/directory/handle-store.ts';
import { reopenIgnored } from '../../../db/stores/posts/waiting-store.ts';
import type { Acting, ActingOrSweep } from '../../../domain/acting.ts';
import { handleKey, parseHandleName } from '../../../domain/directory/handle-name.ts';
import { freeSince, ownerName } from '../../../domain/directory/new-handle.ts';
import { HANDLES } from '../../../domain/messages/domain/handles.ts';
import { UserError } from '../../../domain/user-error.ts';
import { insertRegistered } from '../add-handle.ts';
import { handleHistory } from '../handles.ts';
import { keepFloor } from './keep-floor.ts';
import { unitNames } from '../unit-names.ts';

/** The registered name of an account, and the one that it goes by now. */
export interface Renamed {
  readonly from: string;
  readonly to: string;
}

/**
 * Registers the name that the account goes by now. The old one stays in use: people go on tagging it. Null where the name is registered for
 * the account already, or for another one.
 */
export async function followAccount(tx: WriteHandle, row: HandleRow, name: string, by: ActingOrSweep): Promise<Renamed | null> {
  const rows = await handleRows(tx, { nameKey: handleKey(name) });
  const known = rows.find(({ to }) => to === null);
  if (known && (known.xId !== null || known.unit !== row.unit || known.country !== row.country)) return null;
  const at = by.now.toISOString();
  let id = known?.id;
  if (id === undefined) {
    const { xId, kind, state, unit, country, relay } = row;
    const handle = { name, xId, kind, state, unit, country, relay, evidence: null, from: freeSince(rows) };
    id = await insertRegistered(tx, handle, by);
  } else if (row.xId !== null) {
    await saveHandleXId(tx, id, row.xId, at);
    await reopenIgnored(tx, handleKey(name));
  }
  await keepFloor(tx, row, id);
  const data = { handle: row.id, to: id, xId: row.xId };
  tx.append({ kind: 'handle_renamed', at, docketId: null, ...(by.actor && { actor: by.actor }), data });
  return { from: row.name, to: name };
}

/**
 * What a person says of a name: the account goes by the new one, and the old one counts as an alias from now on. Throws UserError
 * `bad_input`, `not_found`, and `refused` where the old name is retired or the new one is another account's.
 */
export async function renameHandle(db: Db, typed: string, typedNew: string, by: Acting): Promise<HandleRow> {
  const name = parseHandleName(typedNew);
  return db.write(async (tx) => {
    const rows = await handleHistory(tx, typed);
    const last = rows.at(-1) ?? rows[0];
    const current = rows.find(({ to }) => to === null);
    if (!current) throw new UserError('refused', HANDLES.retired(last.name), [HANDLES.seeHistory(last.name), HANDLES.registerIt(name)]);
    if (handleKey(name) === handleKey(current.name)) throw new UserError('bad_input', HANDLES.sameName(name), [HANDLES.seeHandle(name)]);
    const known = (await handleRows(tx, { nameKey: handleKey(name) })).find(({ to }) => to === null);
    // A sweep may have found the new name first.
    const isFollowed = known !== undefined && known.xId !== null && known.xId === current.xId;
    if (!isFollowed && (await followAccount(tx, current, name, by)) === null) {
      const owner = ownerName(known ?? current, await unitNames(tx));
      throw new UserError('refused', HANDLES.registeredAlready(name, owner), [HANDLES.seeHandle(name), HANDLES.retireFirst(name)]);
    }
    await makeAlias(tx, current.id);
    const renamed = (await handleRows(tx, { nameKey: handleKey(name) })).find(({ to }) => to === null);
    if (!renamed) throw new Error(`@${name} was not stored`);
    return renamed;
  });
}

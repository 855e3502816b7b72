/** Handles as they are registered: listed, with their history, retired. */
import type { Db, Handle } from '../../db/db.ts';
import { endHandle, type HandleRow, handleRows } from '../../db/stores/directory/handle-store.ts';
import type { Acting } from '../../domain/acting.ts';
import { parseCountry } from '../../domain/directory/country.ts';
import { handleKey, parseHandleName } from '../../domain/directory/handle-name.ts';
import { stateNow } from '../../domain/directory/handle-state.ts';
import type { PlaceReader } from '../../domain/directory/places/place.ts';
import type { HandleKind, HandleState } from '../../domain/directory/unit.ts';
import { HANDLES } from '../../domain/messages/domain/handles.ts';
import { sameNames } from '../../domain/text/same-name.ts';
import { istDate } from '../../domain/time/ist.ts';
import { TYPED_TEXT } from '../../domain/messages/domain/typed-text.ts';
import { requiredLine } from '../../domain/text/typed-text.ts';
import { UserError } from '../../domain/user-error.ts';

export type { HandleRow };

export interface TypedHandleFilter {
  readonly unit?: string;
  readonly country?: string;
  readonly kind?: HandleKind;
  readonly state?: HandleState;
  /** Retired ones too. */
  readonly all?: boolean;
}

/** By name. */
export async function listHandles(handle: Handle, typed: TypedHandleFilter, places: PlaceReader, now: Date): Promise<HandleRow[]> {
  const rows = await handleRows(handle, {
    ...(typed.unit !== undefined && { unit: (await places.unit(typed.unit)).code }),
    ...(typed.country !== undefined && { country: parseCountry(typed.country) }),
    ...(typed.kind !== undefined && { kind: typed.kind }),
    // Asking for former ones means the retired ones too.
    ...(!typed.all && typed.state !== 'former' && { inOfficeAt: now.toISOString() }),
  });
  return rows
    .filter((row) => typed.state === undefined || stateNow(row) === typed.state)
    .sort((a, b) => (handleKey(a.name) < handleKey(b.name) ? -1 : 1));
}

/** Names of the handles in office. */
export async function handleNames(handle: Handle, now: Date): Promise<string[]> {
  return (await handleRows(handle, { inOfficeAt: now.toISOString() })).map(({ name }) => name);
}

/** Every row of a name, oldest first; at least one. Throws `bad_input`, `not_found` with other spellings that are registered. */
export async function handleHistory(handle: Handle, typed: string): Promise<[HandleRow, ...HandleRow[]]> {
  const name = parseHandleName(typed);
  const [first, ...later] = await handleRows(handle, { nameKey: handleKey(name) });
  if (first) return [first, ...later];
  const registered = (await handleRows(handle)).map((row) => row.name);
  throw new UserError('not_found', HANDLES.notRegistered(name), [
    ...sameNames(name, registered).map(HANDLES.didYouMean),
    HANDLES.registerIt(name),
  ]);
}

/** Ends a handle now; its row stays for the posts of its time. Throws UserError `not_found`, and `refused` where it is retired already. */
export async function retireHandle(db: Db, typed: string, reason: string, by: Acting): Promise<HandleRow> {
  const at = by.now.toISOString();
  const why = requiredLine(reason, TYPED_TEXT.theReason);
  return db.write(async (tx) => {
    const rows = await handleHistory(tx, typed);
    const last = rows.at(-1) ?? rows[0];
    const current = rows.find(({ to }) => to === null);
    if (!current) throw new UserError('refused', HANDLES.retiredSince(last.name, istDate(last.to ?? at)), [HANDLES.seeHistory(last.name)]);
    await endHandle(tx, current.id, at);
    tx.append({
      kind: 'handle_retired',
      at,
      actor: by.actor,
      docketId: null,
      data: { handle: current.id, unit: current.unit, country: current.country },
      texts: { reason: why },
    });
    return { ...current, to: at };
  });
}

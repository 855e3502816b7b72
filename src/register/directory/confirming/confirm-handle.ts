/** A person confirms that handles which came with the program, or from a list, are ours. */
import type { Db } from '../../../db/db.ts';
import { activateHandle, type HandleRow } from '../../../db/stores/directory/handle-store.ts';
import type { Acting } from '../../../domain/acting.ts';
import { HANDLES } from '../../../domain/messages/domain/handles.ts';
import { UserError } from '../../../domain/user-error.ts';
import { handleHistory } from '../handles.ts';

export interface ConfirmedHandles {
  readonly confirmed: readonly HandleRow[];
  /** In use before; left as they are. */
  readonly known: readonly HandleRow[];
}

/** All or none. Throws UserError `not_found`, and `refused` for one that is retired. */
export async function confirmHandles(db: Db, typed: readonly string[], by: Acting): Promise<ConfirmedHandles> {
  return db.write(async (tx) => {
    const [confirmed, known]: [HandleRow[], HandleRow[]] = [[], []];
    for (const one of typed) {
      const rows = await handleHistory(tx, one);
      const current = rows.find(({ to }) => to === null);
      if (!current) throw new UserError('refused', HANDLES.retired(rows[0].name), [HANDLES.seeHistory(rows[0].name)]);
      if (current.state !== 'unverified') {
        known.push(current);
        continue;
      }
      await activateHandle(tx, current.id);
      tx.append({
        kind: 'handle_confirmed',
        at: by.now.toISOString(),
        actor: by.actor,
        docketId: null,
        data: { handle: current.id, unit: current.unit, country: current.country },
      });
      confirmed.push({ ...current, state: 'active' });
    }
    return { confirmed, known };
  });
}

/** Forgets where no unit must hear more, so that the desk looks only where something may be. */
import type { Db } from '../db/db.ts';
import { docketsToUpdate, forgetSettledUpdates } from '../db/stores/dispatches/update-store.ts';

/** Dockets forgotten in one transaction. */
const STEP = 100;

export async function tidyUpdates(db: Db): Promise<void> {
  const { idle } = await docketsToUpdate(db);
  for (let at = 0; at < idle.length; at += STEP) {
    const part = idle.slice(at, at + STEP);
    // Asked again under the lock.
    await db.write((tx) => forgetSettledUpdates(tx, part));
  }
}

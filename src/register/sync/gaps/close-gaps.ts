/** Closes gaps of which nobody has to be asked: what was missing is there, or is proved not to be missing. */
import { closeGapRow } from '../../../db/stores/intake/gap-store.ts';
import type { Db } from '../../../db/db.ts';

/** What settled them. */
export type SettledBy = 'counts' | 'sweep' | 'look_up' | 'deleted_on_x';

/** Each with its event. Returns the ids of those that were open. */
export async function closeGaps(db: Db, ids: readonly number[], by: SettledBy, now: Date): Promise<number[]> {
  if (ids.length === 0) return [];
  const at = now.toISOString();
  return db.write(async (tx) => {
    const closed: number[] = [];
    for (const id of ids) {
      if (!(await closeGapRow(tx, id, at))) continue;
      tx.append({ kind: 'gap_closed', at, docketId: null, data: { gap: id, by } });
      closed.push(id);
    }
    return closed;
  });
}

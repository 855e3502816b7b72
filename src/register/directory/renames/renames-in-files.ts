/** Names that files show our accounts under: X can't be asked, so only what is newer than all that is known of a name is believed. */
import type { Db } from '../../../db/db.ts';
import { handleRows, saveHandleXId } from '../../../db/stores/directory/handle-store.ts';
import { newestTagging } from '../../../db/stores/posts/tagged-store.ts';
import type { ActingOrSweep } from '../../../domain/acting.ts';
import type { AccountSightings } from '../../../domain/directory/account-sightings.ts';
import { handleKey } from '../../../domain/directory/handle-name.ts';
import { latest } from '../../../domain/time/moments.ts';
import { followAccount, type Renamed } from './rename-handle.ts';

/** Keeps the numbers that the files give with our names, and registers the names that our accounts go by since. */
export async function renamesInFiles(db: Db, sightings: AccountSightings, by: ActingOrSweep): Promise<Renamed[]> {
  const { learnt, otherNames } = sightings;
  if (learnt.size + otherNames.length === 0) return [];
  const rows = (await handleRows(db)).filter(({ to }) => to === null);
  const at = by.now.toISOString();
  const unknown = [...learnt].filter(([id]) => rows.some((row) => row.id === id && row.xId === null));
  if (unknown.length > 0)
    await db.write(async (tx) => void (await Promise.all(unknown.map(([id, xId]) => saveHandleXId(tx, id, xId, at)))));
  const followed: Renamed[] = [];
  for (const { handle, name, at: seenAt } of otherNames) {
    const row = rows.find(({ id }) => id === handle.id);
    const [tagged] = await newestTagging(db, handleKey(handle.name), 1);
    // An old archive has the earlier names of accounts. Without an answer of X the moment only says when a number was learnt.
    const checkedAt = row?.account == null ? null : row.checkedAt;
    if (!row || !tagged || latest(checkedAt, tagged.postedAt) >= seenAt) continue;
    const renamed = await db.write((tx) => followAccount(tx, row, name, by));
    if (renamed) followed.push(renamed);
  }
  return followed;
}

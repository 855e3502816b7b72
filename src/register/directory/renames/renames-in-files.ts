/** Names that files show our accounts under: X can't be asked, so only what is newer than all that is known of a name is believed. */
import type { Db } from '../../../db/db.ts';
import { type HandleRow, handleRows, learnHandleXId } from '../../../db/stores/directory/handle-store.ts';
import { newestTagging } from '../../../db/stores/posts/tagged-store.ts';
import type { ActingOrSweep } from '../../../domain/acting.ts';
import type { AccountSightings } from '../../../domain/directory/account-sightings.ts';
import { handleKey } from '../../../domain/directory/handle-name.ts';
import { knownByNameUntil } from './keep-floor.ts';
import { followAccount, type Renamed } from './rename-handle.ts';

/** Keeps the numbers that the files give with our names, and registers the names that our accounts go by since. */
export async function renamesInFiles(db: Db, sightings: AccountSightings, by: ActingOrSweep): Promise<Renamed[]> {
  const { learnt, otherNames } = sightings;
  if (learnt.size + otherNames.length === 0) return [];
  const inOffice = async () => (await handleRows(db)).filter(({ to }) => to === null);
  const numberless = new Set((await inOffice()).flatMap(({ id, xId }) => (xId === null ? [id] : [])));
  const unknown = [...learnt].filter(([id]) => numberless.has(id));
  if (unknown.length > 0) await db.write(async (tx) => void (await Promise.all(unknown.map(([id, xId]) => learnHandleXId(tx, id, xId)))));
  const rows = await inOffice();
  const followed: Renamed[] = [];
  for (const { handle, name, at: seenAt } of otherNames) {
    const row = rows.find(({ id }) => id === handle.id);
    const until = row && (await knownUntil(db, row));
    // An old archive has the earlier names of accounts.
    if (!row || until == null || until >= seenAt) continue;
    const renamed = await db.write((tx) => followAccount(tx, row, name, by));
    if (renamed) followed.push(renamed);
  }
  return followed;
}

/** Where no post shows its number under the name, any that tags the name counts. */
async function knownUntil(db: Db, row: HandleRow): Promise<string | null> {
  // Without an answer of X the moment only says when a number was learnt.
  const shown = await knownByNameUntil(db, row.account === null ? { ...row, checkedAt: null } : row);
  if (shown !== null) return shown;
  const [tagged] = await newestTagging(db, handleKey(row.name), 1);
  return tagged?.postedAt ?? null;
}

/** What was read of an account under one name counts for its next name: reading goes on from the same floor, and nothing between is lost. */
import type { Handle, WriteHandle } from '../../../db/db.ts';
import type { HandleRow } from '../../../db/stores/directory/handle-store.ts';
import { addCoverage, coverageOf } from '../../../db/stores/intake/coverage-store.ts';
import { newestTagging } from '../../../db/stores/posts/tagged-store.ts';
import { handleKey } from '../../../domain/directory/handle-name.ts';
import { firstIdAt, toSortable } from '../../../domain/x/x-id.ts';

/** Stored posts that are looked through for the account's number; those of a busy handle all hold it. */
const LOOKED_AT = 200;

/**
 * Mentions are read by the account's number and count whatever its name was. A search reads a name: what it read counts for the new one only
 * up to the moment when the account was last known by the old one, as nobody else's tags are ours. `sameName`: all of it counts.
 */
export async function keepFloor(tx: WriteHandle, from: HandleRow, to: number, sameName = false): Promise<void> {
  const read = await coverageOf(tx, from.id);
  const lowest = read
    .filter(({ way }) => way !== 'replies')
    .reduce<string | null>((low, each) => (low === null || each.low < low ? each.low : low), null);
  if (lowest === null) return;
  const proven = sameName ? null : await knownByNameUntil(tx, from);
  const top = proven === null ? null : toSortable(firstIdAt(new Date(proven)));
  for (const { way, low, high } of read) {
    if (way === 'mentions' || sameName) await addCoverage(tx, [to], way, { low, high });
    else if (top !== null && low <= top) await addCoverage(tx, [to], way, { low, high: high < top ? high : top });
  }
  // Where nothing else counts, the floor itself does.
  await addCoverage(tx, [to], 'search', { low: lowest, high: lowest });
}

/** The last moment at which X is known to have called the account by that name, UTC ISO-8601; null where nothing says so. */
export async function knownByNameUntil(handle: Handle, { name, xId, account, checkedAt }: HandleRow): Promise<string | null> {
  if (xId === null) return null;
  const checked = account === null || account === 'found' ? checkedAt : null;
  const shown = (await newestTagging(handle, handleKey(name), LOOKED_AT)).find(({ raw }) => tagsAccount(raw, xId, handleKey(name)));
  const at = shown?.postedAt ?? null;
  return checked === null || (at !== null && at > checked) ? at : checked;
}

/** Whether X itself gave that number for that name. */
function tagsAccount(raw: string, xId: string, key: string): boolean {
  const entities: unknown = entitiesOf(raw);
  if (typeof entities !== 'object' || entities === null) return false;
  return Object.values(entities)
    .flatMap((list: unknown) => (Array.isArray(list) ? (list as unknown[]) : []))
    .some((one) => {
      if (typeof one !== 'object' || one === null) return false;
      const fields = new Map<string, unknown>(Object.entries(one));
      const [name, id] = [fields.get('username') ?? fields.get('screen_name'), fields.get('id_str') ?? fields.get('id')];
      return typeof name === 'string' && handleKey(name) === key && String(id) === xId;
    });
}

function entitiesOf(raw: string): unknown {
  try {
    const post: unknown = JSON.parse(raw);
    return typeof post === 'object' && post !== null && 'entities' in post ? post.entities : null;
  } catch {
    // A few sources keep no JSON.
    return null;
  }
}

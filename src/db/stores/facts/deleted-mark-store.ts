/** Marks of posts that are said to be deleted on X: a fact of the register for each, so that the proof covers them. */
import type { Handle, WriteHandle } from '../../db.ts';
import { inParts } from '../../engine/in-parts.ts';

const PREFIX = 'deleted_on_x.';

/** Internal ids of all posts that bear the mark, ascending. */
export async function markedDeleted(handle: Handle): Promise<number[]> {
  const rows = await handle.k.selectFrom('register').select('key').where('key', 'like', `${PREFIX}%`).execute();
  return idsOf(rows).sort((a, b) => a - b);
}

/** Those of the posts (internal ids) that bear the mark. */
export async function markedAmong(handle: Handle, ids: readonly number[]): Promise<Set<number>> {
  return new Set(
    idsOf(await inParts(keysOf(ids), (part) => handle.k.selectFrom('register').select('key').where('key', 'in', part).execute())),
  );
}

/** `at`: UTC ISO-8601. None of them may bear it already. */
export async function addDeletedMarks(tx: WriteHandle, ids: readonly number[], at: string): Promise<void> {
  await inParts(keysOf(ids), async (part) => {
    const rows = [...new Set(part)].map((key) => ({ key, value: at }));
    await tx.k.insertInto('register').values(rows).execute();
    return [];
  });
}

export async function removeDeletedMarks(tx: WriteHandle, ids: readonly number[]): Promise<void> {
  await inParts(keysOf(ids), async (part) => {
    await tx.k.deleteFrom('register').where('key', 'in', part).execute();
    return [];
  });
}

function keysOf(ids: readonly number[]): string[] {
  return [...new Set(ids)].map((id) => `${PREFIX}${id}`);
}

function idsOf(rows: readonly { readonly key: string }[]): number[] {
  return rows.flatMap(({ key }) => {
    const id = key.startsWith(PREFIX) ? Number(key.slice(PREFIX.length)) : Number.NaN;
    return Number.isSafeInteger(id) && id > 0 ? [id] : [];
  });
}

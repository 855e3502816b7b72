/** After words were erased: nothing of them is left in the index, in free space, or in what was logged. */
import { sql } from 'kysely';
import type { Handle } from '../db.ts';

/** Pages that one step of the index's merging writes: each step is a transaction of its own, so that others can write between them. */
const STEP_PAGES = 500;

/** False where another process still reads an older state: then the log of the file holds it until that has ended. */
export async function scrub(handle: Handle): Promise<boolean> {
  if (handle.engine === 'postgres') {
    await sql`vacuum posts, media, authors, event_texts, dispatches, post_index`.execute(handle.k);
    return true;
  }
  // Without the texts the index can't take their words out of its segments: they go when the segments become one.
  for (let step = -STEP_PAGES; ; step = STEP_PAGES) {
    const before = await totalChanges(handle);
    await sql`insert into post_index (post_index, rank) values ('merge', ${step})`.execute(handle.k);
    // The statement itself counts as one change.
    if ((await totalChanges(handle)) - before < 2) break;
  }
  const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(handle.k);
  return rows[0]?.busy === 0;
}

async function totalChanges(handle: Handle): Promise<number> {
  const { rows } = await sql<{ n: number }>`select total_changes() as n`.execute(handle.k);
  return rows[0]?.n ?? 0;
}

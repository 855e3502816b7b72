/** Posts on dockets that quote given ones. */
import type { Handle } from '../../db.ts';

/** Internal ids, oldest row first. `quoted`: a sortable X id. */
export async function docketPostsQuoting(handle: Handle, quoted: string): Promise<number[]> {
  const rows = await handle.k
    .selectFrom('posts')
    .select('id')
    .where('quoted', '=', quoted)
    .where('docket_id', 'is not', null)
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** When accounts last answered on the thread of a docket. */
import { type SqlBool, sql } from 'kysely';
import type { Handle } from '../../db.ts';

export interface HandleAnswers {
  /** Of the account; sortable. */
  readonly xId: string;
  /** Lower case; null where no page has named it. */
  readonly nameKey: string | null;
  readonly answers: number;
  /** When the last one was posted: UTC text. */
  readonly lastAt: string;
}

/** Every account that had answered by that moment (UTC), with what had landed by then. */
export async function handleAnswers(handle: Handle, at: string): Promise<HandleAnswers[]> {
  const rows = await handle.k
    .selectFrom('posts')
    .innerJoin('authors', 'authors.id', 'posts.author_id')
    // The condition of the partial index, word for word, so that the engine uses it.
    .where(sql<SqlBool>`posts.role = 'police_reply'`)
    .where('posts.posted_at', '<=', at)
    .where('posts.landed_at', '<=', at)
    .groupBy(['posts.author_id', 'authors.x_id', 'authors.handle'])
    .select((eb) => ['authors.x_id', 'authors.handle', eb.fn.countAll<number>().as('n'), eb.fn.max<string>('posts.posted_at').as('last')])
    .execute();
  return rows.map((row) => ({ xId: row.x_id, nameKey: row.handle?.toLowerCase() ?? null, answers: Number(row.n), lastAt: row.last }));
}

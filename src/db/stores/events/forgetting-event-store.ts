/** What was asked to be forgotten, and what was. */
import { sql, type SqlBool } from 'kysely';
import type { Handle } from '../../db.ts';

export interface ForgettingEvent {
  readonly seq: number;
  readonly at: string;
  readonly kind: 'forget_requested' | 'forgotten';
  readonly docketId: number | null;
  readonly login: string;
  /** The post (internal id) where it alone was named; null: the whole docket. */
  readonly post: number | null;
  /** Posts (internal ids) whose words it erased. */
  readonly erased: readonly number[];
}

/** All of them, in their order: they are few. */
export async function forgettingEvents(handle: Handle): Promise<ForgettingEvent[]> {
  const rows = await handle.k
    .selectFrom('events')
    .select(['seq', 'at', 'kind', 'docket_id', 'body'])
    // The condition of the partial index, word for word, so that the engine uses it.
    .where(sql<SqlBool>`kind in ('forget_requested', 'forgotten')`)
    .orderBy('seq')
    .execute();
  return rows.map(({ seq, at, kind, docket_id, body }) => {
    const { login = '', data = {} } = JSON.parse(body) as { login?: string; data?: { post?: number; posts?: number[] } };
    const { post = null, posts: erased = [] } = data;
    return { seq, at, kind: kind === 'forgotten' ? kind : 'forget_requested', docketId: docket_id, login, post, erased };
  });
}

/** Events (sequence numbers) that keep the words which a post had before a better copy completed it. */
export async function completionsOfPost(handle: Handle, docketId: number, postId: number): Promise<number[]> {
  const rows = await handle.k
    .selectFrom('events')
    .select(['seq', 'body'])
    .where('docket_id', '=', docketId)
    .where('kind', '=', 'completed')
    .execute();
  return rows.flatMap(({ seq, body }) => ((JSON.parse(body) as { data?: { post?: number } }).data?.post === postId ? [seq] : []));
}

/** The docket's events (sequence numbers) but for those of these kinds. */
export async function eventsOfDocket(handle: Handle, docketId: number, but: readonly string[]): Promise<number[]> {
  const rows = await handle.k.selectFrom('events').select('seq').where('docket_id', '=', docketId).where('kind', 'not in', but).execute();
  return rows.map(({ seq }) => seq);
}

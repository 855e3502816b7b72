/** What was asked to be forgotten, and what was. */
import { sql, type SqlBool } from 'kysely';
import type { Handle } from '../../db.ts';
import { inParts } from '../../engine/in-parts.ts';

export interface ForgettingEvent {
  readonly seq: number;
  readonly at: string;
  readonly kind: 'forget_requested' | 'forgotten';
  readonly docketId: number | null;
  /** Of the person who did it first, where a restore has only recorded it again; so is `by`, the name, and `since`. */
  readonly login: string;
  readonly by: string;
  readonly since: string;
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
    const said = JSON.parse(body) as Body;
    const { post = null, posts: erased = [], again } = said.data ?? {};
    const login = again?.login ?? said.login ?? '';
    const by = again ? again.login : (said.by ?? login);
    const common = { seq, at, docketId: docket_id, login, by, since: again?.at ?? at, post, erased };
    return { ...common, kind: kind === 'forgotten' ? kind : 'forget_requested' };
  });
}

interface Body {
  readonly by?: string;
  readonly login?: string;
  readonly data?: {
    readonly post?: number;
    readonly posts?: number[];
    readonly again?: { readonly seq: number; readonly at: string; readonly login: string };
  };
}

/** Requests that nobody has carried out, and of which there are words left; the newest of each docket or post, in the order of their events. */
export async function openForgetRequests(handle: Handle): Promise<ForgettingEvent[]> {
  const open = new Map<string, ForgettingEvent>();
  for (const event of await forgettingEvents(handle)) {
    const target = event.post === null ? `docket ${event.docketId}` : `post ${event.post}`;
    open.delete(target);
    if (event.kind === 'forget_requested') open.set(target, event);
  }
  const requests = [...open.values()].sort((a, b) => a.seq - b.seq);
  if (requests.length === 0) return [];
  const posts = requests.flatMap(({ post }) => post ?? []);
  const dockets = requests.flatMap(({ post, docketId }) => (post === null && docketId !== null ? [docketId] : []));
  const withWords = (column: 'id' | 'docket_id', ids: readonly number[]) =>
    inParts(ids, (part) =>
      handle.k
        .selectFrom('posts')
        .select(column)
        .distinct()
        .where(column, 'in', part)
        .where((eb) => eb.or([eb('text', 'is not', null), eb('raw', 'is not', null)]))
        .execute(),
    );
  const postsLeft = new Set((await withWords('id', posts)).map(({ id }) => id));
  const docketsLeft = new Set((await withWords('docket_id', dockets)).map(({ docket_id }) => docket_id));
  return requests.filter(({ post, docketId }) => (post === null ? docketsLeft.has(docketId) : postsLeft.has(post)));
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

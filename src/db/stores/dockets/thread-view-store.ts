/** What stands behind one docket: the posts of its thread, its events with their texts. */
import type { PostRole } from '../../../domain/docket/complaint.ts';
import type { Handle } from '../../db.ts';
import { inParts } from '../posts/post-store.ts';

export interface ThreadPost {
  /** Internal. */
  readonly id: number;
  /** Sortable form; null for what did not come from X. */
  readonly xId: string | null;
  readonly role: PostRole | null;
  readonly postedAt: string;
  readonly authorXId: string;
  readonly authorHandle: string | null;
  /** null once forgotten. */
  readonly text: string | null;
}

/** Posts that belong to the docket, oldest first: those of the conversation, and those named (internal ids) from elsewhere. */
export async function threadPosts(
  handle: Handle,
  docketId: number,
  conversation: string | null,
  named: readonly number[],
): Promise<ThreadPost[]> {
  const posts = handle.k
    .selectFrom('posts')
    .innerJoin('authors', 'authors.id', 'posts.author_id')
    .select(['posts.id', 'posts.x_id', 'posts.role', 'posts.posted_at', 'posts.text', 'authors.x_id as author_x_id', 'authors.handle'])
    .where('posts.docket_id', '=', docketId);
  const rows = [
    ...(conversation === null ? [] : await posts.where('posts.conversation', '=', conversation).execute()),
    ...(await inParts(named, (part) => posts.where('posts.id', 'in', part).execute())),
  ];
  const byId = new Map(rows.map((row) => [row.id, row]));
  return [...byId.values()]
    .sort((a, b) => ((a.x_id ?? a.posted_at) < (b.x_id ?? b.posted_at) ? -1 : 1))
    .map((row) => ({
      id: row.id,
      xId: row.x_id,
      role: row.role,
      postedAt: row.posted_at,
      authorXId: row.author_x_id,
      authorHandle: row.handle,
      text: row.text,
    }));
}

/** Texts of posts by internal id; null once forgotten. */
export async function textsOf(handle: Handle, postIds: readonly number[]): Promise<Map<number, string | null>> {
  const rows = await inParts([...new Set(postIds)], (part) =>
    handle.k.selectFrom('posts').select(['id', 'text']).where('id', 'in', part).execute(),
  );
  return new Map(rows.map(({ id, text }) => [id, text]));
}

export interface DocketEvent {
  readonly seq: number;
  readonly at: string;
  readonly kind: string;
  readonly body: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** The docket's events in order, with those of their texts that are not forgotten. */
export async function docketEvents(handle: Handle, docketId: number): Promise<DocketEvent[]> {
  const events = await handle.k
    .selectFrom('events')
    .select(['seq', 'at', 'kind', 'body'])
    .where('docket_id', '=', docketId)
    .orderBy('seq')
    .execute();
  const texts = await inParts(
    events.map(({ seq }) => seq),
    (part) => handle.k.selectFrom('event_texts').select(['seq', 'field', 'text']).where('seq', 'in', part).execute(),
  );
  const bySeq = Map.groupBy(texts, ({ seq }) => seq);
  return events.map((event) => ({
    ...event,
    texts: Object.fromEntries((bySeq.get(event.seq) ?? []).map(({ field, text }) => [field, text])),
  }));
}

/** Posts of dockets: the opening post, the thread, the complainant's posts and the police's replies. */
import type { PostRole } from '../../../domain/docket/complaint.ts';
import type { Handle } from '../../db.ts';
import { inParts } from '../../engine/in-parts.ts';
import { postsInEvents } from '../events/docket-event-store.ts';

/** The post that opened a docket, and who wrote it. */
export async function openingPost(
  handle: Handle,
  docket: { postId: number; authorId: number },
): Promise<{ text: string | null; author: string | null } | null> {
  const row = await handle.k
    .selectFrom('posts')
    .innerJoin('authors', (join) => join.on('authors.id', '=', docket.authorId))
    .select(['posts.text', 'authors.handle', 'authors.name'])
    .where('posts.id', '=', docket.postId)
    .executeTakeFirst();
  return row ? { text: row.text, author: row.handle === null ? row.name : `@${row.handle}` } : null;
}

/** By docket: the handles that its opening post tags (lower case, each between spaces), and the author whom it quotes (sortable X id). */
export async function openingMentions(
  handle: Handle,
  docketIds: readonly number[],
): Promise<Map<number, { mentions: string; quotedUser: string | null }>> {
  const rows = await inParts(docketIds, (part) =>
    handle.k
      .selectFrom('dockets')
      .innerJoin('posts', 'posts.id', 'dockets.post_id')
      .select(['dockets.id', 'posts.mentions', 'posts.quoted_user'])
      .where('dockets.id', 'in', part)
      .execute(),
  );
  return new Map(rows.map((row) => [row.id, { mentions: row.mentions, quotedUser: row.quoted_user }]));
}

export interface ThreadPost {
  /** Internal id. */
  readonly id: number;
  /** In sortable form; null where the complaint did not come from X. */
  readonly xId: string | null;
  readonly role: PostRole | null;
  /** In sortable form: the first version, where this is a later one. */
  readonly editOf: string | null;
  readonly postedAt: string;
  readonly authorXId: string;
  readonly authorHandle: string | null;
  /** null once forgotten. */
  readonly text: string | null;
}

/** Posts of the docket, oldest first: those of the conversation, and the `named` ones (internal ids) from other conversations. */
export async function threadPosts(
  handle: Handle,
  docketId: number,
  conversation: string | null,
  named: readonly number[],
): Promise<ThreadPost[]> {
  const posts = handle.k
    .selectFrom('posts')
    .innerJoin('authors', 'authors.id', 'posts.author_id')
    .select([
      'posts.id',
      'posts.x_id',
      'posts.role',
      'posts.edit_of',
      'posts.posted_at',
      'posts.text',
      'authors.x_id as author_x_id',
      'authors.handle',
    ])
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
      editOf: row.edit_of,
      postedAt: row.posted_at,
      authorXId: row.author_x_id,
      authorHandle: row.handle,
      text: row.text,
    }));
}

/** The police's replies on these dockets; X ids are sortable. A reply whose sending was interrupted is looked for among them. */
export async function policeReplies(
  handle: Handle,
  docketIds: readonly number[],
): Promise<{ docketId: number; xId: string; text: string }[]> {
  const docketOfPost = await postsInEvents(handle, docketIds, ['police_reply']);
  const rows = await inParts([...docketOfPost.keys()], (part) =>
    handle.k.selectFrom('posts').select(['id', 'x_id', 'text']).where('id', 'in', part).execute(),
  );
  return rows.flatMap((row) => {
    const docketId = docketOfPost.get(row.id);
    return docketId === undefined || row.x_id === null ? [] : [{ docketId, xId: row.x_id, text: row.text ?? '' }];
  });
}

/** Internal ids of posts on dockets that quote this one, oldest row first. `quoted`: a sortable X id. */
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

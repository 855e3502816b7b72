/** Landing a page: its posts are stored with their media and authors, each once, and wait to be entered. */
import { leadingMentions } from '../../../domain/x/leading-mentions.ts';
import type { Post, PostAuthor, PostMention } from '../../../domain/x/post.ts';
import { toSortable } from '../../../domain/x/x-id.ts';
import type { SqlValue, WriteHandle } from '../../db.ts';
import { inParts } from '../../engine/in-parts.ts';
import type { PostsTable } from '../../schema/posts.ts';
import { takeNumbers } from '../facts/counter-store.ts';
import { storeAuthors } from './author-store.ts';

/** A post to be stored; a context post came with the page to explain another. */
export interface LandingPost {
  readonly post: Post;
  readonly context: boolean;
}

export interface Landed {
  /** Posts that are new to the register, without context posts. */
  readonly added: number;
  readonly known: number;
  /** Authors whose handle became known, so that their waiting posts can be entered. */
  readonly named: readonly number[];
  /** The smallest internal id of a post that now waits to be entered; null when none was added. */
  readonly firstId: number | null;
}

const POST_COLUMNS = [
  'id',
  'x_id',
  'author_id',
  'conversation',
  'reply_to',
  'reply_to_user',
  'quoted',
  'quoted_user',
  'repost_of',
  'edit_of',
  'posted_at',
  'language',
  'mentions',
  'leading_mentions',
  'text',
  'raw',
  'role',
  'intake_id',
  'landed_at',
] as const satisfies readonly (keyof PostsTable)[];

/**
 * Stores a page in its transaction, each post once by its X id. A stored context post that is read itself later counts as new then.
 * Posts have no role until they are entered.
 */
export async function landPosts(
  tx: WriteHandle,
  page: readonly LandingPost[],
  authors: readonly PostAuthor[],
  intakeId: number,
  landedAt: string,
): Promise<Landed> {
  const stored = await storeAuthors(tx, [...authors, ...page.map(({ post }) => post.author)]);
  const unique = new Map<string, LandingPost>();
  for (const landing of page) {
    const before = unique.get(landing.post.id);
    if (!before || (before.context && !landing.context)) unique.set(landing.post.id, landing);
  }
  const rows = await inParts([...unique.keys()].map(toSortable), (part) =>
    tx.k.selectFrom('posts').select(['id', 'x_id', 'role']).where('x_id', 'in', part).execute(),
  );
  const known = new Map(rows.map((row) => [row.x_id, row]));
  const fresh: LandingPost[] = [];
  const promoted: (readonly [intakeId: number, landedAt: string, id: number])[] = [];
  let firstId: number | null = null;
  for (const landing of unique.values()) {
    const row = known.get(toSortable(landing.post.id));
    if (!row) fresh.push(landing);
    else if (row.role === 'context' && !landing.context) promoted.push([intakeId, landedAt, row.id]);
  }
  if (promoted.length > 0) await tx.runMany('update posts set role = null, intake_id = ?, landed_at = ? where id = ?', promoted);
  if (fresh.length > 0) {
    const first = await takeNumbers(tx, 'post', fresh.length);
    firstId = first;
    const media: SqlValue[][] = [];
    await tx.insertRows(
      'posts',
      POST_COLUMNS,
      fresh.map(({ post, context }, index) => {
        for (const [position, item] of post.media.entries())
          media.push([first + index, position, item.key, item.type, item.url, item.altText]);
        return [
          first + index,
          toSortable(post.id),
          stored.ids.get(post.author.id) as number,
          // v1.1 has no conversation ids: a root begins its own, that of a reply is found when it is entered.
          sortable(post.conversationId ?? (post.inReplyToPostId === null ? post.id : null)),
          sortable(post.inReplyToPostId),
          sortable(post.inReplyToUserId),
          sortable(post.quotedPostId),
          sortable(post.quotedUserId),
          sortable(post.repostOfId),
          sortable(post.editOfId),
          post.createdAt,
          post.language,
          tagList(post.mentions),
          leadingMentions(post),
          post.text,
          post.raw,
          context ? 'context' : null,
          intakeId,
          landedAt,
        ];
      }),
    );
    if (media.length > 0) await tx.insertRows('media', ['post_id', 'position', 'media_key', 'type', 'url', 'alt_text'], media);
  }
  if (stored.named.length > 0) {
    await tx.runMany(
      "update posts set role = null where author_id = ? and role = 'unknown_author'",
      stored.named.map((id) => [id]),
    );
  }
  const read = page.filter(({ context }) => !context).length;
  const added = promoted.length + fresh.filter(({ context }) => !context).length;
  for (const [, , id] of promoted) firstId = Math.min(firstId ?? id, id);
  return { added, known: read - added, named: stored.named, firstId };
}

function sortable(id: string | null): string | null {
  return id === null ? null : toSortable(id);
}

/** ` uppolice agrapolice `: in lower case, in the order of the text, each between spaces so that `like` finds a whole handle. */
function tagList(mentions: readonly PostMention[]): string {
  return mentions.length === 0 ? '' : ` ${mentions.map(({ handle }) => handle.toLowerCase()).join(' ')} `;
}

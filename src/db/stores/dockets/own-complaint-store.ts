/** What authors have lately complained of: only what tells whether a post says the same again. */
import type { Handle } from '../../db.ts';
import { inParts } from '../../engine/in-parts.ts';

export interface OwnComplaint {
  /** Internal ids. */
  readonly docketId: number;
  readonly authorId: number;
  /** The post whose words stand for the docket. */
  readonly postId: number;
  readonly text: string;
  /** Sortable X id. */
  readonly quoted: string | null;
  /** UTC ISO-8601. */
  readonly postedAt: string;
  /** It has more words of hers: further posts, or earlier versions of that one. */
  readonly hasMore: boolean;
}

/** Of these authors (internal ids), the dockets that were begun between the two times, UTC ISO-8601. */
export async function ownComplaints(handle: Handle, authorIds: readonly number[], from: string, to: string): Promise<OwnComplaint[]> {
  const rows = await inParts(authorIds, (part) =>
    handle.k
      .selectFrom('dockets')
      .innerJoin('posts', 'posts.id', 'dockets.post_id')
      .select([
        'dockets.id',
        'dockets.author_id',
        'dockets.post_id',
        'dockets.follow_ups',
        'posts.text',
        'posts.quoted',
        'posts.posted_at',
        'posts.edit_of',
      ])
      .where('dockets.author_id', 'in', part)
      .where('dockets.posted_at', '>=', from)
      .where('dockets.posted_at', '<=', to)
      .where('dockets.status', '!=', 'void')
      .execute(),
  );
  return rows.map((row) => ({
    docketId: row.id,
    authorId: row.author_id,
    postId: row.post_id,
    text: row.text ?? '',
    quoted: row.quoted,
    postedAt: row.posted_at,
    hasMore: row.follow_ups > 0 || row.edit_of !== null,
  }));
}

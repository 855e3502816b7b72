/** Attachments of posts. */
import type { Handle } from '../../db.ts';
import { inParts } from '../../engine/in-parts.ts';

export interface MediaRow {
  readonly postId: number;
  readonly key: string;
  readonly type: string;
  readonly url: string | null;
  readonly altText: string | null;
}

/** By internal post id, each post's attachments in their order. */
export async function mediaOf(handle: Handle, postIds: readonly number[]): Promise<Map<number, MediaRow[]>> {
  const rows = await inParts(postIds, (part) =>
    handle.k
      .selectFrom('media')
      .select(['post_id', 'media_key', 'type', 'url', 'alt_text'])
      .where('post_id', 'in', part)
      .orderBy('post_id')
      .orderBy('position')
      .execute(),
  );
  const found = new Map<number, MediaRow[]>();
  for (const row of rows) {
    const media = { postId: row.post_id, key: row.media_key, type: row.type, url: row.url, altText: row.alt_text };
    const list = found.get(row.post_id);
    if (list) list.push(media);
    else found.set(row.post_id, [media]);
  }
  return found;
}

/** What follows from a better copy of a post on a docket: the event that keeps the earlier words, the index, the queue of dockets to be read again. */
import type { WriteHandle } from '../../db/db.ts';
import { saltedHash } from '../../db/engine/chain.ts';
import { type CompletedPost, queueCompleted } from '../../db/stores/posts/completing-store.ts';
import { indexPostsAgain } from '../../db/stores/posts/search-store.ts';
import { indexText } from '../../domain/text/index-text.ts';
import { fromSortable } from '../../domain/x/x-id.ts';

/** In the transaction that completed them. A post without a docket needs no event: none has named its words. */
export async function recordCompletions(tx: WriteHandle, completed: readonly CompletedPost[], at: string): Promise<void> {
  const ids = new Set<number>();
  const texts = new Map<number, string>();
  for (const { before, completion, media } of completed) {
    const { id, docketId, salt, text: earlier } = before;
    if (docketId === null) continue;
    const { text } = completion;
    const hashed = text !== undefined && earlier !== null && salt !== null;
    tx.append({
      kind: 'completed',
      at,
      docketId,
      data: {
        post: id,
        postXId: fromSortable(before.xId),
        parts: [...Object.keys(completion), ...(media ? ['media'] : [])],
        // The words that this event replaces, and those that stand from now on.
        ...(hashed && { instead: saltedHash(salt, earlier), text: saltedHash(salt, text) }),
      },
      ...(hashed && { texts: { earlier } }),
    });
    ids.add(id);
    if (text !== undefined) texts.set(id, indexText(text));
  }
  await queueCompleted(tx, [...ids]);
  await indexPostsAgain(tx, [...texts]);
}

/** Posts that had been read before, and not only stored as context. */
export function countCompleted(completed: readonly CompletedPost[]): number {
  return new Set(completed.flatMap(({ before }) => (before.role === 'context' ? [] : [before.id]))).size;
}

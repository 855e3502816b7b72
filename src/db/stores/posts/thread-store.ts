/** Which conversations each docket follows. */
import type { Handle, WriteHandle } from '../../db.ts';
import { inParts } from '../../engine/in-parts.ts';

/** A conversation that a docket of one author follows. */
export interface FollowedThread {
  readonly conversation: string;
  readonly authorId: number;
  readonly docketId: number;
}

export async function threadsOf(handle: Handle, conversations: readonly string[]): Promise<FollowedThread[]> {
  const rows = await inParts([...new Set(conversations)], (part) =>
    handle.k.selectFrom('threads').selectAll().where('conversation', 'in', part).execute(),
  );
  return rows.map((row) => ({ conversation: row.conversation, authorId: row.author_id, docketId: row.docket_id }));
}

export async function addThreads(tx: WriteHandle, threads: readonly FollowedThread[]): Promise<void> {
  if (threads.length > 0) {
    await tx.insertRows(
      'threads',
      ['conversation', 'author_id', 'docket_id'],
      threads.map((t) => [t.conversation, t.authorId, t.docketId]),
    );
  }
}

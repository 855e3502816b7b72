/** Which dockets follow which conversations, and who is named behind an X id. */
import type { Handle, WriteHandle } from '../../db.ts';
import { inParts } from './post-store.ts';

export interface Thread {
  readonly conversation: string;
  readonly authorId: number;
  readonly docketId: number;
}

export async function threadsOf(handle: Handle, conversations: readonly string[]): Promise<Thread[]> {
  const rows = await inParts([...new Set(conversations)], (part) =>
    handle.k.selectFrom('threads').selectAll().where('conversation', 'in', part).execute(),
  );
  return rows.map((row) => ({ conversation: row.conversation, authorId: row.author_id, docketId: row.docket_id }));
}

export async function addThreads(tx: WriteHandle, threads: readonly Thread[]): Promise<void> {
  if (threads.length > 0) {
    await tx.insertRows(
      'threads',
      ['conversation', 'author_id', 'docket_id'],
      threads.map((t) => [t.conversation, t.authorId, t.docketId]),
    );
  }
}

/** Authors by X id (sortable): internal id, and the handle where it is known. */
export async function authorsByXId(
  handle: Handle,
  xIds: readonly string[],
): Promise<Map<string, { readonly id: number; readonly name: string | null }>> {
  const rows = await inParts([...new Set(xIds)], (part) =>
    handle.k.selectFrom('authors').select(['id', 'x_id', 'handle']).where('x_id', 'in', part).execute(),
  );
  return new Map(rows.map((row) => [row.x_id, { id: row.id, name: row.handle }]));
}

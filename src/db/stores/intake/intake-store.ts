/** Runs of intake: when each began and ended. */
import type { WriteHandle } from '../../db.ts';

export async function startIntakeRow(tx: WriteHandle, kind: 'import' | 'sync' | 'handle_add', at: string): Promise<number> {
  const row = await tx.k
    .insertInto('intakes')
    .values({ kind, started_at: at, finished_at: null })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

export async function finishIntakeRow(tx: WriteHandle, id: number, at: string): Promise<void> {
  await tx.k.updateTable('intakes').set({ finished_at: at }).where('id', '=', id).execute();
}

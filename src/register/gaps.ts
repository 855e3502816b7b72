/** Gaps: what may be missing, of whom, from when to when. */
import { closeGapRow, gapsOf, type Way } from '../db/coverage-store.ts';
import type { Db } from '../db/db.ts';
import type { Actor } from '../domain/actor.ts';
import { UserError } from '../domain/user-error.ts';
import { fromSortable, momentOfId } from '../domain/x-id.ts';

export interface ListedGap {
  readonly id: number;
  readonly handle: string;
  readonly way: Way;
  /** UTC ISO-8601. */
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly foundAt: string;
  readonly closedAt: string | null;
}

export async function listGaps(db: Db, options: { open: boolean }): Promise<ListedGap[]> {
  return (await gapsOf(db, options)).map(({ low, high, ...gap }) => ({ ...gap, from: timeOfId(low), to: timeOfId(high) }));
}

/** Throws UserError `not_found` for an id that is no open gap. */
export async function closeGap(db: Db, id: number, reason: string, actor: Actor, now: Date): Promise<void> {
  await db.write(async (tx) => {
    const at = now.toISOString();
    if (!(await closeGapRow(tx, id, at))) throw new UserError('not_found', `There is no open gap ${id}.`, ['See them: uppolice gap list --all']);
    tx.append({ kind: 'gap_closed', at, docketId: null, actor, data: { gap: id }, texts: { reason } });
  });
}

/** When the id was given out, as UTC ISO-8601; of a sortable id. */
export function timeOfId(sortable: string): string {
  return (momentOfId(fromSortable(sortable)) ?? new Date(0)).toISOString();
}

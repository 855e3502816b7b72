/** Gaps: what may be missing, of whom, from when to when. */
import { SYNC } from '../../../domain/messages/register/sync.ts';
import { allCoverage, subjectOf, type Way } from '../../../db/stores/intake/coverage-store.ts';
import { closeGapRow, gapsOf } from '../../../db/stores/intake/gap-store.ts';
import type { Db } from '../../../db/db.ts';
import { holes } from '../../../domain/x/id-intervals.ts';
import type { Acting } from '../../../domain/acting.ts';
import { TYPED_TEXT } from '../../../domain/messages/domain/typed-text.ts';
import { UserError } from '../../../domain/user-error.ts';
import { fromSortable, momentOfId } from '../../../domain/x/x-id.ts';
import { requiredText } from '../../../domain/text/typed-text.ts';

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
  return (await gapsOf(db, options)).map(({ low, high, handleId: _, ...gap }) => ({ ...gap, from: timeOfId(low), to: timeOfId(high) }));
}

/** Throws UserError `not_found` for an id that is not an open gap, `usage` without a reason. */
export async function closeGap(db: Db, id: number, reason: string, by: Acting): Promise<void> {
  const why = requiredText(reason, TYPED_TEXT.theReason);
  await db.write(async (tx) => {
    const at = by.now.toISOString();
    if (!(await closeGapRow(tx, id, at))) throw new UserError('not_found', SYNC.noOpenGap(id), [SYNC.listAllGaps]);
    tx.append({ kind: 'gap_closed', at, docketId: null, actor: by.actor, data: { gap: id }, texts: { reason: why } });
  });
}

/** It was read, and X counts more posts of it than came: only another count settles it. */
export const COUNTED = 'fewer_than_counted';

/** Closes the gaps that later sweeps have read after all. */
export async function healGaps(db: Db, now: Date): Promise<void> {
  const open = await gapsOf(db, { open: true });
  if (open.length === 0) return;
  const coverage = { tags: await allCoverage(db, 'tags'), replies: await allCoverage(db, 'replies') };
  const healed = open.filter(
    ({ handleId, way, low, high, reason }) =>
      reason !== COUNTED && holes(coverage[subjectOf(way)].get(handleId) ?? [], { low, high }).length === 0,
  );
  if (healed.length === 0) return;
  const at = now.toISOString();
  await db.write(async (tx) => {
    for (const { id } of healed) {
      if (await closeGapRow(tx, id, at)) tx.append({ kind: 'gap_closed', at, docketId: null, data: { gap: id, by: 'sweep' } });
    }
  });
}

/** When the id was given out, as UTC ISO-8601; of a sortable id. */
export function timeOfId(sortable: string): string {
  return (momentOfId(fromSortable(sortable)) ?? new Date(0)).toISOString();
}

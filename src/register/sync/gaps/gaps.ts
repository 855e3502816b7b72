/** Gaps: what may be missing, of whom, from when to when. */
import { SYNC } from '../../../domain/messages/register/sync.ts';
import { allCoverage, subjectOf, type Way } from '../../../db/stores/intake/coverage-store.ts';
import { closeGapRow, gapsOf } from '../../../db/stores/intake/gap-store.ts';
import type { Db } from '../../../db/db.ts';
import { closeGaps } from './close-gaps.ts';
import { COUNTED, isDoubtful, UNREADABLE_POST } from '../../../domain/x/gap-reason.ts';
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
  /** X id of the one post that it is about; only there. */
  readonly post?: string;
}

export async function listGaps(db: Db, options: { open: boolean }): Promise<ListedGap[]> {
  return (await gapsOf(db, options)).map(({ low, high, handleId: _, ...gap }) => ({
    ...gap,
    // The id of one post may be of a server whose ids tell no time.
    from: gap.reason === UNREADABLE_POST ? (momentOfId(fromSortable(low))?.toISOString() ?? gap.foundAt) : timeOfId(low),
    to: gap.reason === UNREADABLE_POST ? (momentOfId(fromSortable(high))?.toISOString() ?? gap.foundAt) : timeOfId(high),
    ...(gap.reason === UNREADABLE_POST && { post: fromSortable(low) }),
  }));
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

/** Closes the gaps that later sweeps have read after all. */
export async function healGaps(db: Db, now: Date): Promise<void> {
  const open = await gapsOf(db, { open: true });
  if (open.length === 0) return;
  const coverage = { tags: await allCoverage(db, 'tags'), replies: await allCoverage(db, 'replies') };
  const healed = open.filter(
    ({ handleId, way, low, high, reason }) =>
      isHealedByCoverage(reason) && holes(coverage[subjectOf(way)].get(handleId) ?? [], { low, high }).length === 0,
  );
  await closeGaps(
    db,
    healed.map(({ id }) => id),
    'sweep',
    now,
  );
}

/** What was read and leaves a doubt is covered all the same: only what came of it settles that. */
function isHealedByCoverage(reason: string): boolean {
  return reason !== COUNTED && reason !== UNREADABLE_POST && !isDoubtful(reason);
}

/** When the id was given out, as UTC ISO-8601; of a sortable id. */
export function timeOfId(sortable: string): string {
  return (momentOfId(fromSortable(sortable)) ?? new Date(0)).toISOString();
}

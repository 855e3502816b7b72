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

/** Open gaps that end before the moment. `ofOnePost`: ids of those that are one post each, which a person has to look at. */
export async function gapsThatEndBefore(
  db: Db,
  moment: Date,
): Promise<{ readonly gaps: readonly ListedGap[]; readonly ofOnePost: readonly number[] }> {
  const before = (await listGaps(db, { open: true })).filter(({ to }) => Date.parse(to) < moment.getTime());
  return {
    gaps: before.filter(({ post }) => post === undefined),
    ofOnePost: before.flatMap(({ id, post }) => (post === undefined ? [] : [id])),
  };
}

/**
 * Each with its event; all of them, or none. Returns their ids. Throws UserError `not_found` where one is not an open gap, `usage` without a
 * reason.
 */
export async function closeGapsById(db: Db, ids: readonly number[], reason: string, by: Acting): Promise<number[]> {
  const why = requiredText(reason, TYPED_TEXT.theReason);
  const wanted = [...new Set(ids)];
  return db.write(async (tx) => {
    const at = by.now.toISOString();
    const unknown: number[] = [];
    for (const id of wanted) {
      if (await closeGapRow(tx, id, at))
        tx.append({ kind: 'gap_closed', at, docketId: null, actor: by.actor, data: { gap: id }, texts: { reason: why } });
      else unknown.push(id);
    }
    if (unknown.length > 0)
      throw new UserError('not_found', SYNC.noOpenGap(unknown), [...(wanted.length > 1 ? [SYNC.noneClosed] : []), SYNC.listAllGaps]);
    return wanted;
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

/** The state of the desk, and what needs a person now. */
import type { Db } from '../db/db.ts';
import { type DeskCounts, deskCounts } from '../db/stores/figures/desk-store.ts';

/** Why `status` and `doctor` exit 50. */
export type AttentionReason = 'emergencies' | 'gaps' | 'needs_person' | 'uncertain_dispatches' | 'unknown_authors';

export interface DeskNow extends DeskCounts {
  /** UTC ISO-8601. */
  readonly asOf: string;
  readonly needsAttention: readonly AttentionReason[];
}

export async function deskNow(db: Db, now: Date): Promise<DeskNow> {
  const counts = await deskCounts(db);
  const reasons: readonly (readonly [AttentionReason, number])[] = [
    ['emergencies', counts.emergencies],
    ['gaps', counts.openGaps],
    ['needs_person', counts.needsPerson],
    ['uncertain_dispatches', counts.uncertain],
    ['unknown_authors', counts.unknownAuthors],
  ];
  return { asOf: now.toISOString(), ...counts, needsAttention: reasons.filter(([, n]) => n > 0).map(([reason]) => reason) };
}

/** What a register from before the proof of rows held when it was sealed, in parts. */
import type { Handle } from '../../db.ts';

export interface SealedPart {
  /** From 1 up. */
  readonly part: number;
  readonly body: string;
}

/** Before every part, also one that somebody put before the first. */
export const BEFORE_ALL_PARTS = -2_147_483_648;

/** The next parts after `after`, in their order. */
export async function sealedParts(handle: Handle, after: number, limit: number): Promise<SealedPart[]> {
  return handle.k.selectFrom('sealed_rows').selectAll().where('part', '>', after).orderBy('part').limit(limit).execute();
}

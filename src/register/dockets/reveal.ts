/** Seeing what is withheld or masked: always with a reason, always an event. */
import type { Db } from '../../db/db.ts';
import { changeDocket } from '../../db/stores/dockets/docket-change-store.ts';
import type { Docket } from '../../db/stores/dockets/docket-row.ts';
import type { Acting } from '../../domain/acting.ts';
import { DOCKETS } from '../../domain/messages/register/dockets.ts';
import { UserError } from '../../domain/user-error.ts';
import { requiredText } from '../../domain/text/typed-text.ts';

/** Records that a withheld docket was shown whole, before it is. Throws UserError `usage` without a reason, `refused` where it can't be recorded. */
export async function recordReveal(db: Db, docket: Docket, reason: string | undefined, { actor, now }: Acting): Promise<void> {
  const why = requiredText(reason, DOCKETS.revealReason, DOCKETS.reasonIsRecorded('--reveal'));
  refuseUnrecorded(db, '--reveal');
  await db.write((tx) => changeDocket(tx, docket, {}, { kind: 'revealed', at: now.toISOString(), actor, texts: { reason: why } }));
}

/** What can't be recorded is not shown. Throws UserError `refused`. */
export function refuseUnrecorded(db: Db, option: string): void {
  if (db.readOnly) throw new UserError('refused', DOCKETS.notRecordable(option), [DOCKETS.whereItIsKept]);
}

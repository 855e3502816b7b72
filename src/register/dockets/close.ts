/** Closes a docket with an outcome. */
import type { Db, WriteHandle } from '../../db/db.ts';
import { tellingsOf } from '../../db/stores/dispatches/update-store.ts';
import type { Docket } from '../../db/stores/dockets/docket-row.ts';
import { docketsById } from '../../db/stores/dockets/docket-store.ts';
import type { Acting } from '../../domain/acting.ts';
import type { Authority } from '../../domain/directory/authority.ts';
import type { UpdateDue } from '../../domain/dispatch/updates.ts';
import type { Outcome } from '../../domain/docket/complaint.ts';
import { applyAct, type DocketAct } from '../../domain/docket/docket-life.ts';
import { DOCKET_LIFE } from '../../domain/messages/domain/docket-life.ts';
import { DOCKETS } from '../../domain/messages/register/dockets.ts';
import { UserError } from '../../domain/user-error.ts';
import { docketNumber } from '../shared/docket-number.ts';
import { actOnDocket } from './act-on-docket.ts';
import { raiseOriginal, refuseClosingAway } from './close-emergency.ts';

/** `agreed`: a person was asked, as is every one who closes an emergency. */
export type Closing = { readonly agreed?: boolean } & (
  | { readonly outcome: Exclude<Outcome, 'duplicate' | 'other_authority'> }
  /** `of`: internal id of the docket that goes on. */
  | { readonly outcome: 'duplicate'; readonly of: number }
  | { readonly outcome: 'other_authority'; readonly authority: Authority }
);

/** `reason` says why; `detail` what exactly: the number of the FIR, what was done and by whom. */
export function closeDocket(
  db: Db,
  docketId: number,
  closing: Closing,
  texts: { reason?: string; detail?: string },
  by: Acting,
): Promise<Docket> {
  return actOnDocket(db, docketId, by, async (docket, tx) => {
    const detail = detailOf(closing);
    const act: DocketAct = { act: 'close', at: by.now.toISOString(), outcome: closing.outcome, detail };
    // Refuses a closed docket first: the questions about the other one matter only for an open one.
    applyAct(docket, act);
    await refuseClosingAway(tx, docket, closing.outcome, closing.agreed === true);
    if (closing.outcome === 'duplicate')
      await raiseOriginal(tx, await originalOf(tx, docket, closing.of), docket, texts.reason ?? texts.detail, by);
    return { act, kind: 'closed', data: { outcome: closing.outcome, ...(detail !== null && { detail }) }, texts };
  });
}

/** What units do not know yet when the docket is closed: they will not hear it, but of a victim. */
export async function updatesOwed(db: Db, docketId: number): Promise<readonly UpdateDue[]> {
  return (await tellingsOf(db, [docketId])).get(docketId)?.due ?? [];
}

function detailOf(closing: Closing): string | null {
  switch (closing.outcome) {
    case 'duplicate':
      return String(closing.of);
    case 'other_authority':
      return closing.authority;
    default:
      return null;
  }
}

/** A duplicate points to a docket that goes on: never to itself, nor to another duplicate. */
async function originalOf(tx: WriteHandle, docket: Docket, of: number): Promise<Docket> {
  const [original] = await docketsById(tx, [of]);
  if (!original || original.status === 'void') throw new UserError('not_found', DOCKETS.originalNotThere, [DOCKETS.findOriginal]);
  if (original.id === docket.id) throw new UserError('refused', DOCKETS.duplicateOfItself, [DOCKETS.nameTheOther]);
  if (original.outcome !== 'duplicate') return original;
  const [further] = await docketsById(tx, [Number(original.outcomeDetail)]);
  throw new UserError('refused', DOCKETS.isDuplicateItself(await docketNumber(tx, original)), [
    further && further.id !== docket.id ? DOCKETS.nameTheOneThatGoesOn(await docketNumber(tx, further)) : DOCKET_LIFE.reopenFirst,
  ]).aboutDocket(await docketNumber(tx, original));
}

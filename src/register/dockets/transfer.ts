/** Gives a docket to another unit, or says which further units it concerns; the accused gets it only where a person overrules (law 5). */
import type { Db, Handle, WriteHandle } from '../../db/db.ts';
import { tellingsOf } from '../../db/stores/dispatches/update-store.ts';
import { listUnits } from '../../db/stores/directory/unit-store.ts';
import { type ConcernRow, concernsOf, unitsInRole } from '../../db/stores/dockets/concern-store.ts';
import type { Docket } from '../../db/stores/dockets/docket-row.ts';
import type { Acting } from '../../domain/acting.ts';
import { addresseeFor } from '../../domain/directory/addressee.ts';
import { unitsByCode } from '../../domain/directory/unit-tree.ts';
import type { Unit } from '../../domain/directory/unit.ts';
import { applyAct, type DocketAct } from '../../domain/docket/docket-life.ts';
import { DOCKETS } from '../../domain/messages/register/dockets.ts';
import { UserError } from '../../domain/user-error.ts';
import { docketNumber } from '../shared/docket-number.ts';
import { actOnDocket } from './act-on-docket.ts';
import { changeAlsoUnits } from './also-units.ts';
import { learnWords } from './learn-words.ts';
import { unitName } from '../../domain/directory/unit-name.ts';

export interface Transfer {
  readonly to: Unit;
  readonly reason: string;
  /** The accused may get it. */
  readonly overrule: boolean;
  /** Words of its posts that mean the unit's district from now on. */
  readonly learn?: string;
  /** Further units that it concerns, beside the one that holds it. */
  readonly also?: readonly Unit[];
  /** Units that it concerns no longer. */
  readonly without?: readonly Unit[];
}

/** Throws UserError `refused`. */
export function transferDocket(db: Db, docketId: number, transfer: Transfer, by: Acting): Promise<Docket> {
  return actOnDocket(db, docketId, by, async (docket, tx) => {
    const { to, reason, also = [], without = [] } = transfer;
    const at = by.now.toISOString();
    const concerns = (await concernsOf(tx, [docket.id])).get(docket.id) ?? [];
    const staysWith = to.code === docket.leadUnit && docket.status !== 'closed' && also.length + without.length > 0;
    const holds = (await holdersOf(tx, docket.id)).has(to.code);
    const act: DocketAct = staysWith
      ? { act: 'update' }
      : { act: 'transfer', at, unit: to.code, district: to.district ?? docket.district, holds };
    // Refuses a closed docket before anything is asked about units.
    applyAct(docket, act);
    const units = unitsByCode(await listUnits(tx));
    let overruled = false;
    for (const unit of staysWith ? also : [to, ...also]) {
      if (await refuseAccused(tx, docket, unit, concerns, units, transfer.overrule)) overruled = true;
    }
    const changed = await changeAlsoUnits(tx, docket, { lead: to, also, without }, concerns, at);
    if (staysWith && Object.keys(changed).length === 0) {
      throw new UserError('refused', DOCKETS.concernsAlready(await docketNumber(tx, docket), unitName(to)), [DOCKETS.seeWhomItConcerns]);
    }
    if (transfer.learn !== undefined) await learnWords(tx, docket, transfer.learn, to, by);
    return {
      act,
      kind: staysWith ? 'concerned' : 'transferred',
      data: {
        unit: to.code,
        ...(!staysWith && { from: docket.leadUnit, ...(holds && { holds }) }),
        // How often the machine was corrected is counted from this.
        ...(!staysWith && !docket.decidedByPerson && { machine: { district: docket.district, decision: docket.decision } }),
        ...changed,
        ...(overruled && { overruled }),
      },
      texts: { reason },
    };
  });
}

/** The units that have a packet of it and did not hear that it has gone elsewhere: by code, when each was informed last, UTC ISO-8601. */
export async function holdersOf(handle: Handle, docketId: number): Promise<ReadonlyMap<string, string>> {
  return (await tellingsOf(handle, [docketId])).get(docketId)?.holders ?? new Map();
}

/** True where the unit is accused and gets it because a person overruled; throws UserError `refused` where nobody did. */
async function refuseAccused(
  tx: WriteHandle,
  docket: Docket,
  unit: Unit,
  concerns: readonly ConcernRow[],
  units: ReadonlyMap<string, Unit>,
  overrule: boolean,
): Promise<boolean> {
  // Where the text does not say who is accused, the person who transfers it has looked; forwarding checks it again.
  const accused = docket.accusedPolice === 'unknown' ? null : docket.accusedPolice;
  const addressee = addresseeFor({ unit, accused, accusedUnits: unitsInRole(concerns, 'accused') }, units);
  if (addressee.to === unit.code) return false;
  if (overrule) return true;
  throw new UserError('refused', DOCKETS.accusedCannotGet(unitName(unit), await docketNumber(tx, docket), addressee.why), [
    ...(addressee.to === null ? [] : [DOCKETS.giveToAnswerable(addressee.to)]),
    DOCKETS.orOverrule,
  ]);
}

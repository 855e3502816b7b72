/** The units that a docket concerns beside the one that holds it. */
import type { WriteHandle } from '../../db/db.ts';
import { addConcerns, type ConcernRow, dropConcerns, unitsInRole } from '../../db/stores/dockets/concern-store.ts';
import type { Docket } from '../../db/stores/dockets/docket-row.ts';
import type { Unit } from '../../domain/directory/unit.ts';
import { MOST_ALSO_UNITS } from '../../domain/dispatch/templates.ts';
import { DOCKETS } from '../../domain/messages/register/dockets.ts';
import { UserError } from '../../domain/user-error.ts';
import { docketNumber } from '../shared/docket-number.ts';
import { unitName } from '../../domain/directory/unit-name.ts';

/** Codes of the units that came and went, for the event; a key is absent where there are none. */
export interface AlsoChange {
  readonly also?: readonly string[];
  readonly without?: readonly string[];
}

/** `lead` holds the docket from now on, so it is no further unit any more. Throws UserError `refused`. */
export async function changeAlsoUnits(
  tx: WriteHandle,
  docket: Docket,
  units: { readonly lead: Unit; readonly also: readonly Unit[]; readonly without: readonly Unit[] },
  concerns: readonly ConcernRow[],
  at: string,
): Promise<AlsoChange> {
  const { lead, also, without } = units;
  const before = unitsInRole(concerns, 'also');
  const wanted = [...new Set(also.map(({ code }) => code))].filter((code) => code !== lead.code);
  const leaving = new Set([...without.map(({ code }) => code), lead.code].filter((code) => !wanted.includes(code)));
  const unconcerned = without.find(({ code }) => !before.includes(code));
  if (unconcerned) {
    throw new UserError('refused', DOCKETS.doesNotConcern(await docketNumber(tx, docket), unitName(unconcerned)), [
      DOCKETS.seeWhomItConcerns,
    ]);
  }
  const added = wanted.filter((code) => !before.includes(code));
  const dropped = before.filter((code) => leaving.has(code));
  if (before.length + added.length - dropped.length > MOST_ALSO_UNITS)
    throw new UserError('refused', DOCKETS.tooManyUnits(MOST_ALSO_UNITS), [DOCKETS.giveToRange]);
  await addConcerns(tx, docket.id, added, 'also', at);
  await dropConcerns(tx, docket.id, dropped, 'also');
  return { ...(added.length > 0 && { also: added }), ...(dropped.length > 0 && { without: dropped }) };
}

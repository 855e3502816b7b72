/** Where a unit belongs: confirmed as it is, or put under another range or zone. */
import type { Db, WriteHandle } from '../../../db/db.ts';
import { listUnits, setUnitPlace, type UnitRow } from '../../../db/stores/directory/unit-store.ts';
import type { Acting } from '../../../domain/acting.ts';
import { unitName } from '../../../domain/directory/unit-name.ts';
import { unitsBelow } from '../../../domain/directory/unit-tree.ts';
import type { UnitKind } from '../../../domain/directory/unit.ts';
import { UNIT_PLACES } from '../../../domain/messages/register/unit-places.ts';
import { UserError } from '../../../domain/user-error.ts';

export interface ConfirmedUnits {
  readonly confirmed: readonly UnitRow[];
  /** Confirmed before; left as they are. */
  readonly known: readonly UnitRow[];
}

/** Confirms that each of the units reports to whom the directory says. `below`: all units under these instead of themselves. */
export async function confirmUnits(db: Db, codes: readonly string[], below: boolean, by: Acting): Promise<ConfirmedUnits> {
  return db.write(async (tx) => {
    const units = await listUnits(tx);
    const meant = below ? codes.flatMap((code) => unitsBelow(code, units)) : units.filter(({ code }) => codes.includes(code));
    const open = meant.filter(({ confirmed }) => !confirmed);
    for (const unit of open) {
      await setUnitPlace(tx, unit.code, unit.reportsTo);
      append(tx, 'unit_confirmed', { unit: unit.code, reportsTo: unit.reportsTo }, by);
    }
    return { confirmed: open.map((unit) => ({ ...unit, confirmed: true })), known: meant.filter(({ confirmed }) => confirmed) };
  });
}

/** Under which kinds a unit may stand: a district in a range, or directly in a zone; a range in a zone. */
const ABOVE: Readonly<Partial<Record<UnitKind, readonly UnitKind[]>>> = {
  district: ['range', 'zone'],
  commissionerate: ['range', 'zone', 'headquarters'],
  range: ['zone'],
  zone: ['headquarters'],
  functional: ['headquarters'],
};

/** Puts a unit under another one, which confirms it. Throws UserError `refused` where it can't stand there, or stands there already. */
export async function moveUnit(db: Db, unit: UnitRow, to: UnitRow, by: Acting): Promise<UnitRow> {
  const allowed = ABOVE[unit.kind] ?? [];
  if (!allowed.includes(to.kind))
    throw new UserError('refused', UNIT_PLACES.cannotStand(unitName(unit), unitName(to)), [UNIT_PLACES.seeTree]);
  return db.write(async (tx) => {
    const current = (await listUnits(tx)).find(({ code }) => code === unit.code) ?? unit;
    if (current.reportsTo === to.code)
      throw new UserError(
        'refused',
        UNIT_PLACES.standsThere(unitName(unit), unitName(to)),
        current.confirmed ? [] : [UNIT_PLACES.confirmIt(unit.code)],
      );
    await setUnitPlace(tx, unit.code, to.code);
    append(tx, 'unit_moved', { unit: unit.code, from: current.reportsTo, to: to.code }, by);
    return { ...current, reportsTo: to.code, confirmed: true };
  });
}

function append(tx: WriteHandle, kind: string, data: Readonly<Record<string, string | null>>, by: Acting): void {
  tx.append({ kind, at: by.now.toISOString(), actor: by.actor, docketId: null, data });
}

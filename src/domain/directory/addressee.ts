/** Which unit may be given a complaint about the police (law 5): never the accused one, nor any unit below it. One pure table. */
import type { AccusedPolice } from '../docket/complaint.ts';
import { ADDRESSEE } from '../messages/domain/addressee.ts';
import type { Text } from '../messages/text.ts';
import type { Unit } from './unit.ts';
import { unitName, unitNameOf } from './unit-name.ts';
import { unitsAbove } from './unit-tree.ts';

export interface AddresseeQuestion {
  /** The unit that holds the docket, or is meant to. */
  readonly unit: Unit;
  /** Which police the complaint is about, as far as the text says. */
  readonly accused: AccusedPolice;
  /** Codes of the units that are known to be accused. */
  readonly accusedUnits?: readonly string[];
}

export interface Addressee {
  /** The code of the unit that may be given it; null where no unit of the state's police is left. */
  readonly to: string | null;
  /** For the plan and for refusals. */
  readonly why: Text;
  readonly publicReplyAllowed: boolean;
  /** Whether it may go out in a batch that no person has checked docket by docket. */
  readonly automaticAllowed: boolean;
}

/**
 * Which police are accused, as far as it concerns a unit that the docket lies, or lay, beside the accused one with. Where the accused district is
 * known, another one is not accused with it; but one that the complainant has named may be who she means.
 */
export function accusedBeside(
  unit: Unit,
  docket: { readonly accused: AccusedPolice; readonly accusedUnits: readonly string[]; readonly namedUnits: ReadonlySet<string> },
  units: ReadonlyMap<string, Unit>,
): AccusedPolice {
  const { accused, accusedUnits, namedUnits } = docket;
  if (accused !== 'district' || accusedUnits.includes(unit.code) || namedUnits.has(unit.code)) return accused;
  return accusedUnits.some((code) => isOverseen(units.get(code))) ? null : accused;
}

function isOverseen(unit: Unit | undefined): boolean {
  return unit !== undefined && ['district', 'commissionerate', 'functional'].includes(unit.kind);
}

const HEADQUARTERS = 'hq';

/** Units by code; `unit` need not be among them, those above it must be. */
export function addresseeFor({ unit, accused, accusedUnits = [] }: AddresseeQuestion, units: ReadonlyMap<string, Unit>): Addressee {
  if (accused === null && accusedUnits.length === 0) {
    return { to: unit.code, why: ADDRESSEE.holdsIt(unitName(unit)), publicReplyAllowed: true, automaticAllowed: true };
  }
  const { to, why } = byLevel(unit, accused, units);
  const free = climb(to, accusedUnits, units);
  const answer = { publicReplyAllowed: false, automaticAllowed: false };
  if (free === to) return { to, why, ...answer };
  if (free === null) return { to: null, why: ADDRESSEE.governmentAnswers, ...answer };
  return {
    to: free,
    why: ADDRESSEE.belowAccused(unitNameOf(to ?? unit.code, units), unitNameOf(free, units)),
    ...answer,
  };
}

function byLevel(unit: Unit, accused: AccusedPolice, units: ReadonlyMap<string, Unit>): { to: string | null; why: Text } {
  const overseen = isOverseen(unit);
  switch (accused) {
    case null:
      return { to: unit.code, why: ADDRESSEE.holdsIt(unitName(unit)) };
    case 'thana':
      return { to: unit.code, why: ADDRESSEE.thanaAccused(unitName(unit)) };
    case 'district': {
      if (!overseen) return { to: unit.code, why: ADDRESSEE.aboveDistrict(unitName(unit)) };
      const above = aboveOf(unit, units);
      return { to: above, why: ADDRESSEE.districtAccused(unitName(unit), unitNameOf(above, units)) };
    }
    case 'unknown': {
      if (!overseen) return { to: unit.code, why: ADDRESSEE.unknownAboveDistrict(unitName(unit)) };
      const above = aboveOf(unit, units);
      // It may be the district's chief, and a complaint that reached its accused can't be called back.
      return {
        to: above,
        why: ADDRESSEE.unknownAccused(unitName(unit), unitNameOf(above, units)),
      };
    }
    case 'higher':
      // Which officer above the district is not known: headquarters is the first that surely stands above.
      return { to: HEADQUARTERS, why: ADDRESSEE.higherAccused };
  }
}

/** The nearest unit at or above `code` that is neither accused nor below an accused one. */
function climb(code: string | null, accused: readonly string[], units: ReadonlyMap<string, Unit>): string | null {
  if (code === null) return null;
  const unit = units.get(code);
  const line = [code, ...(unit ? lineAbove(unit, units) : [])];
  const highest = line.findLastIndex((one) => accused.includes(one));
  return line[highest + 1] ?? null;
}

/** The units that answer for a unit, up to headquarters. A commissionerate stands outside the ranges: headquarters answers for it. */
function lineAbove(unit: Unit, units: ReadonlyMap<string, Unit>): string[] {
  if (unit.code === HEADQUARTERS) return [];
  if (unit.kind === 'commissionerate') return [HEADQUARTERS];
  const above = unitsAbove(unit, units).map(({ code }) => code);
  return above.includes(HEADQUARTERS) ? above : [...above, HEADQUARTERS];
}

function aboveOf(unit: Unit, units: ReadonlyMap<string, Unit>): string {
  return lineAbove(unit, units)[0] ?? HEADQUARTERS;
}

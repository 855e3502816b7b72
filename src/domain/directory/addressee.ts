/** Who may be given a complaint about the police (law 5): never the accused, nor anybody below them. One pure table. */
import type { AccusedPolice } from '../docket/complaint.ts';
import type { Unit } from './unit.ts';

export interface AddresseeQuestion {
  /** The unit that holds the docket, or is meant to. */
  readonly unit: Unit;
  /** Whom the complaint is about, as far as the text says it. */
  readonly accused: AccusedPolice;
  /** Units that are known to be the accused, by code. */
  readonly accusedUnits?: readonly string[];
}

export interface Addressee {
  /** The code of the unit that may be given it; null where nobody in the state's police is left. */
  readonly to: string | null;
  /** In words, for the plan and for refusals. */
  readonly why: string;
  readonly publicReplyAllowed: boolean;
  /** Whether it may go out in a batch that nobody looked through docket by docket. */
  readonly automaticAllowed: boolean;
}

const HEADQUARTERS = 'hq';

export function unitsByCode<T extends Unit>(units: readonly T[]): ReadonlyMap<string, T> {
  return new Map(units.map((unit) => [unit.code, unit]));
}

/** Units by code; `unit` need not be among them, those above it must be. */
export function addresseeFor({ unit, accused, accusedUnits = [] }: AddresseeQuestion, units: ReadonlyMap<string, Unit>): Addressee {
  if (accused === null && accusedUnits.length === 0) {
    return { to: unit.code, why: `${unit.nameEn} holds the docket.`, publicReplyAllowed: true, automaticAllowed: true };
  }
  const { to, why } = byLevel(unit, accused, units);
  const free = climb(to, accusedUnits, units);
  const answer = { publicReplyAllowed: false, automaticAllowed: false };
  if (free === to) return { to, why, ...answer };
  if (free === null) return { to: null, why: 'Headquarters itself is accused: it goes to the government, by hand.', ...answer };
  return {
    to: free,
    why: `${nameOf(to ?? unit.code, units)} is accused, or stands below who is: ${nameOf(free, units)} answers for it.`,
    ...answer,
  };
}

function byLevel(unit: Unit, accused: AccusedPolice, units: ReadonlyMap<string, Unit>): { to: string | null; why: string } {
  const overseen = unit.kind === 'district' || unit.kind === 'commissionerate' || unit.kind === 'functional';
  switch (accused) {
    case null:
      return { to: unit.code, why: `${unit.nameEn} holds the docket.` };
    case 'thana':
      return { to: unit.code, why: `A thana is accused: its supervisor answers for it, at ${unit.nameEn}.` };
    case 'district': {
      if (!overseen) return { to: unit.code, why: `${unit.nameEn} stands above the district that is accused.` };
      const above = aboveOf(unit);
      return { to: above, why: `${unit.nameEn} police are accused: ${nameOf(above, units)} answers for them.` };
    }
    case 'unknown': {
      if (!overseen) return { to: unit.code, why: `The police are accused, it isn't said who; ${unit.nameEn} stands above the district.` };
      const above = aboveOf(unit);
      // It may be the district's chief, and a complaint that reached its accused can't be called back.
      return {
        to: above,
        why: `The police are accused and it isn't said who: it may be ${unit.nameEn}'s chief, so ${nameOf(above, units)} answers.`,
      };
    }
    case 'higher':
      // Which officer above the district is not known: headquarters is the first that surely stands above.
      return { to: HEADQUARTERS, why: 'An officer above the district is accused: headquarters answers.' };
  }
}

/** The nearest unit at or above `code` that is neither accused nor below an accused one. */
function climb(code: string | null, accused: readonly string[], units: ReadonlyMap<string, Unit>): string | null {
  let free = code;
  for (let at = code; at !== null; at = parentOf(at, units)) {
    if (accused.includes(at)) free = parentOf(at, units);
  }
  return free;
}

function parentOf(code: string, units: ReadonlyMap<string, Unit>): string | null {
  const unit = units.get(code);
  return code === HEADQUARTERS || !unit ? null : aboveOf(unit);
}

/** A commissionerate stands outside the ranges: headquarters answers for it. */
function aboveOf(unit: Unit): string {
  return unit.kind === 'commissionerate' ? HEADQUARTERS : (unit.reportsTo ?? HEADQUARTERS);
}

function nameOf(code: string, units: ReadonlyMap<string, Unit>): string {
  return units.get(code)?.nameEn ?? code;
}

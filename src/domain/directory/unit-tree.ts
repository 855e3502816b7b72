/** The tree of units: who stands above a unit (district, range, zone, headquarters), and who below. */
import type { Unit, UnitKind } from './unit.ts';

/** What the tree needs to know of a unit. */
type Node = Pick<Unit, 'code' | 'reportsTo'>;

export function unitsByCode<T extends { readonly code: string }>(units: readonly T[]): ReadonlyMap<string, T> {
  return new Map(units.map((unit) => [unit.code, unit]));
}

/** From the one that it reports to up to headquarters. The unit itself need not be among `units`. */
export function unitsAbove<T extends Node>(unit: Node, units: ReadonlyMap<string, T>): T[] {
  const above: T[] = [];
  let next = unit.reportsTo === null ? undefined : units.get(unit.reportsTo);
  // A directory that an administrator has turned into a circle must not hang the program.
  while (next && !above.includes(next)) {
    above.push(next);
    next = next.reportsTo === null ? undefined : units.get(next.reportsTo);
  }
  return above;
}

/** The unit itself or the nearest one above it that is of the kind. */
export function atOrAbove<T extends Unit>(unit: T, kind: UnitKind, units: ReadonlyMap<string, T>): T | undefined {
  return [unit, ...unitsAbove(unit, units)].find((one) => one.kind === kind);
}

/** Those that report to it directly. */
export function unitsDirectlyBelow<T extends Node>(code: string, units: readonly T[]): T[] {
  return units.filter(({ reportsTo }) => reportsTo === code);
}

/** Everything below it, level by level. */
export function unitsBelow<T extends Node>(code: string, units: readonly T[]): T[] {
  const found: T[] = [];
  let level = unitsDirectlyBelow(code, units);
  while (level.length > 0) {
    found.push(...level);
    level = level.flatMap((unit) => unitsDirectlyBelow(unit.code, units)).filter((unit) => !found.includes(unit));
  }
  return found;
}

/** The unit that answers for a district: its commissionerate, else its district police. */
export function unitOfDistrict<T extends Pick<Unit, 'kind' | 'district'>>(district: string, units: readonly T[]): T | undefined {
  const own = units.filter((unit) => unit.district === district);
  return own.find(({ kind }) => kind === 'commissionerate') ?? own.find(({ kind }) => kind === 'district');
}

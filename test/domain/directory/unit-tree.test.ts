import { describe, expect, it } from 'vitest';
import rows from '../../../data/directory/units.json' with { type: 'json' };
import type { Unit, UnitKind } from '../../../src/domain/directory/unit.ts';
import {
  atOrAbove,
  unitOfDistrict,
  unitsAbove,
  unitsBelow,
  unitsByCode,
  unitsDirectlyBelow,
} from '../../../src/domain/directory/unit-tree.ts';

const UNITS: readonly Unit[] = rows.map((row) => ({ ...row, kind: row.kind as UnitKind }));
const byCode = unitsByCode(UNITS);

function unit(code: string): Unit {
  return byCode.get(code) ?? expect.unreachable(code);
}

const codes = (units: readonly Unit[]) => units.map(({ code }) => code);

describe('the tree of units', () => {
  it('leads from a district over range and zone to headquarters', () => {
    expect(codes(unitsAbove(unit('district-etah'), byCode))).toEqual(['range-aligarh', 'zone-agra', 'hq']);
    expect(codes(unitsAbove(unit('commissionerate-agra'), byCode))).toEqual(['hq']);
    expect(unitsAbove(unit('hq'), byCode)).toEqual([]);
  });

  it('finds the zone of a unit; a commissionerate has none', () => {
    expect(atOrAbove(unit('district-etah'), 'zone', byCode)?.code).toBe('zone-agra');
    expect(atOrAbove(unit('zone-agra'), 'zone', byCode)?.code).toBe('zone-agra');
    expect(atOrAbove(unit('commissionerate-agra'), 'zone', byCode)).toBeUndefined();
  });

  it('holds every unit but headquarters below headquarters, each once', () => {
    const below = codes(unitsBelow('hq', UNITS));
    expect([below.length, new Set(below).size]).toEqual([106, 106]);
    expect(codes(unitsDirectlyBelow('range-aligarh', UNITS)).sort()).toEqual([
      'district-aligarh',
      'district-etah',
      'district-hathras',
      'district-kasganj',
    ]);
  });

  it('ends also where an administrator has turned it into a circle', () => {
    const circle = [
      { code: 'a', reportsTo: 'b' },
      { code: 'b', reportsTo: 'c' },
      { code: 'c', reportsTo: 'b' },
    ];
    expect(unitsAbove({ code: 'a', reportsTo: 'b' }, unitsByCode(circle)).map(({ code }) => code)).toEqual(['b', 'c']);
    expect(
      unitsBelow('b', circle)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['a', 'b', 'c']);
  });

  it('gives each district one unit that answers for it', () => {
    expect(unitOfDistrict('Agra', UNITS)?.code).toBe('commissionerate-agra');
    expect(unitOfDistrict('Etah', UNITS)?.code).toBe('district-etah');
    expect(unitOfDistrict('Atlantis', UNITS)).toBeUndefined();
  });
});

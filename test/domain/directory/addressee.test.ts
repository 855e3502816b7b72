import { describe, expect, it } from 'vitest';
import { addresseeFor } from '../../../src/domain/directory/addressee.ts';
import { unitsByCode } from '../../../src/domain/directory/unit-tree.ts';
import type { AccusedPolice } from '../../../src/domain/docket/complaint.ts';
import type { Unit } from '../../../src/domain/directory/unit.ts';
import fc from '../../support/fast-check.ts';
import { UNITS } from '../../support/docket-fixture.ts';

const units = unitsByCode(UNITS);
const unit = (code: string) => units.get(code) as Unit;

describe('the unit that may be given a complaint about the police', () => {
  const table: readonly [sentence: string, holds: string, accused: AccusedPolice, accusedUnits: readonly string[], to: string | null][] = [
    ['nobody is accused: the unit that holds it', 'district-etah', null, [], 'district-etah'],
    ["a thana: its district's supervisor", 'district-etah', 'thana', [], 'district-etah'],
    ['a thana of a commissionerate: the commissionerate', 'commissionerate-agra', 'thana', [], 'commissionerate-agra'],
    ['a thana, held by the range: the range', 'range-aligarh', 'thana', [], 'range-aligarh'],
    ['a district: its range', 'district-etah', 'district', [], 'range-aligarh'],
    ['a commissionerate: headquarters', 'commissionerate-agra', 'district', [], 'hq'],
    ['a district, held by its range already: the range', 'range-aligarh', 'district', ['district-etah'], 'range-aligarh'],
    ['an officer above a district: headquarters', 'district-etah', 'higher', [], 'hq'],
    ['an officer above a district, held by a range: headquarters', 'range-aligarh', 'higher', [], 'hq'],
    ['an officer above a district, held by headquarters: headquarters', 'hq', 'higher', [], 'hq'],
    ['police of no said level: above the district', 'district-etah', 'unknown', [], 'range-aligarh'],
    ['police of no said level in a commissionerate: headquarters', 'commissionerate-agra', 'unknown', [], 'hq'],
    ['police of no said level, held by a range: the range', 'range-aligarh', 'unknown', [], 'range-aligarh'],
    ['police of no said level, held by a service: the one above it', 'unit-1090', 'unknown', [], 'hq'],
    ['a range that is known to be accused: its zone', 'range-aligarh', null, ['range-aligarh'], 'zone-agra'],
    ['a zone that is known to be accused: headquarters', 'zone-agra', null, ['zone-agra'], 'hq'],
    ['a district below an accused range: above the range', 'district-etah', 'thana', ['range-aligarh'], 'zone-agra'],
    ['a district and its range accused: the zone', 'district-etah', 'district', ['district-etah', 'range-aligarh'], 'zone-agra'],
    ['headquarters accused: nobody here', 'hq', null, ['hq'], null],
    ['headquarters accused, held by a district: nobody here', 'district-etah', 'thana', ['hq'], null],
    ['another unit accused: the one that holds it', 'district-etah', null, ['commissionerate-agra'], 'district-etah'],
  ];
  for (const [sentence, holds, accused, accusedUnits, to] of table) {
    it(sentence, () => expect(addresseeFor({ unit: unit(holds), accused, accusedUnits }, units).to).toBe(to));
  }

  it('may get it in public or unseen only where no police are accused', () => {
    expect(addresseeFor({ unit: unit('district-etah'), accused: null }, units)).toMatchObject({
      publicReplyAllowed: true,
      automaticAllowed: true,
    });
    for (const accused of ['thana', 'district', 'higher', 'unknown'] as const) {
      expect(addresseeFor({ unit: unit('district-etah'), accused }, units)).toMatchObject({
        publicReplyAllowed: false,
        automaticAllowed: false,
      });
    }
    expect(addresseeFor({ unit: unit('district-etah'), accused: null, accusedUnits: ['commissionerate-agra'] }, units)).toMatchObject({
      publicReplyAllowed: false,
    });
  });

  it('comes with the reason, naming the units', () => {
    expect(addresseeFor({ unit: unit('district-etah'), accused: 'district' }, units).why.en).toBe(
      'Etah police are accused: Aligarh Range answers for them.',
    );
  });

  it('is never an accused unit or one below it', () => {
    const codes = UNITS.map(({ code }) => code);
    fc.assert(
      fc.property(
        fc.constantFrom(...codes),
        fc.constantFrom<AccusedPolice>(null, 'thana', 'district', 'higher', 'unknown'),
        fc.subarray(codes),
        (holds, accused, accusedUnits) => {
          const { to } = addresseeFor({ unit: unit(holds), accused, accusedUnits }, units);
          for (let at = to; at !== null; at = unit(at).reportsTo) expect(accusedUnits).not.toContain(at);
          // Above the accused means: every step up is one that the unit itself has.
          if (to !== null && to !== holds) {
            const above: (string | null)[] = [];
            for (let at: string | null = holds; at !== null; at = unit(at).reportsTo) above.push(at);
            expect(above).toContain(to);
          }
        },
      ),
    );
  });
});

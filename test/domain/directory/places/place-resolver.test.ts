import { describe, expect, it } from 'vitest';
import districtRows from '../../../../data/directory/districts.json' with { type: 'json' };
import unitRows from '../../../../data/directory/units.json' with { type: 'json' };
import type { DistrictNames } from '../../../../src/domain/directory/places/place.ts';
import { PlaceResolver } from '../../../../src/domain/directory/places/place-resolver.ts';
import type { Unit, UnitKind } from '../../../../src/domain/directory/unit.ts';
import { sameNames } from '../../../../src/domain/text/same-name.ts';

const DISTRICTS: readonly DistrictNames[] = districtRows.map((row) => ({ ...row, misspellings: [] }));
const UNITS: readonly Unit[] = unitRows.map((row) => ({ ...row, kind: row.kind as UnitKind }));
const HANDLES = [
  { name: 'agrapolice', unit: 'commissionerate-agra' },
  { name: 'UPPolUK', unit: null },
];
const resolver = new PlaceResolver({ units: UNITS, districts: DISTRICTS, unitNames: { hq: ['DGP'] }, handles: HANDLES });

function codes(typed: string): (string | undefined)[] {
  const found = resolver.resolve(typed);
  if (found.found === 'none') return [];
  return (found.found === 'one' ? [found.place] : found.places).map(({ unit }) => unit?.code);
}

describe('a typed place', () => {
  it.each([
    ['Etah', 'district-name', ['district-etah']],
    ['district-etah', 'unit-code', ['district-etah']],
    ['138', 'district-code', ['district-etah']],
    ['Aligarh Range', 'unit-name', ['range-aligarh']],
    ['Kashi', 'other-name', ['commissionerate-varanasi']],
    ['Orai', 'seat', ['district-jalaun']],
    ['agrapolice', 'handle', ['commissionerate-agra']],
    ['@AgraPolice', 'handle', ['commissionerate-agra']],
  ])('"%s" is recognised by its %s', (typed, by, units) => {
    expect(resolver.resolve(typed)).toMatchObject({ found: 'one', place: { by } });
    expect(codes(typed)).toEqual(units);
  });

  it.each([
    'Agra, UP',
    'Agra UP',
    'agra (up)',
    'Agra U.P.',
    'Agra-UP',
    'Agra, Uttar Pradesh',
    'Agra, Uttar Pradesh, India',
    'आगरा, उत्तर प्रदेश',
    'आगरा उ.प्र.',
    'आगरा (उ0प्र0)',
    'आगरा, उ०प्र०',
    'आगरा, यूपी',
    'Distt. Agra',
    'Dist Agra',
    'Agra City',
    'आगरा शहर',
    'SSP Agra, UP',
    'Police Commissionerate, Agra, U.P., India',
  ])('may name the state, the district or the city beside it: %s', (typed) => {
    expect(codes(typed)).toEqual(['commissionerate-agra']);
  });

  it('that is the seat of two districts is both of them', () => {
    expect(codes('akbarpur')).toEqual(['district-ambedkar-nagar', 'district-kanpur-dehat']);
  });

  it("that is a country's handle is no place in the state", () => {
    expect(resolver.resolve('@UPPolUK')).toEqual({ found: 'none', near: [] });
  });

  it('that is a police station is the district that has it, or each of several', () => {
    expect(resolver.ofThanas([{ name: 'Rasra', districts: ['Ballia'], isSpelled: true }])).toMatchObject({
      found: 'one',
      place: { by: 'thana', station: { en: 'Rasra', hi: 'Rasra' }, unit: { code: 'district-ballia' } },
    });
    const both = resolver.ofThanas([
      { name: 'Sikandra', districts: ['Agra', 'Kanpur Dehat'], isSpelled: true },
      { name: 'सिकंदरा', districts: ['Agra', 'Kanpur Dehat'], isSpelled: true },
    ]);
    expect(both.found === 'several' && both.places.map(({ unit }) => unit?.code)).toEqual([
      'commissionerate-agra',
      'district-kanpur-dehat',
    ]);
    expect(resolver.ofThanas([])).toEqual({ found: 'none', near: [] });
  });
});

it('no name of a district is taken for another spelling of another district’s', () => {
  const namesOf = ({ name, nameHi, otherNames, formerNames }: DistrictNames) => [name, nameHi, ...otherNames, ...formerNames];
  for (const district of DISTRICTS) {
    const others = DISTRICTS.filter((other) => other !== district).flatMap(namesOf);
    for (const name of namesOf(district)) expect([name, sameNames(name, others)]).toEqual([name, []]);
  }
});

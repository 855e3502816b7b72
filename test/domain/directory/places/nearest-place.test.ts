import { expect, it } from 'vitest';
import { nearestPlace } from '../../../../src/domain/directory/places/nearest-place.ts';
import type { DistrictNames } from '../../../../src/domain/directory/places/place.ts';

const district = (name: string, names: Partial<DistrictNames> = {}): DistrictNames => ({
  name,
  nameHi: name,
  lgdCode: null,
  otherNames: [],
  formerNames: [],
  seats: [],
  misspellings: [],
  ...names,
});
const proposed = (typed: string, ...districts: DistrictNames[]) => nearestPlace({ units: [], districts }, typed).map(({ en }) => en);

it('the nearest spelling is proposed alone', () => {
  expect(proposed('Nolpee', district('Nolpi'), district('Nulpe'))).toEqual(['Nolpi']);
});

it('of two names that are equally near none is proposed', () => {
  expect(proposed('Nolpe', district('Nolpi'), district('Nulpe'))).toEqual([]);
  expect(proposed('NLP', district('Nolpi', { misspellings: ['NLP'] }), district('Nulpe', { misspellings: ['NLP'] }))).toEqual([]);
});

it('a listed misspelling leads to its district, a short form by its letters alone', () => {
  const one = district('Nolpi', { misspellings: ['Gharoti', 'GHR'] });
  expect(proposed('gharoti', one)).toEqual(['Nolpi']);
  expect(proposed('ghr', one)).toEqual(['Nolpi']);
  expect(proposed('Ghari', one)).toEqual([]);
});

it('a name that only spells the own one otherwise is not named beside it', () => {
  expect(proposed('Nolpee', district('Nolpi', { otherNames: ['Nolpie'] }))).toEqual(['Nolpi']);
  expect(proposed('Gharotee', district('Nolpi', { otherNames: ['Gharoti'] }))).toEqual(['Gharoti (Nolpi)']);
});

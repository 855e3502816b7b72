import { expect, it } from 'vitest';
import { unitNameOf } from '../../../src/domain/directory/unit-name.ts';

const UNITS = new Map([['district-etah', { nameEn: 'Etah', nameHi: 'एटा' }]]);

it('a unit is named in both languages, and one that is not known by its code', () => {
  expect(unitNameOf('district-etah', UNITS)).toEqual({ en: 'Etah', hi: 'एटा' });
  expect(unitNameOf('district-gone', UNITS)).toEqual({ en: 'district-gone', hi: 'district-gone' });
});

/** The packed table of names finds exactly the rows that it has. */
import { describe, expect, it } from 'vitest';
import { PackedTable } from '../../../src/routing/gazetteer/packed-table.ts';
import fc from '../../support/fast-check.ts';

const KEY = fc.string({ unit: fc.constantFrom(...'abcd09'), minLength: 1, maxLength: 6 });

describe('a packed table', () => {
  it('gives the same values as a Map of its rows', () => {
    fc.assert(
      fc.property(
        fc.dictionary(KEY, fc.string({ unit: fc.constantFrom(...'xyz |'), maxLength: 8 }), { minKeys: 1 }),
        KEY,
        (rows, other) => {
          const text = Object.entries(rows)
            .map(([key, value]) => `${key}\t${value}`)
            .sort()
            .join('\n');
          const table = new PackedTable(text, '\t');
          for (const [key, value] of Object.entries(rows)) expect(table.get(key)).toBe(value);
          expect(table.get('')).toBeUndefined();
          expect(table.get(other)).toBe(Object.hasOwn(rows, other) ? rows[other] : undefined);
        },
      ),
    );
  });
});

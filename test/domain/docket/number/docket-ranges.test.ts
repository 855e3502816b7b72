import fc from '../../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { DocketSet } from '../../../../src/domain/docket/number/docket-ranges.ts';

describe('a set of dockets', () => {
  it('is written as ranges by year, and read again', () => {
    const set = DocketSet.of([1, 2, 3, 7, 9, 10].map((serial) => ({ year: 2026, serial })));
    set.add({ year: 2025, serial: 4 });
    expect(set.ranges()).toEqual({ '2025': '4', '2026': '1-3 7 9-10' });
    expect(set.size).toBe(7);
    expect([...DocketSet.parse(set.ranges())]).toEqual([...set]);
    expect([...set][0]).toEqual({ year: 2025, serial: 4 });
  });

  it('takes whole numbers as they are printed', () => {
    expect(DocketSet.ofNumbers(['UPP-2026-000123-8', 'UPP-2026-000122-1']).ranges()).toEqual({ '2026': '122-123' });
  });

  it('refuses what is not written as ranges', () => {
    for (const text of ['3-1', 'x', '5 4', '1-2 2-3 1', '0']) expect(() => DocketSet.parse({ '2026': text }), text).toThrow();
  });

  it('has exactly what was added, in whatever order and however often, with runs as long as they can be', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(2025, 2026), fc.integer({ min: 1, max: 40 })), { maxLength: 80 }), (added) => {
        const set = DocketSet.of(added.map(([year, serial]) => ({ year, serial })));
        const wanted = new Set(added.map(([year, serial]) => `${year}-${serial}`));
        expect(set.size).toBe(wanted.size);
        for (const year of [2025, 2026])
          for (let serial = 1; serial <= 41; serial += 1) expect(set.has({ year, serial })).toBe(wanted.has(`${year}-${serial}`));
        const again = DocketSet.parse(set.ranges());
        expect([...again]).toEqual([...set]);
        expect(again.ranges()).toEqual(set.ranges());
        for (const text of Object.values(set.ranges())) {
          const runs = text.split(' ').map((part) => part.split('-').map(Number));
          for (const [at, [first]] of runs.slice(1).entries()) expect(first).toBeGreaterThan((runs[at]?.at(-1) ?? 0) + 1);
        }
      }),
    );
  });
});

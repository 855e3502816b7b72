import { describe, expect, it } from 'vitest';
import { holes, type IdInterval, idAfter, idBefore, union } from '../../../src/domain/x/id-intervals.ts';
import { toSortable } from '../../../src/domain/x/x-id.ts';
import fc from '../../support/fast-check.ts';

const id = (n: number) => toSortable(String(n));
const interval = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.nat(10))
  .map(([low, length]): IdInterval => ({ low: id(low), high: id(low + length) }));
const covers = (intervals: readonly IdInterval[], n: number) => intervals.some(({ low, high }) => low <= id(n) && id(n) <= high);

describe('intervals of ids', () => {
  it('are united where they overlap or touch, and cover what they covered', () => {
    expect(
      union([
        { low: id(5), high: id(9) },
        { low: id(1), high: id(4) },
        { low: id(11), high: id(12) },
      ]),
    ).toEqual([
      { low: id(1), high: id(9) },
      { low: id(11), high: id(12) },
    ]);
    fc.assert(
      fc.property(fc.array(interval), (intervals) => {
        const united = union(intervals);
        for (let n = 0; n <= 75; n++) expect(covers(united, n)).toBe(covers(intervals, n));
        for (const [index, each] of united.entries()) {
          const next = united[index + 1];
          if (next) expect(next.low > idAfter(each.high)).toBe(true);
        }
        expect(union(united)).toEqual(united);
      }),
    );
  });

  it('leave holes: with them a span is whole, without overlap, newest first', () => {
    fc.assert(
      fc.property(fc.array(interval), interval, (intervals, span) => {
        const open = holes(intervals, span);
        for (let n = 0; n <= 75; n++) expect(covers(open, n)).toBe(covers([span], n) && !covers(intervals, n));
        expect(open).toEqual([...open].sort((a, b) => (a.low < b.low ? 1 : -1)));
        expect(open.every(({ low, high }) => low <= high)).toBe(true);
      }),
    );
  });

  it('have neighbours that carry over', () => {
    expect(idAfter(id(99))).toBe(id(100));
    expect(idBefore(id(100))).toBe(id(99));
    expect(idAfter(toSortable('9007199254740993'))).toBe(toSortable('9007199254740994'));
  });
});

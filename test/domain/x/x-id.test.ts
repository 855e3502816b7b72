import { describe, expect, it } from 'vitest';
import { compareXIds, firstIdAt, fromSortable, isXId, momentOfId, toSortable } from '../../../src/domain/x/x-id.ts';
import fc from '../../support/fast-check.ts';

const ids = fc.bigInt({ min: 1n, max: 99_999_999_999_999_999_999n }).map(String);

describe('an id of X', () => {
  it('sorts as text in its sortable form as it sorts as a number, and comes back', () => {
    fc.assert(
      fc.property(ids, ids, (a, b) => {
        const [x, y] = [toSortable(a), toSortable(b)];
        const order = BigInt(a) < BigInt(b) ? -1 : BigInt(a) > BigInt(b) ? 1 : 0;
        expect(Math.sign(compareXIds(a, b))).toBe(order);
        expect(x < y ? -1 : x > y ? 1 : 0).toBe(order);
        expect(x).toHaveLength(20);
        expect(fromSortable(x)).toBe(a);
      }),
    );
  });

  it('is text of 1 to 20 digits that does not begin with 0', () => {
    for (const id of ['1', '20', '99999999999999999999']) expect(isXId(id)).toBe(true);
    for (const id of ['', '0', '01', '-1', '1.5', '1e5', 'a', '100000000000000000000', 12, 12n, null]) expect(isXId(id)).toBe(false);
  });

  it('says when it was given out, to the millisecond', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2011-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }),
        fc.nat(4_194_303),
        (moment, rest) => {
          const id = String(BigInt(firstIdAt(moment)) + BigInt(rest));
          expect(momentOfId(id)).toEqual(moment);
        },
      ),
    );
    expect(firstIdAt(new Date('2026-11-02T04:00:00.000Z'))).toBe(
      String((BigInt(Date.parse('2026-11-02T04:00:00.000Z')) - 1288834974657n) << 22n),
    );
  });

  it('from before November 2010 says no time', () => {
    expect(momentOfId('20')).toBeNull();
    expect(firstIdAt(new Date('2009-01-01'))).toBe('1');
  });
});

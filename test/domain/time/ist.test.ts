import { describe, expect, it } from 'vitest';
import { istDay, istMinute, istYear, startOfIstDay } from '../../../src/domain/time/ist.ts';
import fc from '../../support/fast-check.ts';

describe('Indian time', () => {
  it('begins its day at 18:30 UTC of the day before', () => {
    expect(istDay('2026-10-31T18:29:59.999Z')).toBe('2026-10-31');
    expect(istDay('2026-10-31T18:30:00.000Z')).toBe('2026-11-01');
    expect(startOfIstDay('2026-11-01')).toEqual(new Date('2026-10-31T18:30:00.000Z'));
    expect(istYear('2026-12-31T18:29:59.999Z')).toBe(2026);
    expect(istYear('2026-12-31T18:30:00.000Z')).toBe(2027);
    expect(istMinute('2026-10-31T08:35:12.000Z')).toBe('2026-10-31 14:05');
  });

  it('puts every moment into the day that begins before it and ends after it, whatever zone the computer is in', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2016-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }), (moment) => {
        const start = startOfIstDay(istDay(moment));
        expect(start <= moment && moment.getTime() < start.getTime() + 86_400_000).toBe(true);
        expect(istDay(moment)).toBe(new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Kolkata' }).format(moment));
      }),
    );
  });
});

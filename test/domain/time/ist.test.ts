import { describe, expect, it } from 'vitest';
import { dayForPeople, istDate, istDay, istIso, istMinute, istTime, istYear, startOfIstDay } from '../../../src/domain/time/ist.ts';
import fc from '../../support/fast-check.ts';

describe('Indian time', () => {
  it('begins its day at 18:30 UTC of the day before', () => {
    expect(istDay('2026-10-31T18:29:59.999Z')).toBe('2026-10-31');
    expect(istDay('2026-10-31T18:30:00.000Z')).toBe('2026-11-01');
    expect(startOfIstDay('2026-11-01')).toEqual(new Date('2026-10-31T18:30:00.000Z'));
    expect(istYear('2026-12-31T18:29:59.999Z')).toBe(2026);
    expect(istYear('2026-12-31T18:30:00.000Z')).toBe(2027);
    expect(istMinute('2026-10-31T08:35:12.000Z')).toBe('31-10-2026 14:05');
  });

  it('is written for people day first, and for programs with its offset from UTC', () => {
    expect(istTime('2026-10-31T18:35:12.000Z')).toBe('01-11-2026 00:05 IST');
    expect(istDate('2026-10-31T18:35:12.000Z')).toBe('01-11-2026');
    expect([dayForPeople('2026-10-31'), dayForPeople('2026-10')]).toEqual(['31-10-2026', '10-2026']);
    expect(istIso('2026-10-31T18:35:12.345Z')).toBe('2026-11-01T00:05:12+05:30');
    expect(Date.parse(istIso('2026-10-31T18:35:12.000Z'))).toBe(Date.parse('2026-10-31T18:35:12.000Z'));
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

import { describe, expect, it } from 'vitest';
import { istDay, istMinute, istTime, istYear, parseTime, startOfIstDay } from '../../../src/domain/time/ist.ts';
import fc from '../../support/fast-check.ts';

const NOW = new Date('2026-11-02T06:00:00.000Z');

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

describe('a time as it is typed', () => {
  it('may be a span back from now: 2h, 3d', () => {
    for (const [typed, at] of [
      ['2h', '2026-11-02T04:00:00.000Z'],
      ['30m', '2026-11-02T05:30:00.000Z'],
      ['30min', '2026-11-02T05:30:00.000Z'],
      ['3d', '2026-10-30T06:00:00.000Z'],
      ['१w', '2026-10-26T06:00:00.000Z'],
    ] as const)
      expect(parseTime(typed, NOW)).toEqual({ from: new Date(at), to: new Date(at) });
  });

  it('may be a day, a month or a year, with its end for --to', () => {
    expect(parseTime('2026-10-31', NOW)).toEqual({ from: new Date('2026-10-30T18:30:00.000Z'), to: new Date('2026-10-31T18:30:00.000Z') });
    expect(parseTime('2026-12', NOW)).toEqual({ from: new Date('2026-11-30T18:30:00.000Z'), to: new Date('2026-12-31T18:30:00.000Z') });
    expect(parseTime('2024-02', NOW)).toEqual({ from: new Date('2024-01-31T18:30:00.000Z'), to: new Date('2024-02-29T18:30:00.000Z') });
    expect(parseTime('2026', NOW)).toEqual({ from: new Date('2025-12-31T18:30:00.000Z'), to: new Date('2026-12-31T18:30:00.000Z') });
    expect(parseTime('२०२६-१०-३१', NOW)).toEqual(parseTime('2026-10-31', NOW));
  });

  it('may be a moment, in Indian time where it names no zone', () => {
    expect(parseTime('2026-10-31T14:00', NOW).from).toEqual(new Date('2026-10-31T08:30:00.000Z'));
    expect(parseTime('2026-10-31 14:00:05', NOW).from).toEqual(new Date('2026-10-31T08:30:05.000Z'));
    expect(parseTime(istTime('2026-10-31T08:30:00.000Z'), NOW).from, 'as it is shown').toEqual(new Date('2026-10-31T08:30:00.000Z'));
    expect(parseTime('2026-10-31T14:00:00Z', NOW).from).toEqual(new Date('2026-10-31T14:00:00.000Z'));
    expect(parseTime('2026-10-31T14:00:00.250+01:00', NOW).from).toEqual(new Date('2026-10-31T13:00:00.250Z'));
  });

  it.each([
    '',
    'yesterday',
    '2026-13',
    '2026-02-30',
    '2025-02-29',
    '2026-1-1',
    '31-10-2026',
    '2026-10-31T25:00',
    '5x',
    '-2h',
    '2026-10-31T14:00:00+99:99',
    '2026-10-31 14:00 EST',
  ])('is refused when it is none: "%s"', (typed) => {
    expect(() => parseTime(typed, NOW)).toThrow(expect.objectContaining({ code: 'bad_input' }));
  });
});

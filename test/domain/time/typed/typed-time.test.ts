import { describe, expect, it } from 'vitest';
import { istMinute, istTime } from '../../../../src/domain/time/ist.ts';
import { monthTyped, parseTime } from '../../../../src/domain/time/typed/typed-time.ts';
import { refusal } from '../../../support/fails.ts';

/** Monday, 2 November 2026, 11:30 in India. */
const NOW = new Date('2026-11-02T06:00:00.000Z');

const at = (ist: string) => ({ from: new Date(`${ist}+05:30`), to: new Date(`${ist}+05:30`) });
const span = (from: string, to: string) => ({ from: new Date(`${from}T00:00:00+05:30`), to: new Date(`${to}T00:00:00+05:30`) });
const OCTOBER = span('2026-10-01', '2026-11-01');
const THE_31ST = span('2026-10-31', '2026-11-01');

describe('a time as it is typed', () => {
  it.each([
    ['2h', at('2026-11-02T09:30:00')],
    ['30m', at('2026-11-02T11:00:00')],
    ['30min', at('2026-11-02T11:00:00')],
    ['30 minutes', at('2026-11-02T11:00:00')],
    ['3d', at('2026-10-30T11:30:00')],
    ['१w', at('2026-10-26T11:30:00')],
    ['２ｄ', at('2026-10-31T11:30:00')],
    ['2 days', at('2026-10-31T11:30:00')],
    ['2days', at('2026-10-31T11:30:00')],
    ['2 days ago', at('2026-10-31T11:30:00')],
    ['last 2 days', at('2026-10-31T11:30:00')],
    ['two days ago', at('2026-10-31T11:30:00')],
    ['an hour ago', at('2026-11-02T10:30:00')],
    ['२ दिन', at('2026-10-31T11:30:00')],
    ['2 दिन पहले', at('2026-10-31T11:30:00')],
    ['पिछले २ दिन', at('2026-10-31T11:30:00')],
    ['एक घंटा पहले', at('2026-11-02T10:30:00')],
    ['3 घण्टे', at('2026-11-02T08:30:00')],
    ['2 हफ़्ते पहले', at('2026-10-19T11:30:00')],
    ['1 month', at('2026-10-02T11:30:00')],
    ['2 महीने पहले', at('2026-09-02T11:30:00')],
    ['now', at('2026-11-02T11:30:00')],
    ['अभी', at('2026-11-02T11:30:00')],
  ])('is that long ago: %s', (typed, expected) => {
    expect(parseTime(typed, NOW)).toEqual(expected);
  });

  it.each([
    ['today', span('2026-11-02', '2026-11-03')],
    ['Today', span('2026-11-02', '2026-11-03')],
    ['आज', span('2026-11-02', '2026-11-03')],
    ['yesterday', span('2026-11-01', '2026-11-02')],
    ['कल', span('2026-11-01', '2026-11-02')],
    ['बीते कल', span('2026-11-01', '2026-11-02')],
    ['परसों', THE_31ST],
    ['day before yesterday', THE_31ST],
    ['this week', span('2026-11-02', '2026-11-09')],
    ['last week', span('2026-10-26', '2026-11-02')],
    ['पिछले सप्ताह', span('2026-10-26', '2026-11-02')],
    ['पिछले हफ्ते', span('2026-10-26', '2026-11-02')],
    ['this month', span('2026-11-01', '2026-12-01')],
    ['इस महीने', span('2026-11-01', '2026-12-01')],
    ['last month', OCTOBER],
    ['गत माह', OCTOBER],
    ['last year', span('2025-01-01', '2026-01-01')],
    ['पिछले वर्ष', span('2025-01-01', '2026-01-01')],
  ])('is a day, week, month or year by its name: %s', (typed, expected) => {
    expect(parseTime(typed, NOW)).toEqual(expected);
  });

  it.each([
    '2026-10-31',
    '2026/10/31',
    '2026.10.31',
    '२०२६-१०-३१',
    '２０２６-１０-３１',
    '31-10-2026',
    '31/10/2026',
    '31.10.2026',
    '३१-१०-२०२६',
    '31/10/26',
    '31-10-26',
    '31 Oct 2026',
    '31 October 2026',
    '31-Oct-2026',
    '31 Oct. 2026',
    '31Oct2026',
    '31st October, 2026',
    '31st of October 2026',
    'Oct 31, 2026',
    'October 31st 2026',
    'Sat, 31 Oct 2026',
    'Saturday 31 October 2026',
    '31 Oct 26',
    '31 Oct',
    '31 अक्टूबर 2026',
    '31 अक्तूबर, २०२६',
    '31 अक्टूबर',
    'शनिवार, 31 अक्टूबर 2026',
    '"31-10-2026"',
    '31-10-2026.',
    ' 31-10-2026 ',
  ])('is a day: %s', (typed) => {
    expect(parseTime(typed, NOW)).toEqual(THE_31ST);
  });

  it.each(['2026-10', '10-2026', '10/2026', '10.2026', 'Oct 2026', 'October 2026', 'October', 'oct', 'अक्टूबर', 'अक्टूबर 2026', '२०२६-१०'])(
    'is a month: %s',
    (typed) => {
      expect(parseTime(typed, NOW)).toEqual(OCTOBER);
      expect(monthTyped(typed, NOW)).toBe('2026-10');
    },
  );

  it.each([
    ['2026', span('2026-01-01', '2027-01-01')],
    ['2024-02', span('2024-02-01', '2024-03-01')],
    ['2026-12', span('2026-12-01', '2027-01-01')],
    ['29-02-2024', span('2024-02-29', '2024-03-01')],
    // Of a day or month without its year the last one that has begun is meant.
    ['3 Nov', span('2025-11-03', '2025-11-04')],
    ['2 Nov', span('2026-11-02', '2026-11-03')],
    ['29 Feb', span('2024-02-29', '2024-03-01')],
    ['November', span('2026-11-01', '2026-12-01')],
    ['दिसम्बर', span('2025-12-01', '2026-01-01')],
  ])('ends where the calendar says: %s', (typed, expected) => {
    expect(parseTime(typed, NOW)).toEqual(expected);
  });

  it.each([
    '2026-10-31T14:00',
    '2026-10-31 14:00',
    '2026-10-31T14:00:00',
    '2026-10-31T08:30:00Z',
    '2026-10-31T14:00:00+05:30',
    '2026-10-31 14:00 IST',
    '31-10-2026 14:00',
    '31-10-2026, 14:00 IST',
    '31/10/2026 2:00 PM',
    '31 Oct 2026 14:00',
    '2:00 PM · Oct 31, 2026',
    '14:00, 31 अक्टूबर 2026',
    '31 अक्टूबर 2026 को 14:00 बजे',
    'परसों 14:00',
    'day before yesterday at 14:00',
  ])('is a moment, in Indian time where it names no zone: %s', (typed) => {
    expect(istMinute(parseTime(typed, NOW).from)).toBe(istMinute('2026-10-31T08:30:00.000Z'));
  });

  it('is a moment as it is shown', () => {
    expect(parseTime(istTime('2026-10-31T08:30:00.000Z'), NOW).from).toEqual(new Date('2026-10-31T08:30:00.000Z'));
    expect(parseTime('2026-10-31T14:00:00.250+01:00', NOW).from).toEqual(new Date('2026-10-31T13:00:00.250Z'));
    expect(parseTime('2026-10-31 14:00:05', NOW).from).toEqual(new Date('2026-10-31T08:30:05.000Z'));
  });

  it.each([
    '',
    'soon',
    'Monday',
    '2026-13',
    '13-2026',
    '2026-02-30',
    '30-02-2026',
    '2025-02-29',
    '10/31/2026',
    '2026-10-31T25:00',
    '31-10-2026 25:00',
    '31-10-2026 13:00 PM',
    '31-10-2026 14:61',
    '14:00',
    '5x',
    '2M',
    '-2h',
    '2026-10-31T14:00:00+99:99',
    '2026-10-31 14:00 EST',
    '31-10/2026',
    '31',
    'past week',
    '40 Oct 2026',
  ])('is refused when it is none: "%s"', (typed) => {
    const { code, hints } = refusal(() => parseTime(typed, NOW));
    expect(code).toBe('bad_input');
    expect(hints.join()).toContain('2026-10-31');
  });

  it.each([
    ['31-10', 'has no year'],
    ['10/11', 'has no year'],
    ['10/26', 'has no year'],
    ['26/11/27', 'two orders'],
    ['10/11/12', 'two orders'],
    ['Monday, 31 Oct 2026', 'weekday'],
    ['tomorrow', 'lies ahead'],
    ['next week', 'lies ahead'],
    ['अगले महीने', 'lies ahead'],
  ])('is refused where it may mean two things, or none that has come: %s', (typed, why) => {
    const { code, message, hints } = refusal(() => parseTime(typed, NOW));
    expect([code, message]).toEqual(['bad_input', expect.stringContaining(why)]);
    expect(hints.join()).toContain('31-10-2026');
  });

  it('has a month of its own only where one was typed, not a day or a span', () => {
    for (const typed of ['31 Oct', '2d', 'last month', '13-2026', '10/26', '', '2026']) expect(monthTyped(typed, NOW)).toBeNull();
  });

  it('goes back over months to the last day that the earlier one has', () => {
    expect(parseTime('1 month', new Date('2026-03-31T06:00:00Z')).from).toEqual(new Date('2026-02-28T06:00:00Z'));
    expect(parseTime('14 months', NOW).from).toEqual(new Date('2025-09-02T06:00:00Z'));
  });
});

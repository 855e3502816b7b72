import { describe, expect, it } from 'vitest';
import { EVENT_KINDS } from '../../../src/domain/event-kinds.ts';
import { logLine } from '../../../src/render/screen/log-line.ts';
import { displayWidth } from '../../../src/render/screen/display-width.ts';
import { eventSaid } from '../../../src/render/words/event-said.ts';

const UNITS: Readonly<Record<string, string>> = { 'district-agra': 'Agra', 'district-mathura': 'Mathura' };
const unit = (code: string) => UNITS[code] ?? code;
const said = (kind: string, data: object = {}, detail: string | null = null) => eventSaid({ kind, data, detail }, unit);

describe('what an event did', () => {
  it.each([
    ['closed', { outcome: 'fir' }, 'FIR 118/2026, thana Tajganj', 'closed: FIR lodged, FIR 118/2026, thana Tajganj'],
    ['closed', { outcome: 'guided' }, null, 'closed: guided'],
    // Of a withheld docket nearly nothing is shown.
    ['closed', {}, null, 'closed'],
    ['transferred', { unit: 'district-mathura', from: 'district-agra' }, null, 'transferred Agra → Mathura'],
    ['transferred', { unit: 'district-mathura', from: null }, null, 'transferred to Mathura'],
    ['transferred', {}, null, 'transferred'],
    ['answered', { unit: 'district-agra', way: 'phone' }, null, 'answered by Agra (phone)'],
    ['forwarded', { recipient: 'district-agra', channel: 'print' }, null, 'forwarded → Agra · paper'],
    ['dispatch_failed', { recipient: 'citizen', channel: 'reply' }, null, 'dispatch failed → citizen · X reply'],
    ['noted', {}, null, 'note'],
  ])('of %s with %j and %s reads %s', (kind, data, detail, words) => {
    expect(said(kind, data, detail).en).toBe(words);
  });

  it.each(EVENT_KINDS)('of the kind %s is in words of both languages', (kind) => {
    expect(said(kind).en).not.toMatch(/_/);
    expect(said(kind).hi).toMatch(/[\u0900-\u097f]/);
    expect(said(kind).hi.replace(/\bX\b/g, '')).not.toMatch(/[A-Za-z]/);
  });
});

describe('an event in the log on a terminal', () => {
  const event = {
    seq: 12,
    at: '2026-11-02T06:00:00.000Z',
    kind: 'transferred',
    docket: 'UPP-2026-000001-5',
    by: 'asha',
    data: { unit: 'district-mathura', from: 'district-agra' },
    texts: ['reason'],
  };
  const look = (lang: 'en' | 'hi', columns: number) => ({
    columns,
    colour: false,
    lang,
    now: new Date('2026-11-02T09:00:00.000Z'),
    names: { unit, district: (name: string) => name },
    nameOf: ({ by = null }: { by?: string | null }) => (by === 'asha' ? 'Asha Singh' : null),
  });

  it('says when and how long ago, on which docket, what and by whom, by name', () => {
    expect(logLine(event, look('en', 80))).toBe(
      '12  02-11-2026 11:30 IST · 3 h  UPP-2026-000001-5\n    transferred Agra → Mathura · Asha Singh · (reason)',
    );
    expect(
      logLine(
        { ...event, docket: null, by: 'root', kind: 'handle_added', data: { handle: 'agrapolice', id: 4 }, texts: [] },
        look('hi', 80),
      ),
    ).toBe('12  02-11-2026 11:30 IST · 3 घं\n    हैंडल दर्ज · agrapolice · root');
  });

  it.each([40, 80])('breaks no word at %i columns', (columns) => {
    for (const lang of ['en', 'hi'] as const) {
      for (const kind of EVENT_KINDS) {
        for (const line of logLine({ ...event, kind, docket: null }, look(lang, columns)).split('\n'))
          expect(displayWidth(line)).toBeLessThanOrEqual(columns);
      }
    }
  });
});

import { describe, expect, it } from 'vitest';
import { OUTCOMES, type Outcome } from '../../../src/domain/docket/complaint.ts';
import { figuresCsv } from '../../../src/render/csv/figures-csv.ts';
import { displayWidth } from '../../../src/render/screen/display-width.ts';
import { districtsPage, statusPage } from '../../../src/render/screen/figures.ts';
import type { DistrictsReport, StatusReport } from '../../../src/reports/figures.ts';
import type { Totals } from '../../../src/reports/totals.ts';

const NOW = new Date('2026-11-10T12:00:00.000Z');
const look = (lang: 'en' | 'hi') => ({ columns: 80, colour: false, lang, now: NOW });

const TOTALS: Totals = {
  received: 1204,
  open: 600,
  inProcess: 400,
  closed: 204,
  outcomes: Object.fromEntries(OUTCOMES.map((outcome, at) => [outcome, at === 0 ? 104 : 10])) as Record<Outcome, number>,
  notActionable: 10,
  duplicates: 10,
  attention: 30,
  overdue: 40,
  backlog: 50,
  numberTold: 1000,
  closedShare: 0.1694,
  medianFirstReplyMinutes: 1624,
  withoutNotActionable: { received: 1194, closed: 194, closedShare: 0.1625, medianFirstReplyMinutes: null },
};

const REPORT: StatusReport = {
  from: '2026-11-01',
  to: null,
  asOf: NOW.toISOString(),
  by: 'unit',
  totals: TOTALS,
  rows: [
    { ...TOTALS, key: 'commissionerate-agra', name: 'Police Commissionerate Agra', nameHi: 'पुलिस कमिश्नरेट आगरा' },
    { ...TOTALS, key: null, name: null, nameHi: null },
  ],
  footer: {
    register: 'UPP test',
    definitions: '1',
    asOf: NOW.toISOString(),
    filter: { from: '2026-11-01', to: null, by: 'unit' },
    head: `12:${'0'.repeat(64)}`,
  },
};

const { by: _, ...WITHOUT_GROUPING } = REPORT;

const DISTRICTS: DistrictsReport = {
  ...WITHOUT_GROUPING,
  rows: [
    { ...TOTALS, key: 'Etah', name: 'Etah', nameHi: 'एटा', lastUnitReplyAt: '2026-11-08T12:00:00.000Z' },
    { ...TOTALS, key: 'Agra', name: 'Agra', nameHi: 'आगरा', lastUnitReplyAt: null },
  ],
};

/** What every officer reads in Latin letters: a register's series, the time zone, a proof's hexadecimal digits. */
const LATIN = /UPP test|IST|\b[0-9a-f:]{60,}\b/g;

describe('figures on the screen', () => {
  it('give shares of all complaints and of the actionable ones', () => {
    const page = statusPage(REPORT, look('en'));
    expect(page).toMatch(/^Received 1,204 {3}2026-11-01 – …\n/);
    expect(page).toMatch(/^Open +600 +50 % +50 %$/m);
    expect(page).toMatch(/^Closed +204 +17 % +16 %$/m);
    expect(page).toMatch(/^ {2}Not actionable +10 +1 %$/m);
    expect(page).toMatch(/^Older than 48 hours when registered +50 +4 %$/m);
    expect(page).toMatch(/^Median first reply +27 h 4 min +–$/m);
    expect(page).toContain('Agra Commissionera…');
  });

  it('end with what makes them checkable later', () => {
    expect(statusPage(REPORT, look('en'))).toMatch(/\nUPP test · definitions 1 · 2026-11-10 17:30 IST\nhead 12:0{64}\n$/);
    expect(statusPage(REPORT, look('hi'))).toMatch(/\nUPP test · परिभाषाएँ 1 · 2026-11-10 17:30 IST\nशीर्ष 12:0{64}\n$/);
  });

  it('say how long each district has been silent', () => {
    const page = districtsPage(DISTRICTS, look('en'));
    expect(page).toMatch(/^Etah .* 2 d$/m);
    expect(page).toMatch(/^Agra .* no reply$/m);
  });

  it.each(['en', 'hi'] as const)('fit a terminal of 80 columns in %s', (lang) => {
    for (const page of [statusPage(REPORT, look(lang)), districtsPage(DISTRICTS, look(lang))])
      for (const line of page.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(80);
  });

  it('are wholly in Hindi for those who read Hindi', () => {
    for (const page of [statusPage(REPORT, look('hi')), districtsPage(DISTRICTS, look('hi'))])
      expect(page.replace(LATIN, '')).not.toMatch(/[A-Za-z]/);
  });

  it('say why there is no median', () => {
    const unanswered = { ...REPORT, totals: { ...TOTALS, medianFirstReplyMinutes: null } };
    expect(statusPage(unanswered, look('en'))).toContain('half or more have no reply yet');
    expect(statusPage(REPORT, look('en'))).not.toContain('half or more have no reply yet');
  });
});

describe('figures as CSV', () => {
  it('have the keys of the JSON, and all of them in the last row', () => {
    const [heading = '', ...rows] = figuresCsv(REPORT, false).trimEnd().split('\n');
    expect(heading).toMatch(/^key,name,nameHi,received,open,inProcess,closed,outcomes\.fir,/);
    expect(heading).toMatch(/,backlog,numberTold,.*,from,to,asOf,register,definitions,head$/);
    expect(rows).toHaveLength(3);
    expect(rows.at(-1)).toMatch(/^ALL,,,1204,600,400,204,104,/);
  });

  it('of districts say when each last answered', () => {
    const [heading = '', etah = ''] = figuresCsv(DISTRICTS, false).split('\n');
    expect(etah.split(',')[heading.split(',').indexOf('lastUnitReplyAt')]).toBe('2026-11-08T12:00:00.000Z');
  });
});

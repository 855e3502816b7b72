import { describe, expect, it } from 'vitest';
import { OUTCOMES, type Outcome } from '../../../../src/domain/docket/complaint.ts';
import { figuresCsv } from '../../../../src/render/csv/figures-csv.ts';
import { displayWidth } from '../../../../src/render/screen/display-width.ts';
import { districtsPage, statusPage } from '../../../../src/render/screen/figures/figures.ts';
import type { DistrictsReport, StatusReport } from '../../../../src/reports/figures.ts';
import type { Totals } from '../../../../src/reports/totals.ts';

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
  basis: 'registered',
  isPast: false,
  list: 'uppolice list --status open,in_process,closed --from 2026-11-01',
  before: null,
  totals: TOTALS,
  rows: [
    { ...TOTALS, key: 'commissionerate-agra', name: 'Police Commissionerate Agra', nameHi: 'पुलिस कमिश्नरेट आगरा', list: '' },
    { ...TOTALS, key: null, name: null, nameHi: null, list: '' },
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
    { ...TOTALS, key: 'Etah', name: 'Etah', nameHi: 'एटा', lastUnitReplyAt: '2026-11-08T12:00:00.000Z', list: '' },
    { ...TOTALS, key: 'Agra', name: 'Agra', nameHi: 'आगरा', lastUnitReplyAt: null, list: '' },
  ],
};

/** What every officer reads in Latin letters: a register's series, the time zone, a proof's hexadecimal digits. */
const LATIN = /uppolice list( --[a-z]+( [-a-z_,\d]+)?)+|--[a-z]+( [a-z_]+)?|CSV|UPP test|IST|\b[0-9a-f:]{60,}\b/g;

describe('figures on the screen', () => {
  it('give shares of all complaints and of the actionable ones', () => {
    const page = statusPage(REPORT, look('en'));
    expect(page).toMatch(/^Received 1,204 {3}01-11-2026 – …\n/);
    expect(page).toMatch(/^Open +600 +50 % +50 % +--status open$/m);
    expect(page).toMatch(/^Closed +204 +17 % +16 % +--status closed$/m);
    expect(page).toMatch(/^· Not actionable +10 +1 % +--outcome not_actionable$/m);
    expect(page).toMatch(/^Old when registered +50 +4 % +--backlog$/m);
    expect(page).toMatch(/^Median first reply +27 h 4 min +–$/m);
    expect(page).toContain('All of them: uppolice list --status open,in_process,closed --from 2026-11-01\n');
    expect(page).toContain('Agra Commissionerate');
  });

  it('end with what makes them checkable later', () => {
    expect(statusPage(REPORT, look('en'))).toMatch(/\nUPP test · definitions 1 · 10-11-2026 17:30 IST\nhead 12:0{64}\n$/);
    expect(statusPage(REPORT, look('hi'))).toMatch(/\nUPP test · परिभाषाएँ 1 · 10-11-2026 17:30 IST\nशीर्ष 12:0{64}\n$/);
  });

  it('say on which day each district answered last, and of one that never did so that it never did', () => {
    const page = districtsPage(DISTRICTS, look('en'));
    expect(page).toMatch(/^District .* No answer since$/m);
    expect(page).toMatch(/^Etah .* 08-11-2026$/m);
    expect(page).toMatch(/^Agra .* never answered$/m);
  });

  it('begin with all of them, show only groups in which there is something, and say how the others are seen', () => {
    const nothing = { ...TOTALS, received: 0, key: 'Hathras', name: 'Hathras', nameHi: 'हाथरस', lastUnitReplyAt: null, list: '' };
    const report = { ...DISTRICTS, rows: [...DISTRICTS.rows, nothing] };
    const page = districtsPage(report, look('en'));
    expect(page).toMatch(/^All +1,204 .*\nEtah .*\nAgra .*\n1 with none: --all$/m);
    expect(page).not.toContain('Hathras');
    expect(districtsPage(report, look('en'), { all: true })).toMatch(/^Hathras +0 /m);
    expect(districtsPage(report, look('en'), { all: true })).not.toContain('with none');
  });

  it.each([40, 60, 80, 100, 120])(
    'fit a terminal of %i columns in both languages, and name the columns for which there is no room',
    (columns) => {
      for (const lang of ['en', 'hi'] as const) {
        const at = { ...look(lang), columns };
        for (const page of [statusPage(REPORT, at), districtsPage(DISTRICTS, at)]) {
          // The head of the chain has no spaces to be broken at.
          for (const line of page.split('\n').filter((line) => !/0{60}/.test(line)))
            expect(displayWidth(line), line).toBeLessThanOrEqual(columns);
        }
        expect(districtsPage(DISTRICTS, at).includes(lang === 'en' ? 'No room here' : 'यहाँ स्थान नहीं')).toBe(columns < 100);
        // Whose it is and what needs somebody are never cut.
        expect(districtsPage(DISTRICTS, at)).toMatch(lang === 'en' ? /^Agra .* 40 .*never answered$/m : /^आगरा .* 40 .*कभी उत्तर नहीं$/m);
      }
    },
  );

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
  it('have the keys of the JSON, and no totals among the rows; without groups one row for all', () => {
    const [heading = '', ...rows] = figuresCsv(REPORT, false).trimEnd().split('\n');
    expect(heading).toMatch(/^key,name,nameHi,received,open,inProcess,closed,outcomes\.fir,/);
    expect(heading).toMatch(/,backlog,numberTold,.*,from,to,asOf,register,definitions,head$/);
    expect(rows.map((row) => row.split(',')[0])).toEqual(['commissionerate-agra', '']);
    const whole = figuresCsv({ ...REPORT, by: 'none', rows: [] }, false)
      .trimEnd()
      .split('\n');
    expect(whole).toHaveLength(2);
    expect(whole[1]).toMatch(/^ALL,,,1204,600,400,204,104,/);
  });

  it('of districts say when each last answered', () => {
    const [heading = '', etah = ''] = figuresCsv(DISTRICTS, false).split('\n');
    expect(etah.split(',')[heading.split(',').indexOf('lastUnitReplyAt')]).toBe('2026-11-08T17:30:00+05:30');
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { countComplaints } from '../../../src/db/stores/dockets/complaint-store.ts';
import { countriesReport } from '../../../src/reports/abroad/countries.ts';
import { type Dashboard, dashboard } from '../../../src/reports/dashboard/dashboard.ts';
import type { DashboardOptions } from '../../../src/reports/dashboard/scope.ts';
import { deskNow } from '../../../src/reports/desk.ts';
import { districtsReport, statusReport } from '../../../src/reports/figures.ts';
import { listComplaints } from '../../../src/reports/list.ts';
import { resolveFilter } from '../../../src/reports/filters.ts';
import { groupReport } from '../../../src/reports/questions/group-report.ts';
import { qualityReport } from '../../../src/reports/questions/quality.ts';
import { AGEING, POLICE, RANGES, ZONES } from '../../../src/reports/questions/questions.ts';
import { responseReport } from '../../../src/reports/questions/response.ts';
import { trendReport } from '../../../src/reports/questions/trend.ts';
import { readingReport } from '../../../src/reports/reading.ts';
import { addComplaint, fixtureRegister, gather } from '../../support/fixture.ts';
import { STATE_NOW as NOW, stateRegister } from '../../support/figures/state-register.ts';
import { placesIn } from '../../support/places.ts';

const of = (db: Db, typed: DashboardOptions = {}, now = NOW) => dashboard(db, typed, now, { places: placesIn(db) });
const listOf = (data: Dashboard, key: string) => data.lists.find((list) => list.key === key);

/** As a person types the command that stands below a list. */
async function listed(db: Db, { list }: { readonly list: string }): Promise<string[]> {
  const words = [...list.matchAll(/--([\w-]+)(?: (?:"([^"]*)"|(?!--)(\S+)))?/g)];
  const typed = Object.fromEntries(
    words.map(([, name = '', quoted, plain]) => [name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()), quoted ?? plain ?? true]),
  );
  const filter = await resolveFilter(db, typed, NOW, placesIn(db));
  return (await gather(listComplaints(db, { filter, order: 'oldest' }))).map(({ docket }) => docket);
}

describe('a dashboard', () => {
  let db: Db;
  beforeAll(async () => {
    db = await stateRegister(2_000);
  });
  afterAll(() => db.close());

  it.each<[string, DashboardOptions, { unit?: string; country?: string }, { from?: string; to?: string; month?: string; last?: string }]>([
    ['the state, of the last 30 days', {}, {}, { last: '30d' }],
    ['a month', { month: '2026-10' }, {}, { month: '2026-10' }],
    ['a commissionerate', { unit: 'Agra' }, { unit: 'commissionerate-agra' }, { last: '30d' }],
    [
      'a zone',
      { unit: 'Kanpur Zone', from: '2026-09-01', to: '2026-09-30' },
      { unit: 'zone-kanpur' },
      { from: '2026-09-01', to: '2026-09-30' },
    ],
    ['a country', { country: 'GB', last: '4w' }, { country: 'GB' }, { last: '4w' }],
  ])('of %s is made of the figures of the reports, every one of them', async (_, typed, filter, days) => {
    const data = await of(db, typed);
    const places = placesIn(db);
    const period = { ...days, ...filter };
    const { from, to } = data.days;
    const span = { ...(from !== null && { from }), ...(to !== null && { to }) };
    const flow = async (options: { from: string; to: string }) => ({
      received: await statusReport(db, { ...options, ...filter, by: 'none' }, NOW, places),
      closed: await statusReport(db, { ...options, ...filter, by: 'none', basis: 'closed' }, NOW, places),
      response: await responseReport(db, { ...options, ...filter, rows: 'none' }, NOW, places),
    });
    const unit = data.whose.of === 'unit';
    expect(data.standing).toEqual({
      groups: await groupReport(db, unit && data.whose.kind === 'zone' ? RANGES : ZONES, period, NOW, places),
      response: await responseReport(db, { ...period, rows: 'none' }, NOW, places),
      trend: await trendReport(db, period, NOW, places),
      flow: {
        today: await flow({ from: '2026-11-10', to: '2026-11-10' }),
        yesterday: await flow({ from: '2026-11-09', to: '2026-11-09' }),
        week: await flow({ from: '2026-11-03', to: '2026-11-09' }),
      },
      police: await groupReport(db, POLICE, period, NOW, places),
      quality: await qualityReport(db, period, NOW, places),
      reading: await readingReport(db, period, NOW, places),
      countries: unit ? null : await countriesReport(db, span, NOW),
      ageing: await groupReport(db, AGEING, filter, NOW, places),
      categories: data.standing.categories,
      districts: await districtsReport(db, filter, NOW, places),
    });
    expect(data.standing.categories.totals).toEqual(data.standing.ageing.totals);
    expect(data.desk).toEqual(await deskNow(db, NOW));
    const week = await districtsReport(db, { from: '2026-11-03', to: '2026-11-09', ...filter }, NOW, places);
    expect(data.doing.week).toEqual(Object.fromEntries(week.rows.flatMap(({ key, received }) => (key === null ? [] : [[key, received]]))));
  });

  it.each<[string, DashboardOptions]>([
    ['the state', {}],
    ['a commissionerate', { unit: 'Agra' }],
    ['a country', { country: 'GB' }],
  ])('of %s lists the dockets behind its figures as the command below them does', async (_, typed) => {
    const data = await of(db, typed);
    for (const list of data.lists) {
      const all = list.key === 'updates' ? [] : await listed(db, list);
      expect({ key: list.key, total: list.total, dockets: list.dockets }).toEqual({
        key: list.key,
        total: all.length,
        dockets: all.slice(0, 50),
      });
    }
    const { rows } = data.standing.districts;
    for (const { key, open, inProcess } of rows) expect(listOf(data, `district:${key ?? 'none'}`)?.total ?? 0).toBe(open + inProcess);
  });

  it('names ten that wait for the police, the first registered first, with who has them', async () => {
    const { longest } = (await of(db)).doing;
    expect(longest).toHaveLength(10);
    expect(longest.map(({ registeredAt }) => registeredAt)).toEqual(longest.map(({ registeredAt }) => registeredAt).sort());
    expect(new Set(longest.map(({ waitingOn }) => waitingOn)).has('citizen')).toBe(false);
    expect(longest.every(({ unit, district }) => (unit === null) === (district === null))).toBe(true);
  });

  it('reads the unit that was typed once, and says once how it was read', async () => {
    const places = placesIn(db);
    const { whose } = await dashboard(db, { unit: 'Allahabad' }, NOW, { places });
    expect(whose).toMatchObject({ of: 'unit', code: 'commissionerate-prayagraj' });
    expect(places.said).toHaveLength(1);
  });

  it('shows every district at its zone, and commissionerates at none', async () => {
    const { places } = await of(db, { unit: 'zone-agra' });
    expect(places).toHaveLength(75);
    expect(places.filter(({ zone }) => zone === null)).toHaveLength(7);
    expect(places.filter(({ within }) => within).map(({ zone }) => zone)).toEqual(Array(7).fill('zone-agra'));
  });

  it('refuses a unit, a country or a day that there is not', async () => {
    await expect(of(db, { unit: 'Atlantis' })).rejects.toMatchObject({ code: 'not_found' });
    await expect(of(db, { country: 'Atlantis' })).rejects.toMatchObject({ code: 'bad_input' });
    await expect(of(db, { from: '2026-11-10', to: '2026-11-01' })).rejects.toMatchObject({ code: 'usage' });
    await expect(of(db, { last: '30 fortnights' })).rejects.toMatchObject({ code: 'usage' });
  });
});

describe('a dashboard of little', () => {
  let db: Db;
  beforeAll(async () => {
    db = await fixtureRegister();
  });
  afterAll(() => db.close());

  it('of an empty register has nothing in it, and nothing silent', async () => {
    const { doing, lists, standing } = await of(db);
    expect(doing).toMatchObject({ longest: [], silentHandles: [], silentDistricts: [], changes: [] });
    expect(lists.reduce((sum, { total }) => sum + total, 0)).toBe(0);
    expect(standing.groups.totals).toMatchObject({ received: 0, numberToldShare: null });
  });

  it('calls silent what had something to answer a week ago, and nothing younger', async () => {
    const at = (day: string) => ({ registered_at: `${day}T06:00:00.000Z`, posted_at: `${day}T06:00:00.000Z` });
    await addComplaint(db, { n: 1, text: '@Etahpolice चोरी', mentions: ' etahpolice ', columns: at('2026-11-08') });
    expect((await of(db)).doing).toMatchObject({ silentHandles: [], silentDistricts: [] });
    await addComplaint(db, {
      n: 2,
      text: '@agrapolice चोरी',
      mentions: ' agrapolice ',
      columns: { ...at('2026-11-01'), district: 'Agra', lead_unit: 'commissionerate-agra' },
    });
    const { doing } = await of(db);
    expect(doing.silentHandles.map(({ handle, tagged, lastAnswerAt }) => ({ handle, tagged, lastAnswerAt }))).toEqual([
      { handle: 'agrapolice', tagged: 1, lastAnswerAt: null },
    ]);
    expect(doing.silentDistricts.map(({ district, waiting }) => ({ district, waiting }))).toEqual([{ district: 'Agra', waiting: 1 }]);
    const etah = await of(db, { unit: 'Etah' });
    expect(etah.doing).toMatchObject({ silentHandles: [], silentDistricts: [] });
    expect(etah.doing.longest.map(({ docket }) => docket)).toEqual(['UPP-2026-000001-5']);
  });

  it('says which districts have changed, and whether more than chance explains', async () => {
    const some = await fixtureRegister();
    const add = (from: number, n: number, day: string, columns = {}) =>
      Promise.all(
        Array.from({ length: n }, (_, i) =>
          addComplaint(some, { n: from + i, columns: { registered_at: `${day}T06:00:00.000Z`, ...columns } }),
        ),
      );
    const agra = { district: 'Agra', lead_unit: 'commissionerate-agra' };
    await add(1, 2, '2026-11-01');
    await add(3, 2, '2026-11-01', agra);
    await add(5, 14, '2026-11-05');
    await add(19, 3, '2026-11-09', agra);
    await add(22, 30, '2026-11-10', agra);
    const { changes, compared } = (await of(some)).doing;
    await some.close();
    expect(compared).toEqual({ now: { from: '2026-11-03', to: '2026-11-09' }, before: { from: '2026-10-27', to: '2026-11-02' } });
    expect(changes).toEqual([
      { district: 'Etah', name: { en: 'Etah', hi: 'एटा' }, received: 14, before: 2, changed: true },
      { district: 'Agra', name: { en: 'Agra', hi: 'आगरा' }, received: 3, before: 2, changed: false },
    ]);
  });

  it('of a month that has not come counts nothing, and still says what waits', async () => {
    const { standing, doing, days } = await of(db, { month: '2027-01' });
    expect(days).toEqual({ from: '2027-01-01', to: '2027-01-31' });
    expect(standing.groups.totals.received).toBe(0);
    expect(standing.trend.rows.every(({ received }) => received === 0)).toBe(true);
    expect(doing.longest).toHaveLength(2);
  });

  it('has of what is withheld the number and where it stands, and no word of what it is about', async () => {
    await addComplaint(db, { n: 3, text: 'बालिका, नाम गुप्त', columns: { withheld: 'child', categories: 'child murder' } });
    const data = await of(db);
    expect(data.doing.longest.at(-1)).toMatchObject({ docket: 'UPP-2026-000003-1', withheld: true });
    expect(listOf(data, 'category:child')).toBeUndefined();
    expect(listOf(data, 'category:withheld')).toMatchObject({ total: 1, dockets: ['UPP-2026-000003-1'] });
    expect(JSON.stringify(data)).not.toMatch(/बालिका|गुप्त/);
    expect(await countComplaints(db, { category: 'murder', withheld: false })).toBe(0);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { OUTCOMES } from '../../../src/domain/docket/complaint.ts';
import { districtsReport, statusReport } from '../../../src/reports/figures.ts';
import { groupReport } from '../../../src/reports/questions/group-report.ts';
import { qualityReport } from '../../../src/reports/questions/quality.ts';
import { AGEING, CATEGORIES, POLICE, RANGES, ZONES } from '../../../src/reports/questions/questions.ts';
import { responseReport } from '../../../src/reports/questions/response.ts';
import { trendReport } from '../../../src/reports/questions/trend.ts';
import { ENGINES } from '../../support/engines.ts';
import { by, one, seconds } from '../../support/figures/independent.ts';
import { fillMonth } from '../../support/figures/month.ts';
import { fixtureRegister } from '../../support/fixture.ts';

/** More in a run by hand: UPPOLICE_TEST_DOCKETS=50000. */
const DOCKETS = Number(process.env.UPPOLICE_TEST_DOCKETS ?? 3_000);
const AT = new Date('2026-11-10T12:00:00.000Z');
const MONTH = { month: '2026-10' };
const ALL = "day >= '2026-10-01' and day <= '2026-10-31'";

describe.each(ENGINES)('every figure of a month equals an independent count on %s', (engine) => {
  let db: Db;
  const n = (where: string) => one(db, `select count(*) as n from dockets where status <> 'void' and ${where}`);
  beforeAll(async () => {
    db = await fixtureRegister(engine);
    await fillMonth(db, DOCKETS);
  });
  afterAll(() => db.close());

  it.each([
    ['of the whole month, from the tally', {}, ALL],
    ['behind filters', { language: 'hi', source: 'phone' }, `${ALL} and language = 'hi' and source = 'phone'`],
    [
      'of a category, without what is withheld',
      { category: 'theft' },
      `${ALL} and withheld is null and ' '||categories||' ' like '% theft %'`,
    ],
    [
      'by the day of the post',
      { basis: 'posted', month: undefined, from: '2026-10-05', to: '2026-10-09' },
      "posted_at >= '2026-10-04T18:30:00.000Z' and posted_at < '2026-10-09T18:30:00.000Z'",
    ],
    [
      'by the day of closing',
      { basis: 'closed', month: undefined, from: '2026-10-05', to: '2026-10-09' },
      "closed_at >= '2026-10-04T18:30:00.000Z' and closed_at < '2026-10-09T18:30:00.000Z'",
    ],
  ])('statuses, outcomes and what cuts across them, %s', async (_, typed, where) => {
    const options = Object.fromEntries(Object.entries({ ...MONTH, ...typed }).filter(([, value]) => value !== undefined));
    const { totals, rows } = await statusReport(db, { ...options, by: 'district' }, AT);
    const overdue = `status in ('open', 'in_process') and backlog = 0 and actionable <> 'no' and waiting_on <> 'citizen' and
      (registered_at < '2026-10-31T12:00:00.000Z' or waiting_on = 'desk' and forwarded_at is null and registered_at < '2026-11-10T11:45:00.000Z')`;
    expect(totals).toMatchObject({
      received: await n(where),
      open: await n(`${where} and status = 'open'`),
      inProcess: await n(`${where} and status = 'in_process'`),
      closed: await n(`${where} and status = 'closed'`),
      attention: await n(`${where} and attention = 1`),
      backlog: await n(`${where} and backlog = 1`),
      numberTold: await n(`${where} and number_told_at is not null`),
      overdue: await n(`${where} and ${overdue}`),
    });
    for (const outcome of OUTCOMES) expect(totals.outcomes[outcome]).toBe(await n(`${where} and outcome = '${outcome}'`));
    expect(totals.open + totals.inProcess + totals.closed).toBe(totals.received);
    expect(Object.values(totals.outcomes).reduce((sum, value) => sum + value, 0)).toBe(totals.closed);
    const byDistrict = await by(db, 'district', 'count(*)', where);
    expect(new Map(rows.map(({ key, received }) => [key ?? '', received]))).toEqual(byDistrict);
  });

  it('zones and ranges, whose rows add up to all', async () => {
    for (const question of [ZONES, RANGES]) {
      const { totals, rows } = await groupReport(db, question, MONTH, AT, null);
      expect(rows.reduce((sum, { received }) => sum + received, 0)).toBe(totals.received);
    }
    const { rows } = await groupReport(db, ZONES, MONTH, AT, null);
    const of = (key: string | null) => rows.find((row) => row.key === key);
    expect(of('zone-agra')).toMatchObject({
      received: await n(`${ALL} and lead_unit in ('district-etah', 'district-hathras')`),
      unitAnswered: await n(`${ALL} and lead_unit in ('district-etah', 'district-hathras') and unit_replied_at is not null`),
      onOperatorsWord: await n(
        `${ALL} and lead_unit in ('district-etah', 'district-hathras') and unit_replied_at is not null and id % 3 = 0`,
      ),
      openEmergencies: await n(
        `${ALL} and lead_unit in ('district-etah', 'district-hathras') and urgency = 'emergency' and status in ('open', 'in_process')`,
      ),
      withheld: await n(`${ALL} and lead_unit in ('district-etah', 'district-hathras') and withheld is not null`),
      reopened: await n(`${ALL} and lead_unit in ('district-etah', 'district-hathras') and reopen_count > 0`),
    });
    const { fair } = of('commissionerate-agra') ?? {};
    const agra = `${ALL} and lead_unit = 'commissionerate-agra' and backlog = 0`;
    expect(fair?.closing).toMatchObject({
      n: await n(`${agra} and registered_at <= '2026-10-31T12:00:00.000Z'`),
      good: await n(
        `${agra} and registered_at <= '2026-10-31T12:00:00.000Z' and closed_at is not null and ${seconds(db, 'registered_at', 'closed_at')} <= 864000`,
      ),
    });
    expect(of(null)?.fair).toBeUndefined();
  });

  it('categories, in each of which a docket is counted, and withheld ones in none', async () => {
    const { rows } = await groupReport(db, CATEGORIES, MONTH, AT, null);
    for (const { key, received } of rows) {
      const where = key === 'withheld' ? 'withheld is not null' : `withheld is null and ' '||categories||' ' like '% ${key} %'`;
      expect([key, received]).toEqual([key, await n(`${ALL} and ${where}`)]);
    }
  });

  it('complaints about the police, the withheld ones counted apart', async () => {
    const { rows, totals, leftOut } = await groupReport(db, POLICE, MONTH, AT, null);
    expect(totals.received).toBe(await n(`${ALL} and accused_police is not null and withheld is null`));
    for (const { key, received } of rows) expect(received).toBe(await n(`${ALL} and accused_police = '${key}' and withheld is null`));
    expect(leftOut?.withheld).toBe(await n(`${ALL} and withheld is not null`));
  });

  it.each(['unit', 'outcome'] as const)('complaints about the police by %s, with the command behind each', async (by) => {
    const { rows, totals } = await groupReport(db, { ...POLICE, rows: by, by }, MONTH, AT, null);
    const column = by === 'unit' ? 'lead_unit' : 'outcome';
    expect(rows.length).toBeGreaterThan(2);
    for (const { key, received, list } of rows) {
      const where = key === null ? `${column} is null` : `${column} = '${key}'`;
      expect([key, received]).toEqual([key, await n(`${ALL} and accused_police is not null and withheld is null and ${where}`)]);
      expect(list).toContain(by === 'unit' ? `--unit ${key ?? 'none'}` : key === null ? '--status open,in_process' : `--outcome ${key}`);
    }
    expect(rows.reduce((sum, { received }) => sum + received, 0)).toBe(totals.received);
  });

  it('the period before, of every row', async () => {
    const halves = { from: '2026-10-16', to: '2026-10-31', against: '2026-10-01..2026-10-15' };
    const before = "day >= '2026-10-01' and day <= '2026-10-15'";
    const districts = await districtsReport(db, halves, AT);
    const units = await groupReport(db, { ...POLICE, rows: 'unit' }, halves, AT, null);
    expect(districts.rows.length).toBeGreaterThan(3);
    for (const { key, before: then } of districts.rows) {
      const where = `${before} and ${key === null ? 'district is null' : `district = '${key.replaceAll("'", "''")}'`}`;
      expect([key, then?.received, then?.closed]).toEqual([key, await n(where), await n(`${where} and status = 'closed'`)]);
    }
    const police = `${before} and accused_police is not null and withheld is null`;
    for (const { key, before: then } of units.rows)
      expect([key, then?.received]).toEqual([key, await n(`${police} and ${key === null ? 'lead_unit is null' : `lead_unit = '${key}'`}`)]);
    const all = await districtsReport(db, {}, AT);
    expect(all.rows[0]).not.toHaveProperty('before');
  });

  it('districts in which more came in than chance explains, and none where the periods are of unlike length', async () => {
    const days = { from: '2026-10-30', to: '2026-10-31' };
    const changed = async (against: string) =>
      (await districtsReport(db, { ...days, against }, AT)).rows.filter((row) => row.changed).map(({ key }) => key);
    await expect(changed('2026-10-28..2026-10-29')).resolves.toEqual([]);
    expect((await changed('2026-08-01..2026-08-02')).length).toBeGreaterThan(3);
    await expect(changed('2026-08-01..2026-08-31')).resolves.toEqual([]);
  });

  it('ages of what is not closed', async () => {
    const { rows } = await groupReport(db, AGEING, {}, AT, null);
    const before = (days: number) => new Date(AT.getTime() - days * 86_400_000).toISOString();
    const limits = [0, 1, 3, 10, 30, 100_000];
    for (const [index, { received }] of rows.entries()) {
      const [young = 0, old = 0] = [limits[index], limits[index + 1]];
      const where = `status in ('open', 'in_process') and registered_at <= '${before(young)}' and registered_at > '${before(old)}'`;
      expect(received).toBe(await n(where));
    }
    expect(rows.reduce((sum, { received }) => sum + received, 0)).toBe(await n("status in ('open', 'in_process')"));
  });

  it('spans, with the unanswered as never, and shares in time over what is due', async () => {
    const { clocks, hours, rows } = await responseReport(db, { ...MONTH, rows: 'district' }, AT, null);
    const timed = `${ALL} and backlog = 0`;
    const all = await n(timed);
    const clock = async (from: string, to: string, target: number, limit: string) => {
      const minutes = `${seconds(db, from, to)} / 60`;
      const done = await n(`${timed} and ${to} is not null`);
      const at = async (position: number) =>
        one(
          db,
          `select ${minutes} as n from dockets where status <> 'void' and ${timed} and ${to} is not null order by 1 limit 1 offset ${position}`,
        );
      const value = async (position: number) => (position < done ? await at(position) : Number.POSITIVE_INFINITY);
      const middle = ((await value(Math.floor((all - 1) / 2))) + (await value(Math.floor(all / 2)))) / 2;
      const ninth = await value(Math.ceil(all * 0.9) - 1);
      return {
        n: all,
        done,
        medianMinutes: Number.isFinite(middle) ? middle : null,
        p90Minutes: Number.isFinite(ninth) ? ninth : null,
        due: await n(`${timed} and ${from} <= '${limit}'`),
        within: await n(`${timed} and ${from} <= '${limit}' and ${to} is not null and ${seconds(db, from, to)} <= ${target}`),
      };
    };
    expect(clocks.firstReply).toMatchObject(await clock('posted_at', 'first_reply_at', 300, '2026-11-10T11:55:00.000Z'));
    expect(clocks.forwarding).toMatchObject(await clock('registered_at', 'forwarded_at', 900, '2026-11-10T11:45:00.000Z'));
    expect(clocks.closing).toMatchObject(await clock('registered_at', 'closed_at', 864_000, '2026-10-31T12:00:00.000Z'));
    const { due: _, within: __, ...unitReply } = await clock('posted_at', 'unit_replied_at', 0, '');
    expect(clocks.unitReply).toMatchObject({ ...unitReply, targetMinutes: null, withinShare: null });
    expect(clocks.closing.due + clocks.closing.notDue).toBe(all);
    expect(hours.reduce((sum, { due }) => sum + due, 0)).toBe(clocks.firstReply.due);
    expect(rows.reduce((sum, { firstReply }) => sum + firstReply.done, 0)).toBe(clocks.firstReply.done);
  });

  it('closings by outcome, what a second person agreed to, and what was reopened', async () => {
    const { totals, rows, notActionable } = await qualityReport(db, MONTH, AT, null);
    expect(totals).toMatchObject({
      closed: await n(`${ALL} and status = 'closed'`),
      approved: await n(`${ALL} and approved_at is not null`),
      reopened: await n(`${ALL} and reopen_count > 0`),
      everClosed: await n(`${ALL} and (status = 'closed' or reopen_count > 0)`),
      falseClosures: null,
      citizensWord: null,
    });
    for (const row of rows) expect(row.closed).toBe(await n(`${ALL} and outcome = '${row.key}'`));
    expect(notActionable.reduce((sum, reason) => sum + reason.n, 0)).toBe(await n(`${ALL} and outcome = 'not_actionable'`));
  });

  it('days and weeks, whose sums are the month, and what was closed in them', async () => {
    for (const step of ['day', 'week'] as const) {
      const { rows, totals } = await trendReport(db, { ...MONTH, step }, AT, null);
      expect(rows.reduce((sum, { received }) => sum + received, 0)).toBe(totals.received);
      for (const row of rows) expect(row.received).toBe(await n(`day >= '${row.key}' and day <= '${row.to}'`));
      expect(totals.closedThen).toBe(await n("closed_at >= '2026-09-30T18:30:00.000Z' and closed_at < '2026-10-31T18:30:00.000Z'"));
    }
  });

  it('and the period before, or the one that is named', async () => {
    const { before } = await statusReport(db, { from: '2026-10-11', to: '2026-10-20', by: 'none' }, AT);
    expect(before).toMatchObject({
      from: '2026-10-01',
      to: '2026-10-10',
      totals: { received: await n("day >= '2026-10-01' and day <= '2026-10-10'") },
    });
    const named = await statusReport(db, { month: '2026-10', against: '2026-10-02..2026-10-03', by: 'none' }, AT);
    expect(named.before?.totals.received).toBe(await n("day in ('2026-10-02', '2026-10-03')"));
  });
});

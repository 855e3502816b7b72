import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../src/db/db.ts';
import type { DocketsTable } from '../../src/db/schema/dockets.ts';
import { OUTCOMES } from '../../src/domain/docket/complaint.ts';
import { districtsReport, statusReport } from '../../src/reports/figures.ts';
import { ENGINES } from '../support/engines.ts';
import { addComplaint, fixtureRegister, NOW } from '../support/fixture.ts';

/** Minutes after the post, as UTC text. */
function later(at: string, minutes: number): string {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString();
}

const OLD = '2026-10-20T06:00:00.000Z';
const TODAY = '2026-11-10T11:00:00.000Z';
const JUST_NOW = '2026-11-10T11:50:00.000Z';

describe.each(ENGINES)('figures on %s', (engine) => {
  let db: Db;
  beforeAll(async () => {
    db = await fixtureRegister(engine);
    const seeds: Partial<DocketsTable>[] = [
      // Overdue: with the desk for an hour and not forwarded.
      { registered_at: TODAY },
      // Not yet: ten minutes.
      { registered_at: JUST_NOW },
      // Overdue: older than ten days, with its unit; first answered after 8 minutes.
      {
        registered_at: OLD,
        status: 'in_process',
        waiting_on: 'unit',
        forwarded_at: later(OLD, 5),
        first_reply_at: later(OLD, 8),
        unit_replied_at: later(OLD, 8),
        number_told_at: later(OLD, 5),
      },
      // Not overdue: one waits for the citizen, one was old when registered, one was marked as not a complaint.
      { registered_at: OLD, waiting_on: 'citizen', first_reply_at: later(OLD, 2), attention: 1 },
      { registered_at: OLD, backlog: 1, posted_at: '2024-01-01T00:00:00.000Z', first_reply_at: '2024-01-01T00:01:00.000Z' },
      { registered_at: OLD, actionable: 'no', district: null, lead_unit: null },
      {
        registered_at: OLD,
        status: 'closed',
        outcome: 'fir',
        closed_at: TODAY,
        waiting_on: 'nobody',
        district: 'Agra',
        lead_unit: 'commissionerate-agra',
      },
      {
        registered_at: OLD,
        status: 'closed',
        outcome: 'duplicate',
        closed_at: TODAY,
        waiting_on: 'nobody',
        district: 'Bulandshahr',
        lead_unit: 'district-bulandshahr',
      },
      {
        registered_at: OLD,
        status: 'closed',
        outcome: 'not_actionable',
        closed_at: TODAY,
        waiting_on: 'nobody',
        district: 'Agra',
        lead_unit: 'commissionerate-agra',
      },
      { registered_at: OLD, status: 'void', waiting_on: 'nobody' },
    ];
    for (const [index, columns] of seeds.entries()) await addComplaint(db, { n: index + 1, columns });
  });
  afterAll(() => db.close());

  it('add up: received is open, in process and closed, closed is the sum of the outcomes', async () => {
    const { totals } = await statusReport(db, { by: 'none' }, NOW);
    expect(totals).toMatchObject({
      received: 9,
      open: 5,
      inProcess: 1,
      closed: 3,
      notActionable: 1,
      duplicates: 1,
      attention: 1,
      overdue: 2,
      backlog: 1,
      numberTold: 1,
    });
    expect(Object.keys(totals.outcomes)).toEqual([...OUTCOMES]);
    expect(Object.values(totals.outcomes).reduce((sum, n) => sum + n, 0)).toBe(totals.closed);
  });

  it('give every share of all complaints, and of those that were actionable', async () => {
    const { totals } = await statusReport(db, { by: 'none' }, NOW);
    expect(totals.closedShare).toBe(0.3333);
    expect(totals.withoutNotActionable).toMatchObject({ received: 8, closed: 2, closedShare: 0.25 });
  });

  it('count the unanswered as never answered, and set no target for what was older than 48 hours when registered', async () => {
    const { rows, totals } = await statusReport(db, { by: 'district' }, NOW);
    // Two of eight answered: the middle one was not.
    expect(totals.medianFirstReplyMinutes).toBeNull();
    // Etah: 2 and 8 minutes, two unanswered; the docket that was old when registered does not count.
    expect(rows.find(({ key }) => key === 'Etah')?.medianFirstReplyMinutes).toBeNull();
    await db.k
      .updateTable('dockets')
      .set({ first_reply_at: later(TODAY, 20) })
      .where('id', '=', 1)
      .execute();
    const [etah] = (await statusReport(db, { by: 'district' }, NOW)).rows;
    expect(etah).toMatchObject({
      key: 'Etah',
      received: 5,
      medianFirstReplyMinutes: 14,
      withoutNotActionable: { medianFirstReplyMinutes: 14 },
    });
    await db.k.updateTable('dockets').set({ first_reply_at: null }).where('id', '=', 1).execute();
  });

  it.each(['district', 'zone', 'unit'] as const)('add up over the rows of every %s', async (by) => {
    const { rows, totals } = await statusReport(db, { by }, NOW);
    for (const key of ['received', 'open', 'inProcess', 'closed', 'attention', 'overdue', 'backlog', 'numberTold'] as const) {
      expect(rows.reduce((sum, row) => sum + row[key], 0)).toBe(totals[key]);
    }
  });

  it('add districts up under their zone; a commissionerate outside the zones has a row of its own', async () => {
    const { rows } = await statusReport(db, { by: 'zone' }, NOW);
    expect(rows.map(({ key, received }) => [key, received])).toEqual([
      ['zone-agra', 5],
      ['commissionerate-agra', 2],
      ['zone-meerut', 1],
      [null, 1],
    ]);
  });

  it('count IST days of registration, both included', async () => {
    const { from, to, totals } = await statusReport(db, { by: 'none', from: '2026-11', to: '2026-11-10' }, NOW);
    expect({ from, to, received: totals.received }).toEqual({ from: '2026-11-01', to: '2026-11-10', received: 2 });
    expect((await statusReport(db, { by: 'none', to: '2026-10-20' }, NOW)).totals.received).toBe(7);
  });

  it('have a footer by which they can be checked later', async () => {
    const { footer } = await statusReport(db, { by: 'zone', from: '2026-10' }, NOW);
    const head = await db.k.selectFrom('chain_head').selectAll().executeTakeFirstOrThrow();
    expect(footer).toEqual({
      register: 'UPP test',
      definitions: '1',
      asOf: NOW.toISOString(),
      filter: { from: '2026-10-01', to: null, by: 'zone' },
      head: expect.stringMatching(new RegExp(`^${head.seq}:${head.hash}:[0-9a-f]{64}$`)),
    });
  });

  it('list the dockets behind them when asked', async () => {
    const { dockets } = await statusReport(db, { by: 'none', from: '2026-11', dockets: true }, NOW);
    expect(dockets).toEqual(['UPP-2026-000001-5', 'UPP-2026-000002-8']);
  });

  it('show every district, including those from which nothing came, the largest first, and since when each is silent', async () => {
    const { rows } = await districtsReport(db, {}, NOW);
    expect(rows.map(({ key, received }) => [key, received])).toEqual([
      ['Etah', 5],
      ['Agra', 2],
      ['Bulandshahr', 1],
      [null, 1],
      ['Hathras', 0],
    ]);
    expect(rows[0]).toMatchObject({ nameHi: 'एटा', lastUnitReplyAt: later(OLD, 8) });
    expect(rows.at(-1)).toMatchObject({ key: 'Hathras', lastUnitReplyAt: null, closedShare: null, medianFirstReplyMinutes: null });
  });

  it('say since when a district is silent even for a period in which it did not answer', async () => {
    const { rows } = await districtsReport(db, { from: '2026-11' }, NOW);
    expect(rows[0]).toMatchObject({ key: 'Etah', received: 2, lastUnitReplyAt: later(OLD, 8) });
  });
});

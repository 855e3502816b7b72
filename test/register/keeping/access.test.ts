import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { insertDispatch } from '../../../src/db/stores/dispatches/dispatch-store.ts';
import { DocketSet } from '../../../src/domain/docket/number/docket-ranges.ts';
import { eventSet } from '../../../src/register/audit/log.ts';
import { accessByExport, listAccess, recordAccess } from '../../../src/register/keeping/access.ts';
import { accessDockets } from '../../../src/reports/rows/access.ts';
import { complaintDockets } from '../../../src/reports/rows/complaints.ts';
import { dispatchRows, dispatchSet } from '../../../src/reports/rows/dispatches.ts';
import { ENGINES } from '../../support/engines.ts';
import { addComplaint, fixtureRegister, NOW } from '../../support/fixture.ts';

const BY = { actor: { name: 'Asha', login: 'asha', host: 'desk' }, now: NOW };

async function all<T>(pages: AsyncIterable<readonly T[]>): Promise<T[]> {
  const rows: T[] = [];
  for await (const page of pages) rows.push(...page);
  return rows;
}

describe.each(ENGINES)('what leaves the register, on %s', (engine) => {
  let db: Db;
  beforeAll(async () => {
    db = await fixtureRegister(engine);
    for (const n of [1, 2, 3, 4]) await addComplaint(db, { n, ...(n === 3 && { columns: { withheld: 'child' as const } }) });
    await db.write((tx) =>
      insertDispatch(tx, {
        docketId: 4,
        recipient: 'district-etah',
        channel: 'print',
        purpose: 'forward',
        round: 1,
        template: null,
        text: null,
        plannedAt: NOW.toISOString(),
      }),
    );
  }, 60_000);
  afterAll(() => db.close());

  it('is known by its dockets, whatever was asked for', async () => {
    expect((await complaintDockets(db, {})).ranges()).toEqual({ '2026': '1-4' });
    expect((await complaintDockets(db, { withheld: true })).ranges()).toEqual({ '2026': '3' });
    expect((await eventSet(db, { kind: 'registered' })).dockets.size).toBe(4);
    const { set, last } = await dispatchSet(db, { recipients: ['district-etah'] });
    expect(set.ranges()).toEqual({ '2026': '4' });
    expect(await all(dispatchRows(db, { last }, set, true))).toMatchObject([{ recipient: 'district-etah', state: 'planned' }]);
    expect((await dispatchSet(db, { state: 'failed' })).set.size).toBe(0);
  });

  it('is found by docket, by person and by number, the newest first', async () => {
    const first = await recordAccess(db, { what: 'complaints', format: 'csv', columns: ['docket'], dockets: { '2026': '1-2' } }, BY);
    const second = await recordAccess(
      db,
      { what: 'complaints', format: 'json', columns: ['text'], dockets: { '2026': '2-3' }, unmasked: true },
      { ...BY, actor: { name: 'Ravi', login: 'ravi', host: 'desk' } },
      'FIR 212/2026',
    );
    const numbers = async (asked: Parameters<typeof listAccess>[1]) => (await all(listAccess(db, asked))).map((access) => access.export);
    expect(await numbers({})).toEqual([second, first]);
    expect(await numbers({ docket: { year: 2026, serial: 1 } })).toEqual([first]);
    expect(await numbers({ by: 'ravi' })).toEqual([second]);
    expect(await numbers({ from: '2027-01-01T00:00:00.000Z' })).toEqual([]);
    const found = await accessByExport(db, second ?? 0);
    expect(found?.access).toMatchObject({ unmasked: true, reason: 'FIR 212/2026', dockets: 2 });
    expect(await all(accessDockets(db, found?.set ?? new DocketSet()))).toMatchObject([
      { withheld: null, status: 'open' },
      { withheld: 'class', status: null, complainant: null },
    ]);
    expect(await accessByExport(db, 1)).toBeNull();
  });
});

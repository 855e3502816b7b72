import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../../src/db/migrations/index.ts';
import type { DocketsTable } from '../../../src/db/schema/dockets.ts';
import { handleRows } from '../../../src/db/stores/directory/handle-store.ts';
import { countGroups, replyTimes } from '../../../src/db/stores/figures/report-store.ts';
import { falseTally } from '../../../src/db/stores/figures/tally-store.ts';
import { spentBetween } from '../../../src/db/stores/intake/ledger-store.ts';
import { ENGINES, emptyPlace } from '../../support/engines.ts';
import { addComplaint } from '../../support/fixture.ts';
import { fillRegister } from '../../support/intake.ts';

describe('a register of the first schema', () => {
  it('keeps its handles and its ledger when it is migrated', async () => {
    const place = await emptyPlace('sqlite');
    const { db } = await place.create('0001-register');
    await fillRegister(db);
    await sql`insert into ledger (at, utc_day, resource, units, cost_micro_usd) values ('2026-11-02T06:30:00.000Z', '2026-11-02', 'post_read', 3, 15000)`.execute(
      db.k,
    );
    expect((await place.create()).applied).toEqual(MIGRATIONS.slice(1).map(({ name }) => name));
    expect(await spentBetween(db, '2026-11-01', '2026-12-01')).toBe(15_000);
    expect((await handleRows(db)).map(({ name, account }) => [name, account])).toContainEqual(['Uppolice', null]);
    await place.remove();
  });
});

describe.each(ENGINES)('a register from before the tally on %s', (engine) => {
  it('keeps its dockets when it is migrated, and has a correct tally from then on', async () => {
    const place = await emptyPlace(engine);
    const { db } = await place.create('0003-learnt-places');
    const seeds: Partial<DocketsTable>[] = [
      {},
      { district: null, lead_unit: null, attention: 1 },
      { status: 'closed', outcome: 'fir', first_reply_at: '2026-11-10T06:07:59.000Z', unit_replied_at: '2026-11-10T06:07:59.000Z' },
      { status: 'void' },
    ];
    for (const [index, seed] of seeds.entries()) await addComplaint(db, { n: index + 1, columns: seed });
    const before = await db.k.selectFrom('dockets').selectAll().orderBy('id').execute();
    expect((await place.create()).applied).toEqual(MIGRATIONS.slice(3).map(({ name }) => name));
    expect(await db.k.selectFrom('dockets').selectAll().orderBy('id').execute()).toEqual(
      before.map((row) => ({ ...row, unseen_since: null })),
    );
    expect(await falseTally(db)).toBeNull();
    const [counted] = await countGroups(db, 'none', { from: null, to: null }, { forwardBefore: '2026', closeBefore: '2026' });
    expect(counted).toMatchObject({ received: 3, open: 2, attention: 1 });
    expect(await replyTimes(db, 'none', { from: null, to: null })).toEqual([{ key: null, minutes: 7, notActionable: false, count: 1 }]);
    // The triggers keep it up to date from here on.
    await db.k.updateTable('dockets').set({ status: 'in_process' }).where('id', '=', 1).execute();
    expect(await falseTally(db)).toBeNull();
    await place.remove();
  });
});

import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../../src/db/migrations/index.ts';
import type { DocketsTable } from '../../../src/db/schema/dockets.ts';
import { insertDispatch } from '../../../src/db/stores/dispatches/dispatch-store.ts';
import { ownComplaints } from '../../../src/db/stores/dockets/own-complaint-store.ts';
import { addConcerns, dropConcerns } from '../../../src/db/stores/dockets/concern-store.ts';
import { handleRows, saveAccount } from '../../../src/db/stores/directory/handle-store.ts';
import { countGroups, replyTimes } from '../../../src/db/stores/figures/report-store.ts';
import { falseStateTally, falseTally } from '../../../src/db/stores/figures/tally-store.ts';
import { docketsToUpdate } from '../../../src/db/stores/dispatches/update-store.ts';
import { countUndecided, reopenIgnored, waitingThatTag } from '../../../src/db/stores/posts/waiting-store.ts';
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
      before.map((row) => ({ ...row, unseen_since: null, marks: null, held_since: null, outside_at: null })),
    );
    expect(await falseTally(db)).toBeNull();
    expect(await falseStateTally(db)).toBeNull();
    const [counted] = await countGroups(db, 'none', { from: null, to: null }, { forwardBefore: '2026', closeBefore: '2026' });
    expect(counted).toMatchObject({ received: 3, open: 2, attention: 1 });
    expect(await replyTimes(db, 'none', { from: null, to: null })).toEqual([{ key: null, minutes: 7, notActionable: false, count: 1 }]);
    // The triggers keep it up to date from here on.
    await db.k.updateTable('dockets').set({ status: 'in_process' }).where('id', '=', 1).execute();
    expect(await falseTally(db)).toBeNull();
    expect(await falseStateTally(db)).toBeNull();
    await place.remove();
  });
});

describe.each(ENGINES)('a register from before better copies on %s', (engine) => {
  it('takes the newest post of an author for the age of the name that it holds', async () => {
    const place = await emptyPlace(engine);
    const { db } = await place.create('0005-emergencies');
    await db.insertRows(
      'authors',
      ['id', 'x_id', 'handle'],
      [
        [1, 'a', 'asha'],
        [2, 'b', null],
      ],
    );
    await db.insertRows(
      'posts',
      ['id', 'x_id', 'author_id', 'posted_at', 'mentions', 'leading_mentions', 'landed_at'],
      [
        [1, '1', 1, '2026-11-01T00:00:00.000Z', '', 0, ''],
        [2, '2', 1, '2026-11-02T00:00:00.000Z', '', 0, ''],
        [3, '3', 2, '2026-11-03T00:00:00.000Z', '', 0, ''],
      ],
    );
    expect((await place.create()).applied).toEqual(MIGRATIONS.slice(5).map(({ name }) => name));
    expect(await db.k.selectFrom('authors').select(['id', 'named_at']).orderBy('id').execute()).toEqual([
      { id: 1, named_at: '2026-11-02T00:00:00.000Z' },
      { id: 2, named_at: null },
    ]);
    await place.remove();
  });
});

describe.each(ENGINES)('a register from before posts that wait on %s', (engine) => {
  it('keeps its posts, which nobody has marked and which are still to be read for being pressing', async () => {
    const place = await emptyPlace(engine);
    const { db } = await place.create('0006-better-copies');
    await db.insertRows('authors', ['id', 'x_id', 'handle'], [[1, 'a', 'asha']]);
    await db.insertRows(
      'posts',
      ['id', 'x_id', 'author_id', 'posted_at', 'mentions', 'leading_mentions', 'landed_at', 'role'],
      [[1, '1', 1, '2026-11-01T00:00:00.000Z', '', 0, '2026-11-01T00:00:00.000Z', 'unknown_author']],
    );
    await place.create();
    const times = { before: '2026-11-02', unreadBefore: '2026-11-02', leftBefore: '2026-11-02', after: '2026-11-03' };
    expect(await countUndecided(db, times)).toMatchObject({
      unknownAuthor: 1,
      longer: 1,
      pressing: 0,
      unread: 1,
    });
    expect(await db.k.selectFrom('posts').select(['marked', 'pressing']).execute()).toEqual([{ marked: null, pressing: null }]);
    await place.remove();
  });
});

describe.each(ENGINES)('a register from before the index on complainants on %s', (engine) => {
  it('keeps its dockets when it is migrated, and finds those of an author that were begun between two times', async () => {
    const place = await emptyPlace(engine);
    const { db } = await place.create('0010-marks');
    await addComplaint(db, { n: 1 });
    const before = await db.k.selectFrom('dockets').selectAll().execute();
    expect((await place.create()).applied).toContain('0012-dockets-of-author');
    expect(await db.k.selectFrom('dockets').selectAll().execute()).toEqual(
      before.map((row) => ({ ...row, held_since: null, outside_at: null })),
    );
    const [{ author_id: author = 0, posted_at: postedAt = '' } = {}] = before;
    expect((await ownComplaints(db, [author], postedAt, postedAt)).map(({ docketId }) => docketId)).toEqual([1]);
    expect(await ownComplaints(db, [author], '2027', '2028')).toEqual([]);
    expect(await ownComplaints(db, [author], '2000', '2001')).toEqual([]);
    expect(await ownComplaints(db, [author + 1], postedAt, postedAt)).toEqual([]);
    await place.remove();
  });
});

describe.each(ENGINES)('a register from before the index of ignored posts on %s', (engine) => {
  it('finds those that tag a handle which is registered now, and only those', async () => {
    const place = await emptyPlace(engine);
    const { db } = await place.create('0010-marks');
    await db.insertRows('authors', ['id', 'x_id', 'handle'], [[1, 'a', 'asha']]);
    await db.insertRows(
      'posts',
      ['id', 'x_id', 'author_id', 'posted_at', 'mentions', 'leading_mentions', 'landed_at', 'role'],
      [
        [1, '1', 1, '2026-11-01T00:00:00.000Z', ' new_etah ', 0, '2026-11-01T00:00:00.000Z', 'ignored'],
        [2, '2', 1, '2026-11-01T00:00:00.000Z', ' newxetah new_etahs ', 0, '2026-11-01T00:00:00.000Z', 'ignored'],
        [3, '3', 1, '2026-11-01T00:00:00.000Z', ' new_etah ', 0, '2026-11-01T00:00:00.000Z', 'context'],
      ],
    );
    expect((await place.create()).applied).toContain('0015-ignored-posts');
    await db.write((tx) => reopenIgnored(tx, 'new_etah'));
    expect(await waitingThatTag(db, ['new_etah'])).toEqual([1]);
    expect(await db.k.selectFrom('posts').select('role').orderBy('id').execute()).toEqual([
      { role: null },
      { role: 'ignored' },
      { role: 'context' },
    ]);
    await place.remove();
  });
});

describe.each(ENGINES)('a register from before marks on %s', (engine) => {
  it('keeps its dockets, on which no person has decided', async () => {
    const place = await emptyPlace(engine);
    const { db } = await place.create('0008-waiting-posts');
    await addComplaint(db, { n: 1, columns: { urgency: 'emergency' } });
    expect((await place.create()).applied).toContain('0010-marks');
    expect(await db.k.selectFrom('dockets').select(['id', 'urgency', 'marks']).execute()).toEqual([
      { id: 1, urgency: 'emergency', marks: null },
    ]);
    await place.remove();
  });
});

describe.each(ENGINES)('a register from before updates on %s', (engine) => {
  it('keeps its dockets and dispatches, and finds what was learnt before and after it is migrated', async () => {
    const place = await emptyPlace(engine);
    const { db } = await place.create('0008-waiting-posts');
    await db.insertRows(
      'units',
      ['code', 'kind', 'name_en', 'name_hi', 'reports_to', 'district', 'confirmed'],
      [['district-agra', 'district', 'Agra', 'आगरा', null, 'Agra', 1]],
    );
    for (const n of [1, 2, 3]) {
      await addComplaint(db, {
        n,
        columns: { lead_unit: 'district-agra', urgency: n === 1 ? 'emergency' : 'normal', categories: 'theft' },
      });
      await db.write(async (tx) => {
        const at = '2026-11-10T06:00:00.000Z';
        tx.append({ kind: 'registered', at, docketId: n, data: { post: n, urgency: 'normal' } });
        if (n === 3) return;
        await insertDispatch(tx, {
          docketId: n,
          recipient: 'district-agra',
          channel: 'print',
          purpose: 'forward',
          round: 1,
          template: null,
          text: null,
          plannedAt: at,
        });
        tx.append({ kind: 'forwarded', at, docketId: n, data: { recipient: 'district-agra', purpose: 'forward' } });
        if (n === 1) tx.append({ kind: 'read_again', at, docketId: n, data: { post: n, urgency: 'emergency' } });
      });
    }
    const before = await db.k.selectFrom('dispatches').selectAll().orderBy('id').execute();
    expect((await place.create()).applied).toEqual(MIGRATIONS.slice(8).map(({ name }) => name));
    expect(await db.k.selectFrom('dispatches').selectAll().orderBy('id').execute()).toEqual(before);
    expect(await docketsToUpdate(db)).toEqual({ due: [1], idle: [] });
    // A trigger notes what is learnt from here on, of dockets that somebody was informed of.
    await db.k.updateTable('dockets').set({ urgency: 'emergency', lead_unit: 'district-mathura' }).where('id', 'in', [2, 3]).execute();
    await db.k.updateTable('dockets').set({ withheld: null, accused_police: null, follow_ups: 3 }).where('id', '=', 3).execute();
    expect(await db.k.selectFrom('updates_to_check').selectAll().orderBy('docket_id').execute()).toEqual([
      { docket_id: 1 },
      { docket_id: 2 },
    ]);
    expect(await docketsToUpdate(db)).toEqual({ due: [1, 2], idle: [] });
    await place.remove();
  });

  it('looks again at a docket that concerns a unit no longer', async () => {
    const place = await emptyPlace(engine);
    const { db } = await place.create();
    await addComplaint(db, { n: 1 });
    await db.write(async (tx) => {
      await insertDispatch(tx, {
        docketId: 1,
        recipient: 'district-agra',
        channel: 'print',
        purpose: 'forward',
        round: 1,
        template: null,
        text: null,
        plannedAt: '2026-11-10T06:00:00.000Z',
      });
      await addConcerns(tx, 1, ['district-agra'], 'also', '2026-11-10T06:00:00.000Z');
    });
    expect(await db.k.selectFrom('updates_to_check').selectAll().execute()).toEqual([]);
    await db.write((tx) => dropConcerns(tx, 1, ['district-agra'], 'also'));
    expect(await db.k.selectFrom('updates_to_check').selectAll().execute()).toEqual([{ docket_id: 1 }]);
    await place.remove();
  });
});

describe.each(ENGINES)('a register from before it was kept since when an account is lost, on %s', (engine) => {
  it('keeps its handles, and records from then on when X first said so', async () => {
    const place = await emptyPlace(engine);
    const { db } = await place.create('0016-tree-of-events');
    await sql`insert into handles (name, name_key, kind, state, relay, from_at, account, checked_at)
      values ('Etahpolice', 'etahpolice', 'district', 'active', 0, '2016-09-08', 'suspended', '2026-11-01T00:00:00.000Z')`.execute(db.k);
    expect((await place.create()).applied).toEqual(MIGRATIONS.slice(16).map(({ name }) => name));
    const told = async (at: string, account: 'suspended' | 'found') => {
      const [row] = await handleRows(db, { nameKey: 'etahpolice' });
      await db.write((tx) => saveAccount(tx, row?.id ?? 0, { account, xId: null, verifiedType: null, followers: null, at }));
      return (await handleRows(db, { nameKey: 'etahpolice' }))[0]?.accountSince;
    };
    expect((await handleRows(db, { nameKey: 'etahpolice' }))[0]).toMatchObject({ account: 'suspended', accountSince: null });
    expect(await told('2026-11-03T00:00:00.000Z', 'suspended')).toBe('2026-11-01T00:00:00.000Z');
    expect(await told('2026-11-04T00:00:00.000Z', 'found')).toBe('2026-11-04T00:00:00.000Z');
    expect(await told('2026-11-05T00:00:00.000Z', 'suspended')).toBe('2026-11-05T00:00:00.000Z');
    expect(await told('2026-11-06T00:00:00.000Z', 'suspended')).toBe('2026-11-05T00:00:00.000Z');
    await place.remove();
  });
});

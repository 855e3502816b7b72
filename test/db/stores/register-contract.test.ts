import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addCoverage } from '../../../src/db/stores/intake/coverage-store.ts';
import type { Db } from '../../../src/db/db.ts';
import { changeDocket, docketsById } from '../../../src/db/stores/dockets/docket-store.ts';
import { eventsAfter } from '../../../src/db/stores/events/event-store.ts';
import { schemaState } from '../../../src/db/engine/migrate.ts';
import { MIGRATIONS } from '../../../src/db/migrations/index.ts';
import { createDb, migrateDb, openDb } from '../../../src/db/engine/open.ts';
import { authorsToName, landPosts, reopenUnnamed, takeNumbers } from '../../../src/db/stores/posts/post-store.ts';
import { docketsOfPosts, postsWithWords } from '../../../src/db/stores/posts/search-store.ts';
import { counterValue } from '../../../src/db/stores/figures/register-store.ts';
import { applyAct } from '../../../src/domain/docket/docket-life.ts';
import { queryWords } from '../../../src/domain/text/index-text.ts';
import { toSortable } from '../../../src/domain/x/x-id.ts';
import { verificationJson, verifyChain } from '../../../src/register/audit/verify.ts';
import { type EngineName, emptyPlace, emptyRegister, ENGINES, type Place, SHARED_ENGINES } from '../../support/engines.ts';
import { ACCOUNTS, fillRegister, NOW, rolesOf, Talk, take } from '../../support/intake.ts';

let place: Place | undefined;
afterEach(async () => {
  await place?.remove();
  place = undefined;
});

async function newPlace(engine: EngineName): Promise<Place> {
  place = await emptyPlace(engine);
  return place;
}

describe.each(ENGINES)('the shape of a register on %s', (engine) => {
  it('is made from blank by all migrations, and a second run applies none', async () => {
    const { create } = await newPlace(engine);
    const { db, applied } = await create();
    expect(applied).toEqual(MIGRATIONS.map(({ name }) => name));
    expect(await schemaState(db.k, db.engine)).toEqual({ state: 'current', applied });
    expect((await create()).applied).toEqual([]);
  });

  it('takes one row for an X id, a name in office, a place in office, a docket number, and no event twice', async () => {
    const { db } = await (await newPlace(engine)).create();
    await fillRegister(db);
    const from = '2026-01-01T00:00:00.000Z';
    const rows = [
      () =>
        db.insertRows(
          'authors',
          ['id', 'x_id', 'handle'],
          [
            [1, toSortable('7'), null],
            [2, toSortable('7'), null],
          ],
        ),
      () =>
        db.insertRows(
          'handles',
          ['name', 'name_key', 'kind', 'state', 'relay', 'from_at'],
          [['UPPOLICE', 'uppolice', 'state', 'active', 0, from]],
        ),
      () =>
        db.insertRows(
          'coordinators',
          ['name', 'country', 'city_key', 'from_at'],
          [
            ['A', 'GB', 'london', from],
            ['B', 'GB', 'london', from],
          ],
        ),
    ];
    for (const insert of rows) await expect(insert()).rejects.toThrow();
    await db.k.updateTable('handles').set({ to_at: from }).where('name_key', '=', 'uppolice').execute();
    await rows[1]?.();
  });
});

describe.each(SHARED_ENGINES)('a register that this program did not make, on %s', (engine) => {
  it('is refused as newer when a later migration was applied, by every way in, and nothing is changed', async () => {
    const { create, location } = await newPlace(engine);
    const { db } = await create();
    await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2030-01-01')`.execute(db.k);
    for (const open of [() => openDb(location), () => createDb(location), () => migrateDb(location)]) {
      await expect(open()).rejects.toMatchObject({ code: 'no_register', message: expect.stringContaining('newer') });
    }
    await sql`delete from kysely_migration where name = '9999-later'`.execute(db.k);
    const again = await openDb(location);
    await again.close();
  });

  it('is no register while it is empty', async () => {
    const { location } = await newPlace(engine);
    for (const open of [() => openDb(location), () => migrateDb(location)])
      await expect(open()).rejects.toMatchObject({ code: 'no_register' });
  });

  it('opens again with what was written', async () => {
    const { create, location } = await newPlace(engine);
    const { db } = await create();
    await fillRegister(db);
    const second = await openDb(location);
    expect(second.location).not.toContain('password');
    expect(await counterValue(second, 'docket')).toBe(0);
    expect((await second.k.selectFrom('handles').select('name').execute()).length).toBe(5);
    await second.close();
  });

  // SQLite waits without giving way: there the two writers must be two processes.
  it.skipIf(engine === 'sqlite')('gives numbers to two writers one after another', async () => {
    const { create } = await newPlace(engine);
    const [one, two] = [(await create()).db, (await create()).db];
    await fillRegister(one);
    const given = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        (index % 2 === 0 ? one : two).write(async (tx) => {
          tx.append({ kind: 'note', at: NOW.toISOString(), docketId: null, data: { index } });
          return takeNumbers(tx, 'docket', 2);
        }),
      ),
    );
    expect(given.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => 2 * index + 1));
    expect((await eventsAfter(one, 0, 100)).map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });
});

describe.each(ENGINES)('the stores of intake on %s', (engine) => {
  let db: Db;
  beforeAll(async () => {
    db = await emptyRegister(engine);
    await fillRegister(db);
  });
  afterAll(() => db.close());

  it('store a post once by its X id, take a context post for new when it is read, and name authors later', async () => {
    const talk = new Talk();
    const root = talk.say('asha', '@Uppolice शिकायत दर्ज नहीं हुई');
    const reply = talk.say('bina', 'सच', { re: root });
    const land = (page: ReturnType<Talk['parsed']>, intake: number) =>
      db.write((tx) =>
        landPosts(
          tx,
          [...page.posts.map((post) => ({ post, context: false })), ...page.context.map((post) => ({ post, context: true }))],
          page.authors,
          intake,
          NOW.toISOString(),
        ),
      );
    const nameless = talk.parsed([reply], { users: false, context: [root] });
    expect(await land(nameless, 1)).toMatchObject({ added: 1, known: 0, named: [] });
    expect(await land(nameless, 1)).toMatchObject({ added: 0, known: 1 });
    expect([...(await rolesOf(db))].map(([id, { role }]) => [id, role])).toEqual([
      [root, 'context'],
      [reply, null],
    ]);
    // Whom nobody has named is to be asked for while a post waits for it, in whichever way; what only came along asks nothing.
    const waiting = () => db.k.updateTable('posts').set({ role: 'unknown_author' }).where('x_id', '=', toSortable(reply)).execute();
    expect(await authorsToName(db, 10)).toEqual([ACCOUNTS['bina']]);
    await waiting();
    expect(await authorsToName(db, 10)).toEqual([ACCOUNTS['bina']]);
    await db.write(reopenUnnamed);
    expect((await rolesOf(db)).get(reply)?.role).toBeNull();
    await waiting();
    const named = await land(talk.parsed([root]), 2);
    expect(named).toMatchObject({ added: 1, known: 0 });
    expect(named.named).toHaveLength(2);
    expect([...(await rolesOf(db)).values()].map(({ role }) => role)).toEqual([null, null]);
    expect((await db.k.selectFrom('posts').select('intake_id').where('x_id', '=', toSortable(root)).execute())[0]?.intake_id).toBe(2);
    expect(await db.k.selectFrom('authors').select('id').execute()).toHaveLength(Object.keys(talk.users).length);
    expect(await authorsToName(db, 10)).toEqual([]);
  });

  it('take more rows at once than a statement takes parameters', async () => {
    const rows = Array.from({ length: 15_000 }, (_, index) => [9_000_000 + index, toSortable(String(9_000_000 + index)), `many${index}`]);
    await db.write((tx) => tx.insertRows('authors', ['id', 'x_id', 'handle'], rows));
    const counted = await db.k
      .selectFrom('authors')
      .select((eb) => [eb.fn.countAll<number>().as('n'), eb.fn.sum<number>('id').as('sum')])
      .where('id', '>=', 9_000_000)
      .executeTakeFirstOrThrow();
    // Counts and sums are numbers on every engine, never text.
    expect(counted).toEqual({ n: 15_000, sum: 15_000 * 9_000_000 + (15_000 * 14_999) / 2 });
    await db.k.deleteFrom('authors').where('id', '>=', 9_000_000).execute();
  });

  it('roll a transaction back whole: rows, numbers and events', async () => {
    const before = [await counterValue(db, 'docket'), (await eventsAfter(db, 0, 1000)).length];
    await expect(
      db.write(async (tx) => {
        await takeNumbers(tx, 'docket', 5);
        tx.append({ kind: 'note', at: NOW.toISOString(), docketId: null, data: {} });
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect([await counterValue(db, 'docket'), (await eventsAfter(db, 0, 1000)).length]).toEqual(before);
  });

  it('let two writes of one process wait for each other, and reads go between', async () => {
    const before = await counterValue(db, 'author');
    const firsts = await Promise.all([
      ...Array.from({ length: 5 }, () => db.write((tx) => takeNumbers(tx, 'author', 1))),
      counterValue(db, 'author').then(() => before),
    ]);
    expect([...new Set(firsts)]).toHaveLength(6);
  });

  it('keep what was read of a handle as intervals that grow together', async () => {
    const interval = (low: number, high: number) => ({ low: toSortable(String(low)), high: toSortable(String(high)) });
    await db.write(async (tx) => {
      await addCoverage(tx, [1, 2], 'search', interval(100, 200));
      await addCoverage(tx, [1], 'search', interval(300, 400));
      await addCoverage(tx, [1], 'search', interval(201, 299));
      await addCoverage(tx, [2], 'search', interval(50, 120));
      await addCoverage(tx, [2], 'search', interval(300, 301));
      await addCoverage(tx, [2], 'mentions', interval(1, 2));
    });
    expect(await db.k.selectFrom('coverage').selectAll().orderBy('handle_id').orderBy('low').execute()).toEqual([
      { handle_id: 1, way: 'search', ...interval(100, 400) },
      { handle_id: 2, way: 'mentions', ...interval(1, 2) },
      { handle_id: 2, way: 'search', ...interval(50, 200) },
      { handle_id: 2, way: 'search', ...interval(300, 301) },
    ]);
  });
});

describe.each(ENGINES)('a day of intake on %s', (engine) => {
  let db: Db;
  const talk = new Talk();
  const root = talk.say('asha', '@Uppolice एटा में शिकायत दर्ज नहीं हुई, e-FIR भी नहीं');
  const second = talk.say('bina', '@agrapolice मोबाइल चोरी, थाना क़स्बा');
  beforeAll(async () => {
    db = await emptyRegister(engine);
    await fillRegister(db);
    talk.say('bina', 'मेरे साथ भी', { re: root });
    talk.say('Etahpolice', 'कार्यवाही की जा रही है', { re: root });
    talk.say('asha', 'कुछ नहीं हुआ', { re: root });
    await take(db, [talk.parsed()]);
  });
  afterAll(() => db.close());

  it('numbers the complaints, joins replies, and the chain proves it', async () => {
    expect(await docketsById(db, [1, 2])).toMatchObject([
      { serial: 1, status: 'in_process', followUps: 1, alsoAffected: 1, attention: true, leadUnit: 'district-etah' },
      { serial: 2, status: 'open', followUps: 0, alsoAffected: 0, attention: false, leadUnit: 'commissionerate-agra' },
    ]);
    expect(await verifyChain(db)).toMatchObject({ ok: true, events: 5 });
  });

  it('finds Hindi words whole, however they are spelled, and words with signs inside', async () => {
    const find = async (typed: string) => docketsOfPosts(db, await postsWithWords(db, queryWords(typed), 100));
    expect(await find('शिकायत')).toEqual([1]);
    for (const part of ['शिकाय', 'शिक', 'कायत', 'दर']) expect(await find(part)).toEqual([]);
    expect(await find('शिका*')).toEqual([1]);
    expect(await find('कस्बा')).toEqual([2]);
    expect(await find('क़स्बा')).toEqual([2]);
    expect(await find('e-fir')).toEqual([1]);
    expect(await find('efir')).toEqual([]);
    expect(await find('चोरी मोबाइल')).toEqual([2]);
    expect(await find('चोरी शिकायत')).toEqual([]);
    expect(await find('o\'brien " OR * ) & !')).toEqual([]);
  });

  it('changes a docket with its event, or not at all', async () => {
    const [docket] = await docketsById(db, [2]);
    if (!docket) throw new Error('no docket');
    const at = '2026-11-02T13:00:00.000Z';
    const change = applyAct(docket, { act: 'close', at, outcome: 'fir', detail: null });
    const closed = await db.write((tx) => changeDocket(tx, docket, change, { kind: 'closed', at, texts: { reason: 'मुकदमा दर्ज' } }));
    expect(closed).toMatchObject({ status: 'closed', outcome: 'fir', closedAt: at });
    expect((await docketsById(db, [2]))[0]).toEqual(closed);
    expect(await verifyChain(db)).toMatchObject({ ok: true, events: 6 });
  });

  it('refuses to change, remove, replace or empty the events', async () => {
    const before = await eventsAfter(db, 0, 100);
    const one = before[0];
    const acts = [
      sql`update events set body = '{}' where seq = 1`,
      sql`update events set kind = kind`,
      sql`delete from events where seq = 1`,
      sql`delete from events`,
      sql`insert into events (seq, at, kind, body, hash) values (1, '', '', '', '')`,
      ...(db.engine === 'sqlite'
        ? [
            sql`replace into events (seq, at, kind, body, hash) values (1, '', '', '', '')`,
            sql`insert or ignore into events (seq, at, kind, body, hash) values (1, '', '', '', '')`,
          ]
        : [
            sql`truncate events`,
            sql`truncate events, event_texts cascade`,
            sql`insert into events (seq, at, kind, body, hash) values (1, '', '', '', '') on conflict (seq) do update set body = excluded.body`,
          ]),
    ];
    for (const act of acts) await expect(act.execute(db.k)).rejects.toThrow();
    expect(await eventsAfter(db, 0, 100)).toEqual(before);
    expect(one?.seq).toBe(1);
  });

  it('shows a change that went round the triggers', async () => {
    await db.k.updateTable('dockets').set({ follow_ups: 7 }).where('id', '=', 1).execute();
    expect(verificationJson(await verifyChain(db))).toMatchObject({
      ok: false,
      firstBroken: null,
      firstMismatch: { where: expect.stringMatching(/^UPP-2026-000001-\d$/), why: 'follow_ups is 7, its events make it 1' },
    });
    await db.k.updateTable('dockets').set({ follow_ups: 1 }).where('id', '=', 1).execute();
    // What no event names is as every docket is born.
    await db.k.updateTable('dockets').set({ reopen_count: 1 }).where('id', '=', 2).execute();
    expect(verificationJson(await verifyChain(db)).firstMismatch?.why).toBe('reopen_count is 1, its events make it 0');
    await db.k.updateTable('dockets').set({ reopen_count: 0 }).where('id', '=', 2).execute();
    const text = await db.k.selectFrom('posts').select('text').where('x_id', '=', toSortable(second)).executeTakeFirst();
    await db.k.updateTable('posts').set({ text: 'something else' }).where('x_id', '=', toSortable(second)).execute();
    expect(await verifyChain(db)).toMatchObject({ ok: false });
    await db.k
      .updateTable('posts')
      .set({ text: text?.text ?? '' })
      .where('x_id', '=', toSortable(second))
      .execute();
    expect(await verifyChain(db)).toMatchObject({ ok: true });
  });
});

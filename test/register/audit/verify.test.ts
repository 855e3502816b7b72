import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chainHash } from '../../../src/db/engine/chain.ts';
import { TreeEdge } from '../../../src/db/engine/tree/tree-edge.ts';
import type { Db } from '../../../src/db/db.ts';
import type { Acting } from '../../../src/domain/acting.ts';
import { noteOnDocket } from '../../../src/register/dockets/acts.ts';
import { closeDocket } from '../../../src/register/dockets/close.ts';
import { verificationJson, verifyChain } from '../../../src/register/audit/verify.ts';
import { ACTOR, addDocket, makeRegister, NOW } from '../../support/docket-fixture.ts';

const by: Acting = { actor: ACTOR, now: NOW };

let db: Db;
beforeEach(async () => {
  db = await makeRegister();
  for (let i = 0; i < 3; i++) await addDocket(db);
  await noteOnDocket(db, 2, 'called', by);
  await closeDocket(db, 3, { outcome: 'guided' }, { reason: 'sent to 1930' }, by);
});
afterEach(() => db.close());

/** What somebody with the database's own tools could do. */
async function tamper(statement: string, meanwhile: () => Promise<unknown> = async () => undefined): Promise<void> {
  const guards = await sql<{ name: string; sql: string }>`select name, sql from sqlite_master where name like 'events_no_%'`.execute(db.k);
  for (const { name } of guards.rows) await sql.raw(`drop trigger ${name}`).execute(db.k);
  for (const each of statement.split(';')) await sql.raw(each).execute(db.k);
  await meanwhile();
  for (const guard of guards.rows) await sql.raw(guard.sql).execute(db.k);
}

/** The tree over as many events as they stand now. */
async function firstEvents(count: number): Promise<TreeEdge> {
  const tree = TreeEdge.empty();
  for (const { hash } of await db.k.selectFrom('events').select('hash').where('seq', '<=', count).orderBy('seq').execute()) tree.add(hash);
  return tree;
}

describe('verifying the register', () => {
  it('finds no fault in an untouched register, and names the head of its chain', async () => {
    const result = await verifyChain(db);
    expect(result).toMatchObject({
      events: 6,
      ok: true,
      head: { seq: 6 },
      firstBroken: null,
      firstMismatch: null,
      anchors: { checked: 0, broken: [] },
    });
    expect(await verifyChain(db, result.head)).toMatchObject({ ok: true, anchors: { checked: 1 } });
  });

  it('finds an event that stands before the first one, and a text of such a number', async () => {
    await db.write(async (tx) => {
      await sql`insert into events values (0, '2026-11-01T00:00:00.000Z', 'noted', 1, '{"by":"asha","texts":{"note":"00"}}', 'x')`.execute(
        tx.k,
      );
    });
    expect(await verifyChain(db)).toMatchObject({ ok: false, firstBroken: { seq: 0 } });
  });

  it('finds a text that belongs to a number before the first', async () => {
    await sql`insert into event_texts values (-1, 'note', '00', 'forged')`.execute(db.k);
    expect(await verifyChain(db)).toMatchObject({ ok: false, firstMismatch: { where: { en: expect.stringContaining('-1') } } });
  });

  it('finds no fault in a register without posts', async () => {
    const empty = await makeRegister();
    expect(await verifyChain(empty)).toMatchObject({ events: 1, ok: true, head: { seq: 1 } });
    await empty.close();
  });

  const chain: readonly [sentence: string, statement: string, seq: number, why: RegExp][] = [
    ['a changed body', `update events set body = replace(body, '"serial":2', '"serial":7') where seq = 3`, 3, /hash does not follow/],
    ['a removed event', 'delete from events where seq = 4', 4, /event 4 is missing/],
    ['a removed last event', 'delete from events where seq = 6', 6, /chain ends at 5/],
    ['a changed column', `update events set kind = 'closed' where seq = 5`, 5, /columns say something else/],
    ['a changed time', `update events set at = '2026-01-01T00:00:00.000Z' where seq = 2`, 2, /columns say something else/],
    ['a body that is not JSON', `update events set body = '{' where seq = 5`, 5, /hash does not follow/],
    ['a right edge that is not that of its events', `update chain_head set edge = '${'0'.repeat(128)}'`, 6, /right edge/],
    ['a right edge that is none', `update chain_head set edge = ''`, 6, /right edge/],
    ['a moved head', `update chain_head set hash = '${'0'.repeat(64)}'`, 6, /head's hash/],
  ];
  for (const [sentence, statement, seq, why] of chain) {
    it(`finds ${sentence} in the chain, and at which event`, async () => {
      await tamper(statement);
      const result = await verifyChain(db);
      expect(result.ok).toBe(false);
      expect(verificationJson(result, 'en').firstBroken).toMatchObject({ seq, why: expect.stringMatching(why) });
    });
  }

  const rows: readonly [sentence: string, statement: string, where: RegExp, why: RegExp][] = [
    [
      'a status changed in the row',
      `update dockets set status = 'open' where id = 3`,
      /^UPP-2026-000003-\d$/,
      /status is open, its events make it closed/,
    ],
    [
      'a changed class of withheld dockets',
      `update dockets set withheld = 'child' where id = 1`,
      /000001/,
      /withheld is child, its events make it empty/,
    ],
    ['a docket pointed at another post', 'update dockets set post_id = 1 where id = 2', /000002/, /post_id is 1/],
    ['a renumbered docket', 'update dockets set serial = 9 where id = 3', /000009/, /serial is 9, its events make it 3/],
    [
      'a docket that no event registered',
      'create temp table copied as select * from dockets where id = 1; update copied set id = 4, serial = 4; insert into dockets select * from copied; drop table copied',
      /000004/,
      /no event registered it/,
    ],
    ['a docket that is gone', 'delete from dockets where id = 2', /^dockets$/, /3 registered, 2 rows found/],
    [
      'a counter that was moved',
      `update counters set last = 7 where name = 'serial:2026'`,
      /numbers of 2026/,
      /is at 7, the last number registered is 3/,
    ],
    ['a changed note', `update event_texts set text = 'never called'`, /^event 5$/, /text "note"/],
    ['a changed post', `update posts set text = 'nothing happened' where id = 1`, /^event 2$/, /text of the post/],
    [
      'a post whose salt was taken so that its text can be changed',
      `update posts set text = 'nothing happened', salt = null where id = 1`,
      /^event 2$/,
      /text of the post/,
    ],
    [
      'a figure that was made to look better',
      'update docket_tally set received = received - 1',
      /^tally$/,
      /not what the dockets add up to .Hathras/,
    ],
    [
      'dockets that no longer wait for the desk, as status counts them',
      `update state_tally set n = n - 1 where waiting_on = 'desk'`,
      /^tally$/,
      /not what the dockets add up to .*desk/,
    ],
    [
      'an invented quick answer',
      `insert into reply_tally values ('Agra', '', 0, 1, '2026-11-01', 1)`,
      /^tally$/,
      /Agra, no unit, 01-11-2026/,
    ],
    ['a removed post', 'delete from posts where id = 1', /^event 2$/, /is gone/],
  ];
  for (const [sentence, statement, where, why] of rows) {
    it(`finds ${sentence}`, async () => {
      await tamper(statement);
      const result = await verifyChain(db);
      expect(result).toMatchObject({ ok: false, firstBroken: null });
      expect(result.firstMismatch?.where.en).toMatch(where);
      expect(result.firstMismatch?.why.en).toMatch(why);
    });
  }

  it('takes words for no fault that an event forgot', async () => {
    await db.write(async (tx) => {
      await tx.k.deleteFrom('event_texts').execute();
      await tx.k.updateTable('posts').set({ text: null, salt: null, raw: null }).execute();
      await sql`delete from post_index`.execute(tx.k);
    });
    expect(await verifyChain(db)).toMatchObject({ ok: true, firstMismatch: null });
  });

  it('finds words that are gone without an event', async () => {
    await db.k.deleteFrom('event_texts').execute();
    expect((await verifyChain(db)).firstMismatch?.why.en).toMatch(/text "note" is gone/);
  });

  it('finds a post whose words are gone without an event', async () => {
    await db.k.updateTable('posts').set({ text: null, salt: null, raw: null }).execute();
    expect((await verifyChain(db)).firstMismatch?.where.en).toMatch(/^posts \d+$/);
  });

  it('finds a chain that was rewritten to its end by the heads that were printed before', async () => {
    const { head } = await verifyChain(db);
    await db.k
      .insertInto('anchors')
      .values({
        seq: 5,
        hash: (await db.k.selectFrom('events').select('hash').where('seq', '=', 5).executeTakeFirstOrThrow()).hash,
        at: NOW.toISOString(),
        place: 'sync',
        root: (await firstEvents(5)).root(),
      })
      .execute();
    await tamper(`update events set body = replace(body, '"by":"Asha"', '"by":"Ravi"') where seq >= 5`, async () => {
      let previous = (await db.k.selectFrom('events').select('hash').where('seq', '=', 4).executeTakeFirstOrThrow()).hash;
      for (const { seq, body } of await db.k.selectFrom('events').selectAll().where('seq', '>=', 5).orderBy('seq').execute()) {
        previous = chainHash(previous, body);
        await db.k.updateTable('events').set({ hash: previous }).where('seq', '=', seq).execute();
      }
      await db.k
        .updateTable('chain_head')
        .set({ hash: previous, edge: (await firstEvents(6)).toString() })
        .execute();
    });
    const result = await verifyChain(db, head);
    expect(result).toMatchObject({ ok: false, firstBroken: null, firstMismatch: null });
    expect(result.anchors).toEqual({
      checked: 2,
      broken: [
        { seq: 5, place: 'sync' },
        { seq: 6, place: 'given' },
      ],
    });
  });

  it('proves heads that were printed with the root of the tree and without it, and reports a root that is another', async () => {
    const { head } = await verifyChain(db);
    const sequence = await db.k.selectFrom('events').select(['seq', 'hash']).where('seq', '=', 4).executeTakeFirstOrThrow();
    const at = (root: string | null, place: string) => ({ ...sequence, root, place });
    expect(head.root).toMatch(/^[0-9a-f]{64}$/);
    const { anchors } = await verifyChain(db, [at(null, 'without'), at('0'.repeat(64), 'another'), { ...head, place: 'now' }]);
    expect(anchors).toEqual({ checked: 3, broken: [{ seq: 4, place: 'another' }] });
  });

  it('reports a kept head that lost its root', async () => {
    const { head } = await verifyChain(db);
    await db.k
      .insertInto('anchors')
      .values({ ...head, root: null, at: NOW.toISOString(), place: 'sync' })
      .execute();
    expect(await verifyChain(db)).toMatchObject({ ok: false, anchors: { broken: [{ seq: 6, place: 'sync' }] } });
  });

  it('reports a given head that lies beyond the end of the chain', async () => {
    expect(await verifyChain(db, { seq: 9, hash: 'a'.repeat(64), root: null })).toMatchObject({
      ok: false,
      anchors: { broken: [{ seq: 9, place: 'given' }] },
    });
  });
});

it('a fault is named in both languages, and in English as JSON', async () => {
  await tamper('delete from events where seq = 3');
  const result = await verifyChain(db);
  expect(result.firstBroken).toEqual({ seq: 3, why: { en: 'event 3 is missing', hi: 'घटना 3 नहीं है' } });
  expect(verificationJson(result, 'en')).toMatchObject({ ok: false, firstBroken: { seq: 3, why: 'event 3 is missing' } });
  expect(verificationJson(result, 'hi').firstBroken).toEqual({ seq: 3, why: expect.stringMatching(/[\u0900-\u097F]/) });
  expect(Object.keys(verificationJson(result, 'en'))).toEqual([
    'events',
    'ok',
    'head',
    'firstBroken',
    'anchors',
    'firstMismatch',
    'remarks',
  ]);
});

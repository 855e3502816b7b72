import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chainHash } from '../../../src/db/engine/chain.ts';
import type { Db } from '../../../src/db/db.ts';
import type { Acting } from '../../../src/domain/acting.ts';
import { noteOnDocket } from '../../../src/register/dockets/acts.ts';
import { closeDocket } from '../../../src/register/dockets/close.ts';
import { parseHead } from '../../../src/register/audit/head.ts';
import { readLog } from '../../../src/register/audit/log.ts';
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
async function tamper(statement: string): Promise<void> {
  for (const trigger of ['events_no_update', 'events_no_delete', 'events_no_replace'])
    await sql.raw(`drop trigger if exists ${trigger}`).execute(db.k);
  await sql.raw(statement).execute(db.k);
}

describe('verifying the register', () => {
  it('finds an honest one in order, and says where the chain stands', async () => {
    const result = await verifyChain(db);
    expect(result).toMatchObject({
      events: 5,
      ok: true,
      head: { seq: 5 },
      firstBroken: null,
      firstMismatch: null,
      anchors: { checked: 0, broken: [] },
    });
    expect(await verifyChain(db, result.head)).toMatchObject({ ok: true, anchors: { checked: 1 } });
  });

  it('finds an empty one in order', async () => {
    const empty = await makeRegister();
    expect(await verifyChain(empty)).toMatchObject({ events: 0, ok: true, head: { seq: 0, hash: '' } });
    await empty.close();
  });

  const chain: readonly [sentence: string, statement: string, seq: number, why: RegExp][] = [
    ['a changed body', `update events set body = replace(body, '"serial":2', '"serial":7') where seq = 2`, 2, /hash does not follow/],
    ['a removed event', 'delete from events where seq = 3', 3, /event 3 is missing/],
    ['a removed last event', 'delete from events where seq = 5', 5, /chain ends at 4/],
    ['a changed column', `update events set kind = 'closed' where seq = 4`, 4, /columns say something else/],
    ['a changed time', `update events set at = '2026-01-01T00:00:00.000Z' where seq = 1`, 1, /columns say something else/],
    ['a body that is no JSON', `update events set body = '{' where seq = 4`, 4, /hash does not follow/],
    ['a moved head', `update chain_head set hash = '${'0'.repeat(64)}'`, 5, /head's hash/],
  ];
  for (const [sentence, statement, seq, why] of chain) {
    it(`finds ${sentence} and where it is`, async () => {
      await tamper(statement);
      const result = await verifyChain(db);
      expect(result.ok).toBe(false);
      expect(verificationJson(result).firstBroken).toMatchObject({ seq, why: expect.stringMatching(why) });
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
      'a class of victims taken off',
      `update dockets set withheld = 'child' where id = 1`,
      /000001/,
      /withheld is child, its events make it empty/,
    ],
    ['a docket pointed at another post', 'update dockets set post_id = 1 where id = 2', /000002/, /post_id is 1/],
    ['a renumbered docket', 'update dockets set serial = 9 where id = 3', /000009/, /serial is 9, its events make it 3/],
    [
      'a docket that no event registered',
      'insert into dockets select 4, year, 4, status, outcome, outcome_detail, attention, waiting_on, waiting_since, urgency, actionable, actionable_reason, categories, withheld, accused_police, source, post_id, author_id, posted_at, registered_at, day, backlog, language, lead_unit, district, country, decision, confidence, ruleset, decided_by_person, follow_ups, also_affected, reposts, acknowledged_at, forwarded_at, first_reply_at, first_reply_by, unit_replied_at, follow_up_at, answered_at, asked_at, back_at_desk_at, closed_at, approved_at, reopen_count, number_told_at, campaign_id, continues_id from dockets where id = 1',
      /000004/,
      /no event registered it/,
    ],
    ['a docket that is gone', 'delete from dockets where id = 2', /^dockets$/, /3 were registered, 2 rows/],
    [
      'a counter that was turned',
      `update counters set last = 7 where name = 'serial:2026'`,
      /numbers of 2026/,
      /stands at 7, the last one registered is 3/,
    ],
    ['a changed note', `update event_texts set text = 'never called'`, /^event 4$/, /text "note"/],
    ['a changed post', `update posts set text = 'nothing happened' where id = 1`, /^event 1$/, /text of the post/],
    [
      'a post whose salt was taken so that its text can be changed',
      `update posts set text = 'nothing happened', salt = null where id = 1`,
      /^event 1$/,
      /text of the post/,
    ],
    ['a figure that was improved', 'update docket_tally set received = received - 1', /^tally$/, /not what the dockets add up to .Hathras/],
    [
      'an answer that was made quick',
      `insert into reply_tally values ('Agra', '', 0, 1, '2026-11-01', 1)`,
      /^tally$/,
      /Agra, no unit, 2026-11-01/,
    ],
    ['a removed post', 'delete from posts where id = 1', /^event 1$/, /is gone/],
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

  it('forgotten words are no fault', async () => {
    await db.k.deleteFrom('event_texts').execute();
    await db.k.updateTable('posts').set({ text: null, salt: null, raw: null }).execute();
    expect(await verifyChain(db)).toMatchObject({ ok: true });
  });

  it('a chain rewritten to its end holds in itself, and fails the head that was printed before', async () => {
    const { head } = await verifyChain(db);
    await db.k
      .insertInto('anchors')
      .values({
        seq: 4,
        hash: (await db.k.selectFrom('events').select('hash').where('seq', '=', 4).executeTakeFirstOrThrow()).hash,
        at: NOW.toISOString(),
        place: 'sync',
      })
      .execute();
    await tamper(`update events set body = replace(body, '"by":"Asha"', '"by":"Ravi"') where seq >= 4`);
    let previous = (await db.k.selectFrom('events').select('hash').where('seq', '=', 3).executeTakeFirstOrThrow()).hash;
    for (const { seq, body } of await db.k.selectFrom('events').selectAll().where('seq', '>=', 4).orderBy('seq').execute()) {
      previous = chainHash(previous, body);
      await db.k.updateTable('events').set({ hash: previous }).where('seq', '=', seq).execute();
    }
    await db.k.updateTable('chain_head').set({ hash: previous }).execute();
    const result = await verifyChain(db, head);
    expect(result).toMatchObject({ ok: false, firstBroken: null, firstMismatch: null });
    expect(result.anchors).toEqual({
      checked: 2,
      broken: [
        { seq: 4, place: 'sync' },
        { seq: 5, place: 'given' },
      ],
    });
  });

  it('a head beyond the end of the chain is broken', async () => {
    expect(await verifyChain(db, { seq: 9, hash: 'a'.repeat(64) })).toMatchObject({
      ok: false,
      anchors: { broken: [{ seq: 9, place: 'given' }] },
    });
  });

  it('reads a head as it was printed', () => {
    expect(parseHead(` 12:${'AB'.repeat(32)}`)).toEqual({ seq: 12, hash: 'ab'.repeat(32) });
    expect(() => parseHead('12:abc')).toThrow(/not a head/);
  });
});

describe('the log', () => {
  const collect = async (filter: Parameters<typeof readLog>[1]) => {
    const entries = [];
    for await (const page of readLog(db, filter)) entries.push(...page);
    return entries;
  };

  it('tells events in order, by docket, kind and time, without a word that was written', async () => {
    expect((await collect({})).map(({ seq, kind }) => [seq, kind])).toEqual([
      [1, 'registered'],
      [2, 'registered'],
      [3, 'registered'],
      [4, 'noted'],
      [5, 'closed'],
    ]);
    expect(await collect({ docketId: 2, kind: 'noted' })).toMatchObject([{ docket: 'UPP-2026-000002-8', by: 'Asha', texts: ['note'] }]);
    expect(await collect({ from: NOW.toISOString() })).toHaveLength(2);
    expect(await collect({ to: NOW.toISOString() })).toHaveLength(3);
    expect(JSON.stringify(await collect({}))).not.toMatch(/called|to 1930/);
  });

  it('leaves out of a withheld docket what leads to the complainant', async () => {
    const { id } = await addDocket(db, { withheld: 'child' });
    const text = JSON.stringify(await collect({ docketId: id }));
    expect(text).not.toMatch(/90000\d|1700000000000000\d/);
    expect(text).toContain('"withheld":"child"');
    expect(JSON.stringify(await collect({ docketId: 1 }))).toContain('17000000000000001');
  });
});

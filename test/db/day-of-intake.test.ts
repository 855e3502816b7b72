import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../src/db/db.ts';
import { changeDocket } from '../../src/db/stores/dockets/docket-change-store.ts';
import { docketsById } from '../../src/db/stores/dockets/docket-store.ts';
import { eventsAfter } from '../../src/db/stores/events/event-store.ts';
import { docketsOfPosts, postsWithWords } from '../../src/db/stores/posts/search-store.ts';
import { applyAct } from '../../src/domain/docket/docket-life.ts';
import { queryWords } from '../../src/domain/text/index-text.ts';
import { toSortable } from '../../src/domain/x/x-id.ts';
import { verificationJson, verifyChain } from '../../src/register/audit/verify.ts';
import { ENGINES, emptyRegister } from '../support/engines.ts';
import { Talk, fillRegister, take } from '../support/intake.ts';

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

  it('numbers complaints, adds replies to their dockets, and passes the check of the chain', async () => {
    expect(await docketsById(db, [1, 2])).toMatchObject([
      { serial: 1, status: 'in_process', followUps: 1, alsoAffected: 1, attention: true, leadUnit: 'district-etah' },
      { serial: 2, status: 'open', followUps: 0, alsoAffected: 0, attention: false, leadUnit: 'commissionerate-agra' },
    ]);
    expect(await verifyChain(db)).toMatchObject({ ok: true, events: 8 });
  });

  it('finds whole Hindi words in either spelling of a nukta letter, prefixes with *, and words with a hyphen', async () => {
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

  it('changes a docket together with its event', async () => {
    const [docket] = await docketsById(db, [2]);
    if (!docket) throw new Error('no docket');
    const at = '2026-11-02T13:00:00.000Z';
    const change = applyAct(docket, { act: 'close', at, outcome: 'fir', detail: null });
    const closed = await db.write((tx) => changeDocket(tx, docket, change, { kind: 'closed', at, texts: { reason: 'मुकदमा दर्ज' } }));
    expect(closed).toMatchObject({ status: 'closed', outcome: 'fir', closedAt: at });
    expect((await docketsById(db, [2]))[0]).toEqual(closed);
    expect(await verifyChain(db)).toMatchObject({ ok: true, events: 9 });
  });

  it('refuses every statement that would change, remove or replace events', async () => {
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

  it('reports a row that was changed without an event, and a post whose text was changed', async () => {
    await db.k.updateTable('dockets').set({ follow_ups: 7 }).where('id', '=', 1).execute();
    expect(verificationJson(await verifyChain(db), 'en')).toMatchObject({
      ok: false,
      firstBroken: null,
      firstMismatch: { where: expect.stringMatching(/^UPP-2026-000001-\d$/), why: 'follow_ups is 7, its events make it 1' },
    });
    await db.k.updateTable('dockets').set({ follow_ups: 1 }).where('id', '=', 1).execute();
    // A column that no event names must still hold its initial value.
    await db.k.updateTable('dockets').set({ reopen_count: 1 }).where('id', '=', 2).execute();
    expect(verificationJson(await verifyChain(db), 'en').firstMismatch?.why).toBe('reopen_count is 1, its events make it 0');
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

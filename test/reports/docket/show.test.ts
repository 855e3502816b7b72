import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { docketByNumber } from '../../../src/db/stores/dockets/docket-store.ts';
import { recordReveal } from '../../../src/register/dockets/reveal.ts';
import { showComplaint } from '../../../src/reports/docket/show.ts';
import { ENGINES } from '../../support/engines.ts';
import { addComplaint, fixtureRegister, NOW, openerId } from '../../support/fixture.ts';

const ACTOR = { name: 'Asha', login: 'asha', host: 'desk-1' };
const TEXT = '@Etahpolice थाना जलेसर में चोरी';
const REPLIES = [
  { text: '@citizen_1 कृपया विवरण दें', author: 'Etahpolice', role: 'police_reply' as const, at: '2026-11-10T06:20:00.000Z' },
  { text: 'कल रात की बात है', author: 'citizen_1', role: 'follow_up' as const, at: '2026-11-10T06:30:00.000Z' },
];

describe.each(ENGINES)('one complaint on %s', (engine) => {
  let db: Db;
  beforeAll(async () => {
    db = await fixtureRegister(engine);
    for (const [n, withheld] of [
      [1, null],
      [2, 'sexual_offence'],
    ] as const) {
      await addComplaint(db, {
        n,
        text: TEXT,
        evidence: [
          ['tagged-handle', 'Etah', 0.9, 0, 11],
          ['thana', 'Etah', 0.5, 12, 22],
        ],
        replies: REPLIES,
        media: [{ type: 'photo', url: 'https://pbs.twimg.com/media/a.jpg' }],
        columns: { withheld },
      });
      await db.write(async (tx) => {
        tx.append({
          kind: 'note',
          at: '2026-11-10T07:00:00.000Z',
          docketId: n,
          actor: ACTOR,
          data: {},
          texts: { note: 'spoke with her brother' },
        });
        await tx.k
          .insertInto('dispatches')
          .values({
            docket_id: n,
            recipient: 'district-etah',
            channel: 'reply',
            purpose: 'forward',
            round: 1,
            state: 'sent',
            template: 'forward-hi',
            text: '@citizen_1 @Etahpolice कृपया आवश्यक कार्यवाही करें',
            planned_at: '2026-11-10T06:10:00.000Z',
            claimed_by: null,
            lease_until: null,
            sent_at: '2026-11-10T06:11:00.000Z',
            settled_at: '2026-11-10T06:11:00.000Z',
            result_ref: '1900000000000000777',
            error_code: null,
            attempts: 1,
          })
          .execute();
      });
    }
  });
  afterAll(() => db.close());

  it('holds the thread in its order, the events with their texts, and what was sent', async () => {
    const complaint = await showComplaint(db, 1);
    expect(complaint.thread.map(({ role, author, text, at }) => [role, author?.handle, text, at])).toEqual([
      ['opener', 'citizen_1', TEXT, '2026-11-10T06:00:00.000Z'],
      ['police_reply', 'Etahpolice', REPLIES[0]?.text, REPLIES[0]?.at],
      ['follow_up', 'citizen_1', REPLIES[1]?.text, REPLIES[1]?.at],
    ]);
    expect(complaint.thread[0]).toMatchObject({
      postId: openerId(1),
      url: `https://x.com/citizen_1/status/${openerId(1)}`,
      media: [{ type: 'photo' }],
    });
    expect(complaint.events.map(({ kind, by }) => [kind, by])).toEqual([
      ['registered', null],
      ['police_reply', null],
      ['follow_up', null],
      ['note', 'Asha'],
    ]);
    expect(complaint.events.at(-1)?.texts).toEqual({ note: 'spoke with her brother' });
    expect(complaint.dispatches).toMatchObject([
      { recipient: 'district-etah', channel: 'reply', state: 'sent', resultRef: '1900000000000000777' },
    ]);
  });

  it('says why it went to its district in the words of the post', async () => {
    const { routing } = await showComplaint(db, 1);
    expect(routing.evidence).toEqual([
      { postId: '1900000000000000100', rule: 'tagged-handle', text: '@Etahpolice', district: 'Etah', weight: 0.9 },
      { postId: '1900000000000000100', rule: 'thana', text: 'थाना जलेसर', district: 'Etah', weight: 0.5 },
    ]);
  });

  it('takes in posts of the docket from other conversations', async () => {
    await db.k.updateTable('posts').set({ conversation: '00000000000000000001' }).where('id', '=', 102).execute();
    expect((await showComplaint(db, 1)).thread).toHaveLength(3);
  });

  it('says when a text was forgotten', async () => {
    await addComplaint(db, { n: 3 });
    const seq = await db.write(async (tx) =>
      tx.append({ kind: 'note', at: NOW.toISOString(), docketId: 3, actor: ACTOR, data: {}, texts: { note: 'gone' } }),
    );
    await db.k.deleteFrom('event_texts').where('seq', '=', seq).execute();
    await db.k.updateTable('posts').set({ text: null, salt: null, raw: null }).where('id', '=', 300).execute();
    const complaint = await showComplaint(db, 3);
    expect(complaint.events.at(-1)?.texts).toEqual({ note: null });
    expect(complaint.text).toBeNull();
  });

  it('tells nothing by which a victim could be found: no text, person, post, link, media, class, note or sent words', async () => {
    const complaint = await showComplaint(db, 2);
    const json = JSON.stringify(complaint);
    expect(json).not.toMatch(/थाना|जलेसर|citizen_2|citizen_1|brother|sexual|pbs\.twimg|19000000000000\d+|7000002\d+|कार्यवाही/);
    expect(complaint).toMatchObject({
      docket: 'UPP-2026-000002-8',
      withheld: 'class',
      district: 'Etah',
      unit: 'district-etah',
      status: 'open',
    });
    expect(complaint.thread).toHaveLength(3);
    expect(complaint.routing.evidence.map(({ rule, text }) => [rule, text])).toEqual([
      ['tagged-handle', null],
      ['thana', null],
    ]);
    expect(complaint.events.at(-1)).toMatchObject({ kind: 'note', by: 'Asha', texts: { note: null } });
  });

  it('is shown whole with a reason, which is an event', async () => {
    const docket = await docketByNumber(db, 2026, 2);
    if (!docket) throw new Error('no docket');
    await expect(recordReveal(db, docket, ' ', { actor: ACTOR, now: NOW })).rejects.toMatchObject({ code: 'usage' });
    await recordReveal(db, docket, 'asked for by the investigating officer', { actor: ACTOR, now: NOW });
    const complaint = await showComplaint(db, 2, true);
    expect(complaint).toMatchObject({ text: TEXT, withheld: 'class', complainant: { handle: 'citizen_2' } });
    expect(complaint.events.at(-1)).toMatchObject({
      kind: 'revealed',
      by: 'Asha',
      texts: { reason: 'asked for by the investigating officer' },
    });
    const body = await db.k.selectFrom('events').select('body').where('kind', '=', 'revealed').executeTakeFirstOrThrow();
    expect(body.body).not.toContain('investigating');
  });
});

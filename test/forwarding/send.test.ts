import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../src/db/db.ts';
import type { DispatchesTable } from '../../src/db/schema/schema.ts';
import type { Packet } from '../../src/domain/dispatch/packet.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { printPackets } from '../../src/forwarding/channels/print.ts';
import { refuseTraining, whoReplies } from '../../src/forwarding/channels/replier.ts';
import { postReplies } from '../../src/forwarding/channels/reply.ts';
import { cancelDispatch, dispatchDoneByHand, readDispatches } from '../../src/forwarding/dispatch-acts.ts';
import type { PlannedSending } from '../../src/forwarding/plan/case.ts';
import { reconcileReplies } from '../../src/forwarding/reconcile.ts';
import type { Run } from '../../src/forwarding/run.ts';
import { makePlan, planReady, type PlanOptions } from '../../src/forwarding/make-plan.ts';
import type { XPort } from '../../src/ports.ts';
import { closeDocket } from '../../src/register/dockets/close.ts';
import { transferDocket } from '../../src/register/dockets/transfer.ts';
import { verifyChain } from '../../src/register/audit/verify.ts';
import type { Unit } from '../../src/domain/directory/unit.ts';
import { gather } from '../support/fixture.ts';
import { ACTOR, addDocket, addPoliceReply, docketRow, makeRegister, NOW, UNITS } from '../support/docket-fixture.ts';

const unit = (code: string) => UNITS.find((u) => u.code === code) as Unit;

let db: Db;
let now: Date;
beforeEach(async () => {
  db = await makeRegister();
  now = NOW;
});
afterEach(async () => {
  expect(await verifyChain(db)).toMatchObject({ ok: true, firstBroken: null, firstMismatch: null });
  await db.close();
});

const PRINT: PlanOptions = { channel: 'print', language: null, overrule: false };
const REPLY: PlanOptions = { channel: 'reply', language: null, overrule: false };

function running(options: PlanOptions, more: Partial<Run> = {}): Run {
  return { options, actor: ACTOR, clock: () => now, signal: new AbortController().signal, claimant: 'asha@desk-1/0', ...more };
}

async function planOf(options: PlanOptions, ...ids: number[]) {
  const plan = await makePlan(db, ids, options, now);
  return { plan, sendings: plan.items.filter((item): item is PlannedSending => item.act === 'send') };
}

async function rows(): Promise<DispatchesTable[]> {
  return (await db.k.selectFrom('dispatches').selectAll().orderBy('id').execute()) as unknown as DispatchesTable[];
}

async function kinds(): Promise<string[]> {
  return (await db.k.selectFrom('events').select('kind').orderBy('seq').execute())
    .map(({ kind }) => kind)
    .filter((kind) => kind !== 'registered');
}

describe('packets', () => {
  const written: Packet[] = [];
  const write = async (packet: Packet) => {
    // The wire is touched: every docket of the packet says so already.
    for (const { state } of await rows()) expect(['sending', 'printed']).toContain(state);
    written.push(packet);
    return [`${packet.unit.code}${packet.confidential ? '-confidential' : ''}.txt`];
  };
  beforeEach(() => void written.splice(0));

  it('are one for each unit, with the complainants’ words, and a confidential one for withheld dockets', async () => {
    await addDocket(db, { text: 'बाइक चोरी' });
    await addDocket(db, { withheld: 'child' });
    await addDocket(db, { state: { leadUnit: 'commissionerate-agra', district: 'Agra' } });
    const { plan, sendings } = await planOf(PRINT, 1, 2, 3);
    const { results, files } = await printPackets(db, plan, sendings, write, running(PRINT));
    expect(files).toEqual(['district-hathras.txt', 'district-hathras-confidential.txt', 'commissionerate-agra.txt']);
    expect(written[0]).toMatchObject({
      confidential: false,
      entries: [{ number: 'UPP-2026-000001-5', words: [{ text: 'बाइक चोरी' }], url: 'https://x.com/citizen1/status/17000000000000001' }],
    });
    expect(written[1]).toMatchObject({ confidential: true, entries: [{ withheld: 'child' }] });
    expect(results.map(({ state }) => state)).toEqual(['printed', 'printed', 'printed']);
    expect(await rows()).toMatchObject([
      {
        state: 'printed',
        purpose: 'forward',
        recipient: 'district-hathras',
        result_ref: 'district-hathras.txt',
        sent_at: NOW.toISOString(),
        lease_until: null,
      },
      {},
      {},
    ]);
    expect(await docketRow(db, 1)).toMatchObject({ forwardedAt: NOW.toISOString(), numberToldAt: null, waitingOn: 'unit', status: 'open' });
    expect(await kinds()).toEqual(['forwarded', 'forwarded', 'forwarded']);
  });

  it('go to every unit that a docket concerns', async () => {
    await addDocket(db);
    const also = [unit('district-etah')];
    await transferDocket(
      db,
      1,
      { to: unit('district-hathras'), reason: 'taken in one, found in the other', overrule: false, also },
      { actor: ACTOR, now },
    );
    const { plan, sendings } = await planOf(PRINT, 1);
    const { files } = await printPackets(db, plan, sendings, write, running(PRINT));
    expect(files).toEqual(['district-hathras.txt', 'district-etah.txt']);
    expect(written.map(({ entries }) => entries[0]?.alsoTold.map(({ code }) => code))).toEqual([['district-etah'], ['district-hathras']]);
    expect((await rows()).map(({ recipient, state }) => [recipient, state])).toEqual([
      ['district-hathras', 'printed'],
      ['district-etah', 'printed'],
    ]);
    expect(await kinds()).toEqual(['concerned', 'forwarded', 'forwarded']);
  });

  it('are not written a second time', async () => {
    await addDocket(db);
    const first = await planOf(PRINT, 1);
    await printPackets(db, first.plan, first.sendings, write, running(PRINT));
    const second = await planOf(PRINT, 1);
    expect(second.plan.items).toMatchObject([{ act: 'refuse', why: { en: expect.stringMatching(/already/) } }]);
  });

  it('go to nobody twice when two plans were made before either was done', async () => {
    await addDocket(db);
    const one = await planOf(PRINT, 1);
    const other = await planOf(PRINT, 1);
    await printPackets(db, one.plan, one.sendings, write, running(PRINT));
    const { results, files } = await printPackets(db, other.plan, other.sendings, write, running(PRINT, { claimant: 'ravi@desk-2/1' }));
    expect(results).toMatchObject([{ state: 'refused', why: { en: expect.stringMatching(/already/) } }]);
    expect(files).toEqual([]);
    expect(written).toHaveLength(1);
  });

  it('leave out a docket that was closed or transferred after the plan was shown', async () => {
    await addDocket(db);
    await addDocket(db);
    const { plan, sendings } = await planOf(PRINT, 1, 2);
    await closeDocket(db, 1, { outcome: 'withdrawn' }, { reason: 'x' }, { actor: ACTOR, now });
    await transferDocket(db, 2, { to: unit('district-etah'), reason: 'x', overrule: false }, { actor: ACTOR, now });
    const { results } = await printPackets(db, plan, sendings, write, running(PRINT));
    expect(results.map(({ state, why }) => [state, why.en])).toEqual([
      ['refused', 'It is closed.'],
      ['refused', 'It was changed after the plan was shown: run the command again.'],
    ]);
    expect(await rows()).toEqual([]);
  });

  it('that could not be written are failed and can be tried again in the same row', async () => {
    await addDocket(db);
    const { plan, sendings } = await planOf(PRINT, 1);
    const full = async () => {
      throw new UserError('platform', 'The disk is full.');
    };
    const { results } = await printPackets(db, plan, sendings, full, running(PRINT));
    expect(results).toMatchObject([{ state: 'failed', why: { en: 'The disk is full.' } }]);
    expect(await rows()).toMatchObject([{ state: 'failed', error_code: 'platform', attempts: 1 }]);
    expect(await docketRow(db, 1)).toMatchObject({ forwardedAt: null });
    const again = await planOf(PRINT, 1);
    await printPackets(db, again.plan, again.sendings, write, running(PRINT));
    expect(await rows()).toMatchObject([{ id: 1, state: 'printed', error_code: null, attempts: 2 }]);
    expect(await kinds()).toEqual(['dispatch_failed', 'forwarded']);
  });

  it('whose process died are written again once its lease is over, and not before', async () => {
    await addDocket(db);
    const { plan, sendings } = await planOf(PRINT, 1);
    const dies = () => Promise.reject(new Error('killed'));
    await expect(printPackets(db, plan, sendings, dies, running(PRINT))).rejects.toThrow('killed');
    expect(await rows()).toMatchObject([{ state: 'sending' }]);
    expect((await planOf(PRINT, 1)).plan.items).toMatchObject([{ act: 'refuse', why: { en: expect.stringMatching(/Another process/) } }]);
    now = new Date(NOW.getTime() + 6 * 60_000);
    const again = await planOf(PRINT, 1);
    await printPackets(db, again.plan, again.sendings, write, running(PRINT, { claimant: 'ravi@desk-2/1' }));
    expect(await rows()).toMatchObject([{ state: 'printed', attempts: 2 }]);
  });

  it('of a docket that came back to the unit are a second round', async () => {
    await addDocket(db);
    const by = { actor: ACTOR, now };
    const forward = async () => {
      const { plan, sendings } = await planOf(PRINT, 1);
      await printPackets(db, plan, sendings, write, running(PRINT));
    };
    await forward();
    await transferDocket(db, 1, { to: unit('district-etah'), reason: 'x', overrule: false }, by);
    await forward();
    await transferDocket(db, 1, { to: unit('district-hathras'), reason: 'y', overrule: false }, by);
    await forward();
    expect((await rows()).map(({ recipient, round, state }) => [recipient, round, state])).toEqual([
      ['district-hathras', 1, 'printed'],
      ['district-etah', 1, 'printed'],
      ['district-hathras', 2, 'printed'],
    ]);
  });

  it('of an overruled docket keep the reason beside the event', async () => {
    await addDocket(db, { accused: 'district', accusedUnits: ['district-hathras'] });
    const options = { ...PRINT, overrule: true };
    const { plan, sendings } = await planOf(options, 1);
    await printPackets(db, plan, sendings, write, running(options, { reason: 'ordered by the zone' }));
    const { body, seq } = await db.k.selectFrom('events').selectAll().where('kind', '=', 'forwarded').executeTakeFirstOrThrow();
    expect(JSON.parse(body).data).toMatchObject({ overruled: true, recipient: 'district-hathras' });
    expect(await db.k.selectFrom('event_texts').select(['field', 'text']).where('seq', '=', seq).execute()).toEqual([
      { field: 'reason', text: 'ordered by the zone' },
    ]);
  });
});

describe('what is ready', () => {
  it('is open, sure of its unit, no praise, not forwarded; emergencies come first, the police are left out', async () => {
    await addDocket(db);
    await addDocket(db, { decision: 'review', state: { leadUnit: null } });
    await addDocket(db, { decision: 'review', state: { decidedByPerson: true } });
    await addDocket(db, { actionable: 'no' });
    await addDocket(db, { urgency: 'emergency' });
    await addDocket(db, { accused: 'thana' });
    await addDocket(db, { accusedUnits: ['district-etah'] });
    await addDocket(db, { state: { forwardedAt: NOW.toISOString() } });
    await addDocket(db, { state: { status: 'in_process' } });
    await addDocket(db, { withheld: 'unsure' });
    const print = await planReady(db, 50, PRINT, now);
    expect(print.plan.items.map(({ docketId }) => docketId)).toEqual([5, 1, 3, 10]);
    expect(print.left).toEqual({ overMax: 0, aboutPolice: 2, withheld: 0 });
    const reply = await planReady(db, 2, REPLY, now);
    expect(reply.plan.items.map(({ docketId }) => docketId)).toEqual([5, 1]);
    expect(reply.left).toEqual({ overMax: 1, aboutPolice: 2, withheld: 1 });
  });

  it('is not blocked by dockets that can not go out', async () => {
    await addDocket(db, { state: { leadUnit: 'district-etah' } });
    await addDocket(db);
    const { plan } = await planReady(db, 1, REPLY, now);
    expect(plan.items.map(({ docketId, act }) => [docketId, act])).toEqual([
      [1, 'refuse'],
      [2, 'send'],
    ]);
  });
});

class FakeX implements Pick<XPort, 'me' | 'createPost'> {
  readonly posts: { text: string; inReplyToPostId?: string }[] = [];
  readonly answers: (string | Error)[];
  readonly name: string;
  constructor(answers: (string | Error)[] = [], name = 'Uppolice') {
    this.answers = answers;
    this.name = name;
  }
  async me() {
    return { id: '42', handle: this.name, name: null, location: null };
  }
  async createPost(post: { text: string; inReplyToPostId?: string }) {
    expect((await rows()).some(({ state, text }) => state === 'sending' && text === post.text)).toBe(true);
    this.posts.push(post);
    const answer = this.answers.shift() ?? String(18000000000000000n + BigInt(this.posts.length));
    if (answer instanceof Error) throw answer;
    return { id: answer };
  }
}

class XProblem extends Error {
  override readonly name = 'XProblem';
}

async function reply(x: FakeX, ids: number[], more: Partial<Run> & { contract?: 'enterprise' } = {}) {
  const port = x as unknown as XPort;
  const { sendings } = await planOf(REPLY, ...ids);
  return postReplies(db, sendings, port, await whoReplies(db, port, more.contract !== 'enterprise', now), running(REPLY, more));
}

describe('replies', () => {
  it('stand under the citizen’s post, tell the number and acknowledge', async () => {
    await addDocket(db);
    const x = new FakeX();
    const results = await reply(x, [1]);
    expect(x.posts).toEqual([{ text: expect.stringContaining('UPP-2026-000001-5'), inReplyToPostId: '17000000000000001' }]);
    expect(results).toMatchObject([{ state: 'sent', why: { en: 'Posted by @Uppolice' } }]);
    expect(await rows()).toMatchObject([{ state: 'sent', channel: 'reply', result_ref: '18000000000000001', template: 'forward-hi-1' }]);
    const at = NOW.toISOString();
    expect(await docketRow(db, 1)).toMatchObject({
      forwardedAt: at,
      numberToldAt: at,
      acknowledgedAt: at,
      unitRepliedAt: null,
      firstReplyBy: 'Uppolice',
      status: 'open',
      waitingOn: 'unit',
    });
  });

  it('that X refuses go before a person, with text and link, and are not tried again', async () => {
    await addDocket(db);
    const results = await reply(new FakeX([new UserError('refused', 'X refuses the post: not mentioned.')]), [1]);
    expect(results).toMatchObject([
      {
        state: 'needs_person',
        text: expect.stringContaining('@hathraspolice'),
        hints: [{ en: 'When it is done: uppolice dispatch done 1 --note …' }],
      },
    ]);
    const link = new URL(results[0]?.link ?? '');
    expect(link.origin + link.pathname).toBe('https://x.com/intent/post');
    expect(link.searchParams.get('in_reply_to')).toBe('17000000000000001');
    expect(link.searchParams.get('text')).toBe(results[0]?.text);
    expect(await docketRow(db, 1)).toMatchObject({ forwardedAt: null });
    expect((await planOf(REPLY, 1)).plan.items).toMatchObject([{ act: 'refuse' }]);
    expect((await planReady(db, 50, REPLY, now)).plan.items).toEqual([]);
    await dispatchDoneByHand(db, 1, 'posted by phone', { actor: ACTOR, now });
    expect(await rows()).toMatchObject([{ state: 'done_by_hand' }]);
    expect(await docketRow(db, 1)).toMatchObject({ forwardedAt: NOW.toISOString(), numberToldAt: NOW.toISOString() });
    expect(await kinds()).toEqual(['dispatch_needs_person', 'dispatch_done']);
  });

  it('to a post that does not tag the handle go before a person without asking X', async () => {
    await addDocket(db);
    await db.k
      .insertInto('handles')
      .values({
        name: 'agrazone',
        name_key: 'agrazone',
        x_id: null,
        kind: 'zone',
        state: 'active',
        unit: 'zone-agra',
        country: null,
        relay: 0,
        evidence: null,
        verified_type: null,
        followers: null,
        checked_at: null,
        from_at: '2016-01-01T00:00:00.000Z',
        to_at: null,
      })
      .execute();
    const x = new FakeX([], 'agrazone');
    expect(await reply(x, [1])).toMatchObject([{ state: 'needs_person', why: { en: expect.stringMatching(/does not tag @agrazone/) } }]);
    expect(x.posts).toEqual([]);
    await addDocket(db);
    expect(await reply(x, [2], { contract: 'enterprise' })).toMatchObject([{ state: 'sent' }]);
  });

  it('of unknown fate stay so, are never sent again, and are found in the thread', async () => {
    await addDocket(db);
    const x = new FakeX([new UserError('x_failed', 'no answer')]);
    expect(await reply(x, [1])).toMatchObject([{ state: 'sending', why: { en: expect.stringMatching(/Nobody knows/) } }]);
    expect(await rows()).toMatchObject([{ state: 'sending', settled_at: null }]);
    now = new Date(NOW.getTime() + 3_600_000);
    expect(await reconcileReplies(db, running(REPLY))).toBe(0);
    expect(await reply(x, [1])).toEqual([]);
    expect((await planReady(db, 50, REPLY, now)).plan.items).toEqual([]);
    expect(x.posts).toHaveLength(1);
    await addPoliceReply(db, 1, x.posts[0]?.text ?? '', '18000000000000077');
    expect(await reconcileReplies(db, running(REPLY))).toBe(1);
    expect(await rows()).toMatchObject([{ state: 'sent', result_ref: '18000000000000077' }]);
    expect(await docketRow(db, 1)).toMatchObject({ forwardedAt: now.toISOString(), numberToldAt: now.toISOString() });
  });

  it('of unknown fate can be settled by a person who looked', async () => {
    await addDocket(db);
    await reply(new FakeX([new UserError('x_failed', 'no answer')]), [1]);
    await expect(cancelDispatch(db, 1, 'not there', { actor: ACTOR, now })).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringMatching(/being sent at this moment/),
    });
    now = new Date(NOW.getTime() + 3_600_000);
    await cancelDispatch(db, 1, 'not there', { actor: ACTOR, now });
    const x = new FakeX();
    expect(await reply(x, [1])).toMatchObject([{ state: 'sent' }]);
    expect((await rows()).map(({ round, state }) => [round, state])).toEqual([
      [1, 'cancelled'],
      [2, 'sent'],
    ]);
  });

  it('stop at a limit: what was begun is failed, the rest stays planned for the next run', async () => {
    for (let i = 0; i < 3; i++) await addDocket(db);
    const x = new FakeX(['18000000000000001', new UserError('rate_limited', 'X takes no more requests.')]);
    expect((await reply(x, [1, 2, 3])).map(({ state }) => state)).toEqual(['sent', 'failed', 'planned']);
    expect((await rows()).map(({ state }) => state)).toEqual(['sent', 'failed', 'planned']);
    expect((await reply(x, [2, 3])).map(({ state }) => state)).toEqual(['sent', 'sent']);
    expect(await rows()).toHaveLength(3);
  });

  it('go on after one that X finds fault with, and stop after three', async () => {
    for (let i = 0; i < 6; i++) await addDocket(db);
    const fault = () => new UserError('x_failed', 'X finds fault with the request.', [], new XProblem('bad'));
    const x = new FakeX([fault(), '18000000000000001', fault(), fault(), fault()]);
    expect((await reply(x, [1, 2, 3, 4, 5, 6])).map(({ state }) => state)).toEqual([
      'failed',
      'sent',
      'failed',
      'failed',
      'failed',
      'planned',
    ]);
  });

  it('end at an interruption after the one that is under way', async () => {
    for (let i = 0; i < 2; i++) await addDocket(db);
    const controller = new AbortController();
    const x = new FakeX();
    const post = x.createPost.bind(x);
    x.createPost = async (one) => {
      controller.abort();
      return post(one);
    };
    expect((await reply(x, [1, 2], { signal: controller.signal })).map(({ state }) => state)).toEqual(['sent', 'planned']);
  });

  it('are never sent by a handle that is not ours', async () => {
    await expect(whoReplies(db, new FakeX([], 'somebody') as unknown as XPort, true, now)).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringMatching(/@somebody/),
    });
  });

  it('are sent in the name that a person claims only where X has no answer to whose token it is', async () => {
    const silent = (kind: string) => {
      const cause = Object.assign(new XProblem(), { kind });
      return { me: () => Promise.reject(new UserError('x_failed', 'X does not know the address', [], cause)) } as unknown as XPort;
    };
    expect(await whoReplies(db, silent('not_found'), true, now, 'uppolice')).toMatchObject({ handle: 'uppolice', isDesk: true });
    await expect(whoReplies(db, silent('not_found'), true, now)).rejects.toMatchObject({
      code: 'x_failed',
      hints: [expect.stringMatching(/--as HANDLE/)],
    });
    await expect(whoReplies(db, silent('not_found'), true, now, 'somebody')).rejects.toMatchObject({ code: 'refused' });
    await expect(whoReplies(db, silent('transport'), true, now, 'uppolice')).rejects.toMatchObject({ code: 'x_failed' });
    const other = new FakeX([], 'agrapolice') as unknown as XPort;
    expect(await whoReplies(db, other, true, now, 'uppolice')).toMatchObject({ handle: 'agrapolice' });
  });

  it('of a docket that was closed meanwhile leave it closed', async () => {
    await addDocket(db);
    const x = new FakeX();
    const post = x.createPost.bind(x);
    x.createPost = async (one) => {
      await closeDocket(db, 1, { outcome: 'withdrawn' }, { reason: 'x' }, { actor: ACTOR, now });
      return post(one);
    };
    expect(await reply(x, [1])).toMatchObject([{ state: 'sent' }]);
    expect(await docketRow(db, 1)).toMatchObject({ status: 'closed', forwardedAt: null });
    expect(await rows()).toMatchObject([{ state: 'sent' }]);
  });

  it('never come from a training register, but to a stand-in on this machine', async () => {
    const training = await makeRegister('TRN');
    for (const url of ['https://api.x.com', 'http://127.0.0.1.example.org', 'http://10.0.0.1:8080']) {
      await expect(refuseTraining(training, url)).rejects.toMatchObject({ code: 'refused' });
    }
    for (const url of ['http://127.0.0.1:8080', 'http://localhost:1', 'http://[::1]:9']) await refuseTraining(training, url);
    await refuseTraining(db, 'https://api.x.com');
    await training.close();
  });
});

describe('what a person does about a dispatch', () => {
  const by = { actor: ACTOR, now: NOW };
  const write = async (packet: Packet) => [`${packet.unit.code}.txt`];

  it('what went out is neither done nor cancelled', async () => {
    await addDocket(db);
    const { plan, sendings } = await planOf(PRINT, 1);
    await printPackets(db, plan, sendings, write, running(PRINT));
    for (const act of [dispatchDoneByHand(db, 1, 'x', by), cancelDispatch(db, 1, 'x', by)]) {
      await expect(act).rejects.toMatchObject({ code: 'refused', message: 'Dispatch 1 is printed already.' });
    }
  });

  it('an unknown one is not found', async () => {
    await expect(cancelDispatch(db, 9, 'x', by)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('are listed by docket and state', async () => {
    for (let i = 0; i < 2; i++) await addDocket(db);
    const { plan, sendings } = await planOf(PRINT, 1, 2);
    await printPackets(db, plan, sendings, write, running(PRINT));
    const listed = async (filter: Parameters<typeof readDispatches>[1]) => gather(readDispatches(db, filter));
    expect(await listed({ docketId: 2 })).toMatchObject([{ docketId: 2, serial: 2, state: 'printed' }]);
    expect(await listed({ state: 'failed' })).toEqual([]);
    expect(await listed({})).toHaveLength(2);
  });
});

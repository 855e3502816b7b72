import { describe, expect, it } from 'vitest';
import { deskCounts } from '../../../src/db/stores/figures/desk-store.ts';
import { verbatim } from '../../../src/domain/messages/text.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { whoReplies } from '../../../src/forwarding/channels/replier.ts';
import { postReplies, type Replied } from '../../../src/forwarding/channels/reply.ts';
import { cancelDispatch, dispatchDoneByHand } from '../../../src/forwarding/dispatch-acts.ts';
import { planReady } from '../../../src/forwarding/plan-ready.ts';
import { reconcileReplies } from '../../../src/forwarding/reconcile.ts';
import type { Run } from '../../../src/forwarding/run.ts';
import { toSortable } from '../../../src/domain/x/x-id.ts';
import type { XPort } from '../../../src/ports.ts';
import { closeDocket } from '../../../src/register/dockets/close.ts';
import { transferDocket } from '../../../src/register/dockets/transfer.ts';
import { ACTOR, addDocket, addPoliceReply, docketRow, NOW } from '../../support/docket-fixture.ts';
import { PRINT, REPLY, unit, useDesk } from '../support.ts';

const desk = useDesk();

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
    expect((await desk().rows()).some(({ state, text }) => state === 'sending' && text === post.text)).toBe(true);
    this.posts.push(post);
    const answer = this.answers.shift() ?? String(18000000000000000n + BigInt(this.posts.length));
    if (answer instanceof Error) throw answer;
    return { id: answer };
  }
}

class XProblem extends Error {
  override readonly name = 'XProblem';
  readonly kind: string;
  constructor(kind: string) {
    super(kind);
    this.kind = kind;
  }
}

const fault = (code: UserError['code'], kind: string | null) =>
  new UserError(code, verbatim(`X says ${kind}.`), [], kind === null ? undefined : new XProblem(kind));

type More = Partial<Run> & { contract?: 'enterprise' };

async function replying(x: FakeX, ids: number[], more: More = {}): Promise<Replied> {
  const { db, now } = desk();
  const { sendings } = await desk().planOf(REPLY, ...ids);
  return postReplies(db, sendings, x, await whoReplies(db, x, more.contract !== 'enterprise', now), desk().running(REPLY, more));
}

const reply = async (x: FakeX, ids: number[], more: More = {}) => (await replying(x, ids, more)).results;

describe('replies', () => {
  it('are posted under the citizen’s post, tell the number and acknowledge', async () => {
    await addDocket(desk().db);
    const x = new FakeX();
    const results = await reply(x, [1]);
    expect(x.posts).toEqual([{ text: expect.stringContaining('UPP-2026-000001-5'), inReplyToPostId: '17000000000000001' }]);
    expect(results).toMatchObject([{ state: 'sent', why: { en: 'Posted by @Uppolice' } }]);
    expect(await desk().rows()).toMatchObject([
      { state: 'sent', channel: 'reply', result_ref: '18000000000000001', template: 'forward-hi-1' },
    ]);
    const at = NOW.toISOString();
    expect(await docketRow(desk().db, 1)).toMatchObject({
      forwardedAt: at,
      numberToldAt: at,
      acknowledgedAt: at,
      unitRepliedAt: null,
      firstReplyBy: 'Uppolice',
      status: 'open',
      waitingOn: 'unit',
    });
  });

  it('that X refuses are left to a person, with text and link, and are not tried again', async () => {
    await addDocket(desk().db);
    const results = await reply(new FakeX([new UserError('refused', verbatim('X refuses the post: not mentioned.'))]), [1]);
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
    expect(await docketRow(desk().db, 1)).toMatchObject({ forwardedAt: null });
    expect((await desk().planOf(REPLY, 1)).plan.items).toMatchObject([{ act: 'refuse' }]);
    expect(await deskCounts(desk().db)).toMatchObject({ needsPerson: 1 });
    expect((await planReady(desk().db, 50, REPLY, desk().now)).plan.items).toEqual([]);
    await dispatchDoneByHand(desk().db, 1, 'posted by phone', { actor: ACTOR, now: desk().now });
    expect(await desk().rows()).toMatchObject([{ state: 'done_by_hand' }]);
    expect(await docketRow(desk().db, 1)).toMatchObject({ forwardedAt: NOW.toISOString(), numberToldAt: NOW.toISOString() });
    expect(await desk().kinds()).toEqual(['dispatch_needs_person', 'dispatch_done']);
  });

  it('to a post that does not tag the handle are left to a person without asking X', async () => {
    await addDocket(desk().db);
    await desk().db.write((tx) =>
      tx.k
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
        .execute(),
    );
    const x = new FakeX([], 'agrazone');
    expect(await reply(x, [1])).toMatchObject([{ state: 'needs_person', why: { en: expect.stringMatching(/does not tag @agrazone/) } }]);
    expect(x.posts).toEqual([]);
    await addDocket(desk().db);
    expect(await reply(x, [2], { contract: 'enterprise' })).toMatchObject([{ state: 'sent' }]);
  });

  it('that may have been posted are never sent again, and are recognised when the thread is read', async () => {
    await addDocket(desk().db);
    const x = new FakeX([new UserError('x_failed', verbatim('no answer'))]);
    expect(await reply(x, [1])).toMatchObject([{ state: 'sending', why: { en: expect.stringMatching(/Nobody knows/) } }]);
    expect(await desk().rows()).toMatchObject([{ state: 'sending', settled_at: null }]);
    desk().now = new Date(NOW.getTime() + 3_600_000);
    expect(await reconcileReplies(desk().db, desk().running(REPLY))).toBe(0);
    expect(await reply(x, [1])).toEqual([]);
    expect((await planReady(desk().db, 50, REPLY, desk().now)).plan.items).toEqual([]);
    expect(x.posts).toHaveLength(1);
    await addPoliceReply(desk().db, 1, x.posts[0]?.text ?? '', '18000000000000077');
    expect(await reconcileReplies(desk().db, desk().running(REPLY))).toBe(1);
    expect(await desk().rows()).toMatchObject([{ state: 'sent', result_ref: '18000000000000077' }]);
    expect(await docketRow(desk().db, 1)).toMatchObject({ forwardedAt: desk().now.toISOString(), numberToldAt: desk().now.toISOString() });
  });

  it('that may have been posted can be settled by a person who looked', async () => {
    await addDocket(desk().db);
    await reply(new FakeX([new UserError('x_failed', verbatim('no answer'))]), [1]);
    await expect(cancelDispatch(desk().db, 1, 'not there', { actor: ACTOR, now: desk().now })).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringMatching(/being sent at this moment/),
    });
    desk().now = new Date(NOW.getTime() + 3_600_000);
    await cancelDispatch(desk().db, 1, 'not there', { actor: ACTOR, now: desk().now });
    const x = new FakeX();
    expect(await reply(x, [1])).toMatchObject([{ state: 'sent' }]);
    expect((await desk().rows()).map(({ round, state }) => [round, state])).toEqual([
      [1, 'cancelled'],
      [2, 'sent'],
    ]);
  });

  it('stop at a limit: the one that was begun has failed, the rest remain planned for the next run', async () => {
    for (let i = 0; i < 3; i++) await addDocket(desk().db);
    const x = new FakeX(['18000000000000001', new UserError('rate_limited', verbatim('X takes no more requests.'))]);
    expect((await reply(x, [1, 2, 3])).map(({ state }) => state)).toEqual(['sent', 'failed', 'planned']);
    expect((await desk().rows()).map(({ state }) => state)).toEqual(['sent', 'failed', 'planned']);
    expect((await reply(x, [2, 3])).map(({ state }) => state)).toEqual(['sent', 'sent']);
    expect(await desk().rows()).toHaveLength(3);
  });

  it('go on after one that X rejects, and stop after three rejections in a row', async () => {
    for (let i = 0; i < 6; i++) await addDocket(desk().db);
    const bad = () => fault('x_failed', 'bad_request');
    const x = new FakeX([bad(), '18000000000000001', bad(), bad(), bad()]);
    expect((await reply(x, [1, 2, 3, 4, 5, 6])).map(({ state }) => state)).toEqual([
      'failed',
      'sent',
      'failed',
      'failed',
      'failed',
      'planned',
    ]);
  });

  it('stop at an interruption after the one that is being sent', async () => {
    for (let i = 0; i < 2; i++) await addDocket(desk().db);
    const controller = new AbortController();
    const x = new FakeX();
    const post = x.createPost.bind(x);
    x.createPost = async (one) => {
      controller.abort();
      return post(one);
    };
    expect((await reply(x, [1, 2], { signal: controller.signal })).map(({ state }) => state)).toEqual(['sent', 'planned']);
  });

  it('leave a docket closed that was closed while the reply went out', async () => {
    await addDocket(desk().db);
    const x = new FakeX();
    const post = x.createPost.bind(x);
    x.createPost = async (one) => {
      await closeDocket(desk().db, 1, { outcome: 'withdrawn' }, { reason: 'x' }, { actor: ACTOR, now: desk().now });
      return post(one);
    };
    expect(await reply(x, [1])).toMatchObject([{ state: 'sent' }]);
    expect(await docketRow(desk().db, 1)).toMatchObject({ status: 'closed', forwardedAt: null });
    expect(await desk().rows()).toMatchObject([{ state: 'sent' }]);
  });
});

describe('a run of replies', () => {
  const stops: readonly [sentence: string, answers: readonly Error[], states: readonly string[], code: UserError['code']][] = [
    [
      'at the daily limit of the account',
      [fault('rate_limited', 'post_limit')],
      ['failed', 'planned', 'planned', 'planned'],
      'rate_limited',
    ],
    [
      'at an account that X has locked',
      [fault('credentials', 'account_blocked')],
      ['failed', 'planned', 'planned', 'planned'],
      'credentials',
    ],
    [
      'after three answers that leave it open whether it was posted',
      [fault('x_failed', null), fault('x_failed', null), fault('x_failed', null)],
      ['sending', 'sending', 'sending', 'planned'],
      'x_failed',
    ],
    [
      'after three failures of both kinds',
      [fault('x_failed', null), fault('x_failed', 'unusable'), fault('x_failed', null)],
      ['sending', 'failed', 'sending', 'planned'],
      'x_failed',
    ],
  ];
  it.each(stops)('stops %s, and the rest stays planned', async (_, answers, states, code) => {
    for (let i = 0; i < 4; i++) await addDocket(desk().db);
    const x = new FakeX([...answers]);
    const { results, stop } = await replying(x, [1, 2, 3, 4]);
    expect(results.map(({ state }) => state)).toEqual(states);
    expect(stop?.code).toBe(code);
    expect(x.posts).toHaveLength(answers.length);
    const planned = states.flatMap((state, at) => (state === 'planned' || state === 'failed' ? [at + 1] : []));
    const next = await replying(new FakeX(), planned);
    expect([next.stop, next.results.map(({ state }) => state)]).toEqual([null, planned.map(() => 'sent')]);
  });

  it('stops after three refusals in a row for no reason that is known: the rest stays planned, and the account is named', async () => {
    for (let i = 0; i < 5; i++) await addDocket(desk().db);
    const x = new FakeX([1, 2, 3].map(() => fault('refused', 'forbidden')));
    const { results, stop } = await replying(x, [1, 2, 3, 4, 5]);
    expect(results.map(({ state }) => state)).toEqual(['needs_person', 'needs_person', 'needs_person', 'planned', 'planned']);
    expect([stop?.exitStatus, stop?.message]).toEqual([30, expect.stringContaining('it may be the account: X says forbidden.')]);
  });

  it('goes on however often X says that a handle was not mentioned, which concerns each post', async () => {
    for (let i = 0; i < 5; i++) await addDocket(desk().db);
    const x = new FakeX([1, 2, 3, 4].map(() => fault('refused', 'reply_not_allowed')));
    const { results, stop } = await replying(x, [1, 2, 3, 4, 5]);
    expect([results.map(({ state }) => state).at(-1), stop]).toEqual(['sent', null]);
  });

  it('stops in an outage after three posts that X was asked for, also where others between them are left to a person unasked', async () => {
    for (let i = 0; i < 8; i++) await addDocket(desk().db);
    const untagged = ['17000000000000002', '17000000000000004', '17000000000000006', '17000000000000008'].map(toSortable);
    await desk().db.write((tx) => tx.k.updateTable('posts').set({ mentions: ' agrapolice ' }).where('x_id', 'in', untagged).execute());
    const x = new FakeX(Array.from({ length: 4 }, () => fault('x_failed', null)));
    const { results, stop } = await replying(x, [1, 2, 3, 4, 5, 6, 7, 8]);
    expect(results.map(({ state }) => state)).toEqual([
      ...['sending', 'needs_person', 'sending', 'needs_person', 'sending'],
      ...['planned', 'planned', 'planned'],
    ]);
    expect(stop?.code).toBe('x_failed');
  });

  it('goes on where a failure was followed by a success', async () => {
    for (let i = 0; i < 4; i++) await addDocket(desk().db);
    const answers = [fault('x_failed', null), fault('x_failed', null), '18000000000000001', fault('x_failed', null)];
    const { results, stop } = await replying(new FakeX(answers), [1, 2, 3, 4]);
    expect([results.map(({ state }) => state), stop]).toEqual([['sending', 'sending', 'sent', 'sending'], null]);
  });
});

describe('a docket that changes while the replies before it go out', () => {
  const changes: readonly [sentence: string, change: () => Promise<unknown>, why: RegExp][] = [
    ['is not answered in public once it concerns a victim', () => desk().learn(2, { withheld: 'child' }), /never answered in public/],
    [
      'is not answered once it is closed',
      () => closeDocket(desk().db, 2, { outcome: 'withdrawn' }, { reason: 'x' }, { actor: ACTOR, now: NOW }),
      /It is closed/,
    ],
    [
      'is not answered with the handle of a unit that has it no more',
      () => transferDocket(desk().db, 2, { to: unit('commissionerate-agra'), reason: 'x', overrule: false }, { actor: ACTOR, now: NOW }),
      /changed after the plan was shown/,
    ],
    ['is shown again where other words would go out', () => desk().learn(2, { urgency: 'emergency' }), /changed after the plan was shown/],
  ];
  it.each(changes)('%s', async (_, change, why) => {
    for (let i = 0; i < 2; i++) await addDocket(desk().db);
    const x = new FakeX();
    const post = x.createPost.bind(x);
    let changed = false;
    x.createPost = async (one) => {
      if (!changed) await change();
      changed = true;
      return post(one);
    };
    expect(await reply(x, [1, 2])).toMatchObject([{ state: 'sent' }, { state: 'refused', why: { en: expect.stringMatching(why) } }]);
    expect(x.posts).toHaveLength(1);
  });

  it('has in its dispatch the words that went out, and not those of the first plan', async () => {
    await addDocket(desk().db);
    await reply(new FakeX([fault('rate_limited', 'post_limit')]), [1]);
    await desk().learn(1, { urgency: 'emergency' });
    const x = new FakeX();
    await reply(x, [1]);
    expect(await desk().rows()).toMatchObject([{ state: 'sent', text: x.posts[0]?.text }]);
    expect(x.posts[0]?.text).toContain('112');
  });
});

describe('a reply that X calls a duplicate', () => {
  it('stands already: it counts as sent, and the thread confirms it once', async () => {
    await addDocket(desk().db);
    const x = new FakeX([fault('refused', 'duplicate_post')]);
    expect(await reply(x, [1])).toMatchObject([{ state: 'sent', why: { en: expect.stringContaining('Posted by @Uppolice before') } }]);
    expect(await desk().rows()).toMatchObject([{ state: 'sent', result_ref: null, sent_at: NOW.toISOString(), settled_at: null }]);
    expect(await docketRow(desk().db, 1)).toMatchObject({ forwardedAt: NOW.toISOString(), numberToldAt: NOW.toISOString() });
    expect(await reconcileReplies(desk().db, desk().running(REPLY))).toBe(0);
    await addPoliceReply(desk().db, 1, x.posts[0]?.text ?? '', '18000000000000078');
    desk().now = new Date(NOW.getTime() + 60_000);
    expect(await reconcileReplies(desk().db, desk().running(REPLY))).toBe(1);
    expect(await desk().rows()).toMatchObject([{ state: 'sent', result_ref: '18000000000000078', sent_at: NOW.toISOString() }]);
    expect(await reconcileReplies(desk().db, desk().running(REPLY))).toBe(0);
    expect((await desk().kinds()).filter((kind) => kind !== 'police_reply')).toEqual(['forwarded', 'reply_confirmed']);
  });
});

describe('a reply to a post that is gone', () => {
  it('is no matter for a person on X: it says so, names paper, and is not tried again by itself', async () => {
    await addDocket(desk().db);
    const x = new FakeX([fault('refused', 'post_gone')]);
    const [result] = await reply(x, [1]);
    expect(result).toMatchObject({ state: 'failed', link: null, why: { en: expect.stringMatching(/deleted, or hidden/) } });
    expect(result?.hints.map(({ en }) => en)).toEqual(['Use: uppolice forward UPP-2026-000001-5 --via print']);
    expect(await desk().rows()).toMatchObject([{ state: 'failed', error_code: 'post_gone' }]);
    const { items } = (await planReady(desk().db, 50, REPLY, desk().now)).plan;
    expect(items).toMatchObject([{ act: 'refuse', why: { en: expect.stringMatching(/no reply can reach it/) } }]);
    expect((await planReady(desk().db, 50, PRINT, desk().now)).plan.items).toMatchObject([{ act: 'send' }]);
    await cancelDispatch(desk().db, 1, 'it is visible again', { actor: ACTOR, now: desk().now });
    expect(await reply(x, [1])).toMatchObject([{ state: 'sent' }]);
  });
});

describe('a further reply', () => {
  it('is ordered by a person, names the unit that holds it now, and is not taken for the first when it is looked for', async () => {
    await addDocket(desk().db);
    const x = new FakeX(['18000000000000001', fault('x_failed', null)]);
    await reply(x, [1]);
    await addPoliceReply(desk().db, 1, x.posts[0]?.text ?? '', '18000000000000001');
    await transferDocket(
      desk().db,
      1,
      { to: unit('commissionerate-agra'), reason: 'Tajganj', overrule: false },
      { actor: ACTOR, now: desk().now },
    );
    expect(await reply(x, [1])).toEqual([]);
    const further = { ...REPLY, further: true };
    const { sendings } = await desk().planOf(further, 1);
    const replier = await whoReplies(desk().db, x, true, desk().now);
    const { results } = await postReplies(desk().db, sendings, x, replier, desk().running(further));
    expect(results).toMatchObject([{ state: 'sending', text: expect.stringContaining('@agrapolice') }]);
    desk().now = new Date(NOW.getTime() + 3_600_000);
    expect(await reconcileReplies(desk().db, desk().running(further))).toBe(0);
    await addPoliceReply(desk().db, 1, x.posts[1]?.text ?? '', '18000000000000002');
    expect(await reconcileReplies(desk().db, desk().running(further))).toBe(1);
  });
});

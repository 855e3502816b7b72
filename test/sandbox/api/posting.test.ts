import { describe, expect, it } from 'vitest';
import { weightedLength } from '../../../src/domain/dispatch/weighted-length.ts';
import type { Sandbox } from '../../../src/sandbox/server/sandbox.ts';
import { type Answered, ask, post, sandboxWith, search, texts } from '../helpers.ts';

const summons = post(30, '@Uppolice please help');
const plain = post(20, '@agrapolice please help');
const own = post(15, 'notice', { author_id: '501' });
const quoting = post(10, 'look at this', { referenced_tweets: [{ type: 'quoted', id: own.id }] });

function write(sandbox: Sandbox, json: unknown, token = 'user:Uppolice'): Promise<Answered> {
  return ask(sandbox, '/2/tweets', {}, { json, token });
}

function replyTo(id: string, text = 'हमने देखा @agrapolice #UPPolice https://example.org/a') {
  return { text, reply: { in_reply_to_tweet_id: id } };
}

describe('POST /2/tweets', () => {
  it('makes a post that appears in its thread, in searches and in mentions, with the entities of its text', async () => {
    const sandbox = await sandboxWith([summons]);
    const { status, body } = await write(sandbox, replyTo(summons.id));
    expect(status).toBe(201);
    expect(body.data.text).toContain('हमने देखा');
    expect(sandbox.post(body.data.id)).toMatchObject({
      author_id: '501',
      conversation_id: summons.id,
      in_reply_to_user_id: '601',
      referenced_tweets: [{ type: 'replied_to', id: summons.id }],
      lang: 'hi',
      entities: {
        mentions: [{ start: 10, end: 21, username: 'agrapolice', id: '502' }],
        hashtags: [{ start: 22, end: 31, tag: 'UPPolice' }],
        urls: [{ expanded_url: 'https://example.org/a' }],
      },
    });
    sandbox.advance(60_000);
    expect(texts(await search(sandbox, `conversation_id:${summons.id}`))).toEqual([body.data.text, summons.text]);
    expect(texts(await ask(sandbox, '/2/users/502/mentions'))).toEqual([body.data.text]);
  });

  it('refuses a reply to a post that neither mentions nor quotes the replying account', async () => {
    const sandbox = await sandboxWith([summons, plain, own, quoting]);
    const { status, body } = await write(sandbox, replyTo(plain.id));
    expect(status).toBe(403);
    expect(body).toMatchObject({
      type: expect.stringMatching(/not-authorized-for-resource$/),
      detail: 'You can only reply to or quote posts where you are mentioned or are the author.',
    });
    expect((await write(sandbox, replyTo(plain.id), 'user:agrapolice')).status).toBe(201);
    expect((await write(sandbox, replyTo(quoting.id, 'one'))).status).toBe(201);
    expect((await write(sandbox, replyTo(own.id, 'two'))).status).toBe(201);
  });

  it('allows a reply to any post under an Enterprise contract', async () => {
    expect((await write(await sandboxWith([plain], { enterprise: true }), replyTo(plain.id))).status).toBe(201);
  });

  it('refuses a reply that mentions an outside account, if that option is on', async () => {
    const sandbox = await sandboxWith([summons], { refuseThirdHandles: true });
    expect((await write(sandbox, replyTo(summons.id))).status).toBe(403);
    expect((await write(sandbox, replyTo(summons.id, '@Asha_K_Agra thank you'))).status).toBe(201);
  });

  it('refuses only the same text by the same account within a day', async () => {
    const sandbox = await sandboxWith([]);
    expect((await write(sandbox, { text: 'same' })).status).toBe(201);
    const again = await write(sandbox, { text: 'same' });
    expect([again.status, again.body.detail]).toEqual([403, 'You are not allowed to create a Tweet with duplicate content.']);
    expect((await write(sandbox, { text: 'same' }, 'user:agrapolice')).status).toBe(201);
    sandbox.advance(25 * 3_600_000);
    expect((await write(sandbox, { text: 'same' })).status).toBe(201);
  });

  it('refuses more than 280 weighted characters', async () => {
    const sandbox = await sandboxWith([]);
    expect((await write(sandbox, { text: 'क'.repeat(281) })).status).toBe(403);
    expect((await write(sandbox, { text: 'क'.repeat(280) })).status).toBe(201);
  });

  it.each([
    [{ text: '' }, 400],
    [{}, 400],
    ['text', 400],
    [{ text: 'x', poll: {} }, 400],
    [{ text: 'x', reply: {} }, 400],
    [{ text: 'x', reply: { in_reply_to_tweet_id: '123' } }, 403],
  ])('refuses the body %j', async (json, expected) => {
    expect((await write(await sandboxWith([]), json)).status).toBe(expected);
  });

  it('requires the token of a user', async () => {
    expect((await write(await sandboxWith([]), { text: 'x' }, 'app')).status).toBe(403);
  });

  it('allows a user 100 posts in 15 minutes and tells how many are left', async () => {
    const sandbox = await sandboxWith([], { limits: { create: 2 } });
    expect((await write(sandbox, { text: 'one' })).headers.get('x-rate-limit-remaining')).toBe('1');
    const second = await write(sandbox, { text: 'two' });
    expect(second.headers.get('x-user-limit-24hour-remaining')).toBe('9998');
    expect((await write(sandbox, { text: 'three' })).status).toBe(429);
    expect((await write(sandbox, { text: 'three' }, 'user:agrapolice')).status).toBe(201);
    sandbox.advance(15 * 60_000);
    expect((await write(sandbox, { text: 'four' })).status).toBe(201);
  });
});

describe('the weight of a text', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['शिकायत', 6],
    ['“quoted” – dash', 15],
    ['🙏', 2],
    ['👩‍👩‍👧', 2],
    ['see https://example.org/a/very/long/path?with=query and go', 34],
    ['uppolice.gov.in', 23],
    ['漢字', 4],
  ])('of %j is %d', (text, weight) => {
    expect(weightedLength(text)).toBe(weight);
  });
});

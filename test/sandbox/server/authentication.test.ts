import { Agent } from 'node:http';
import { TwitterApi } from 'twitter-api-v2';
import { describe, expect, it } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/server/sandbox.ts';
import { ask, post, sandboxWith, search } from '../helpers.ts';

const TOKEN = { consumerKey: 'ck', consumerSecret: 'cs', accessToken: '501-at', accessSecret: 'as', handle: 'Uppolice' };

/** Signs as clients of X do, with the library's own implementation. */
function signedClient(sandbox: Sandbox, secrets: Partial<typeof TOKEN> = {}): TwitterApi {
  const { consumerKey, consumerSecret, accessToken, accessSecret } = { ...TOKEN, ...secrets };
  return new TwitterApi(
    { appKey: consumerKey, appSecret: consumerSecret, accessToken, accessSecret },
    {
      httpAgent: new Agent(),
      compression: false,
      plugins: [
        {
          onBeforeRequestConfig: ({ params }) => {
            const { pathname, search } = new URL(params.url);
            params.url = `${sandbox.url}${pathname}${search}`;
          },
        },
      ],
    },
  );
}

describe('bearer tokens', () => {
  it('are all accepted unless the options name one', async () => {
    expect((await search(await sandboxWith([]), '@a')).status).toBe(200);
    const strict = await sandboxWith([], { bearer: 'right' });
    expect((await ask(strict, '/2/users/by', { usernames: 'Uppolice' }, { token: 'wrong' })).status).toBe(401);
    expect((await ask(strict, '/2/users/by', { usernames: 'Uppolice' }, { token: 'right' })).status).toBe(200);
    expect((await ask(strict, '/2/users/me', {}, { token: 'user:Uppolice' })).status).toBe(200);
  });

  it('are required: a request without one is answered 401', async () => {
    const sandbox = await sandboxWith([]);
    const response = await fetch(`${sandbox.url}/2/users/me`);
    expect([response.status, await response.json()]).toEqual([
      401,
      { title: 'Unauthorized', type: 'about:blank', status: 401, detail: 'Unauthorized' },
    ]);
  });

  it('are refused if the account is suspended', async () => {
    const sandbox = await sandboxWith([]);
    sandbox.suspend('Uppolice');
    expect((await ask(sandbox, '/2/users/me', {}, { token: 'user:Uppolice' })).status).toBe(401);
  });
});

describe('OAuth 1.0a', () => {
  it('identifies the account of a token, and posts for it', async () => {
    const summons = post(5, '@Uppolice मदद करें');
    const sandbox = await sandboxWith([summons], { tokens: [TOKEN] });
    const client = signedClient(sandbox);
    expect(await client.v2.get('users/me', { 'user.fields': 'location' })).toMatchObject({ data: { id: '501', location: 'Lucknow' } });
    const text = "हमने देखा! (it's noted) & more + 100% *";
    const made = await client.v2.post('tweets', { text, reply: { in_reply_to_tweet_id: summons.id } });
    expect(sandbox.post(made.data.id)).toMatchObject({ text, author_id: '501' });
  });

  it('accepts signed queries with spaces, brackets and Hindi', async () => {
    const sandbox = await sandboxWith([post(5, '@agrapolice शिकायत')], { tokens: [TOKEN] });
    const found = await signedClient(sandbox).v2.get('tweets/search/recent', {
      query: '(@agrapolice OR "शिकायत है") -is:retweet',
      max_results: 10,
    });
    expect(found.data).toHaveLength(1);
  });

  it.each([{ accessSecret: 'wrong' }, { consumerSecret: 'wrong' }, { accessToken: 'unknown' }, { consumerKey: 'unknown' }])(
    'is refused in the shape of version 1 with %j',
    async (wrong) => {
      const sandbox = await sandboxWith([], { tokens: [TOKEN] });
      await expect(signedClient(sandbox, wrong).v2.get('users/me')).rejects.toMatchObject({
        code: 401,
        data: { errors: [{ code: 32, message: 'Could not authenticate you.' }] },
      });
    },
  );
});

describe('rate limits and credits', () => {
  it('are announced in headers and lead to 429 until the window ends', async () => {
    const sandbox = await sandboxWith([], { limits: { search: 2 } });
    const first = await search(sandbox, '@a');
    expect(first.headers.get('x-rate-limit-limit')).toBe('2');
    expect(first.headers.get('x-rate-limit-remaining')).toBe('1');
    expect(Number(first.headers.get('x-rate-limit-reset')) * 1000 - sandbox.now().getTime()).toBeGreaterThan(14 * 60_000);
    await search(sandbox, '@a');
    const third = await search(sandbox, '@a');
    expect([third.status, third.headers.get('x-rate-limit-remaining')]).toEqual([429, '0']);
    expect((await ask(sandbox, '/2/users/by', { usernames: 'Uppolice' })).status).toBe(200);
    sandbox.advance(15 * 60_000);
    expect((await search(sandbox, '@a')).status).toBe(200);
  });

  it('lead to 402 when the credits are used up', async () => {
    const sandbox = await sandboxWith([post(5, '@agrapolice a'), post(4, '@agrapolice b')], { credits: 2 });
    expect((await search(sandbox, '@agrapolice')).status).toBe(200);
    const { status, body } = await search(sandbox, '@agrapolice');
    expect([status, body.title]).toEqual([402, 'CreditsDepleted']);
  });
});

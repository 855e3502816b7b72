import { describe, expect, it } from 'vitest';
import { clientOf, json, startX, USER_TOKEN } from './x-server.ts';
import { sandboxWith } from '../../sandbox/helpers.ts';

const MISSING = { title: 'Not Found Error', type: 'https://api.x.com/2/problems/resource-not-found' };

describe('accounts', () => {
  it('come with verification, followers and age, and each missing one with its reason', async () => {
    const x = await startX(
      json({
        data: [
          {
            id: '1',
            username: 'uppolice',
            name: 'UP',
            verified_type: 'government',
            public_metrics: { followers_count: 12 },
            created_at: '2013-05-01T00:00:00.000Z',
          },
          { id: '2', username: 'agrapolice', public_metrics: { followers_count: 'many' }, created_at: 'long ago' },
        ],
        errors: [
          { ...MISSING, value: 'Nobody', detail: 'Could not find user with usernames: [Nobody].' },
          { value: 'jailed', title: 'Forbidden', detail: 'User has been suspended: [jailed].', type: MISSING.type },
          { value: 'odd', title: 'Field Authorization Error', detail: 'Not yours to see.', type: 'x' },
        ],
      }),
    );
    const client = clientOf(x.url);
    expect(await client.accounts({ names: ['Uppolice', 'AgraPolice', 'Nobody', 'jailed', 'odd', 'silent'] })).toEqual({
      found: [
        {
          id: '1',
          handle: 'uppolice',
          name: 'UP',
          location: null,
          verifiedType: 'government',
          followers: 12,
          createdAt: '2013-05-01T00:00:00.000Z',
        },
        { id: '2', handle: 'agrapolice', name: null, location: null, verifiedType: null, followers: null, createdAt: null },
      ],
      missing: [
        { asked: 'Nobody', why: 'absent' },
        { asked: 'jailed', why: 'suspended' },
        { asked: 'odd', why: 'unsaid' },
        { asked: 'silent', why: 'unsaid' },
      ],
    });
    expect(client.reads).toEqual({ posts: 0, users: 2 });
  });

  it('are looked up by id a hundred at a time', async () => {
    const x = await startX(json({ data: [{ id: '7', username: 'a' }] }), json({ data: [{ id: '107', username: 'b' }] }));
    const ids = Array.from({ length: 101 }, (_, n) => String(n + 7));
    expect((await clientOf(x.url).accounts({ ids })).found.map(({ id }) => id)).toEqual(['7', '107']);
    expect(x.seen.map(({ path, query }) => [path, query.get('ids')?.split(',').length])).toEqual([
      ['/2/users', 100],
      ['/2/users', 1],
    ]);
  });

  it('are refused as a whole where X refuses the token with HTTP 200', async () => {
    const x = await startX(json({ errors: [{ title: 'Unauthorized', detail: 'No.', type: 'about:blank' }] }));
    await expect(clientOf(x.url).accounts({ names: ['a'] })).rejects.toMatchObject({ code: 'x_failed' });
  });
});

describe('counts a day', () => {
  it('are summed over pages, in both vocabularies', async () => {
    const range = { from: new Date('2026-11-20T10:00:00.900Z'), to: new Date('2026-11-22T00:00:00Z') };
    const day = (start: string, count: object) => ({ start, end: start, ...count });
    const x = await startX(
      json({ data: [day('2026-11-21T00:00:00.000Z', { tweet_count: 7 })], meta: { total_tweet_count: 7, next_token: 'n' } }),
      json({ data: [day('2026-11-20T10:00:00.000Z', { post_count: 5 })], meta: { total_post_count: 5 } }),
    );
    expect(await clientOf(x.url).countsByDay('@a', range)).toEqual([
      { day: '2026-11-20', posts: 5 },
      { day: '2026-11-21', posts: 7 },
    ]);
    const [first, second] = x.seen;
    expect(first?.path).toBe('/2/tweets/counts/recent');
    expect(Object.fromEntries(first?.query ?? [])).toEqual({
      query: '@a',
      granularity: 'day',
      start_time: '2026-11-20T10:00:00Z',
      end_time: '2026-11-22T00:00:00Z',
    });
    expect(second?.query.get('next_token')).toBe('n');
  });

  it.each([{}, { data: [{ start: '2026-11-20T00:00:00Z' }], meta: {} }, { data: [{ start: 'x', tweet_count: 4 }], meta: {} }])(
    'are an error where there are none: %j',
    async (body) => {
      const x = await startX(json(body));
      await expect(clientOf(x.url).countsByDay('@a', { from: new Date(0), to: new Date(1) })).rejects.toMatchObject({ code: 'x_failed' });
    },
  );

  it.each(['tweet', 'post'] as const)('are those of the sandbox, in the vocabulary %s', async (vocabulary) => {
    const { post, NOON } = await import('../../sandbox/helpers.ts');
    const sandbox = await sandboxWith(
      [post(60, '@Uppolice a'), post(61, '@Uppolice b'), post(1500, '@Uppolice c'), post(30, '@agrapolice d')],
      { vocabulary },
    );
    const client = clientOf(sandbox.url, { vocabulary, now: () => NOON });
    expect(
      await client.countsByDay('(@Uppolice) -is:retweet', {
        from: new Date(NOON.getTime() - 86_400_000 * 2),
        to: new Date(NOON.getTime() - 60_000),
      }),
    ).toEqual([
      { day: '2026-10-08', posts: 0 },
      { day: '2026-10-09', posts: 1 },
      { day: '2026-10-10', posts: 2 },
    ]);
    expect(await client.usage()).toMatchObject({ postsRead: 0, cap: 3_000_000, resetDay: 1 });
    expect(sandbox.reads).toEqual({ posts: 0, users: 0 });
  });
});

describe('usage', () => {
  it('is understood with numbers as text, and without a cap', async () => {
    const x = await startX(json({ data: { project_usage: '1200', project_id: '1' } }));
    expect(await clientOf(x.url).usage()).toEqual({ postsRead: 1200, cap: null, resetDay: null });
  });

  it('is an error where it is not said', async () => {
    const x = await startX(json({ data: {} }));
    await expect(clientOf(x.url).usage()).rejects.toMatchObject({ code: 'x_failed' });
  });
});

describe('whose token', () => {
  it('says what it may do where X says so', async () => {
    const x = await startX(
      json({ data: { id: '8', username: 'agrapolice' } }, 200, { 'x-access-level': 'read' }),
      json({ data: { id: '8', username: 'agrapolice' } }),
    );
    const client = clientOf(x.url, { userToken: USER_TOKEN, bearerToken: null });
    expect(await client.me()).toMatchObject({ id: '8', access: 'read' });
    expect(await client.me()).toMatchObject({ access: null });
  });

  it('never tells a secret, also where the server repeats the header in its own writing', async () => {
    const secrets = {
      appKey: 'key/with+signs=',
      appSecret: 'hidden-secret-1',
      accessToken: '8-tok/en+0123',
      accessSecret: 'hidden-secret-2',
    };
    const x = await startX((seen, response) => {
      response.writeHead(401, { 'content-type': 'application/json' });
      const header = seen.headers.authorization ?? '';
      response.end(JSON.stringify({ title: 'Unauthorized', detail: `Bad header ${header} ${decodeURIComponent(header)}`, status: 401 }));
    });
    const error = await clientOf(x.url, { userToken: secrets, bearerToken: null })
      .me()
      .catch((thrown: Error) => thrown);
    const told = JSON.stringify([error, (error as Error).message, (error as Error).stack, String((error as Error).cause)]);
    expect(told).toContain('Bad header');
    for (const secret of Object.values(secrets)) {
      expect(told).not.toContain(secret);
      expect(told).not.toContain(encodeURIComponent(secret));
    }
  });
});

import { describe, expect, it } from 'vitest';
import { clientOf, json, startX } from './x-server.ts';
import { sandboxWith } from '../../sandbox/helpers.ts';

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
  it('is read with numbers as text, and without a cap', async () => {
    const x = await startX(json({ data: { project_usage: '1200', project_id: '1' } }));
    expect(await clientOf(x.url).usage()).toEqual({ postsRead: 1200, cap: null, resetDay: null });
  });

  it('is an error where the number is missing', async () => {
    const x = await startX(json({ data: {} }));
    await expect(clientOf(x.url).usage()).rejects.toMatchObject({ code: 'x_failed' });
  });
});

import { describe, expect, it } from 'vitest';
import { bytes, clientOf, json, page, post, startX, USER_TOKEN } from './x-server.ts';

describe('reading from X', () => {
  it('asks for a page of search results with every field that a complaint needs', async () => {
    const x = await startX(
      json(page([post('2100000000000000002'), post('2100000000000000001')], { next_token: 'n1' }), 200, {
        date: 'Tue, 24 Nov 2026 06:00:10 GMT',
      }),
    );
    const client = clientOf(x.url);
    const found = await client.searchRecent('(@Uppolice) -is:retweet', {
      sinceId: '2000000000000000000',
      startTime: new Date('2026-11-23T06:00:00.500Z'),
      pageSize: 500,
    });
    expect(found.posts.map((each) => each.id)).toEqual(['2100000000000000002', '2100000000000000001']);
    expect(found.posts[0]?.author).toEqual({ id: '71001', handle: 'asha_orai', name: 'Asha', location: 'Orai' });
    expect(found.nextToken).toBe('n1');
    expect(found.serverTime).toEqual(new Date('2026-11-24T06:00:10.000Z'));
    expect(found.unreadable).toEqual([]);
    const [seen] = x.seen;
    expect(seen?.path).toBe('/2/tweets/search/recent');
    expect(seen?.query.get('query')).toBe('(@Uppolice) -is:retweet');
    expect(seen?.query.get('max_results')).toBe('100');
    expect(seen?.query.get('since_id')).toBe('2000000000000000000');
    expect(seen?.query.get('start_time')).toBe('2026-11-23T06:00:00Z');
    expect(seen?.query.get('tweet.fields')).toContain('conversation_id');
    expect(seen?.query.get('expansions')).toContain('attachments.media_keys');
    expect(seen?.headers.authorization).toBe('Bearer AAAAsecretbearer0123456789');
    expect(seen?.headers['user-agent']).toBe('uppolice/0 (test)');
    expect(client.requests).toBe(1);
    expect(client.reads).toEqual({ posts: 2, users: 1 });
  });

  it('counts what X bills: each post and user once a UTC day, context and authors too', async () => {
    const x = await startX(
      json({ ...page([post('5'), post('6')]), includes: { tweets: [post('4')], users: [{ id: '71001', username: 'a' }] } }),
    );
    let day = 23;
    const client = clientOf(x.url, { now: () => new Date(Date.UTC(2026, 10, day)) });
    await client.searchRecent('q', { pageSize: 10 });
    await client.searchRecent('q', { pageSize: 10 });
    expect(client.reads).toEqual({ posts: 3, users: 1 });
    day = 24;
    await client.searchRecent('q', { pageSize: 10 });
    expect(client.reads).toEqual({ posts: 6, users: 2 });
  });

  it('leaves no listeners on the process however many requests it makes', async () => {
    const warnings: Error[] = [];
    const note = (warning: Error) => warnings.push(warning);
    process.on('warning', note);
    const x = await startX(json({ meta: { result_count: 0 } }));
    const stop = new AbortController();
    const client = clientOf(x.url, { signal: stop.signal });
    for (let at = 0; at < 25; at++) await client.searchRecent('q', { pageSize: 10 });
    await new Promise((done) => setImmediate(done));
    process.off('warning', note);
    expect(warnings).toEqual([]);
  });

  it('pages mentions by their own token and takes at least 5', async () => {
    const x = await startX(json(page([post('5')])));
    await clientOf(x.url).mentions('42', { pageSize: 1, nextToken: 'abc', untilId: '99' });
    expect(x.seen[0]?.path).toBe('/2/users/42/mentions');
    expect(x.seen[0]?.query.get('pagination_token')).toBe('abc');
    expect(x.seen[0]?.query.get('until_id')).toBe('99');
    expect(x.seen[0]?.query.get('max_results')).toBe('5');
  });

  it('requests the new vocabulary where configured, and reads either', async () => {
    const renamed = {
      ...post('7'),
      edit_history_tweet_ids: undefined,
      edit_history_post_ids: ['6', '7'],
      referenced_posts: [{ type: 'quoted', id: '3' }],
    };
    const x = await startX(json({ ...page([renamed]), includes: { posts: [post('3', { author_id: '9' })], users: [] } }));
    const found = await clientOf(x.url, { vocabulary: 'post' }).searchRecent('q', { pageSize: 10 });
    expect(x.seen[0]?.query.get('post.fields')).toContain('note_post');
    expect(x.seen[0]?.query.has('tweet.fields')).toBe(false);
    expect(found.posts[0]).toMatchObject({ quotedPostId: '3', quotedUserId: '9', editOfId: '6' });
    expect(found.context.map((each) => each.id)).toEqual(['3']);
  });

  it('accepts an empty page, and follows the next token of one', async () => {
    const x = await startX(json({ meta: { result_count: 0 } }), json({ meta: { result_count: 0, next_token: 'more' } }));
    const client = clientOf(x.url);
    expect(await client.mentions('42', { pageSize: 100 })).toMatchObject({ posts: [], nextToken: null });
    expect(await client.mentions('42', { pageSize: 100 })).toMatchObject({ posts: [], nextToken: 'more' });
  });

  it('reports a malformed post of a page and keeps the others', async () => {
    const x = await startX(json(page([post('5'), null, post('6', { id: 6e21 }), post('7', { text: undefined })])));
    const found = await clientOf(x.url).searchRecent('q', { pageSize: 10 });
    expect(found.posts.map((each) => each.id)).toEqual(['5']);
    expect(found.unreadable.map((each) => each.reason.en)).toEqual([
      'a post is not a JSON object',
      'id is a JSON number above 2^53, so its last digits are lost; ids must be text',
      'post 7: no text',
    ]);
  });

  it('reads ids that are numbers digit by digit, those of authors too', async () => {
    const written = JSON.stringify(page([post('2107000000000000123')])).replace(/"(\d{15,})"/g, '$1');
    const x = await startX(bytes(written, 200, { 'content-type': 'application/json' }));
    const found = await clientOf(x.url).searchRecent('q', { pageSize: 10 });
    expect(found.posts.map((each) => each.id)).toEqual(['2107000000000000123']);
  });

  it('keeps a page that has errors beside its posts', async () => {
    const x = await startX(
      json({
        ...page([post('5')]),
        errors: [
          {
            title: 'Not Found Error',
            detail: 'Could not find tweet with id: [3].',
            type: 'https://api.x.com/2/problems/resource-not-found',
          },
        ],
      }),
    );
    expect((await clientOf(x.url).searchRecent('q', { pageSize: 10 })).posts).toHaveLength(1);
  });

  it('looks up names a hundred at a time and leaves unknown ones out', async () => {
    const unknown = {
      errors: [
        {
          value: 'nobody',
          title: 'Not Found Error',
          detail: 'Could not find user',
          type: 'https://api.x.com/2/problems/resource-not-found',
        },
      ],
    };
    const x = await startX(json({ data: [{ id: '1', username: 'Uppolice', name: 'UP Police' }], ...unknown }), json(unknown));
    const users = await clientOf(x.url).usersByName(Array.from({ length: 101 }, (_, at) => `handle${at}`));
    expect(users).toEqual([{ id: '1', handle: 'Uppolice', name: 'UP Police', location: null }]);
    expect(x.seen.map((each) => each.query.get('usernames')?.split(',').length)).toEqual([100, 1]);
  });

  it('says whose token it is, preferring the handle’s own', async () => {
    const x = await startX(json({ data: { id: '8', username: 'agrapolice', name: 'Agra' } }));
    expect(await clientOf(x.url, { userToken: USER_TOKEN }).me()).toMatchObject({ id: '8', handle: 'agrapolice' });
    expect(x.seen[0]?.headers.authorization).toMatch(/^OAuth oauth_consumer_key="appkey-0123".*oauth_signature="/);
  });

  it("takes X's time from any answer, even a refusal", async () => {
    const x = await startX(bytes('', 404, { date: 'Tue, 24 Nov 2026 06:05:00 GMT' }));
    expect(await clientOf(x.url).serverTime()).toEqual(new Date('2026-11-24T06:05:00.000Z'));
  });

  it('reads single posts by id, context and absent ones apart', async () => {
    const x = await startX(json({ data: [post('5')], includes: { tweets: [post('4')] } }));
    const found = await clientOf(x.url).postsById(['5', '6']);
    expect([found.posts.length, found.context.length]).toEqual([1, 1]);
  });

  it('says that a token is missing before anything is sent', async () => {
    const x = await startX(json({}));
    await expect(clientOf(x.url, { bearerToken: null }).mentions('1', { pageSize: 10 })).rejects.toMatchObject({ code: 'credentials' });
    expect(x.seen).toEqual([]);
  });
});

describe('posting to X', () => {
  it('signs with the handle’s token and replies to the given post', async () => {
    const x = await startX(json({ data: { id: '2200000000000000001', text: 'x' } }, 201));
    const client = clientOf(x.url, { userToken: USER_TOKEN });
    expect(await client.createPost({ text: 'दर्ज', inReplyToPostId: '5' })).toEqual({ id: '2200000000000000001' });
    expect(x.seen[0]).toMatchObject({
      method: 'POST',
      path: '/2/tweets',
      body: JSON.stringify({ text: 'दर्ज', reply: { in_reply_to_tweet_id: '5' } }),
    });
    expect(x.seen[0]?.headers.authorization).toMatch(/^OAuth /);
  });

  it('never posts with the token that can only read', async () => {
    const x = await startX(json({}));
    await expect(clientOf(x.url).createPost({ text: 'x' })).rejects.toMatchObject({ code: 'credentials' });
    expect(x.seen).toEqual([]);
  });
});

describe('the address of X', () => {
  it.each(['ftp://x', 'not an address', 'https://user:hunter2@api.x.com', 'https://api.x.com/v3', 'https://api.x.com/?a=1'])(
    'is refused without repeating its password: %s',
    (url) => {
      expect(() => clientOf(url)).toThrowError(expect.objectContaining({ code: 'platform' }));
      expect(() => clientOf(url)).not.toThrowError(/hunter2/);
    },
  );

  it('refuses a token with a line break in it without repeating it', () => {
    expect(() => clientOf('https://api.x.com', { bearerToken: 'abc\ndef' })).toThrowError(
      expect.objectContaining({ code: 'credentials', message: expect.not.stringContaining('abc') }),
    );
  });
});

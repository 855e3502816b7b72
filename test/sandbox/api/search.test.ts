import { describe, expect, it } from 'vitest';
import { ask, NOON, post, sandboxWith, search, texts } from '../helpers.ts';

const root = post(60, '@agrapolice my scooter is gone');
const POSTS = [
  root,
  post(50, '@Uppolice and @agrapolice traffic at the fort', { lang: 'hi' }),
  post(40, '@lkopolice शिकायत सुनिए', { author_id: '602', lang: 'hi' }),
  post(30, '@Asha_K_Agra same here', {
    author_id: '602',
    conversation_id: root.id,
    in_reply_to_user_id: '601',
    referenced_tweets: [{ type: 'replied_to', id: root.id }],
  }),
  post(20, 'RT @Asha_K_Agra: @agrapolice my scooter is gone', {
    author_id: '602',
    referenced_tweets: [{ type: 'retweeted', id: root.id }],
  }),
  post(10, 'छोड़ा@agrapolice glued', { attachments: { media_keys: ['3_9'] } }),
];

describe('recent search', () => {
  it.each([
    ['@agrapolice', ['glued', 'RT', 'traffic', 'scooter']],
    ['@AGRAPOLICE -is:retweet', ['glued', 'traffic', 'scooter']],
    ['(@agrapolice OR @lkopolice) -is:retweet', ['glued', 'शिकायत', 'traffic', 'scooter']],
    ['@agrapolice OR @lkopolice lang:hi', ['glued', 'RT', 'शिकायत', 'traffic', 'scooter']],
    ['(@agrapolice OR @lkopolice) lang:hi', ['शिकायत', 'traffic']],
    ['from:Bina_Kanpur', ['RT', 'same', 'शिकायत']],
    ['from:602 -is:reply -is:retweet', ['शिकायत']],
    ['to:Asha_K_Agra', ['same']],
    [`conversation_id:${root.id}`, ['same', 'scooter']],
    [`in_reply_to_tweet_id:${root.id}`, ['same']],
    ['scooter', ['scooter']],
    ['"my scooter"', ['scooter']],
    ['"scooter my"', []],
    ['शिकायत', ['शिकायत']],
    ['@agrapolice has:images', ['glued']],
    ['@agrapolice -(traffic OR scooter) -is:retweet', ['glued']],
  ])('finds the same posts as X for %s', async (query, words) => {
    const sandbox = await sandboxWith(POSTS);
    const found = texts(await search(sandbox, query));
    expect(found).toHaveLength(words.length);
    for (const [index, word] of words.entries()) expect(found[index]).toContain(word);
  });

  it.each(['', '(@a', '@a)', 'OR @a', '@a OR', 'lang:hi', '-@a', 'nosuch:thing', 'is:blue @a', `@a ${'x'.repeat(512)}`])(
    'refuses the query "%s" with 400 and a problem',
    async (query) => {
      const answered = await search(await sandboxWith(POSTS), query);
      expect(answered.status).toBe(400);
      expect(answered.body.type).toMatch(/invalid-request$/);
      expect(answered.body.errors[0].message).toBeTruthy();
    },
  );

  it('takes 4096 characters under an Enterprise contract', async () => {
    const query = `@agrapolice -(${'x'.repeat(3000)})`;
    expect((await search(await sandboxWith(POSTS), query)).status).toBe(400);
    expect((await search(await sandboxWith(POSTS, { enterprise: true }), query)).status).toBe(200);
  });

  it('gives pages newest first, with each post once and no token on the last page', async () => {
    const many = Array.from({ length: 25 }, (_, index) => post(100 - index, `@agrapolice number ${index}`));
    const sandbox = await sandboxWith(many);
    const seen: string[] = [];
    let token: string | undefined;
    let pages = 0;
    do {
      const page = await search(sandbox, '@agrapolice', { max_results: '10', ...(token && { next_token: token }) });
      seen.push(...page.body.data.map(({ id }: { id: string }) => id));
      expect(page.body.meta).toMatchObject({ result_count: page.body.data.length, newest_id: page.body.data[0].id });
      token = page.body.meta.next_token;
      pages += 1;
    } while (token);
    expect(pages).toBe(3);
    expect(seen).toEqual(many.map(({ id }) => id).reverse());
  });

  it('gives the same pages if newer posts arrive meanwhile', async () => {
    const sandbox = await sandboxWith(Array.from({ length: 15 }, (_, index) => post(100 - index, `@agrapolice ${index}`)));
    const first = await search(sandbox, '@agrapolice', { max_results: '10' });
    sandbox.addPosts([post(5, '@agrapolice a newer one')]);
    const second = await search(sandbox, '@agrapolice', { max_results: '10', next_token: first.body.meta.next_token });
    expect(texts(second)).toEqual(['@agrapolice 4', '@agrapolice 3', '@agrapolice 2', '@agrapolice 1', '@agrapolice 0']);
  });

  it('refuses a token of another query', async () => {
    const sandbox = await sandboxWith(Array.from({ length: 15 }, (_, index) => post(100 - index, `@agrapolice ${index}`)));
    const { body } = await search(sandbox, '@agrapolice', { max_results: '10' });
    expect((await search(sandbox, '@lkopolice', { next_token: body.meta.next_token })).status).toBe(400);
    expect((await search(sandbox, '@agrapolice', { next_token: 'nonsense' })).status).toBe(400);
  });

  it('gives result_count 0 and no data if nothing is found', async () => {
    expect((await search(await sandboxWith(POSTS), '@nobody')).body).toEqual({ meta: { result_count: 0 } });
  });

  it('leaves the posts of since_id and until_id out of the answer', async () => {
    const [a, b, c] = [post(30, '@agrapolice a'), post(20, '@agrapolice b'), post(10, '@agrapolice c')];
    const sandbox = await sandboxWith([c, a, b]);
    expect(texts(await search(sandbox, '@agrapolice', { since_id: a.id }))).toEqual(['@agrapolice c', '@agrapolice b']);
    expect(texts(await search(sandbox, '@agrapolice', { until_id: c.id }))).toEqual(['@agrapolice b', '@agrapolice a']);
    expect(texts(await search(sandbox, '@agrapolice', { start_time: a.created_at, end_time: c.created_at }))).toEqual([
      '@agrapolice b',
      '@agrapolice a',
    ]);
  });

  it('shows nothing younger than half a minute, and nothing older than seven days', async () => {
    const week = 7 * 24 * 60;
    const sandbox = await sandboxWith([
      post(0.3, '@agrapolice too new'),
      post(1, '@agrapolice new'),
      post(week + 1, '@agrapolice too old'),
    ]);
    expect(texts(await search(sandbox, '@agrapolice'))).toEqual(['@agrapolice new']);
    sandbox.advance(60_000);
    expect(texts(await search(sandbox, '@agrapolice'))).toEqual(['@agrapolice too new', '@agrapolice new']);
  });

  it.each([
    ['since_id', post(8 * 24 * 60, 'old').id],
    ['since_id', '12'],
    ['start_time', new Date(NOON.getTime() - 8 * 86_400_000).toISOString()],
    ['start_time', 'yesterday'],
    ['end_time', new Date(NOON.getTime() + 3_600_000).toISOString()],
    ['max_results', '9'],
    ['max_results', '101'],
    ['max_results', 'ten'],
    ['tweet.fields', 'no_such_field'],
    ['expansions', 'no_such_expansion'],
    ['nosuch', 'x'],
  ])('refuses %s=%s with 400, naming the parameter', async (name, value) => {
    const answered = await search(await sandboxWith(POSTS), '@agrapolice', { [name]: value });
    expect(answered.status).toBe(400);
    expect(answered.body.errors[0].parameters).toEqual({ [name]: [value] });
  });

  it('caps the size of pages if the options say so', async () => {
    const sandbox = await sandboxWith(POSTS, { maxPage: 2 });
    expect((await search(sandbox, '@agrapolice')).body.data).toHaveLength(2);
  });

  it('shows every third post late, then in its place by id', async () => {
    const many = Array.from({ length: 30 }, (_, serial) => post(5, `@agrapolice ${serial}`, { serial }));
    const sandbox = await sandboxWith(many, { late: { minutes: 10 } });
    expect(texts(await search(sandbox, '@agrapolice'))).toHaveLength(20);
    sandbox.advance(6 * 60_000);
    expect(texts(await search(sandbox, '@agrapolice'))).toEqual(many.map(({ text }) => text).reverse());
  });
});

describe('counts', () => {
  it('agree with the search, in one bucket a day', async () => {
    const day = 24 * 60;
    const sandbox = await sandboxWith([
      post(10, '@agrapolice'),
      post(20, '@agrapolice'),
      post(day, '@agrapolice'),
      post(2 * day, '@lkopolice'),
    ]);
    const { body } = await ask(sandbox, '/2/tweets/counts/recent', { query: '@agrapolice', granularity: 'day' });
    expect(body.meta.total_tweet_count).toBe(3);
    expect(body.data.filter((bucket: { tweet_count: number }) => bucket.tweet_count > 0)).toEqual([
      { start: '2026-10-09T00:00:00.000Z', end: '2026-10-10T00:00:00.000Z', tweet_count: 1 },
      { start: '2026-10-10T00:00:00.000Z', end: expect.stringMatching(/^2026-10-10T06:29:30/), tweet_count: 2 },
    ]);
    expect(body.data).toHaveLength(8);
  });
});

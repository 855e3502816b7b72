import { describe, expect, it } from 'vitest';
import { ask, NOON, post, sandboxWith, search, texts, USERS } from '../helpers.ts';

describe('mentions of a handle', () => {
  it('come newest first, with reposts, also older than seven days', async () => {
    const sandbox = await sandboxWith([
      post(60 * 24 * 30, '@agrapolice long ago'),
      post(1, '@agrapolice now'),
      post(1, '@lkopolice other', { serial: 1 }),
    ]);
    expect(texts(await ask(sandbox, '/2/users/502/mentions', { max_results: '5' }))).toEqual(['@agrapolice now', '@agrapolice long ago']);
  });

  it('reach back exactly 800 posts, then give 200 without data', async () => {
    const many = Array.from({ length: 905 }, (_, index) => post(2000 - index, `@agrapolice ${index}`));
    const sandbox = await sandboxWith(many);
    let token: string | undefined;
    let read = 0;
    let last: unknown;
    do {
      const { body } = await ask(sandbox, '/2/users/502/mentions', { max_results: '100', ...(token && { pagination_token: token }) });
      read += body.meta.result_count;
      token = body.meta.next_token;
      last = body;
    } while (token);
    expect(read).toBe(800);
    expect(last).toEqual({ meta: { result_count: 0 } });
    const older = await ask(sandbox, '/2/users/502/mentions', { until_id: many[50]?.id ?? '' });
    expect(older.body).toEqual({ meta: { result_count: 0 } });
  });

  it('respect since_id and the times', async () => {
    const [a, b] = [post(20, '@agrapolice a'), post(10, '@agrapolice b')];
    const sandbox = await sandboxWith([a, b]);
    expect(texts(await ask(sandbox, '/2/users/502/mentions', { since_id: a.id }))).toEqual(['@agrapolice b']);
    expect(texts(await ask(sandbox, '/2/users/502/mentions', { end_time: b.created_at }))).toEqual(['@agrapolice a']);
  });

  it('give 200 with only errors for a suspended and an unknown account', async () => {
    const sandbox = await sandboxWith([post(1, '@agrapolice a')]);
    sandbox.suspend('agrapolice');
    for (const [id, detail] of [
      ['502', 'User has been suspended: [502].'],
      ['999', 'Could not find user with id: [999].'],
    ]) {
      const { status, body } = await ask(sandbox, `/2/users/${id}/mentions`);
      expect(status).toBe(200);
      expect(Object.keys(body)).toEqual(['errors']);
      expect(body.errors[0].detail).toBe(detail);
    }
  });

  it('survive another account taking the name before the first is renamed', async () => {
    const sandbox = await sandboxWith([post(60, '@agrapolice before')], {});
    sandbox.addPosts([], { users: [{ id: '777', name: 'Squatter', username: 'agrapolice' }] });
    expect(texts(await ask(sandbox, '/2/users/502/mentions'))).toEqual(['@agrapolice before']);
    expect((await ask(sandbox, '/2/users/by', { usernames: 'agrapolice' })).body.data[0].id).toBe('777');
  });

  it('belong to the account, not to its former name', async () => {
    const before = post(60, '@agrapolice before the renaming');
    const sandbox = await sandboxWith([before]);
    sandbox.addPosts([], {
      users: [
        { id: '502', name: 'Agra', username: 'agra_new' },
        { id: '777', name: 'Squatter', username: 'agrapolice' },
      ],
    });
    const after = post(5, '@agrapolice to the squatter');
    delete after.entities;
    sandbox.addPosts([after]);
    expect(texts(await ask(sandbox, '/2/users/502/mentions'))).toEqual(['@agrapolice before the renaming']);
    expect(texts(await ask(sandbox, '/2/users/777/mentions'))).toEqual(['@agrapolice to the squatter']);
  });
});

describe('posts of a handle', () => {
  it('come newest first, without excluded replies and reposts', async () => {
    const root = post(30, 'root');
    const sandbox = await sandboxWith([
      root,
      post(20, 'reply', { referenced_tweets: [{ type: 'replied_to', id: root.id }] }),
      post(10, 'repost', { referenced_tweets: [{ type: 'retweeted', id: root.id }] }),
    ]);
    expect(texts(await ask(sandbox, '/2/users/601/tweets'))).toEqual(['repost', 'reply', 'root']);
    expect(texts(await ask(sandbox, '/2/users/601/tweets', { exclude: 'replies,retweets' }))).toEqual(['root']);
  });
});

describe('looking up', () => {
  it('finds accounts by name, ignoring case, and lists the unknown ones', async () => {
    const sandbox = await sandboxWith([post(1, '@somebody_else hello')], { handles: ['aligarhpolice'] });
    const { status, body } = await ask(sandbox, '/2/users/by', { usernames: 'UPPOLICE,somebody_else,aligarhpolice,nosuch' });
    expect(status).toBe(200);
    expect(body.data.map(({ username }: { username: string }) => username)).toEqual(['Uppolice', 'somebody_else', 'aligarhpolice']);
    expect(body.data[0]).toEqual({ id: '501', name: 'UP Police', username: 'Uppolice' });
    expect(body.errors.map(({ value }: { value: string }) => value)).toEqual(['nosuch']);
    expect((await ask(sandbox, '/2/users/by', { usernames: 'sixteen_letters_x' })).status).toBe(400);
  });

  it('gives account fields only if the request selects them', async () => {
    const sandbox = await sandboxWith([]);
    const { body } = await ask(sandbox, '/2/users/501', { 'user.fields': 'location,verified_type' });
    expect(body.data).toEqual(USERS[0]);
  });

  it('finds posts by id and lists the missing ones', async () => {
    const known = post(10, 'known');
    const sandbox = await sandboxWith([known]);
    const { status, body } = await ask(sandbox, '/2/tweets', { ids: `${known.id},123` });
    expect(status).toBe(200);
    expect(texts({ status, body, headers: new Headers() })).toEqual(['known']);
    expect(body.errors[0]).toMatchObject({ value: '123', resource_type: 'tweet', title: 'Not Found Error' });
  });

  it('identifies the account of a user’s token, and refuses an app’s', async () => {
    const sandbox = await sandboxWith([]);
    expect((await ask(sandbox, '/2/users/me', {}, { token: 'user:Uppolice' })).body.data.id).toBe('501');
    expect((await ask(sandbox, '/2/users/me')).status).toBe(403);
  });

  it('counts each post once a day in the usage', async () => {
    const sandbox = await sandboxWith([post(10, '@agrapolice a'), post(9, '@agrapolice b')]);
    await search(sandbox, '@agrapolice');
    await search(sandbox, '@agrapolice');
    expect(sandbox.reads.posts).toBe(2);
    expect((await ask(sandbox, '/2/usage/tweets')).body.data).toMatchObject({ project_usage: 2, cap_reset_day: 1 });
    sandbox.advance(24 * 3_600_000);
    await search(sandbox, '@agrapolice');
    expect(sandbox.reads.posts).toBe(4);
  });

  it('answers an unknown path with 404 and no body', async () => {
    const { status, body } = await ask(await sandboxWith([]), '/2/nothing/here');
    expect([status, body]).toEqual([404, null]);
  });

  it('sends its own time in the Date header', async () => {
    const { headers } = await search(await sandboxWith([]), '@agrapolice');
    expect(headers.get('date')).toBe(NOON.toUTCString());
  });

  it('starts its clock a minute after the newest post unless the options set it', async () => {
    const sandbox = await sandboxWith([post(60, 'old'), post(30, 'newest')], { clock: 'posts' });
    expect(sandbox.now()).toEqual(new Date(NOON.getTime() - 29 * 60_000));
  });
});

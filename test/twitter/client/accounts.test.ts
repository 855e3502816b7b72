import { describe, expect, it } from 'vitest';
import { clientOf, json, startX, USER_TOKEN } from './x-server.ts';

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

describe('whose token', () => {
  it('is given with its permissions where X names them', async () => {
    const x = await startX(
      json({ data: { id: '8', username: 'agrapolice' } }, 200, { 'x-access-level': 'read' }),
      json({ data: { id: '8', username: 'agrapolice' } }),
    );
    const client = clientOf(x.url, { userToken: USER_TOKEN, bearerToken: null });
    expect(await client.me()).toMatchObject({ id: '8', access: 'read' });
    expect(await client.me()).toMatchObject({ access: null });
  });

  it('never reveals a secret, even where the server repeats the header in its own encoding', async () => {
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

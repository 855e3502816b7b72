import { createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/domain/user-error.ts';
import { UncertainPost, XProblem } from '../../../src/twitter/client/problem.ts';
import { type Answer, BEARER, bytes, type Client, clientOf, json, NOW, overdue, page, post, startX, USER_TOKEN } from './x-server.ts';

async function failure(call: Promise<unknown>): Promise<UserError> {
  const error = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UserError)) throw new Error(`expected a UserError, got ${error}`);
  return error;
}

function search(client: Client) {
  return client.searchRecent('q', { pageSize: 10 });
}

const silent: Answer = (_, response) => overdue(response);
const stalls: Answer = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"data":[', () => overdue(response));
};
const drips: Answer = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const drip = (left: number) => response.write(' ', () => (left > 0 ? drip(left - 1) : overdue(response)));
  drip(5);
};
const breaksOff: Answer = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"data":[', () => response.destroy());
};
const resets: Answer = (_, response) => {
  response.socket?.resetAndDestroy();
};
const endsAtOnce: Answer = (_, response) => {
  response.socket?.end();
};
const cutGzip: Answer = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip', 'content-length': '5000' });
  response.write(gzipSync(JSON.stringify(page([post('5')]))).subarray(0, 40), () => response.destroy());
};

describe('a GET that meets a fault of the transport or the server', () => {
  const faults: [string, Answer, string][] = [
    ['never answers', silent, 'transport'],
    ['stalls in the body', stalls, 'transport'],
    ['sends the body drop by drop', drips, 'transport'],
    ['breaks off in the body', breaksOff, 'transport'],
    ['resets the connection', resets, 'transport'],
    ['closes the connection', endsAtOnce, 'transport'],
    ['cuts a gzip body', cutGzip, 'transport'],
    ['sends garbage marked gzip', bytes('garbage', 200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }), 'unusable'],
    ['answers with HTML', bytes('<html>hello</html>', 200, { 'content-type': 'text/html' }), 'unusable'],
    ['answers 204', bytes('', 204), 'unusable'],
    ['answers with an empty body', bytes('', 200, { 'content-type': 'application/json' }), 'unusable'],
    ['answers with cut JSON', bytes('{"data":[{"id":"1","te', 200, { 'content-type': 'application/json' }), 'unusable'],
    ['answers with a list', json([]), 'unusable'],
    ['is out of order', json({ title: 'Service Unavailable', detail: 'Over capacity' }, 503), 'unavailable'],
    ['takes too long and says so', json({ errors: [{ message: 'Request timeout', code: 408 }] }, 408), 'unavailable'],
    ['sends 500 with errors:[null]', json({ errors: [null] }, 500), 'unavailable'],
  ];

  it.each(faults)('%s: three more tries with growing pauses, then a typed error', async (_, fault, kind) => {
    const x = await startX(fault);
    const client = clientOf(x.url, { deadline: x.deadline, userToken: USER_TOKEN });
    const error = await failure(search(client));
    expect(error.code).toBe('x_failed');
    expect(error.cause).toBeInstanceOf(XProblem);
    expect(error.cause).toMatchObject({ kind });
    expect(client.slept).toEqual([1000, 2000, 4000]);
    expect(client.requests).toBe(4);
  });

  it.each(faults)('%s once: the next try has the page', async (_, fault) => {
    const x = await startX(fault, json(page([post('5')])));
    const client = clientOf(x.url, { deadline: x.deadline, userToken: USER_TOKEN });
    expect((await search(client)).posts.map((each) => each.id)).toEqual(['5']);
    expect(client.reads.posts).toBe(1);
  });

  it('waits by the clock for an answer that does not come, and says how long', async () => {
    const x = await startX(() => {});
    const client = clientOf(x.url, { timeoutMs: 20 });
    expect(await failure(search(client))).toMatchObject({ code: 'x_failed', cause: { kind: 'transport' } });
    expect(client.requests).toBe(4);
  });

  it('fails where nobody listens at the address', async () => {
    const server = createServer().listen(0);
    const { port } = server.address() as { port: number };
    await new Promise((done) => server.close(done));
    const error = await failure(search(clientOf(`http://127.0.0.1:${port}`)));
    expect(error).toMatchObject({ code: 'x_failed', message: expect.stringContaining('the connection was refused') });
  });
});

describe('a GET that X refuses', () => {
  const refusals: [string, Answer, string, string][] = [
    ['401', json({ title: 'Unauthorized', detail: 'Unauthorized', type: 'about:blank', status: 401 }, 401), 'credentials', 'Unauthorized'],
    [
      '401 in the form of v1.1',
      json({ errors: [{ code: 89, message: 'Invalid or expired token.' }] }, 401),
      'credentials',
      'Invalid or expired token (HTTP 401).',
    ],
    [
      '403 for the kind of token',
      json(
        {
          title: 'Unsupported Authentication',
          detail: 'Authenticating with OAuth 2.0 Application-Only is forbidden',
          type: 'https://api.x.com/2/problems/unsupported-authentication',
        },
        403,
      ),
      'credentials',
      'Application-Only',
    ],
    [
      '402, credits gone',
      json({ title: 'CreditsDepleted', detail: 'does not have any credits', type: 'https://api.x.com/2/problems/credits' }, 402),
      'budget',
      'any credits',
    ],
    [
      '403, spend cap',
      json({ title: 'SpendCapReached', detail: 'reached its billing cycle spend cap', type: 'https://api.x.com/2/problems/credits' }, 403),
      'budget',
      'spend cap',
    ],
    [
      '429, monthly cap',
      json(
        { title: 'UsageCapExceeded', detail: 'Usage cap exceeded: Monthly product cap', type: 'https://api.x.com/2/problems/usage-capped' },
        429,
      ),
      'budget',
      'Monthly',
    ],
    [
      '400 with the parameter at fault',
      json(
        {
          errors: [{ parameters: { since_id: ['1'] }, message: "'since_id' must be newer." }],
          title: 'Invalid Request',
          detail: 'One or more parameters to your request was invalid.',
        },
        400,
      ),
      'x_failed',
      "(since_id): One or more parameters to your request was invalid. 'since_id' must be newer (HTTP 400).",
    ],
    ['404 without a body', bytes('', 404), 'x_failed', 'UPPOLICE_X_API_URL'],
    ['302', bytes('', 302, { location: 'https://elsewhere.example/' }), 'x_failed', 'elsewhere'],
    ['400 with errors:[null]', json({ errors: [null] }, 400), 'x_failed', 'HTTP 400'],
    [
      '200 with errors alone',
      json({
        errors: [{ title: 'Forbidden', detail: 'User has been suspended: [77].', type: 'https://api.x.com/2/problems/resource-not-found' }],
      }),
      'x_failed',
      'User has been suspended',
    ],
    ['200 with neither posts nor count', json({}), 'x_failed', "can't be used"],
    ['200 that counts posts and holds none', json({ meta: { result_count: 7 } }), 'x_failed', 'counts 7 posts'],
    ['200 whose data is not a list', json({ data: 'x', meta: {} }), 'x_failed', 'not a list'],
  ];

  it.each(refusals)('%s: fails at once, without another try', async (_, refusal, code, words) => {
    const x = await startX(refusal);
    const client = clientOf(x.url);
    const error = await failure(search(client));
    expect(error.code).toBe(code);
    expect(`${error.message} ${error.hints.join(' ')}`).toContain(words);
    expect(client.requests).toBe(1);
  });

  it('fails loudly where a field that was asked for is missing from every post', async () => {
    const x = await startX(json(page([post('5', { author_id: undefined }), post('6', { author_id: undefined })])));
    const client = clientOf(x.url);
    const error = await failure(search(client));
    expect(error).toMatchObject({ code: 'x_failed', message: expect.stringContaining('author_id') });
    expect(client.reads.posts).toBe(2);
  });

  it('stops at a page that names itself as the next one', async () => {
    const x = await startX(json(page([post('5')], { next_token: 'same' })));
    expect(await failure(clientOf(x.url).searchRecent('q', { pageSize: 10, nextToken: 'same' }))).toMatchObject({ code: 'x_failed' });
  });

  it('never repeats a token that the server sends back', async () => {
    const x = await startX(json({ title: 'Unauthorized', detail: `bad token ${BEARER}` }, 401));
    const error = await failure(search(clientOf(x.url)));
    expect(`${error.message} ${String(error.cause)} ${JSON.stringify(error)}`).not.toContain(BEARER);
  });
});

describe('the rate limit', () => {
  const reset = String(NOW.getTime() / 1000 + 300);
  const limited = json({ title: 'Too Many Requests', detail: 'Too Many Requests' }, 429, {
    'x-rate-limit-limit': '450',
    'x-rate-limit-remaining': '0',
    'x-rate-limit-reset': reset,
    date: NOW.toUTCString(),
  });

  it('fails with the time until which X takes nothing more', async () => {
    const x = await startX(limited);
    const client = clientOf(x.url);
    const error = await failure(search(client));
    expect(error).toMatchObject({ code: 'rate_limited', message: expect.stringContaining('24-11-2026 11:35') });
    expect((error.cause as XProblem).until).toEqual(new Date('2026-11-24T06:05:00.000Z'));
    expect(client.requests).toBe(1);
  });

  it('proposes to wait for it only where the command has an option for that', async () => {
    const x = await startX(limited);
    expect((await failure(search(clientOf(x.url)))).hints.join()).not.toContain('--wait-for-limit');
    expect((await failure(search(clientOf(x.url, { waitForLimit: false })))).hints.join()).toContain('--wait-for-limit');
  });

  it('waits when asked to, reports until when, and continues', async () => {
    const x = await startX(limited, json(page([post('5')])));
    const waits: Date[] = [];
    const client = clientOf(x.url, { waitForLimit: true, onWait: (until) => waits.push(until) });
    expect((await search(client)).posts).toHaveLength(1);
    expect(waits).toEqual([new Date('2026-11-24T06:05:00.000Z')]);
    expect(client.slept).toEqual([301_000]);
  });

  it("counts by X's clock, whatever ours says", async () => {
    const x = await startX(json({}, 429, { 'x-rate-limit-reset': reset, date: new Date(NOW.getTime() + 240_000).toUTCString() }));
    const error = await failure(search(clientOf(x.url)));
    expect((error.cause as XProblem).until).toEqual(new Date('2026-11-24T06:01:00.000Z'));
  });

  it('assumes fifteen minutes where X gives no end, and takes the daily one where that is used up', async () => {
    const x = await startX(
      json({}, 429),
      json({}, 429, {
        date: NOW.toUTCString(),
        'x-rate-limit-reset': reset,
        'x-user-limit-24hour-remaining': '0',
        'x-user-limit-24hour-reset': String(NOW.getTime() / 1000 + 7200),
      }),
    );
    const client = clientOf(x.url, { userToken: USER_TOKEN });
    expect(((await failure(search(client))).cause as XProblem).until).toEqual(new Date('2026-11-24T06:15:00.000Z'));
    expect(((await failure(client.createPost({ text: 'x' }))).cause as XProblem).until).toEqual(new Date('2026-11-24T08:00:00.000Z'));
  });

  it('gives up where waiting does not help', async () => {
    const x = await startX(limited);
    const client = clientOf(x.url, { waitForLimit: true });
    expect(await failure(search(client))).toMatchObject({ code: 'rate_limited' });
    expect(client.requests).toBe(5);
  });
});

describe('a POST', () => {
  const uncertain: [string, Answer][] = [
    ['never answered', silent],
    ['answered by a reset', resets],
    ['broken off in the answer', breaksOff],
    ['answered 201 with an empty body', bytes('', 201)],
    ['answered 200 with HTML', bytes('<html></html>', 200, { 'content-type': 'text/html' })],
    ['answered without an id', json({ data: {} }, 201)],
    ['answered 500', json({ title: 'Internal Server Error' }, 500)],
    ['answered 503 by something in between', bytes('upstream', 503)],
  ];

  it.each(uncertain)('%s is never sent again: its outcome is uncertain', async (_, fault) => {
    const x = await startX(fault);
    const client = clientOf(x.url, { deadline: x.deadline, userToken: USER_TOKEN });
    const error = await failure(client.createPost({ text: 'x' }));
    expect(error.code).toBe('x_failed');
    expect(error.cause).toBeInstanceOf(UncertainPost);
    expect(x.seen).toHaveLength(1);
    expect(client.slept).toEqual([]);
  });

  it('that found no connection was not made', async () => {
    const server = createServer().listen(0);
    const { port } = server.address() as { port: number };
    await new Promise((done) => server.close(done));
    const error = await failure(clientOf(`http://127.0.0.1:${port}`, { userToken: USER_TOKEN }).createPost({ text: 'x' }));
    expect(error.cause).toBeInstanceOf(XProblem);
  });

  const refused: [string, Answer, string, string][] = [
    [
      'unsummoned reply',
      json(
        {
          title: 'Forbidden',
          detail: 'You can only reply to or quote posts where you are mentioned or are the author.',
          type: 'https://api.x.com/2/problems/not-authorized-for-resource',
        },
        403,
      ),
      'refused',
      'reply_not_allowed',
    ],
    [
      'the same text again',
      json(
        { detail: 'You are not allowed to create a Tweet with duplicate content.', type: 'about:blank', title: 'Forbidden', status: 403 },
        403,
      ),
      'refused',
      'duplicate_post',
    ],
    ['too many posts in a day', json({ errors: [{ code: 185, message: 'Over the limit.' }] }, 403), 'rate_limited', 'post_limit'],
    ['too many posts in a day, by another code', json({ errors: [{ code: 344, message: 'Over it.' }] }, 403), 'rate_limited', 'post_limit'],
    [
      'too many posts in a day, in words',
      json({ title: 'Forbidden', detail: 'You have reached your daily post limit.', status: 403 }, 403),
      'rate_limited',
      'post_limit',
    ],
    ['a suspended account', json({ errors: [{ code: 64, message: 'Not permitted.' }] }, 403), 'credentials', 'account_blocked'],
    ['a locked account', json({ errors: [{ code: 326, message: 'Locked.' }] }, 403), 'credentials', 'account_blocked'],
    ['an account taken for a machine', json({ errors: [{ code: 226, message: 'Automated?' }] }, 403), 'credentials', 'account_blocked'],
    [
      'an account that is locked for a while, in words',
      json({ title: 'Forbidden', detail: 'Your account has been temporarily locked.', status: 403 }, 403),
      'credentials',
      'account_blocked',
    ],
    ['a reply to a post that is gone', json({ errors: [{ code: 385, message: 'Not there.' }] }, 403), 'refused', 'post_gone'],
    [
      'a reply to a post that is hidden, in words',
      json({ title: 'Forbidden', detail: 'The post you answer is deleted or not visible to you.', status: 403 }, 403),
      'refused',
      'post_gone',
    ],
    [
      'the same text again, in the form of v1.1',
      json({ errors: [{ code: 187, message: 'Status is a duplicate.' }] }, 403),
      'refused',
      'duplicate_post',
    ],
    [
      'a token that may not write',
      json(
        {
          detail: 'Your client app is not configured with the appropriate oauth1 app permissions for this endpoint.',
          type: 'https://api.x.com/2/problems/oauth1-permissions',
        },
        403,
      ),
      'credentials',
      'credentials',
    ],
    ['a code that is a text', json({ errors: [{ code: '226', message: 'Not now.' }] }, 403), 'credentials', 'account_blocked'],
    ['a suspended account, as 401', json({ errors: [{ code: 64, message: 'Suspended.' }] }, 401), 'credentials', 'account_blocked'],
    ['too many posts in a day, as 429', json({ errors: [{ code: 185, message: 'Over it.' }] }, 429), 'rate_limited', 'post_limit'],
    ['an access level that is too low', json({ errors: [{ code: 453, message: 'A subset.' }] }, 403), 'credentials', 'credentials'],
    ['a reply to a post that was never there', json({ errors: [{ code: 144, message: 'No status found.' }] }, 404), 'refused', 'post_gone'],
    [
      'a reply to a post that is not found, as a problem of v2',
      json({ title: 'Not Found Error', detail: 'No post.', type: 'https://api.x.com/2/problems/resource-not-found', status: 404 }, 404),
      'refused',
      'post_gone',
    ],
    ['a firewall that answers in HTML', bytes('<html>blocked</html>', 403, { 'content-type': 'text/html' }), 'x_failed', 'unusable'],
    ['a gateway that gives no reason', json({ request: '77' }, 403), 'x_failed', 'unusable'],
    ['credits gone', json({ title: 'CreditsDepleted', type: 'https://api.x.com/2/problems/credits' }, 402), 'budget', 'budget'],
    ['the limit', json({}, 429), 'rate_limited', 'rate_limited'],
  ];

  it.each(refused)('refused for %s was not made', async (_, refusal, code, kind) => {
    const x = await startX(refusal);
    const error = await failure(
      clientOf(x.url, { userToken: USER_TOKEN, waitForLimit: true }).createPost({ text: 'x', inReplyToPostId: '5' }),
    );
    expect(error.code).toBe(code);
    expect(error.cause).toMatchObject({ kind });
    expect(x.seen).toHaveLength(1);
  });
});

it('ends at once when the program is interrupted', async () => {
  const stop = new AbortController();
  const x = await startX(() => stop.abort());
  const client = clientOf(x.url, { signal: stop.signal });
  expect(await failure(search(client))).toMatchObject({ code: 'interrupted' });
  expect(client.requests).toBe(1);
  expect(await failure(search(client))).toMatchObject({ code: 'interrupted' });
});

import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { FAULT_EFFECTS } from '../../../src/domain/messages/sandbox/faults.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { FAULTS, type FaultName, parseFault } from '../../../src/sandbox/faults/faults.ts';
import { ENDPOINT_NAMES } from '../../../src/sandbox/server/endpoints.ts';
import type { Sandbox } from '../../../src/sandbox/server/sandbox.ts';
import { ask, post, sandboxWith, search, texts } from '../helpers.ts';

interface Outcome {
  readonly status: number | null;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** whole: the answer was complete; cut: the connection ended before; silent: a later request was answered, and this one still was not. */
  readonly end: 'whole' | 'cut' | 'silent';
}

/** A plain HTTP client that sees the raw bytes. `silence`: whether to expect it before or after part of the body. */
function look(sandbox: Sandbox, agent?: Agent, silence?: 'at once' | 'later'): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    let [status, headers, body] = [null as number | null, {} as IncomingMessage['headers'], ''];
    /** The fault has befallen this request by now: another one is answered, and that is time enough for this one. */
    const findSilent = () => search(sandbox, '@lkopolice').then(() => finish('silent'), reject);
    const finish = (end: Outcome['end']) => {
      resolve({ status, headers, body, end });
      if (end !== 'whole') asked.destroy();
    };
    const url = `${sandbox.url}/2/tweets/search/recent?query=@agrapolice&tweet.fields=created_at,author_id,entities`;
    const asked: ClientRequest = request(url, { headers: { authorization: 'Bearer x' }, ...(agent && { agent }) }, (response) => {
      status = response.statusCode ?? null;
      headers = response.headers;
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        if (body === '' && silence === 'later') void findSilent();
        body += part;
      });
      response.on('end', () => finish('whole'));
      response.on('error', () => finish('cut'));
    });
    asked.on('error', () => finish('cut'));
    asked.end();
    if (silence === 'at once')
      void expect
        .poll(() => sandbox.requests.length, { timeout: PATIENCE_MS })
        .toBe(1)
        .then(findSilent, reject);
  });
}

/** For what is sure to come. */
const PATIENCE_MS = 60_000;
const POSTS = [post(10, '@agrapolice one'), post(5, '@agrapolice two')];

async function suffer(name: FaultName, silence?: 'at once' | 'later'): Promise<Outcome> {
  const sandbox = await sandboxWith(POSTS, { faults: [{ name, setting: { count: 1 } }] });
  return look(sandbox, undefined, silence);
}

describe('faults', () => {
  /** Status, how the answer ends, what it contains. */
  const CASES: Readonly<Record<FaultName, readonly [number | null, Outcome['end'], RegExp]>> = {
    hang: [null, 'silent', /^$/],
    stall: [200, 'silent', /^\{"data".+[^}]$/],
    // A byte a second: it would take minutes to be whole.
    drip: [200, 'silent', /^\{.{0,99}$/],
    'gzip-garbage': [200, 'whole', /not gzip/],
    'gzip-cut': [200, 'cut', /./],
    html: [200, 'whole', /<html>/],
    'no-content': [204, 'whole', /^$/],
    redirect: [302, 'whole', /^$/],
    'empty-body': [200, 'whole', /^$/],
    'errors-only': [200, 'whole', /^\{"errors":/],
    'cut-json': [200, 'whole', /^\{"data".+[^}]$/],
    'bad-json': [200, 'whole', /"text": \]/],
    reset: [null, 'cut', /^$/],
    close: [null, 'cut', /^$/],
    'lost-answer': [null, 'cut', /^$/],
    'rate-limit': [429, 'whole', /Too Many Requests/],
    'rate-limit-bare': [429, 'whole', /Too Many Requests/],
    'usage-cap': [429, 'whole', /UsageCapExceeded/],
    unauthorized: [401, 'whole', /Unauthorized/],
    credits: [402, 'whole', /CreditsDepleted/],
    'spend-cap': [403, 'whole', /SpendCapReached/],
    forbidden: [403, 'whole', /Forbidden/],
    'not-found': [404, 'whole', /^$/],
    'server-error': [500, 'whole', /Internal Server Error/],
    unavailable: [503, 'whole', /"code":130/],
    'errors-null': [400, 'whole', /\{"errors":\[null\]\}/],
    'empty-page': [200, 'whole', /^\{"meta":\{"result_count":0,"next_token":"\w+"\}\}$/],
    'partial-errors': [200, 'whole', /"data".*"errors"/],
    'empty-created': [200, 'whole', /^$/],
    stale: [200, 'whole', /"result_count":2/],
    'remaining-zero': [200, 'whole', /"result_count":2/],
    'missing-field': [200, 'whole', /"text":"@agrapolice two"/],
  };

  it.each(Object.entries(CASES) as [FaultName, (typeof CASES)[FaultName]][])(
    '%s: status, end of the answer, body %j',
    async (name, [status, end, body]) => {
      const outcome = await suffer(name, end === 'silent' ? (status === null ? 'at once' : 'later') : undefined);
      expect([outcome.status, outcome.end]).toEqual([status, end]);
      expect(outcome.body).toMatch(body);
    },
  );

  it('empty-page gives a token that leads to the posts', async () => {
    const sandbox = await sandboxWith(POSTS, { faults: [{ name: 'empty-page', setting: { count: 1 } }] });
    const first = await search(sandbox, '@agrapolice');
    const second = await search(sandbox, '@agrapolice', { next_token: first.body.meta.next_token });
    expect(texts(second)).toEqual(['@agrapolice two', '@agrapolice one']);
  });

  it('send the headers that belong to them', async () => {
    expect((await suffer('gzip-garbage')).headers['content-encoding']).toBe('gzip');
    expect((await suffer('html')).headers['content-type']).toBe('text/html');
    expect((await suffer('rate-limit')).headers).toMatchObject({
      'x-rate-limit-remaining': '0',
      'x-rate-limit-reset': expect.stringMatching(/^\d{10}$/),
    });
    expect((await suffer('rate-limit-bare')).headers['x-rate-limit-limit']).toBeUndefined();
    expect((await suffer('remaining-zero')).headers['x-rate-limit-remaining']).toBe('0');
    expect((await suffer('missing-field')).body).not.toMatch(/created_at|author_id|entities/);
  });

  it('stale closes the connection on its next request', async () => {
    const sandbox = await sandboxWith(POSTS, { faults: [{ name: 'stale', setting: { count: 1 } }] });
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    expect((await look(sandbox, agent)).end).toBe('whole');
    await new Promise((resolve) => setImmediate(resolve));
    expect((await look(sandbox, agent)).end).toBe('cut');
    expect((await look(sandbox, agent)).status).toBe(200);
    agent.destroy();
  });

  it('lost-answer and empty-created still create the post', async () => {
    const sandbox = await sandboxWith([]);
    sandbox.setFault('lost-answer', { count: 1, on: 'create' });
    await expect(ask(sandbox, '/2/tweets', {}, { json: { text: 'one' }, token: 'user:Uppolice' })).rejects.toThrow();
    sandbox.setFault('empty-created', { count: 1 });
    const second = await ask(sandbox, '/2/tweets', {}, { json: { text: 'two' }, token: 'user:Uppolice' });
    expect([second.status, second.body]).toEqual([201, null]);
    sandbox.advance(60_000);
    expect(texts(await ask(sandbox, '/2/users/501/tweets'))).toEqual(['two', 'one']);
  });

  it('strike as often as set, on the endpoint that was set, and after the requests that were let pass', async () => {
    const sandbox = await sandboxWith(POSTS);
    sandbox.setFault('server-error', { count: 2, on: 'search', after: 1 });
    expect((await ask(sandbox, '/2/users/by', { usernames: 'Uppolice' })).status).toBe(200);
    const statuses = [];
    for (let index = 0; index < 5; index += 1) statuses.push((await search(sandbox, '@agrapolice')).status);
    expect(statuses).toEqual([200, 500, 500, 200, 200]);
    expect(sandbox.requests.map(({ fault }) => fault)).toEqual([null, null, 'server-error', 'server-error', null, null]);
  });

  it('strike with a probability, in the same order for the same seed', async () => {
    const run = async () => {
      const sandbox = await sandboxWith(POSTS, { seed: 7, faults: [{ name: 'server-error', setting: { probability: 0.5 } }] });
      const statuses: number[] = [];
      for (let index = 0; index < 40; index += 1) statuses.push((await search(sandbox, '@agrapolice')).status);
      return statuses;
    };
    const first = await run();
    expect(new Set(first)).toEqual(new Set([200, 500]));
    expect(await run()).toEqual(first);
  });
});

describe('the control endpoint', () => {
  it('switches faults on and off, and does not count as a request', async () => {
    const sandbox = await sandboxWith(POSTS);
    const on = await ask(sandbox, '/_sandbox/faults', {}, { json: { name: 'server-error', count: 3, on: 'search' } });
    expect(on.body.active).toEqual([{ name: 'server-error', on: 'search', left: 3, probability: null }]);
    expect((await search(sandbox, '@agrapolice')).status).toBe(500);
    await ask(sandbox, '/_sandbox/faults', {}, { method: 'DELETE' });
    expect((await search(sandbox, '@agrapolice')).status).toBe(200);
    expect(sandbox.requests).toHaveLength(2);
    const { body } = await ask(sandbox, '/_sandbox/faults');
    expect(Object.keys(body.known)).toEqual(Object.keys(FAULTS));
  });

  it('adds posts, renames and suspends accounts, moves the clock', async () => {
    const sandbox = await sandboxWith(POSTS);
    expect((await ask(sandbox, '/_sandbox/posts', {}, { json: { data: [post(3, '@agrapolice three')] } })).body).toEqual({ added: 1 });
    expect(texts(await search(sandbox, '@agrapolice'))).toHaveLength(3);
    await ask(sandbox, '/_sandbox/users', {}, { json: { username: 'agra_new', id: '502' } });
    expect((await ask(sandbox, '/2/users/by', { usernames: 'agra_new' })).body.data[0].id).toBe('502');
    await ask(sandbox, '/_sandbox/users', {}, { json: { username: 'lkopolice', suspended: true } });
    expect((await ask(sandbox, '/2/users/by', { usernames: 'lkopolice' })).body.errors[0].detail).toContain('suspended');
    const before = sandbox.now().getTime();
    await ask(sandbox, '/_sandbox/clock', {}, { json: { advance: 3_600_000 } });
    expect(sandbox.now().getTime() - before).toBeGreaterThanOrEqual(3_600_000);
    expect((await ask(sandbox, '/_sandbox/requests')).body.requests).toHaveLength(sandbox.requests.length);
  });

  it.each([
    ['faults', { name: 'nosuch' }],
    ['faults', { name: 'html', on: 'nosuch' }],
    ['faults', { name: 'html', probability: 2 }],
    ['users', { username: 'not a name' }],
    ['clock', {}],
  ])('explains what is wrong with %s %j', async (action, json) => {
    const { status, body } = await ask(await sandboxWith([]), `/_sandbox/${action}`, {}, { json });
    expect(status).toBe(400);
    expect(body.error).toBeTruthy();
  });
});

describe('the language of the control endpoint', () => {
  it('is Hindi if the request prefers it, else English', async () => {
    const sandbox = await sandboxWith([]);
    const known = async (language: string) => {
      const response = await fetch(`${sandbox.url}/_sandbox/faults`, { headers: { 'accept-language': language } });
      return ((await response.json()) as { known: Record<string, string> }).known.hang;
    };
    expect(await known('hi-IN,en;q=0.5')).toBe(FAULT_EFFECTS.hang.hi);
    expect(await known('en-IN,hi;q=0.5')).toBe(FAULT_EFFECTS.hang.en);
  });
});

describe('a fault as it is typed', () => {
  it.each([
    ['hang', { name: 'hang', setting: {} }],
    ['reset:3', { name: 'reset', setting: { count: 3 } }],
    ['html:0.2', { name: 'html', setting: { probability: 0.2 } }],
    ['credits@user-posts:1', { name: 'credits', setting: { on: 'user-posts', count: 1 } }],
  ])('%s is understood, with its endpoint and its count or probability', (typed, expected) => {
    expect(parseFault(typed, ENDPOINT_NAMES)).toEqual(expected);
  });

  it.each(['nosuch', 'html:1.5', 'html@nosuch', 'html:x', ''])('"%s" is refused with a list of the possible ones', (typed) => {
    expect(() => parseFault(typed, ENDPOINT_NAMES)).toThrow(UserError);
  });
});

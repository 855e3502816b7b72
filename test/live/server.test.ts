import { connect, type Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { USUAL_PORT } from '../../src/live/server.ts';
import { startedLive } from '../support/live.ts';

describe('the server of the live pages', () => {
  it('gives the cookie for the token, and pages for the cookie', async () => {
    await using live = await startedLive();
    const entered = await live.get(new URL(live.url).pathname + new URL(live.url).search);
    expect(entered.status).toBe(303);
    expect(entered.headers.location).toBe(live.folder);
    expect(entered.headers['set-cookie']?.[0]).toMatch(/^uppolice=[\w-]{22}; Path=\/[\w-]{22}\/; HttpOnly; SameSite=Strict$/);
    expect((await live.get(live.folder)).status).toBe(403);
    const page = await live.page('./');
    expect(page.status).toBe(200);
    expect(page.body).toContain('<h1>start</h1>');
    expect(JSON.stringify([page.headers, page.body])).not.toContain(new URL(live.url).searchParams.get('token') ?? '?');
  });

  it('sends every answer with the headers that keep it here', async () => {
    await using live = await startedLive();
    const answers = [
      await live.page('./'),
      await live.page('./list'),
      await live.page('./nothing'),
      await live.get('/'),
      await live.page('./', {}, 'POST'),
      await live.get(new URL(live.url).pathname + new URL(live.url).search),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 403, 405, 303]);
    for (const { headers } of answers) {
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'.*frame-ancestors 'none'$/);
      expect(headers).not.toHaveProperty('access-control-allow-origin');
    }
    expect(answers[4]?.headers.allow).toBe('GET, HEAD');
  });

  it('answers HEAD as GET, without the page', async () => {
    await using live = await startedLive();
    const [got, head] = [await live.page('./list'), await live.page('./list', {}, 'HEAD')];
    expect(head.status).toBe(200);
    expect(head.body).toBe('');
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength(got.body)));
    expect(head.headers.etag).toBe(got.headers.etag);
  });

  it.each([
    ['no request at all', 'hello\r\n\r\n', /^HTTP\/1\.1 400/],
    ['a NUL in the path', 'GET /a\0b HTTP/1.1\r\nHost: HOST\r\n\r\n', /^HTTP\/1\.1 400/],
    ['a header of 64 kB', `GET / HTTP/1.1\r\nHost: HOST\r\nX: ${'a'.repeat(65_536)}\r\n\r\n`, /^(?:HTTP\/1\.1 431|$)/],
    ['500 headers', `GET / HTTP/1.1\r\nHost: HOST\r\n${'a: b\r\n'.repeat(500)}\r\n`, /^HTTP\/1\.1 431/],
    ['an address of 100 kB', `GET /${'a'.repeat(100_000)} HTTP/1.1\r\nHost: HOST\r\n\r\n`, /^(?:HTTP\/1\.1 4(?:14|31)|$)/],
    ['a whole address of another host', 'GET http://evil.example/ HTTP/1.1\r\nHost: HOST\r\n\r\n', /^HTTP\/1\.1 400/],
    ['two hosts', 'GET / HTTP/1.1\r\nHost: HOST\r\nHost: evil.example\r\n\r\n', /^HTTP\/1\.1 4/],
    ['no host', 'GET / HTTP/1.1\r\n\r\n', /^HTTP\/1\.1 400/],
    ['HTTP/1.0 without a host', 'GET / HTTP/1.0\r\n\r\n', /^HTTP\/1\.1 403/],
    [
      'two lengths and pieces',
      'GET / HTTP/1.1\r\nHost: HOST\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      /^HTTP\/1\.1 400/,
    ],
    ['a way to elsewhere', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: HOST\r\n\r\n', /^$/],
    ['another protocol', 'GET / HTTP/1.1\r\nHost: HOST\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n', /^$/],
    [
      'a second request behind a refused one',
      'GET / HTTP/1.1\r\nHost: HOST\r\n\r\nGET / HTTP/1.1\r\nHost: HOST\r\n\r\n',
      /^HTTP\/1\.1 403(?!.*HTTP\/1\.1)/s,
    ],
  ])('refuses %s, closes the connection and stays up', async (_, bytes, expected) => {
    await using live = await startedLive();
    expect(await live.raw(bytes.replaceAll('HOST', live.host))).toMatch(expected);
    expect((await live.page('./')).status).toBe(200);
    expect(live.bugs).toEqual([]);
  });

  it('cuts off those who never end their request, and others do not notice', async () => {
    await using live = await startedLive();
    const unended = [
      ...Array.from({ length: 20 }, () => live.raw('GET / HTTP/1.1\r\nX: aaa')),
      live.raw(`GET / HTTP/1.1\r\nHost: ${live.host}\r\n`),
      live.raw(''),
    ];
    expect((await live.page('./')).status).toBe(200);
    expect((await Promise.all(unended)).filter((answer) => !/^(?:HTTP\/1\.1 408|$)/.test(answer))).toEqual([]);
    expect((await live.page('./list')).status).toBe(200);
  }, 40_000);

  it('survives 200 connections at once, those that say nothing too', async () => {
    await using live = await startedLive();
    const silent = await Promise.all(Array.from({ length: 200 }, () => opened(live.port)));
    const answers = await Promise.all(Array.from({ length: 150 }, (_, i) => live.page(i % 2 === 0 ? './list' : './')));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    for (const socket of silent) socket.destroy();
    expect((await live.page('./')).status).toBe(200);
    expect(live.bugs).toEqual([]);
  }, 30_000);

  it('ends although somebody is connected', async () => {
    const live = await startedLive();
    const socket = await opened(live.port);
    const closed = new Promise((resolve) => socket.on('close', resolve));
    await live[Symbol.asyncDispose]();
    await closed;
    await expect(live.get('/')).rejects.toThrow();
  });

  it('says that the port is taken, and takes a free one only where none was asked for', async () => {
    await using first = await startedLive();
    await expect(startedLive({ port: first.port })).rejects.toMatchObject({ code: 'platform', hints: [expect.stringContaining('--port')] });
    await using usual = await startedLive({ port: null });
    await using other = await startedLive({ port: null });
    expect(other.port).not.toBe(usual.port);
    expect(other.said.join()).toContain(String(USUAL_PORT));
  });

  it('logs what was asked without what was typed', async () => {
    await using live = await startedLive();
    await live.page('./search?q=secretword');
    await live.get('/?token=wrongtoken');
    expect(live.log).toEqual([
      expect.stringMatching(/^GET 303/),
      expect.stringMatching(/^GET 200 \d+ ms \/search$/),
      expect.stringMatching(/^GET 403 \d+ ms refused$/),
    ]);
  });
});

function opened(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.on('error', reject);
  });
}

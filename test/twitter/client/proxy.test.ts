import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { describe, expect, it, onTestFinished } from 'vitest';
import { proxyFor } from '../../../src/twitter/client/proxy.ts';
import { createTransport } from '../../../src/twitter/client/transport.ts';
import { BEARER, clientOf, json, page, post, startX, USER_TOKEN } from './x-server.ts';

const hasIPv6 = Object.values(networkInterfaces()).some((each) => each?.some(({ address }) => address === '::1'));

interface Proxy {
  readonly port: number;
  readonly asked: { readonly place: string; readonly authorization: string | undefined }[];
}

/** A proxy that leads every tunnel to one place on this machine, or refuses. */
async function startProxy(target: string, refuse = false, at = '127.0.0.1'): Promise<Proxy> {
  const asked: Proxy['asked'][number][] = [];
  const server = createServer((_, response) => response.writeHead(418).end());
  server.on('connect', (request, socket) => {
    asked.push({ place: request.url ?? '', authorization: request.headers['proxy-authorization'] });
    socket.on('error', () => {});
    if (refuse) return socket.end('HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n');
    const { hostname, port } = new URL(target);
    const onward = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    return undefined;
  });
  await new Promise<void>((done) => server.listen(0, at, done));
  onTestFinished(() => {
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, asked };
}

describe('a proxy', () => {
  it('is tunnelled through, with its credentials, for reading and for posting', async () => {
    const x = await startX(json(page([post('5')])), json({ data: { id: '6' } }, 201));
    const proxy = await startProxy(x.url);
    const env = { http_proxy: `http://desk:p%40ss@127.0.0.1:${proxy.port}` };
    // A token travels by https alone; a tunnel carries either, and this one needs no certificate.
    const send = createTransport({ base: new URL('http://x.example:8080'), timeoutMs: 5000, userAgent: 'uppolice/0 (test)', env });
    const read = await send({ method: 'GET', path: 'tweets/search/recent', query: { query: 'q' }, token: { bearer: BEARER } });
    expect(JSON.parse(read.body.toString())).toMatchObject({ data: [{ id: '5' }] });
    const posted = await send({ method: 'POST', path: 'tweets', body: { text: 'x' }, token: USER_TOKEN });
    expect(JSON.parse(posted.body.toString())).toEqual({ data: { id: '6' } });
    const authorization = `Basic ${Buffer.from('desk:p@ss').toString('base64')}`;
    expect(proxy.asked).toEqual([
      { place: 'x.example:8080', authorization },
      { place: 'x.example:8080', authorization },
    ]);
    expect(x.seen[0]?.headers.host).toBe('x.example:8080');
  });

  it('that refuses is named, and a post behind it was not made', async () => {
    const x = await startX(json({}));
    const proxy = await startProxy(x.url, true);
    const client = clientOf('https://x.example', { env: { https_proxy: `127.0.0.1:${proxy.port}` }, userToken: USER_TOKEN });
    await expect(client.createPost({ text: 'x' })).rejects.toMatchObject({
      code: 'x_failed',
      message: expect.stringContaining('the proxy wants a login'),
      cause: { kind: 'transport' },
    });
    expect(x.seen).toEqual([]);
  });

  it.skipIf(!hasIPv6)('may be named by an address of IPv6, and so may X', async () => {
    const x = await startX(json(page([post('5')])));
    const proxy = await startProxy(x.url, false, '::1');
    const send = createTransport({
      base: new URL('http://[2001:db8::1]:8080'),
      timeoutMs: 5000,
      userAgent: 'uppolice/0 (test)',
      env: { http_proxy: `http://[::1]:${proxy.port}` },
    });
    const read = await send({ method: 'GET', path: 'tweets/search/recent', query: { query: 'q' }, token: { bearer: BEARER } });
    expect(JSON.parse(read.body.toString())).toMatchObject({ data: [{ id: '5' }] });
    expect(proxy.asked).toMatchObject([{ place: '[2001:db8::1]:8080' }]);
    const direct = createTransport({
      base: new URL(`http://[::1]:${proxy.port}`),
      timeoutMs: 5000,
      userAgent: 'uppolice/0 (test)',
      env: {},
    });
    expect(await direct({ method: 'GET', path: 'x', token: { bearer: BEARER } })).toMatchObject({ status: 418 });
  });

  it.each([
    ['https://api.x.com', { HTTPS_PROXY: 'http://p:3128' }, 'http://p:3128/'],
    ['https://api.x.com', { https_proxy: 'p:3128' }, 'http://p:3128/'],
    ['https://api.x.com', { http_proxy: 'http://p:3128' }, undefined],
    ['https://api.x.com', {}, undefined],
    ['https://api.x.com', { HTTPS_PROXY: 'http://p', NO_PROXY: '*' }, undefined],
    ['https://api.x.com', { HTTPS_PROXY: 'http://p', NO_PROXY: 'example.org, .x.com' }, undefined],
    ['https://api.x.com', { HTTPS_PROXY: 'http://p', NO_PROXY: 'x.com:443' }, undefined],
    ['https://api.x.com', { HTTPS_PROXY: 'http://p', NO_PROXY: 'x.com:8443,notx.com,pi.x.com' }, 'http://p/'],
    ['https://[2001:db8::1]', { HTTPS_PROXY: 'http://p', NO_PROXY: '2001:db8::1' }, undefined],
    ['https://[2001:db8::1]', { HTTPS_PROXY: 'http://p', NO_PROXY: '[2001:db8::1]:443' }, undefined],
    ['https://[2001:db8::1]', { HTTPS_PROXY: 'http://p', NO_PROXY: '2001:db8::2' }, 'http://p/'],
    ['http://127.0.0.1:8080', { http_proxy: 'http://p' }, undefined],
    ['http://localhost:8080', { http_proxy: 'http://p' }, undefined],
  ])('for %s with %j is %s', (target, env, expected) => {
    expect(proxyFor(new URL(target), env)?.href).toBe(expected);
  });

  it('whose address is not a URL is refused', () => {
    expect(() => proxyFor(new URL('https://api.x.com'), { HTTPS_PROXY: 'socks5://p:1080' })).toThrowError(
      expect.objectContaining({ code: 'platform' }),
    );
  });
});

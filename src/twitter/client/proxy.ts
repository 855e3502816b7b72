/** Goes through the proxy that the environment names, by HTTP CONNECT; neither the library nor older versions of Node do. */
import { X_SETUP } from '../../domain/messages/x/setup.ts';
import http from 'node:http';
import https from 'node:https';
import type { Duplex } from 'node:stream';
import { isIP, isIPv6 } from 'node:net';
import tls from 'node:tls';
import { UserError } from '../../domain/user-error.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The proxy for this host, or null: none set, on NO_PROXY, or this machine itself. */
export function proxyFor(target: URL, env: Environment): URL | null {
  const named = target.protocol === 'https:' ? env.https_proxy || env.HTTPS_PROXY : env.http_proxy;
  if (!named || isLocal(target.hostname) || isExempt(target, env.no_proxy || env.NO_PROXY || '')) return null;
  const address = named.includes('://') ? named : `http://${named}`;
  const proxy = URL.canParse(address) ? new URL(address) : null;
  if (proxy && (proxy.protocol === 'http:' || proxy.protocol === 'https:')) return proxy;
  throw new UserError('platform', X_SETUP.badProxy, [X_SETUP.proxyForm]);
}

function isLocal(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || host.startsWith('127.');
}

function isExempt(target: URL, list: string): boolean {
  return list.split(/[\s,]+/).some((entry) => {
    const [, host = '', port] = /^\*?\.?(\[[^\]]+\]|[^:]*?)(?::(\d+))?$/.exec(bracketed(entry.toLowerCase())) ?? [];
    if (entry === '*') return true;
    if (host === '' || (port !== undefined && port !== effectivePort(target))) return false;
    return target.hostname === host || target.hostname.endsWith(`.${host}`);
  });
}

/** An address of IPv6 may stand in the list without the brackets that it has in a URL. */
function bracketed(entry: string): string {
  return isIPv6(entry) ? `[${entry}]` : entry;
}

/** As the network takes it; a URL has an address of IPv6 in brackets. */
export function withoutBrackets(host: string): string {
  return host.replace(/^\[(.*)\]$/, '$1');
}

function effectivePort(url: URL): string {
  return url.port || (url.protocol === 'https:' ? '443' : '80');
}

/** An agent whose connections to `target` are tunnels through `proxy`. */
export function tunnelAgent(target: URL, proxy: URL, timeoutMs: number): http.Agent {
  const connect = (options: tls.ConnectionOptions, done: (error: Error | null, socket?: Duplex) => void) => {
    tunnel(target, proxy, timeoutMs).then(
      (socket) => done(null, target.protocol === 'https:' ? tls.connect({ ...options, socket, ...serverName(target) }) : socket),
      (error: Error) => done(error),
    );
    return null;
  };
  const agent = target.protocol === 'https:' ? new https.Agent({ keepAlive: false }) : new http.Agent({ keepAlive: false });
  return Object.assign(agent, { createConnection: connect });
}

/** Where only an address is known, no name is sent to the server, and its certificate is compared with the address. */
function serverName({ hostname }: URL): { readonly servername: string; readonly host: string } {
  const host = withoutBrackets(hostname);
  return { servername: isIP(host) === 0 ? host : '', host };
}

/** The proxy does not open the tunnel. */
export class ProxyRefusal extends Error {
  readonly status: number | undefined;

  constructor(status: number | undefined) {
    super(`proxy answered ${status}`);
    this.status = status;
  }
}

function tunnel(target: URL, proxy: URL, timeoutMs: number): Promise<import('node:net').Socket> {
  const place = `${target.hostname}:${effectivePort(target)}`;
  const credentials = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
  const request = (proxy.protocol === 'https:' ? https : http).request({
    host: withoutBrackets(proxy.hostname),
    port: proxy.port || (proxy.protocol === 'https:' ? 443 : 80),
    method: 'CONNECT',
    path: place,
    agent: false,
    signal: AbortSignal.timeout(timeoutMs),
    headers: {
      host: place,
      ...(proxy.username !== '' && { 'proxy-authorization': `Basic ${Buffer.from(credentials).toString('base64')}` }),
    },
  });
  return new Promise((resolve, reject) => {
    request.once('connect', (response, socket) => {
      if (response.statusCode === 200) return resolve(socket);
      socket.destroy();
      reject(new ProxyRefusal(response.statusCode));
    });
    request.once('response', (response) => {
      response.resume();
      reject(new ProxyRefusal(response.statusCode));
    });
    request.once('error', reject);
    request.end();
  });
}

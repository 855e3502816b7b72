/** A fake X server for tests: each request is handed to the test, which answers as it likes. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Deadline } from '../../../src/twitter/client/transport.ts';
import { createXClient, type XClient, type XClientOptions } from '../../../src/twitter/client/x-client.ts';

interface Seen {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export type Answer = (seen: Seen, response: ServerResponse) => void;

export interface XServer {
  readonly url: string;
  readonly seen: Seen[];
  /** The time of a request is over when its answer says so, by `overdue`, and for no other request, however busy the machine is. */
  readonly deadline: Deadline;
}

/** For an answer that never ends: from now on the client need not wait for it. */
export function overdue(response: ServerResponse): void {
  response.emit('overdue');
}

/** Answers one after another; the last one goes on answering. */
export async function startX(...answers: Answer[]): Promise<XServer> {
  const seen: Seen[] = [];
  const waiting = new Set<() => void>();
  const server = createServer((request, response) => {
    response.on('overdue', () => {
      for (const expire of waiting) expire();
    });
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://x');
      const each = {
        method: request.method ?? '',
        path: url.pathname,
        query: url.searchParams,
        headers: request.headers,
        body: Buffer.concat(parts).toString(),
      };
      seen.push(each);
      answers[Math.min(seen.length, answers.length) - 1]?.(each, response);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });
  const deadline: Deadline = (expire) => {
    waiting.add(expire);
    return () => void waiting.delete(expire);
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen, deadline };
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Answer {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(JSON.stringify(body));
  };
}

export function bytes(body: string | Buffer, status = 200, headers: Record<string, string> = {}): Answer {
  return (_, response) => {
    response.writeHead(status, headers);
    response.end(body);
  };
}

export const NOW = new Date('2026-11-24T06:00:00.000Z');
export const BEARER = 'AAAAsecretbearer0123456789';
export const USER_TOKEN = {
  appKey: 'appkey-0123',
  appSecret: 'appsecret-0123',
  accessToken: 'access-0123',
  accessSecret: 'accesssecret-0123',
};

export interface Client extends XClient {
  /** How long it slept, in ms, each time. */
  readonly slept: number[];
}

export function clientOf(url: string, options: Partial<XClientOptions> = {}): Client {
  const slept: number[] = [];
  const client = createXClient({
    baseUrl: url,
    bearerToken: BEARER,
    timeoutMs: 5000,
    userAgent: 'uppolice/0 (test)',
    now: () => NOW,
    sleep: async (ms) => {
      slept.push(ms);
    },
    random: () => 0.5,
    env: {},
    ...options,
  });
  return Object.assign(client, { slept });
}

/** A post as X sends it, with what is asked for. */
export function post(id: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id,
    text: `@Uppolice my cycle was stolen in Orai (${id})`,
    created_at: '2026-11-23T05:00:00.000Z',
    author_id: '71001',
    conversation_id: id,
    edit_history_tweet_ids: [id],
    lang: 'en',
    ...more,
  };
}

export function page(posts: unknown[], meta: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    data: posts,
    includes: { users: [{ id: '71001', username: 'asha_orai', name: 'Asha', location: 'Orai' }] },
    meta: { result_count: posts.length, ...meta },
  };
}

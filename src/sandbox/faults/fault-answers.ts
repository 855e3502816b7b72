/** Commits a fault: sends what a failing X would send, or breaks the connection. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { creditsDepleted, forbidden, JSON_TYPE, problemType, type Refusal, tooManyRequests, unauthorized } from '../api/problems.ts';
import type { FaultName } from './faults.ts';

const DRIP_MS = 1000;

/** The answer that would have been sent. */
export interface Planned {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Connections that will be closed on their next request. */
const stale = new WeakSet<Socket>();

export function isStale(request: IncomingMessage): boolean {
  return stale.has(request.socket);
}

const REFUSALS: Partial<Record<FaultName, () => Refusal>> = {
  'rate-limit': tooManyRequests,
  'rate-limit-bare': tooManyRequests,
  'usage-cap': () => ({
    status: 429,
    body: {
      account_id: 9_000_000_000,
      product_name: 'sandbox',
      title: 'UsageCapExceeded',
      period: 'Monthly',
      scope: 'Product',
      detail: 'Usage cap exceeded: Monthly product cap',
      type: problemType('usage-capped'),
    },
  }),
  unauthorized: () => unauthorized().refusal,
  credits: creditsDepleted,
  'spend-cap': () => ({
    status: 403,
    body: {
      title: 'SpendCapReached',
      detail: 'Your enrolled account has reached its billing cycle spend cap.',
      reset_date: '2026-12-01',
      type: problemType('credits'),
    },
  }),
  forbidden: () => forbidden('You are not permitted to perform this action.').refusal,
  'server-error': () => ({
    status: 500,
    body: { title: 'Internal Server Error', detail: 'Something is broken.', type: 'about:blank', status: 500 },
  }),
  unavailable: () => ({ status: 503, body: { errors: [{ code: 130, message: 'Over capacity' }] } }),
  'errors-null': () => ({ status: 400, body: { errors: [null] } }),
  'errors-only': () => ({
    status: 200,
    body: { errors: [{ title: 'Forbidden', detail: 'This request is not served just now.', type: problemType('resource-not-found') }] },
  }),
};

/**
 * @param planned null for faults of the kind `before`
 * @returns the status that was sent, or null
 */
export function commitFault(
  name: FaultName,
  request: IncomingMessage,
  response: ServerResponse,
  planned: Planned | null,
  limitHeaders: Readonly<Record<string, string>>,
  now: number,
): number | null {
  const refusal = REFUSALS[name]?.();
  if (refusal) {
    const spent = name === 'rate-limit' ? exhausted(limitHeaders, now) : name === 'rate-limit-bare' ? {} : limitHeaders;
    send(response, refusal.status, { ...spent, 'content-type': JSON_TYPE }, JSON.stringify(refusal.body));
    return refusal.status;
  }
  const { status, headers, text } = planned ?? { status: 200, headers: {}, text: '{}' };
  const bytes = Buffer.from(text);
  const half = bytes.subarray(0, Math.max(1, bytes.length >> 1));
  switch (name) {
    case 'hang':
      return null;
    case 'reset':
    case 'lost-answer':
      request.socket.resetAndDestroy();
      return null;
    case 'close':
      request.socket.destroy();
      return null;
    case 'stall':
      response.writeHead(status, { ...headers, 'content-length': bytes.length });
      response.write(half);
      return status;
    case 'drip':
      response.writeHead(status, { ...headers, 'content-length': bytes.length });
      drip(response, bytes);
      return status;
    case 'gzip-cut': {
      const packed = gzipSync(bytes);
      response.writeHead(status, { ...headers, 'content-encoding': 'gzip', 'transfer-encoding': 'chunked' });
      response.write(packed.subarray(0, Math.max(12, packed.length >> 1)), () => request.socket.destroy());
      return status;
    }
    case 'gzip-garbage':
      send(response, 200, { 'content-type': JSON_TYPE, 'content-encoding': 'gzip' }, 'this is not gzip at all');
      return 200;
    case 'html':
      send(
        response,
        200,
        { 'content-type': 'text/html' },
        '<!DOCTYPE html><html><body>Something went wrong, but don’t fret.</body></html>',
      );
      return 200;
    case 'no-content':
      response.writeHead(204).end();
      return 204;
    case 'redirect':
      send(response, 302, { location: '/elsewhere' }, '');
      return 302;
    case 'not-found':
      send(response, 404, {}, '');
      return 404;
    case 'empty-body':
      send(response, 200, { 'content-type': JSON_TYPE }, '');
      return 200;
    case 'empty-created':
      send(response, status, headers, '');
      return status;
    case 'bad-json':
      send(response, 200, { 'content-type': JSON_TYPE }, '{"data": [{"id": "1", "text": ]}');
      return 200;
    case 'cut-json':
      send(response, status, headers, half);
      return status;
    case 'empty-page':
      send(response, status, headers, text);
      return status;
    case 'remaining-zero':
      send(response, status, { ...headers, 'x-rate-limit-remaining': '0' }, text);
      return status;
    case 'stale':
      send(response, status, headers, text);
      stale.add(request.socket);
      return status;
    case 'missing-field':
      send(response, status, headers, withoutFields(text));
      return status;
    case 'partial-errors':
      send(response, status, headers, withError(text));
      return status;
    default:
      throw new Error(`no such fault: ${name}`);
  }
}

function send(response: ServerResponse, status: number, headers: Readonly<Record<string, string>>, body: string | Buffer): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

function exhausted(limitHeaders: Readonly<Record<string, string>>, now: number): Record<string, string> {
  const reset = limitHeaders['x-rate-limit-reset'] ?? String(Math.ceil(now / 1000) + 900);
  return { ...limitHeaders, 'x-rate-limit-remaining': '0', 'x-rate-limit-reset': reset };
}

function drip(response: ServerResponse, bytes: Buffer): void {
  response.write(bytes.subarray(0, 1));
  let at = 1;
  const timer = setInterval(() => {
    response.write(bytes.subarray(at, at + 1));
    at += 1;
    if (at >= bytes.length) response.end();
  }, DRIP_MS);
  response.on('close', () => clearInterval(timer));
}

function withoutFields(text: string): string {
  const body = JSON.parse(text);
  for (const post of Array.isArray(body.data) ? body.data : [])
    for (const field of ['created_at', 'entities', 'author_id']) delete post[field];
  return JSON.stringify(body);
}

function withError(text: string): string {
  const error = {
    resource_id: '456',
    resource_type: 'tweet',
    parameter: 'referenced_tweets.id',
    value: '456',
    title: 'Not Found Error',
    detail: 'Could not find tweet with referenced_tweets.id: [456].',
    type: problemType('resource-not-found'),
  };
  const body = JSON.parse(text);
  return JSON.stringify({ ...body, errors: [...(body.errors ?? []), error] });
}

/** What leaves the server: each answer with the headers that keep it on this computer and in this window. */
import type { ServerResponse } from 'node:http';
import { LIVE_SERVER } from '../domain/messages/pages/live-server.ts';
import type { ServedPage } from '../render/pages/shell/page.ts';
import { METHODS, type Refusal, STATUS_OF } from './gate.ts';

/** Of every answer. Nothing is kept on the disk of the reader; the program of a page asks with the tag that it holds. */
const ALWAYS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
  vary: 'cookie',
} as const;

const NOTHING = "default-src 'none'; frame-ancestors 'none'";

export interface PageAnswer extends ServedPage {
  readonly status: number;
  /** null for a page that is to be asked for anew each time. */
  readonly tag: string | null;
  readonly retryAfterSeconds?: number;
}

export function sendPage(response: ServerResponse, { status, document, policy, tag, retryAfterSeconds }: PageAnswer): void {
  response.writeHead(status, {
    ...ALWAYS,
    'content-type': 'text/html; charset=utf-8',
    'content-length': String(Buffer.byteLength(document)),
    'content-security-policy': policy,
    ...(tag !== null && { etag: tag }),
    ...(retryAfterSeconds !== undefined && { 'retry-after': String(retryAfterSeconds) }),
  });
  response.end(document);
}

export function sendUnchanged(response: ServerResponse, tag: string): void {
  response.writeHead(304, { ...ALWAYS, etag: tag });
  response.end();
}

export function sendOn(response: ServerResponse, to: string, cookie: string | null = null): void {
  response.writeHead(303, {
    ...ALWAYS,
    'content-security-policy': NOTHING,
    'content-length': 0,
    location: to,
    ...(cookie !== null && { 'set-cookie': cookie }),
  });
  response.end();
}

/** Says why in both languages: whose browser it is nobody knows. The connection is closed. */
export function sendRefusal(response: ServerResponse, why: Refusal): void {
  const said = LIVE_SERVER.refused[why];
  const text = `${said.en}\n${said.hi}\n`;
  response.writeHead(STATUS_OF[why], {
    ...ALWAYS,
    'content-type': 'text/plain; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'content-security-policy': NOTHING,
    connection: 'close',
    ...(why === 'method' && { allow: METHODS.join(', ') }),
  });
  response.end(text);
}

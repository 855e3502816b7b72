/** Who sends a request: the app or a user by bearer token, or a user by OAuth 1.0a signature. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Caller } from '../api/call.ts';
import { badSignature, unauthorized } from '../api/problems.ts';
import type { UserDirectory } from '../world/user-directory.ts';

/** The four secrets of OAuth 1.0a, and the account that they belong to. */
export interface SandboxToken {
  readonly consumerKey: string;
  readonly consumerSecret: string;
  readonly accessToken: string;
  readonly accessSecret: string;
  readonly handle: string;
}

export interface Credentials {
  /** The only app token that is accepted; null accepts any. */
  readonly bearer: string | null;
  readonly tokens: readonly SandboxToken[];
}

export interface SignedRequest {
  readonly method: string;
  /** With the host, as the client sent it. */
  readonly url: URL;
  readonly authorization: string | undefined;
}

/** Allowed age of a signature, in seconds, about the same as X's. */
const MAX_SKEW_S = 300;

/**
 * Throws X's refusal.
 * @param clock the real time in milliseconds, which clients use to sign
 */
export function authenticate(request: SignedRequest, credentials: Credentials, users: UserDirectory, clock: number): Caller {
  const [scheme = '', ...rest] = (request.authorization ?? '').split(' ');
  if (scheme.toLowerCase() === 'oauth') return byOAuth1(request, rest.join(' '), credentials.tokens, users, clock);
  const token = rest.join(' ').trim();
  if (scheme.toLowerCase() !== 'bearer' || token === '') throw unauthorized();
  const handle = /^user:([A-Za-z0-9_]{1,15})$/.exec(token)?.[1];
  if (handle) return byHandle(handle, users);
  if (credentials.bearer !== null && token !== credentials.bearer) throw unauthorized();
  return { kind: 'app' };
}

function byHandle(handle: string, users: UserDirectory): Caller {
  const user = users.ensure(handle);
  if (users.isSuspended(user.id)) throw unauthorized();
  return { kind: 'user', user };
}

function byOAuth1(request: SignedRequest, header: string, tokens: readonly SandboxToken[], users: UserDirectory, clock: number): Caller {
  const given = new Map(
    [...header.matchAll(/([a-z_]+)="([^"]*)"/g)].map((match) => [match[1] as string, decodeURIComponent(match[2] as string)]),
  );
  const token = tokens.find(
    ({ consumerKey, accessToken }) => consumerKey === given.get('oauth_consumer_key') && accessToken === given.get('oauth_token'),
  );
  const age = Math.abs(clock / 1000 - Number(given.get('oauth_timestamp')));
  if (!token || given.get('oauth_signature_method') !== 'HMAC-SHA1' || !(age <= MAX_SKEW_S)) throw badSignature();
  const parameters = [...request.url.searchParams, ...[...given].filter(([name]) => name !== 'oauth_signature' && name !== 'realm')];
  const expected = signature(request.method, request.url, parameters, token);
  const received = Buffer.from(given.get('oauth_signature') ?? '');
  if (received.length !== expected.length || !timingSafeEqual(received, expected)) throw badSignature();
  return byHandle(token.handle, users);
}

/** RFC 5849, section 3.4. A JSON body is not signed. */
function signature(method: string, url: URL, parameters: readonly (readonly [string, string])[], token: SandboxToken): Buffer {
  const listed = parameters
    .map(([name, value]) => `${percent(name)}=${percent(value)}`)
    .sort()
    .join('&');
  const base = [method.toUpperCase(), `${url.origin}${url.pathname}`, listed].map(percent).join('&');
  const key = `${percent(token.consumerSecret)}&${percent(token.accessSecret)}`;
  return Buffer.from(createHmac('sha1', key).update(base).digest('base64'));
}

function percent(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

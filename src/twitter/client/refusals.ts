/** Reads an answer of 400 and above: which kind of problem it is, and until when a rate limit lasts. */
import type { IncomingHttpHeaders } from 'node:http';
import { verbatim } from '../../domain/messages/text.ts';
import { LONGEST_LIMIT_MS, RATE_WINDOW_MS } from '../../domain/x/limits.ts';
import type { Json } from '../parse/fields.ts';
import { type ErrorBody, errorBody } from './error-bodies.ts';
import { XProblem, type XProblemKind } from './problem.ts';

export interface Refusal {
  readonly method: 'GET' | 'POST';
  /** Below /2/. */
  readonly path: string;
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** null where the body is not a JSON object. */
  readonly body: Json | null;
  readonly now: Date;
}

export function problemOf(refusal: Refusal): XProblem {
  const { status, body, method } = refusal;
  const said = errorBody(body);
  const kind = kindOf(status, said, method);
  const where = kind === 'not_found' ? `${method} /2/${refusal.path}: ` : '';
  // It stands within a sentence that ends by itself.
  const detail = said.detail.trim().replace(/[.।]+$/u, '');
  const words = verbatim(detail === '' ? `${where}HTTP ${status}` : `${where}${detail} (HTTP ${status})`);
  if (kind === 'rate_limited') return new XProblem(kind, words, { status, until: limitEnds(refusal) });
  return new XProblem(kind, words, { status, refused: said.refused });
}

const BUDGET_TITLES = /^(SpendCapReached|CreditsDepleted|UsageCapExceeded)$/;
const TOKEN_TYPES = ['client-forbidden', 'unsupported-authentication', 'oauth1-permissions', 'client-not-enrolled'];
/** v1.1: could not authenticate, token invalid, bad authentication data, app may not write, account locked, access level too low. */
const TOKEN_CODES = [32, 64, 89, 99, 135, 215, 220, 261, 326, 453];

/** v1.1, of a post: over the daily limit; looks automated, account suspended or locked; the post replied to is gone. */
const LIMIT_CODES = [185, 344];
const BLOCKED_CODES = [64, 226, 326];
const GONE_CODES = [144, 385];

/** What X says of a post that it refuses, where it concerns the account or the post replied to; null where it says something else. */
function refusedPost({ codes, detail, type }: ErrorBody): XProblemKind | null {
  const says = (known: readonly number[], words: RegExp) => codes.some((code) => known.includes(code)) || words.test(detail);
  if (says(LIMIT_CODES, /daily (?:status update |tweet |post )?limit/i)) return 'post_limit';
  if (
    says(
      BLOCKED_CODES,
      /looks like it might be automated|account (?:is|has been) (?:temporarily )?(?:locked|suspended)|temporarily locked/i,
    )
  )
    return 'account_blocked';
  return type === 'resource-not-found' || says(GONE_CODES, /deleted or (?:is )?not visible/i) ? 'post_gone' : null;
}

function kindOf(status: number, said: ErrorBody, method: 'GET' | 'POST'): XProblemKind {
  if (status === 402 || said.type === 'credits' || said.type === 'usage-capped' || BUDGET_TITLES.test(said.title)) return 'budget';
  if (status >= 500 || status === 408) return 'unavailable';
  const refused = method === 'POST' ? refusedPost(said) : null;
  if (refused !== null) return refused;
  if (status === 401) return 'credentials';
  if (status === 429) return 'rate_limited';
  if (status === 404) return said.type === 'resource-not-found' ? 'resource' : 'not_found';
  if (status !== 403) return 'bad_request';
  // X says why it refuses; what says nothing is a proxy or a firewall.
  if (said.detail === '' && said.codes.length === 0) return 'unusable';
  if (TOKEN_TYPES.includes(said.type) || said.codes.some((code) => TOKEN_CODES.includes(code))) return 'credentials';
  if (/oauth1? app permissions|access level|authenticat/i.test(said.detail)) return 'credentials';
  if (method === 'GET') return said.type === 'not-authorized-for-resource' ? 'resource' : 'credentials';
  if (said.codes.includes(187) || /duplicate content/i.test(said.detail)) return 'duplicate_post';
  if (said.codes.includes(433) || said.type === 'not-authorized-for-resource' || /reply|mentioned|engaged/i.test(said.detail))
    return 'reply_not_allowed';
  return 'forbidden';
}

/** By our clock: X's own may differ, so what counts is how far the reset is from the time that the answer carries. */
function limitEnds({ headers, now }: Refusal): Date {
  const server = Date.parse(String(headers.date ?? ''));
  const reset = resetSeconds(headers);
  const retryAfter = Number(headers['retry-after']);
  const wait =
    reset !== null
      ? reset * 1000 - (Number.isNaN(server) ? now.getTime() : server)
      : Number.isFinite(retryAfter) && retryAfter > 0
        ? retryAfter * 1000
        : RATE_WINDOW_MS;
  return new Date(now.getTime() + Math.min(Math.max(wait, 1000), LONGEST_LIMIT_MS));
}

function resetSeconds(headers: IncomingHttpHeaders): number | null {
  const daily = ['x-user-limit-24hour', 'x-app-limit-24hour'].find((name) => headers[`${name}-remaining`] === '0');
  const value = Number(headers[`${daily ?? 'x-rate-limit'}-reset`]);
  return Number.isFinite(value) && value > 0 ? value : null;
}

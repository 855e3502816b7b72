/** What can go wrong between us and X, told apart by kind, and turned into the errors that people see. */
import type { IncomingHttpHeaders } from 'node:http';
import { istMinute } from '../../domain/time/ist.ts';
import { cleanText } from '../../domain/x/post.ts';
import { UserError } from '../../domain/user-error.ts';
import { isObject, type Json, objectsIn } from '../parse/fields.ts';

export type XProblemKind =
  | 'credentials'
  | 'rate_limited'
  /** Credits, spend cap or monthly cap are used up. */
  | 'budget'
  /** X lets nobody reply who was not mentioned or quoted by the author. */
  | 'reply_not_allowed'
  | 'duplicate_post'
  /** Refused for another reason. */
  | 'forbidden'
  | 'bad_request'
  /** The user or post that was asked for is gone, suspended or protected. */
  | 'resource'
  | 'not_found'
  /** 5xx, and 408: it took too long. */
  | 'unavailable'
  /** No answer, or not to its end. */
  | 'transport'
  /** An answer that is no page. */
  | 'unusable';

/** A parameter that X found fault with. */
export interface Refused {
  readonly parameter: string;
  /** What was sent of it, as X repeats it. */
  readonly values: readonly string[];
  readonly message: string;
}

/** The cause of each UserError that the client throws, for callers who act on the kind. */
export class XProblem extends Error {
  override readonly name = 'XProblem';
  readonly kind: XProblemKind;
  /** HTTP status; null where there was no answer. */
  readonly status: number | null;
  /** When X takes requests again. */
  readonly until: Date | null;
  readonly refused: readonly Refused[];

  constructor(kind: XProblemKind, message: string, more: { status?: number; until?: Date; refused?: readonly Refused[] } = {}) {
    super(message);
    this.kind = kind;
    this.status = more.status ?? null;
    this.until = more.until ?? null;
    this.refused = more.refused ?? [];
  }
}

/** The cause of the UserError where nobody can say whether a post was made: look at the handle's own posts before trying again. */
export class UncertainPost extends Error {
  override readonly name = 'UncertainPost';
  readonly problem: XProblem;

  constructor(problem: XProblem) {
    super(problem.message);
    this.problem = problem;
  }
}

export interface Refusal {
  readonly method: 'GET' | 'POST';
  /** Below /2/. */
  readonly path: string;
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** null where the body is no JSON object. */
  readonly body: Json | null;
  readonly now: Date;
}

/** Reads an answer of 400 and above. */
export function problemOf(refusal: Refusal): XProblem {
  const { status, body, method } = refusal;
  const said = whatItSays(body);
  const kind = kindOf(status, said, method);
  const where = kind === 'not_found' ? `${method} /2/${refusal.path}: ` : '';
  const words = said.detail === '' ? `${where}HTTP ${status}` : `${where}${said.detail} (HTTP ${status})`;
  if (kind === 'rate_limited') return new XProblem(kind, words, { status, until: limitEnds(refusal) });
  return new XProblem(kind, words, { status, refused: said.refused });
}

interface Said {
  readonly detail: string;
  readonly title: string;
  /** Last part of the problem's type. */
  readonly type: string;
  /** Codes of v1.1. */
  readonly codes: readonly number[];
  readonly refused: readonly Refused[];
}

/** X's errors come as problem+json, with or without `errors`, and in v1.1's form. */
export function whatItSays(body: Json | null): Said {
  const errors = objectsIn(body?.errors);
  const parts = errors.map((error) => text(error.message) || text(error.detail) || text(error.title)).filter((part) => part !== '');
  const own = text(body?.detail) || text(body?.title);
  const detail = [...new Set([own, ...parts.slice(0, 3)])].filter((part) => part !== '').join(' ');
  return {
    detail: detail.length > 400 ? `${detail.slice(0, 400)}…` : detail,
    title: text(body?.title) || text(errors[0]?.title),
    type: (text(body?.type) || text(errors[0]?.type)).split('/').at(-1) ?? '',
    codes: errors.map((error) => error.code).filter((code): code is number => typeof code === 'number'),
    refused: errors.flatMap(refusedIn),
  };
}

function refusedIn(error: Json): Refused[] {
  const message = text(error.message) || text(error.detail);
  if (isObject(error.parameters)) {
    return Object.entries(error.parameters).map(([parameter, values]) => ({
      parameter,
      values: (Array.isArray(values) ? values : [values]).map(text),
      message,
    }));
  }
  return text(error.parameter) === '' ? [] : [{ parameter: text(error.parameter), values: [text(error.value)], message }];
}

function text(value: unknown): string {
  return typeof value === 'string' ? cleanText(value) : '';
}

const TOKEN_TYPES = ['client-forbidden', 'unsupported-authentication', 'oauth1-permissions', 'client-not-enrolled'];
/** v1.1: could not authenticate, token invalid, bad authentication data, app may not write, account locked. */
const TOKEN_CODES = [32, 64, 89, 99, 135, 215, 220, 261, 326];

function kindOf(status: number, said: Said, method: 'GET' | 'POST'): XProblemKind {
  if (
    status === 402 ||
    said.type === 'credits' ||
    said.type === 'usage-capped' ||
    /^(SpendCapReached|CreditsDepleted|UsageCapExceeded)$/.test(said.title)
  ) {
    return 'budget';
  }
  if (status === 401) return 'credentials';
  if (status === 429) return 'rate_limited';
  if (status >= 500 || status === 408) return 'unavailable';
  if (status === 404) return said.type === 'resource-not-found' ? 'resource' : 'not_found';
  if (status !== 403) return 'bad_request';
  if (TOKEN_TYPES.includes(said.type) || said.codes.some((code) => TOKEN_CODES.includes(code))) return 'credentials';
  if (/oauth1? app permissions|access level|authenticat/i.test(said.detail)) return 'credentials';
  if (method === 'GET') return said.type === 'not-authorized-for-resource' ? 'resource' : 'credentials';
  if (said.codes.includes(187) || /duplicate content/i.test(said.detail)) return 'duplicate_post';
  if (said.codes.includes(433) || said.type === 'not-authorized-for-resource' || /reply|mentioned|engaged/i.test(said.detail))
    return 'reply_not_allowed';
  return 'forbidden';
}

const WINDOW_MS = 15 * 60_000;
const LONGEST_WAIT_MS = 25 * 3_600_000;

/** By our clock: X's own may differ, so what counts is how far off the reset is from the time the answer carries. */
function limitEnds({ headers, now }: Refusal): Date {
  const server = Date.parse(String(headers.date ?? ''));
  const reset = resetSeconds(headers);
  const retryAfter = Number(headers['retry-after']);
  const wait =
    reset !== null
      ? reset * 1000 - (Number.isNaN(server) ? now.getTime() : server)
      : Number.isFinite(retryAfter) && retryAfter > 0
        ? retryAfter * 1000
        : WINDOW_MS;
  return new Date(now.getTime() + Math.min(Math.max(wait, 1000), LONGEST_WAIT_MS));
}

function resetSeconds(headers: IncomingHttpHeaders): number | null {
  const daily = ['x-user-limit-24hour', 'x-app-limit-24hour'].find((name) => headers[`${name}-remaining`] === '0');
  const value = Number(headers[`${daily ?? 'x-rate-limit'}-reset`]);
  return Number.isFinite(value) && value > 0 ? value : null;
}

/** What a person is told, with what to do next. */
export function userErrorOf(problem: XProblem): UserError {
  const { kind, until } = problem;
  const message = problem.message.replace(/\.$/, '');
  switch (kind) {
    case 'credentials':
      return new UserError(
        'credentials',
        `X does not accept the credentials: ${message}.`,
        [
          "Check the token and what it may do in X's developer console.",
          'It is the one in UPPOLICE_X_BEARER_TOKEN or UPPOLICE_X_USER_TOKEN, else the one stored: uppolice auth list',
        ],
        problem,
      );
    case 'rate_limited':
      return new UserError(
        'rate_limited',
        `X takes no more requests until ${istMinute(until as Date)} (Indian time).`,
        ['What was read is kept: run it again then, or wait with --wait-for-limit.'],
        problem,
      );
    case 'budget':
      return new UserError(
        'budget',
        `X has no credits left for us: ${message}.`,
        ["Add credits, raise the spend cap, or wait for the next billing cycle in X's developer console."],
        problem,
      );
    case 'reply_not_allowed':
    case 'duplicate_post':
    case 'forbidden':
      return new UserError('refused', `X refuses the post: ${message}.`, ['A person can answer on X itself.'], problem);
    case 'bad_request': {
      const parameters = [...new Set(problem.refused.map(({ parameter }) => parameter))];
      return new UserError(
        'x_failed',
        `X finds fault with the request${parameters.length > 0 ? ` (${parameters.join(', ')})` : ''}: ${message}.`,
        ["If it names a field, try the other vocabulary of X's API: uppolice config set vocabulary post (or tweet)"],
        problem,
      );
    }
    case 'resource':
      return new UserError(
        'x_failed',
        `X gives nothing for what was asked: ${message}.`,
        ['The account may be gone, renamed, suspended or protected: uppolice handle check'],
        problem,
      );
    case 'not_found':
      return new UserError(
        'x_failed',
        `X does not know the address that was asked: ${message}.`,
        ['Check UPPOLICE_X_API_URL: a host without a path, such as https://api.x.com', 'A stand-in may not have this part of it.'],
        problem,
      );
    case 'unavailable':
      return new UserError('x_failed', `X is out of order: ${message}.`, ['Try again in some minutes.'], problem);
    case 'transport':
      return new UserError(
        'x_failed',
        `X cannot be reached: ${message}.`,
        ['Check the network, the proxy (HTTPS_PROXY) and UPPOLICE_X_API_URL, then try again.'],
        problem,
      );
    case 'unusable':
      return new UserError(
        'x_failed',
        `X answered with what can't be used: ${message}.`,
        ['Try again; if it stays, check UPPOLICE_X_API_URL and whether a proxy answers instead of X.'],
        problem,
      );
  }
}

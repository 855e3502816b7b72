/** The refusals of X, in its three formats: a problem, a problem with a list of errors, and the list of errors of API version 1. */
import type { Vocabulary } from '../world/vocabulary.ts';

export interface Refusal {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Thrown anywhere in the sandbox, and sent as the answer by its server. */
export class XRefusal extends Error {
  override readonly name = 'XRefusal';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(`${refusal.status} ${JSON.stringify(refusal.body)}`);
    this.refusal = refusal;
  }
}

/** The content type of X's answers, refusals included. */
export const JSON_TYPE = 'application/json; charset=utf-8';

export function problemType(name: string): string {
  return `https://api.twitter.com/2/problems/${name}`;
}

/** A problem as the API of that vocabulary writes it: the newer one has another host and names the kind of resource. */
export function inEdition(problem: Readonly<Record<string, unknown>>, vocabulary: Vocabulary): Record<string, unknown> {
  const { type } = problem;
  if (vocabulary === 'tweet' || typeof type !== 'string') return { ...problem };
  const newer = type.replace('//api.twitter.com/', '//api.x.com/');
  return { ...problem, type: newer, ...(newer.endsWith('/not-authorized-for-resource') && { resource_type: 'tweet' }) };
}

export function invalidRequest(errors: readonly { message: string; parameters?: Readonly<Record<string, readonly string[]>> }[]): XRefusal {
  return new XRefusal({
    status: 400,
    body: {
      errors,
      title: 'Invalid Request',
      detail: 'One or more parameters to your request was invalid.',
      type: problemType('invalid-request'),
    },
  });
}

export function invalidParameter(name: string, value: string, message: string): XRefusal {
  return invalidRequest([{ parameters: { [name]: [value] }, message }]);
}

export function unauthorized(): XRefusal {
  return new XRefusal({ status: 401, body: { title: 'Unauthorized', type: 'about:blank', status: 401, detail: 'Unauthorized' } });
}

/** X answers a wrong OAuth 1.0a signature in the format of version 1. */
export function badSignature(): XRefusal {
  return new XRefusal({ status: 401, body: { errors: [{ code: 32, message: 'Could not authenticate you.' }] } });
}

export function unsupportedAuthentication(): XRefusal {
  return new XRefusal({
    status: 403,
    body: {
      title: 'Unsupported Authentication',
      detail:
        'Authenticating with OAuth 2.0 Application-Only is forbidden for this endpoint.  Supported authentication types are [OAuth 1.0a User Context, OAuth 2.0 User Context].',
      type: problemType('unsupported-authentication'),
      status: 403,
    },
  });
}

/** A plain 403, for a duplicate text, a text that is too long, or a reply to a missing post. */
export function forbidden(detail: string): XRefusal {
  return new XRefusal({ status: 403, body: { detail, type: 'about:blank', title: 'Forbidden', status: 403 } });
}

export function notSummoned(detail: string): XRefusal {
  return new XRefusal({
    status: 403,
    body: { detail, type: problemType('not-authorized-for-resource'), title: 'Forbidden', status: 403 },
  });
}

export function tooManyRequests(): Refusal {
  return { status: 429, body: { title: 'Too Many Requests', detail: 'Too Many Requests', type: 'about:blank', status: 429 } };
}

export function creditsDepleted(): Refusal {
  return {
    status: 402,
    body: {
      account_id: 9_000_000_000,
      title: 'CreditsDepleted',
      detail: 'Your enrolled account [9000000000] does not have any credits to fulfill this request.',
      type: problemType('credits'),
    },
  };
}

/** One of the `errors` of a 200, beside or instead of data: something that the request names is not there. */
export function missingResource(
  resource: 'user' | 'tweet',
  parameter: string,
  value: string,
  why: 'unknown' | 'suspended',
  vocabulary: Vocabulary,
): Record<string, unknown> {
  const problem = {
    value,
    detail: why === 'suspended' ? `User has been suspended: [${value}].` : `Could not find ${resource} with ${parameter}: [${value}].`,
    title: why === 'suspended' ? 'Forbidden' : 'Not Found Error',
    resource_type: resource,
    parameter,
    resource_id: value,
    type: problemType('resource-not-found'),
  };
  return inEdition(problem, vocabulary);
}

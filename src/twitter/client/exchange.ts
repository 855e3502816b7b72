/** Requests to X, asked again where that helps: waits, retries, does without what is refused; ends in JSON or a UserError. */
import { cleanText } from '../../domain/x/post.ts';
import { UserError } from '../../domain/user-error.ts';
import { isObject, type Json } from '../parse/fields.ts';
import { type Vocabulary, OptionalFields } from './asked.ts';
import { problemOf, UncertainPost, userErrorOf, XProblem } from './problem.ts';
import { type HttpAnswer, type Transport, TransportFault, type XRequest, type XToken } from './transport.ts';

export interface ExchangeOptions {
  readonly now: () => Date;
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** 0 to 1, spreads retries. */
  readonly random: () => number;
  /** Wait until X takes requests again, instead of failing with `rate_limited`. */
  readonly waitForLimit?: boolean | undefined;
  readonly onWait?: ((until: Date) => void) | undefined;
  /** Told what X does not give, once each. */
  readonly onNotice?: ((text: string) => void) | undefined;
  /** Ends a running request and any waiting; what was asked fails with `interrupted`. */
  readonly signal?: AbortSignal | undefined;
}

const RETRIES = 3;
const FIRST_PAUSE_MS = 1000;
/** Waited for so often for one request, then it is not the limit that is in the way. */
const WAITS = 4;
/** Faults of a moment. */
const RETRIED: readonly string[] = ['transport', 'unavailable', 'unusable'];

export class Exchange {
  readonly #options: ExchangeOptions;
  readonly #transport: Transport;
  readonly #optionalFields: OptionalFields;
  readonly #secrets: readonly string[];
  readonly #told = new Set<string>();
  requests = 0;
  /** X's clock minus ours, once an answer told it. */
  clockAhead: number | null = null;
  /** What the token of the last answer may do. */
  access: string | null = null;

  constructor(options: ExchangeOptions, transport: Transport, vocabulary: Vocabulary, tokens: readonly (XToken | null)[]) {
    this.#options = options;
    this.#transport = transport;
    this.#optionalFields = new OptionalFields(vocabulary);
    this.#secrets = tokens
      .flatMap((token) => (token ? Object.values(token) : []))
      // A server that repeats a signed request's header gives the percent-encoded form.
      .flatMap((secret) => [secret, encodeURIComponent(secret)])
      .filter((secret) => secret.length >= 8);
  }

  /** A GET, again where that may help: its JSON object. */
  async read(path: string, query: Readonly<Record<string, string>>, token: XToken): Promise<Json> {
    let request: XRequest = { method: 'GET', path, query: this.#optionalFields.allowed(query), token };
    let retries = 0;
    let waits = 0;
    for (;;) {
      const outcome = await this.#attempt(request);
      if (!(outcome instanceof XProblem)) return outcome;
      if (outcome.kind === 'rate_limited' && this.#options.waitForLimit && waits < WAITS) {
        waits += 1;
        await this.#waitUntil(outcome.until as Date);
      } else if (RETRIED.includes(outcome.kind) && retries < RETRIES) {
        await this.#pause(FIRST_PAUSE_MS * 2 ** retries * (0.5 + this.#options.random()));
        retries += 1;
      } else if (outcome.kind === 'bad_request') {
        request = { ...request, query: this.#without(request.query ?? {}, outcome) };
      } else {
        throw this.error(outcome);
      }
    }
  }

  /** One request and no more; a fault of the transport as UserError, uncertain where X may have acted on it. */
  async once(request: XRequest, acts = false): Promise<HttpAnswer> {
    try {
      return await this.#send(request);
    } catch (error) {
      if (!(error instanceof TransportFault)) throw error;
      const problem = new XProblem('transport', error.message);
      if (acts && error.reached) throw this.uncertain(problem);
      throw error.interrupted ? interrupted() : this.error(problem);
    }
  }

  refusal(request: Pick<XRequest, 'method' | 'path'>, answer: HttpAnswer): XProblem {
    return problemOf({ ...request, status: answer.status, headers: answer.headers, body: jsonIn(answer), now: this.#options.now() });
  }

  judge<T>(read: () => T): T {
    try {
      return read();
    } catch (error) {
      throw error instanceof XProblem ? this.error(error) : error;
    }
  }

  notice(text: string): void {
    if (this.#told.has(text)) return;
    this.#told.add(text);
    this.#options.onNotice?.(text);
  }

  uncertain(problem: XProblem): UserError {
    const safe = this.#redacted(problem);
    return new UserError(
      'x_failed',
      `Nobody can say whether X made the post: ${safe.message}.`,
      ["Look at the handle's own posts before it is sent again."],
      new UncertainPost(safe),
    );
  }

  error(problem: XProblem): UserError {
    return userErrorOf(this.#redacted(problem));
  }

  /** The query without what was refused; throws where nothing is left to try. */
  #without(query: Readonly<Record<string, string>>, problem: XProblem): Record<string, string> {
    const { dropped, needed } = this.#optionalFields.judge(query, problem);
    if (dropped !== '') {
      this.notice(`X refuses to give ${dropped} (HTTP 400). It is asked again without; what that tells is missing from what is read.`);
      return this.#optionalFields.allowed(query);
    }
    const refused = this.error(problem);
    if (needed.length === 0) throw refused;
    const hints = [`Without ${needed.join(', ')} no post can be entered, so nothing was read.`, ...refused.hints];
    throw new UserError(refused.code, refused.message, hints, refused.cause);
  }

  async #attempt(request: XRequest): Promise<Json | XProblem> {
    let answer: HttpAnswer;
    try {
      answer = await this.#send(request);
    } catch (error) {
      if (!(error instanceof TransportFault)) throw error;
      if (error.interrupted) throw interrupted();
      return new XProblem('transport', error.message);
    }
    if (answer.status >= 400) return this.refusal(request, answer);
    if (answer.status >= 300) return new XProblem('not_found', `it sends us elsewhere (HTTP ${answer.status})`, { status: answer.status });
    const body = jsonIn(answer);
    return body ?? new XProblem('unusable', whyNoJson(answer), { status: answer.status });
  }

  async #send(request: XRequest): Promise<HttpAnswer> {
    this.requests += 1;
    const answer = await this.#transport(request);
    const access = answer.headers['x-access-level'];
    this.access = typeof access === 'string' ? cleanText(access) : null;
    const server = Date.parse(String(answer.headers.date ?? ''));
    if (!Number.isNaN(server)) this.clockAhead = server - this.#options.now().getTime();
    return answer;
  }

  async #waitUntil(until: Date): Promise<void> {
    this.#options.onWait?.(until);
    // A second more: X's reset is in whole seconds.
    await this.#pause(Math.max(0, until.getTime() - this.#options.now().getTime()) + 1000);
  }

  async #pause(ms: number): Promise<void> {
    const { sleep, signal } = this.#options;
    await sleep(ms, signal).catch((error: unknown) => {
      if (!signal?.aborted) throw error;
    });
    if (signal?.aborted) throw interrupted();
  }

  /** What a server says may hold what it was sent. */
  #redacted(problem: XProblem): XProblem {
    const message = this.#secrets.reduce((text, secret) => text.replaceAll(secret, '…'), problem.message);
    if (message === problem.message) return problem;
    const { kind, status, until } = problem;
    return new XProblem(kind, message, { ...(status !== null && { status }), ...(until && { until }) });
  }
}

function interrupted(): UserError {
  return new UserError('interrupted', 'The request to X was interrupted.');
}

export function jsonIn(answer: HttpAnswer): Json | null {
  try {
    const value: unknown = JSON.parse(answer.body.toString('utf8'));
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function whyNoJson(answer: HttpAnswer): string {
  const encoding = answer.headers['content-encoding'];
  if (answer.body.length === 0) return `an empty answer (HTTP ${answer.status})`;
  if (encoding !== undefined && encoding !== 'identity') return `an answer packed as ${encoding}, which was not asked for`;
  const type = String(answer.headers['content-type'] ?? '').split(';')[0];
  return type?.includes('json') ? 'broken JSON' : `${type || 'data'} instead of JSON`;
}

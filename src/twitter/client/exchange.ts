/** Requests to X, repeated where that helps: waits, retries, leaves out refused fields; ends in JSON or a UserError. */
import { X_ANSWER } from '../../domain/messages/x/answers.ts';
import { X_PROBLEM } from '../../domain/messages/x/problems.ts';
import type { Text } from '../../domain/messages/text.ts';
import { cleanText } from '../../domain/x/post.ts';
import { UserError } from '../../domain/user-error.ts';
import { parsedExactly } from '../parse/exact-ids.ts';
import { isObject, type Json } from '../parse/fields.ts';
import { type Vocabulary, OptionalFields } from './asked.ts';
import { UncertainPost, XProblem } from './problem.ts';
import { problemOf } from './refusals.ts';
import { type HttpAnswer, type Transport, TransportFault, type XRequest, type XToken } from './transport.ts';
import { userErrorOf } from './user-errors.ts';

export interface ExchangeOptions {
  readonly now: () => Date;
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** 0 to 1, spreads retries. */
  readonly random: () => number;
  /** Wait until X takes requests again, instead of failing with `rate_limited`; left out by commands that have no option for it. */
  readonly waitForLimit?: boolean | undefined;
  readonly onWait?: ((until: Date) => void) | undefined;
  /** Called once for each thing that X does not give. */
  readonly onNotice?: ((text: Text) => void) | undefined;
  /** Ends a running request and any waiting; the call fails with `interrupted`. */
  readonly signal?: AbortSignal | undefined;
}

const RETRIES = 3;
const FIRST_PAUSE_MS = 1000;
/** A request that takes as long as this shows that X does not answer now: the next sweep is the next try. */
const RETRY_WITHIN_MS = 30_000;
/** After so many waits for one request, the limit is not what is in the way. */
const WAITS = 4;
/** Faults that may pass. */
const RETRIED: readonly string[] = ['transport', 'unavailable', 'unusable'];

export class Exchange {
  readonly #options: ExchangeOptions;
  readonly #transport: Transport;
  readonly #optionalFields: OptionalFields;
  readonly #secrets: readonly string[];
  readonly #told = new Set<string>();
  readonly #lastOf = new Map<string, number>();
  requests = 0;
  /** X's clock minus ours, ms; null before an answer carried a date. */
  clockAhead: number | null = null;
  /** What the token of the last request may do. */
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

  /** A GET, repeated where that may help: its JSON object. */
  async read(path: string, query: Readonly<Record<string, string>>, token: XToken): Promise<Json> {
    let request: XRequest = { method: 'GET', path, query: this.#optionalFields.allowed(query), token };
    let retries = 0;
    let waits = 0;
    for (let since = this.#options.now(); ; ) {
      const outcome = await this.#attempt(request);
      if (!(outcome instanceof XProblem)) return outcome;
      if (outcome.kind === 'rate_limited' && this.#options.waitForLimit && waits < WAITS) {
        waits += 1;
        await this.#waitUntil(outcome.until ?? this.#options.now());
        since = this.#options.now();
      } else if (RETRIED.includes(outcome.kind) && retries < RETRIES && this.#options.now().getTime() - since.getTime() < RETRY_WITHIN_MS) {
        await this.#pause(FIRST_PAUSE_MS * 2 ** retries * (0.5 + this.#options.random()));
        retries += 1;
      } else if (outcome.kind === 'bad_request') {
        request = { ...request, query: this.#without(request.query ?? {}, outcome) };
      } else {
        throw this.error(outcome);
      }
    }
  }

  /** Keeps requests of one kind so far apart. */
  async pauseFor(kind: string, ms: number): Promise<void> {
    const last = this.#lastOf.get(kind);
    const left = last === undefined ? 0 : last + ms - this.#options.now().getTime();
    if (left > 0) await this.#pause(left);
    this.#lastOf.set(kind, this.#options.now().getTime());
  }

  /** One request and no more. Throws a fault of the transport as UserError, `acts`: uncertain where X may have acted on it. */
  async once(request: XRequest, acts = false): Promise<HttpAnswer> {
    try {
      return await this.#send(request);
    } catch (error) {
      if (!(error instanceof TransportFault)) throw error;
      const problem = new XProblem('transport', error.words);
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

  notice(text: Text): void {
    if (this.#told.has(text.en)) return;
    this.#told.add(text.en);
    this.#options.onNotice?.(text);
  }

  uncertain(problem: XProblem): UserError {
    const safe = this.#redacted(problem);
    return new UserError('x_failed', X_PROBLEM.uncertainPost(safe.words), [X_PROBLEM.lookBeforeAgain], new UncertainPost(safe));
  }

  error(problem: XProblem): UserError {
    return userErrorOf(this.#redacted(problem), this.#options.waitForLimit !== undefined);
  }

  /** The query without what was refused; throws where nothing is left to try. */
  #without(query: Readonly<Record<string, string>>, problem: XProblem): Record<string, string> {
    const { dropped, needed } = this.#optionalFields.judge(query, problem);
    if (dropped !== '') {
      this.notice(X_PROBLEM.fieldsRefused(dropped));
      return this.#optionalFields.allowed(query);
    }
    const refused = this.error(problem);
    if (needed.length === 0) throw refused;
    const hints = [X_PROBLEM.fieldsNeeded(needed.join(', ')), ...refused.nextSteps];
    throw new UserError(refused.code, refused.text, hints, refused.cause);
  }

  async #attempt(request: XRequest): Promise<Json | XProblem> {
    let answer: HttpAnswer;
    try {
      answer = await this.#send(request);
    } catch (error) {
      if (!(error instanceof TransportFault)) throw error;
      if (error.interrupted) throw interrupted();
      return new XProblem('transport', error.words);
    }
    if (answer.status >= 400) return this.refusal(request, answer);
    if (answer.status >= 300) return new XProblem('not_found', X_ANSWER.redirect(answer.status), { status: answer.status });
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

  /** What a server says may repeat the secrets that it was sent. */
  #redacted(problem: XProblem): XProblem {
    const redacted = (text: string) => this.#secrets.reduce((left, secret) => left.replaceAll(secret, '…'), text);
    const { kind, status, until, words } = problem;
    const safe = { en: redacted(words.en), hi: redacted(words.hi) };
    if (safe.en === words.en && safe.hi === words.hi) return problem;
    return new XProblem(kind, safe, { ...(status !== null && { status }), ...(until && { until }) });
  }
}

function interrupted(): UserError {
  return new UserError('interrupted', X_PROBLEM.interrupted);
}

/** There is nothing at that address. */
export function isMissing(error: unknown): boolean {
  return error instanceof UserError && error.cause instanceof XProblem && error.cause.status === 404;
}

export function jsonIn(answer: HttpAnswer): Json | null {
  try {
    const value: unknown = parsedExactly(answer.body.toString('utf8'));
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function whyNoJson(answer: HttpAnswer): Text {
  const encoding = answer.headers['content-encoding'];
  if (answer.body.length === 0) return X_ANSWER.empty(answer.status);
  if (encoding !== undefined && encoding !== 'identity') return X_ANSWER.packed(encoding);
  const type = String(answer.headers['content-type'] ?? '').split(';')[0] ?? '';
  return type.includes('json') ? X_ANSWER.brokenJson : X_ANSWER.otherThanJson(type);
}

/** Answers the requests to X's endpoints: who asks, what the limits allow, which fault strikes, then the answer itself. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Caller, Reply, Terms } from '../api/call.ts';
import { creditsDepleted, inEdition, JSON_TYPE, tooManyRequests, XRefusal } from '../api/problems.ts';
import { vocabularyOf } from '../api/selection.ts';
import { Usage } from '../api/usage.ts';
import { commitFault } from '../faults/fault-answers.ts';
import { FAULTS, type FaultName, type Faults } from '../faults/faults.ts';
import type { SandboxClock } from '../world/clock.ts';
import type { World } from '../world/world.ts';
import { authenticate } from './authentication.ts';
import { ENDPOINTS, type Endpoint } from './endpoints.ts';
import { parseBody, sendAnswer } from './http.ts';
import { type SandboxOptions, termsOf } from './options.ts';
import { RateLimits } from './rate-limits.ts';

export interface SandboxRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** null: no answer was sent. */
  readonly status: number | null;
  readonly fault: FaultName | null;
}

/** At least so many of the newest requests are kept, however long a training runs. */
const REQUESTS_KEPT = 100_000;

export class XServer {
  /** Oldest first. */
  readonly requests: SandboxRequest[] = [];
  readonly usage = new Usage();
  readonly #options: SandboxOptions;
  readonly #terms: Terms;
  readonly #world: World;
  readonly #clock: SandboxClock;
  readonly #faults: Faults;
  readonly #limits = new RateLimits();

  constructor(options: SandboxOptions, world: World, clock: SandboxClock, faults: Faults) {
    this.#options = options;
    this.#terms = termsOf(options);
    this.#world = world;
    this.#clock = clock;
    this.#faults = faults;
  }

  answer(request: IncomingMessage, response: ServerResponse, url: URL, body: string): void {
    const method = request.method ?? 'GET';
    const log = (status: number | null, fault: FaultName | null = null) => {
      if (this.requests.length >= 2 * REQUESTS_KEPT) this.requests.splice(0, REQUESTS_KEPT);
      this.requests.push({ method, path: url.pathname, query: Object.fromEntries(url.searchParams), status, fault });
    };
    const endpoint = ENDPOINTS.find((each) => each.method === method && each.path.test(url.pathname));
    if (!endpoint) {
      // X answers an unknown path without a body.
      sendAnswer(response, { status: 404, text: '', type: null, now: this.#clock.now() });
      log(404);
      return;
    }
    let headers: Readonly<Record<string, string>> = {};
    try {
      const caller = this.#caller(request, url);
      const callerId = caller.kind === 'user' ? caller.user.id : null;
      const allowance = this.#limits.take(endpoint.name, callerId, this.#limitOf(endpoint), this.#clock.now());
      // A user's token may always post here.
      headers = { ...allowance.headers, 'x-access-level': caller.kind === 'user' ? 'read-write' : 'read' };
      if (!allowance.allowed) throw new XRefusal(tooManyRequests());
      const fault = this.#faults.next(endpoint.name);
      const early = fault !== null && FAULTS[fault].when === 'before';
      if (!early && this.#outOfCredits()) throw new XRefusal(creditsDepleted());
      const reply = early ? null : this.#carryOut(endpoint, url, caller, body, fault);
      if (reply) this.usage.add(reply.posts ?? [], reply.users ?? [], this.#clock.now());
      if (fault) {
        const planned = reply && { status: reply.status, headers: this.#jsonHeaders(headers), text: JSON.stringify(reply.body) };
        log(commitFault(fault, request, response, planned, headers, this.#clock.now()), fault);
      } else if (reply) {
        sendAnswer(response, { status: reply.status, headers, text: JSON.stringify(reply.body), now: this.#clock.now() });
        log(reply.status);
      }
    } catch (error) {
      if (!(error instanceof XRefusal)) throw error;
      const refused = inEdition(error.refusal.body, vocabularyOf(url.searchParams, this.#terms.served));
      sendAnswer(response, { status: error.refusal.status, headers, text: JSON.stringify(refused), now: this.#clock.now() });
      log(error.refusal.status);
    }
  }

  #jsonHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
    return { ...headers, 'content-type': JSON_TYPE, date: new Date(this.#clock.now()).toUTCString() };
  }

  #caller(request: IncomingMessage, url: URL): Caller {
    const { bearer = null, tokens = [] } = this.#options;
    const signed = { method: request.method ?? 'GET', url, authorization: request.headers.authorization };
    return authenticate(signed, { bearer, tokens }, this.#world.users, Date.now());
  }

  #carryOut(endpoint: Endpoint, url: URL, caller: Caller, text: string, fault: FaultName | null): Reply {
    return endpoint.answer({
      world: this.#world,
      terms: this.#terms,
      caller,
      query: url.searchParams,
      pathId: endpoint.path.exec(url.pathname)?.[1] ?? '',
      body: endpoint.method === 'POST' ? parseBody(text) : null,
      now: this.#clock.now(),
      usage: this.usage,
      emptyPage: fault === 'empty-page',
    });
  }

  #limitOf(endpoint: Endpoint): Endpoint['limit'] {
    const own = this.#options.limits?.[endpoint.name];
    return own === undefined ? endpoint.limit : { ...endpoint.limit, app: own, user: own };
  }

  #outOfCredits(): boolean {
    const { credits } = this.#options;
    return credits !== undefined && this.usage.postReads + this.usage.userReads >= credits;
  }
}

/** A local stand-in for X API v2 on 127.0.0.1: for tests, the demonstration and training. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UserError } from '../../domain/user-error.ts';
import { Arrivals } from '../world/arrivals.ts';
import { authenticate, type SandboxToken } from './authentication.ts';
import { type ClockSetting, SandboxClock } from '../world/clock.ts';
import { answerControl } from './control.ts';
import type { Caller, Reply, Terms } from '../api/call.ts';
import { ENDPOINTS, type Endpoint } from './endpoints.ts';
import { commitFault, isStale } from '../faults/fault-answers.ts';
import { FAULTS, type FaultName, type FaultSetting, Faults } from '../faults/faults.ts';
import { creditsDepleted, inEdition, invalidRequest, tooManyRequests, XRefusal } from '../api/problems.ts';
import { RateLimits } from './rate-limits.ts';
import type { RawBatch, RawV2Media, RawV2Post, RawV2User } from '../world/raw.ts';
import { Usage } from '../api/usage.ts';
import { type Vocabulary, vocabularyOf } from '../api/selection.ts';
import { type Lateness, World } from '../world/world.ts';

export interface SandboxOptions {
  readonly posts?: readonly RawV2Post[];
  readonly users?: readonly RawV2User[];
  readonly media?: readonly RawV2Media[];
  /** Accounts that exist though nobody mentions them. */
  readonly handles?: readonly string[];
  /** A world that was filled before, e.g. from files; `late` is then its own. */
  readonly world?: World;
  /** 0 or none: a free one. */
  readonly port?: number;
  /** Default: `posts` when there are posts, else `real`. */
  readonly clock?: ClockSetting;
  readonly tokens?: readonly SandboxToken[];
  /** The only app token that is accepted; without it any. */
  readonly bearer?: string;
  /** Caps max_results. */
  readonly maxPage?: number;
  readonly faults?: readonly { readonly name: FaultName; readonly setting?: FaultSetting }[];
  /** For faults with a probability. */
  readonly seed?: number;
  /** Every third post, or every `every`-th, comes into the index so many minutes late. */
  readonly late?: { readonly minutes: number; readonly every?: number };
  /** Requests in 15 minutes by endpoint name, in place of X's. */
  readonly limits?: Readonly<Record<string, number>>;
  /** Which vocabulary is answered; default both, by what the request asks for. */
  readonly vocabulary?: Vocabulary | 'both';
  /** The rules of an Enterprise contract: queries of 4096 characters, replies without a summons. */
  readonly enterprise?: boolean;
  readonly refuseThirdHandles?: boolean;
  /** So many resources may be read, then 402. */
  readonly credits?: number;
  /** Invented posts a minute that arrive by themselves. */
  readonly rate?: number;
}

interface SandboxRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** null: no answer was sent. */
  readonly status: number | null;
  readonly fault: FaultName | null;
}

export interface Sandbox {
  readonly url: string;
  readonly port: number;
  /** Requests to X's endpoints, oldest first, the newest 100,000 at least; the control endpoint's are not among them. */
  readonly requests: readonly SandboxRequest[];
  /** What X would have charged for: each resource once a UTC day. */
  readonly reads: { readonly posts: number; readonly users: number };
  /** Posts that searches can find, now or later. */
  readonly size: number;
  addPosts(posts: readonly RawV2Post[], more?: Omit<RawBatch, 'posts'>): number;
  post(id: string): RawV2Post | null;
  setFault(name: FaultName, setting?: FaultSetting): void;
  clearFaults(): void;
  suspend(handle: string, suspended?: boolean): void;
  now(): Date;
  /** Moves the clock on. */
  advance(ms: number): void;
  close(): Promise<void>;
}

/** At least so many of the newest requests are remembered, however long a training runs. */
const REMEMBERED = 100_000;
const MAX_BODY = 64 * 1024 * 1024;
const JSON_TYPE = 'application/json; charset=utf-8';

export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = new SandboxServer(options);
  await sandbox.listen(options.port ?? 0);
  return sandbox;
}

class SandboxServer implements Sandbox {
  readonly requests: SandboxRequest[] = [];
  readonly #options: SandboxOptions;
  readonly #terms: Terms;
  readonly #world: World;
  readonly #clock = new SandboxClock();
  readonly #faults: Faults;
  readonly #limits = new RateLimits();
  readonly #usage = new Usage();
  readonly #server: Server;
  readonly #arrivals: Arrivals | null;

  constructor(options: SandboxOptions) {
    this.#options = options;
    this.#terms = {
      served: options.vocabulary ?? 'both',
      queryLength: options.enterprise ? 4096 : 512,
      maxPage: options.maxPage ?? null,
      summonedReplies: !options.enterprise,
      refuseThirdHandles: options.refuseThirdHandles ?? false,
    };
    this.#world = options.world ?? new World(options.late ? withDefaults(options.late) : null);
    this.#world.add({ posts: options.posts ?? [], users: options.users ?? [], media: options.media ?? [] });
    this.#clock.set(options.clock ?? 'posts', this.#world.newestAt);
    this.#faults = new Faults(options.seed ?? 1);
    for (const { name, setting } of options.faults ?? []) this.#faults.set(name, setting);
    for (const handle of [...(options.handles ?? []), ...(options.tokens ?? []).map((token) => token.handle)])
      this.#world.users.ensure(handle);
    this.#server = createServer((request, response) => void this.#serve(request, response));
    this.#arrivals = options.rate ? new Arrivals(this.#world, this.#clock, options.rate, options.seed ?? 1) : null;
  }

  async listen(port: number): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, port)));
      this.#server.listen({ port, host: '127.0.0.1' }, resolve);
    });
    this.#arrivals?.start();
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get reads(): { posts: number; users: number } {
    return { posts: this.#usage.postReads, users: this.#usage.userReads };
  }

  get size(): number {
    return this.#world.posts.size;
  }

  addPosts(posts: readonly RawV2Post[], more: Omit<RawBatch, 'posts'> = {}): number {
    return this.#world.add({ ...more, posts });
  }

  post(id: string): RawV2Post | null {
    return this.#world.posts.byId(id);
  }

  setFault(name: FaultName, setting: FaultSetting = {}): void {
    this.#faults.set(name, setting);
  }

  clearFaults(): void {
    this.#faults.clear();
  }

  suspend(handle: string, suspended = true): void {
    this.#world.users.suspend(this.#world.users.ensure(handle).id, suspended);
  }

  now(): Date {
    return new Date(this.#clock.now());
  }

  advance(ms: number): void {
    this.#clock.advance(ms);
  }

  async close(): Promise<void> {
    this.#arrivals?.stop();
    await new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // The reader may leave at any time; what it does not take is nobody's.
    response.on('error', () => response.destroy());
    response.sendDate = false;
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`);
    try {
      if (isStale(request)) {
        request.socket.destroy();
        return;
      }
      const body = await readBody(request);
      if (url.pathname.startsWith('/_sandbox/')) this.#control(request, response, url, body);
      else this.#answer(request, response, url, body);
    } catch (error) {
      if (request.destroyed && !request.complete) return;
      // A fault of the sandbox itself must be told from the faults of X that it plays.
      this.#send(response, 500, {}, JSON.stringify({ title: 'Sandbox Error', detail: String(error), type: 'about:blank', status: 500 }));
    }
  }

  #answer(request: IncomingMessage, response: ServerResponse, url: URL, body: string): void {
    const method = request.method ?? 'GET';
    const log = (status: number | null, fault: FaultName | null = null) => {
      if (this.requests.length >= 2 * REMEMBERED) this.requests.splice(0, REMEMBERED);
      this.requests.push({ method, path: url.pathname, query: Object.fromEntries(url.searchParams), status, fault });
    };
    const endpoint = ENDPOINTS.find((each) => each.method === method && each.path.test(url.pathname));
    if (!endpoint) {
      // X answers an unknown path without a body.
      this.#send(response, 404, {}, '', null);
      log(404);
      return;
    }
    let headers: Readonly<Record<string, string>> = {};
    try {
      const caller = this.#caller(request, url);
      const allowance = this.#limits.take(
        endpoint.name,
        caller.kind === 'user' ? caller.user.id : null,
        this.#limitOf(endpoint),
        this.#clock.now(),
      );
      // Whoever may ask for a handle's sake may also post here.
      headers = { ...allowance.headers, 'x-access-level': caller.kind === 'user' ? 'read-write' : 'read' };
      if (!allowance.allowed) throw new XRefusal(tooManyRequests());
      const fault = this.#faults.next(endpoint.name);
      const early = fault !== null && FAULTS[fault].when === 'before';
      if (!early && this.#outOfCredits()) throw new XRefusal(creditsDepleted());
      const reply = early ? null : this.#carryOut(endpoint, url, caller, body, fault);
      if (reply) this.#usage.add(reply.posts ?? [], reply.users ?? [], this.#clock.now());
      if (fault) {
        const planned = reply && { status: reply.status, headers: this.#jsonHeaders(headers), text: JSON.stringify(reply.body) };
        log(commitFault(fault, request, response, planned, headers, this.#clock.now()), fault);
      } else if (reply) {
        this.#send(response, reply.status, headers, JSON.stringify(reply.body));
        log(reply.status);
      }
    } catch (error) {
      if (!(error instanceof XRefusal)) throw error;
      const refused = inEdition(error.refusal.body, vocabularyOf(url.searchParams, this.#terms.served));
      this.#send(response, error.refusal.status, headers, JSON.stringify(refused));
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
      usage: this.#usage,
      emptyPage: fault === 'empty-page',
    });
  }

  #limitOf(endpoint: Endpoint): Endpoint['limit'] {
    const own = this.#options.limits?.[endpoint.name];
    return own === undefined ? endpoint.limit : { ...endpoint.limit, app: own, user: own };
  }

  #outOfCredits(): boolean {
    const { credits } = this.#options;
    return credits !== undefined && this.#usage.postReads + this.#usage.userReads >= credits;
  }

  #control(request: IncomingMessage, response: ServerResponse, url: URL, body: string): void {
    const { status, answer } = answerControl(request.method ?? 'GET', url.pathname.slice('/_sandbox/'.length), body, {
      sandbox: this,
      faults: this.#faults,
      world: this.#world,
    });
    this.#send(response, status, {}, JSON.stringify(answer));
  }

  #send(
    response: ServerResponse,
    status: number,
    headers: Readonly<Record<string, string>>,
    text: string,
    type: string | null = JSON_TYPE,
  ): void {
    response.writeHead(status, {
      ...headers,
      ...(type && { 'content-type': type }),
      date: new Date(this.#clock.now()).toUTCString(),
      'content-length': Buffer.byteLength(text),
    });
    response.end(text);
  }
}

export function withDefaults({ minutes, every = 3 }: { minutes: number; every?: number }): Lateness {
  return { minutes, every };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    length += (part as Buffer).length;
    if (length > MAX_BODY) throw new Error('The body is longer than 64 MB.');
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts).toString('utf8');
}

function parseBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalidRequest([{ message: 'The request body is not valid JSON.' }]);
  }
}

function listenError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new UserError(
      'busy',
      `Port ${port} of this computer is in use.`,
      ['Choose another with --port, or leave it out: a free one is taken.'],
      error,
    );
  }
  if (error.code === 'EACCES') {
    return new UserError(
      'platform',
      `Port ${port} may not be opened by this user.`,
      ['Choose a port above 1023, or leave --port out.'],
      error,
    );
  }
  return error;
}

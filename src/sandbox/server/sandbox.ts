/** A local server that imitates X API v2 on 127.0.0.1: for tests, the demonstration and training. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isStale } from '../faults/fault-answers.ts';
import { type FaultName, type FaultSetting, Faults } from '../faults/faults.ts';
import { Arrivals } from '../world/arrivals.ts';
import { SandboxClock } from '../world/clock.ts';
import type { RawBatch, RawV2Post } from '../world/raw.ts';
import { World } from '../world/world.ts';
import { answerControl, languageOfRequest } from './control.ts';
import { listenError, readBody, sendAnswer } from './http.ts';
import type { SandboxOptions } from './options.ts';
import { type SandboxRequest, XServer } from './x-server.ts';

export interface Sandbox {
  readonly url: string;
  readonly port: number;
  /** Requests to X's endpoints, oldest first, at least the newest 100,000; without those to the control endpoint. */
  readonly requests: readonly SandboxRequest[];
  /** What X would have charged for: each post and each user once a UTC day. */
  readonly reads: { readonly posts: number; readonly users: number };
  /** Posts that searches can find, now or later. */
  readonly size: number;
  addPosts(posts: readonly RawV2Post[], more?: Omit<RawBatch, 'posts'>): number;
  post(id: string): RawV2Post | null;
  setFault(name: FaultName, setting?: FaultSetting): void;
  clearFaults(): void;
  suspend(handle: string, suspended?: boolean): void;
  now(): Date;
  /** Moves the clock forward. */
  advance(ms: number): void;
  close(): Promise<void>;
}

const CONTROL_PATH = '/_sandbox/';

export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = new SandboxServer(options);
  await sandbox.listen(options.port ?? 0);
  return sandbox;
}

class SandboxServer implements Sandbox {
  readonly #world: World;
  readonly #clock = new SandboxClock();
  readonly #faults: Faults;
  readonly #x: XServer;
  readonly #server: Server;
  readonly #arrivals: Arrivals | null;

  constructor(options: SandboxOptions) {
    this.#world = options.world ?? new World(options.late ?? null);
    this.#world.add({ posts: options.posts ?? [], users: options.users ?? [], media: options.media ?? [] });
    this.#clock.set(options.clock ?? 'posts', this.#world.newestAt);
    this.#faults = new Faults(options.seed ?? 1);
    for (const { name, setting } of options.faults ?? []) this.#faults.set(name, setting);
    for (const handle of [...(options.handles ?? []), ...(options.tokens ?? []).map((token) => token.handle)])
      this.#world.users.ensure(handle);
    this.#x = new XServer(options, this.#world, this.#clock, this.#faults);
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

  get requests(): readonly SandboxRequest[] {
    return this.#x.requests;
  }

  get reads(): { posts: number; users: number } {
    return { posts: this.#x.usage.postReads, users: this.#x.usage.userReads };
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
    // The client may disconnect at any time; the rest of an answer is then dropped.
    response.on('error', () => response.destroy());
    response.sendDate = false;
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`);
    try {
      if (isStale(request)) {
        request.socket.destroy();
        return;
      }
      const body = await readBody(request);
      if (url.pathname.startsWith(CONTROL_PATH)) this.#control(request, response, url, body);
      else this.#x.answer(request, response, url, body);
    } catch (error) {
      if (request.destroyed && !request.complete) return;
      // An error in the sandbox itself must not look like one of the faults of X that it imitates.
      const problem = { title: 'Sandbox Error', detail: String(error), type: 'about:blank', status: 500 };
      sendAnswer(response, { status: 500, text: JSON.stringify(problem), now: this.#clock.now() });
    }
  }

  #control(request: IncomingMessage, response: ServerResponse, url: URL, body: string): void {
    const { status, answer } = answerControl(
      {
        method: request.method ?? 'GET',
        path: url.pathname.slice(CONTROL_PATH.length),
        body,
        lang: languageOfRequest(request.headers['accept-language']),
      },
      {
        requests: this.requests,
        reads: this.reads,
        size: this.size,
        faults: this.#faults,
        world: this.#world,
        now: () => this.now(),
        advance: (ms) => this.advance(ms),
      },
    );
    sendAnswer(response, { status, text: JSON.stringify(answer), now: this.#clock.now() });
  }
}

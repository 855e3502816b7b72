/** The dashboard as a local server: it shows the register to one person on this computer, changes nothing, and outlives whatever is sent to it. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { codeOfError } from '../domain/error-code.ts';
import { LIVE_SERVER } from '../domain/messages/pages/live-server.ts';
import type { Lang, Text } from '../domain/messages/text.ts';
import { UserError } from '../domain/user-error.ts';
import { judge, MOST_HEADERS, type Verdict } from './gate.ts';
import { type Keys, newKeys } from './keys.ts';
import { type AnswerOptions, LiveAnswers } from './answers.ts';
import { sendOn, sendPage, sendRefusal, sendUnchanged } from './send.ts';

export interface LiveOptions extends AnswerOptions {
  /** null: the usual one, or a free one where that is taken; 0: a free one. */
  readonly port: number | null;
  readonly lang: Lang;
  readonly say: (text: Text) => void;
  /** One line for each request, without what was asked; null: none. */
  readonly log: ((line: string) => void) | null;
  /** What is a mistake of the program. */
  readonly onBug: (error: unknown) => void;
}

export interface LiveServer {
  /** With the token: it lets in anyone who has it. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
export const USUAL_PORT = 8642;

/** Nobody holds a connection for longer than it takes to read a page. All in milliseconds. */
const LIMITS = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 8_000,
  requestTimeout: 10_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
} as const;
const IDLE_MS = 20_000;
const MOST_CONNECTIONS = 400;

/** Throws UserError `platform` where the port can't be had. */
export async function startLive(options: LiveOptions): Promise<LiveServer> {
  const server = new Live(options);
  await server.listen(options.port);
  return server;
}

class Live implements LiveServer {
  readonly #options: LiveOptions;
  readonly #server: Server;
  readonly #keys: Keys = newKeys();
  readonly #answers: LiveAnswers;
  port = 0;

  constructor(options: LiveOptions) {
    this.#options = options;
    this.#answers = new LiveAnswers(options);
    this.#server = createServer(LIMITS, (request, response) => void this.#serve(request, response));
    this.#server.maxHeadersCount = MOST_HEADERS + 1;
    this.#server.maxConnections = MOST_CONNECTIONS;
    this.#server.timeout = IDLE_MS;
    // Nothing here changes its protocol or is a way to elsewhere.
    for (const event of ['connect', 'upgrade'] as const) this.#server.on(event, (_, socket) => socket.destroy());
  }

  async listen(port: number | null): Promise<void> {
    try {
      await this.#bind(port ?? USUAL_PORT);
    } catch (error) {
      if (port !== null || codeOfError(error) !== 'EADDRINUSE') throw listenError(error, port ?? USUAL_PORT);
      await this.#bind(0);
      this.#options.say(LIVE_SERVER.usualPortTaken(USUAL_PORT));
    }
  }

  #bind(port: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen({ port, host: HOST, exclusive: true }, () => {
        this.#server.off('error', reject);
        this.port = (this.#server.address() as AddressInfo).port;
        resolve();
      });
    });
  }

  get url(): string {
    return `http://${HOST}:${this.port}/?token=${this.#keys.token}`;
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // The reader may leave at any time; the rest of an answer is then dropped.
    response.on('error', () => response.destroy());
    const { method = '', url: target = '', rawHeaders } = request;
    const verdict = judge({ method, target, rawHeaders }, { keys: this.#keys, host: `${HOST}:${this.port}` });
    const began = this.#options.now().getTime();
    try {
      await this.#answer(verdict, request, response);
    } catch (error) {
      this.#options.onBug(error);
      response.destroy();
    }
    const took = this.#options.now().getTime() - began;
    this.#options.log?.(
      [method, response.statusCode, `${took} ms`, verdict.kind === 'let_in' ? `/${verdict.page}` : verdict.kind].join(' '),
    );
  }

  async #answer(verdict: Verdict, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (verdict.kind === 'refused') return sendRefusal(response, verdict.why);
    if (verdict.kind === 'entered') return sendOn(response, verdict.to, verdict.cookie);
    const answer = await this.#answers.page(verdict, request.headers['if-none-match'] ?? null);
    if ('unchanged' in answer) return sendUnchanged(response, answer.unchanged);
    sendPage(response, answer);
  }
}

function listenError(error: unknown, port: number): unknown {
  const code = codeOfError(error);
  if (code === 'EADDRINUSE') return new UserError('platform', LIVE_SERVER.portTaken(port), [LIVE_SERVER.leavePortOut], error);
  if (code === 'EACCES') return new UserError('platform', LIVE_SERVER.portForbidden(port), [LIVE_SERVER.portAbove], error);
  return error;
}

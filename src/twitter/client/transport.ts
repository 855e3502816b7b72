/** One request to X through twitter-api-v2 as signer and transport: ends in an answer or a fault within the deadline. */
import { X_ANSWER } from '../../domain/messages/x/answers.ts';
import { type Text, verbatim } from '../../domain/messages/text.ts';
import http, { type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import { ApiResponseError, type ITwitterApiClientPlugin, TwitterApi } from 'twitter-api-v2';
import { type Environment, ProxyRefusal, proxyFor, tunnelAgent, withoutBrackets } from './proxy.ts';

/** OAuth 1.0a of a handle, which never expires, or an OAuth 2 token. */
export type XToken =
  | { readonly bearer: string }
  | { readonly appKey: string; readonly appSecret: string; readonly accessToken: string; readonly accessSecret: string };

/** Calls `expire` when the time is over; returns what calls it off. */
export type Deadline = (expire: () => void, ms: number) => () => void;

const BY_THE_CLOCK: Deadline = (expire, ms) => {
  const timer = setTimeout(expire, ms);
  return () => clearTimeout(timer);
};

export interface TransportSettings {
  readonly base: URL;
  /** For the whole request, to the last byte of the answer. */
  readonly timeoutMs: number;
  /** Default: by the clock. */
  readonly deadline?: Deadline | undefined;
  readonly userAgent: string;
  readonly env: Environment;
  readonly signal?: AbortSignal | undefined;
}

export interface XRequest {
  readonly method: 'GET' | 'POST';
  /** Below /2/. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Record<string, unknown>;
  readonly token: XToken;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** No answer, or not to its end. */
export class TransportFault extends Error {
  readonly words: Text;
  readonly interrupted: boolean;
  /** Whether X may have received the request: false only where no connection was made. */
  readonly reached: boolean;

  constructor(words: Text, reached: boolean, interrupted = false) {
    super(words.en);
    this.words = words;
    this.reached = reached;
    this.interrupted = interrupted;
  }
}

export type Transport = (request: XRequest) => Promise<HttpAnswer>;

const LARGEST_ANSWER_MB = 32;

export function createTransport(settings: TransportSettings): Transport {
  const agent = agentFor(settings);
  return (request) => exchange(settings, request, agent);
}

/**
 * A fresh connection for each request: one kept alive may be dead already, which a POST must not meet, and the library leaves
 * listeners behind on every socket. X's limits allow one request every two seconds, so this costs nothing.
 */
function agentFor({ base, env, timeoutMs }: TransportSettings): http.Agent {
  const proxy = proxyFor(base, env);
  if (proxy) return tunnelAgent(base, proxy, timeoutMs);
  return base.protocol === 'https:' ? new https.Agent({ keepAlive: false }) : new http.Agent({ keepAlive: false });
}

/** What is observed of a request while it runs. */
interface Watch {
  response: IncomingMessage | null;
  reached: boolean;
}

async function exchange(settings: TransportSettings, request: XRequest, agent: http.Agent): Promise<HttpAnswer> {
  const ended = new AbortController();
  const watch: Watch = { response: null, reached: false };
  const { timeoutMs, deadline: waitFor = BY_THE_CLOCK } = settings;
  const callOff = waitFor(() => ended.abort(X_ANSWER.tooSlow(timeoutMs / 1000)), timeoutMs);
  const interrupt = () => ended.abort(X_ANSWER.interrupted);
  settings.signal?.addEventListener('abort', interrupt, { once: true });
  if (settings.signal?.aborted) interrupt();
  const deadline = new Promise<never>((_, reject) => {
    ended.signal.addEventListener('abort', () => reject(faultOf(ended.signal.reason, watch)), { once: true });
  });
  try {
    if (ended.signal.aborted) throw faultOf(X_ANSWER.interrupted, watch);
    return await Promise.race([send(settings, request, agent, watch, ended), deadline]);
  } finally {
    callOff();
    settings.signal?.removeEventListener('abort', interrupt);
  }
}

/** `reason`: what the request was ended with. */
function faultOf(reason: Text, watch: Watch): TransportFault {
  return new TransportFault(reason, watch.reached, reason === X_ANSWER.interrupted);
}

async function send(
  settings: TransportSettings,
  request: XRequest,
  agent: http.Agent,
  watch: Watch,
  ended: AbortController,
): Promise<HttpAnswer> {
  const { token } = request;
  const means = { httpAgent: agent, compression: false, plugins: [plugin(settings.base, watch, ended)] };
  const client = 'bearer' in token ? new TwitterApi(token.bearer, means) : new TwitterApi({ ...token }, means);
  const options = {
    // Bytes as they come: the library's own parsing takes HTML for an empty page and fails on `errors:[null]`.
    forceParseMode: 'buffer' as const,
    headers: { 'user-agent': settings.userAgent, 'x-user-agent': settings.userAgent, 'accept-encoding': 'identity' },
  };
  try {
    const body =
      request.method === 'GET'
        ? await client.v2.get<Buffer>(request.path, request.query ?? {}, options)
        : await client.v2.post<Buffer>(request.path, request.body ?? {}, { ...options, forceBodyMode: 'json' });
    if (!watch.response?.complete) throw new TransportFault(X_ANSWER.cut, watch.reached);
    return { status: watch.response.statusCode ?? 0, headers: watch.response.headers, body };
  } catch (error) {
    if (error instanceof TransportFault) throw error;
    if (error instanceof ApiResponseError) {
      return {
        status: error.code,
        headers: watch.response?.headers ?? {},
        body: Buffer.isBuffer(error.data) ? error.data : Buffer.alloc(0),
      };
    }
    // The library's error contains the request with its token: only the reason is passed on.
    throw new TransportFault(reasonOf(error), watch.reached);
  }
}

function plugin(base: URL, watch: Watch, ended: AbortController): ITwitterApiClientPlugin {
  return {
    onBeforeRequestConfig({ params }) {
      const url = new URL(params.url);
      params.url = `${base.origin}${url.pathname}${url.search}`;
      params.requestEventDebugHandler = (event, data) => observe(event, data, base, watch, ended);
    },
    onBeforeRequest({ requestOptions }) {
      requestOptions.signal = ended.signal;
      // The library passes an IPv6 address on in its brackets, which no name server knows.
      requestOptions.hostname = withoutBrackets(base.hostname);
    },
  };
}

function observe(event: string, data: { socket?: Socket; res?: IncomingMessage }, base: URL, watch: Watch, ended: AbortController): void {
  if (event === 'socket' && data.socket) {
    const { socket } = data;
    const reached = () => {
      watch.reached = true;
    };
    // Before TLS is agreed nothing of the request has left.
    if (base.protocol === 'https:') socket.once('secureConnect', reached);
    else if (socket.connecting) socket.once('connect', reached);
    else reached();
  }
  if (event === 'response' && data.res) {
    watch.response = data.res;
    watch.reached = true;
    let size = 0;
    data.res.on('data', (piece: Buffer) => {
      size += piece.length;
      if (size > LARGEST_ANSWER_MB << 20) ended.abort(X_ANSWER.tooLarge(LARGEST_ANSWER_MB));
    });
  }
}

const WORDS: Readonly<Record<string, Text>> = {
  ECONNREFUSED: X_ANSWER.refusedConnection,
  ECONNRESET: X_ANSWER.brokenConnection,
  EPIPE: X_ANSWER.brokenConnection,
  ENOTFOUND: X_ANSWER.unknownName,
  EAI_AGAIN: X_ANSWER.nameNotLookedUp,
  ETIMEDOUT: X_ANSWER.connectionTimeout,
  EHOSTUNREACH: X_ANSWER.noRoute,
  ENETUNREACH: X_ANSWER.noNetwork,
  ENETDOWN: X_ANSWER.noNetwork,
  EHOSTDOWN: X_ANSWER.noRoute,
  EADDRNOTAVAIL: X_ANSWER.noNetwork,
  ERR_TLS_CERT_ALTNAME_INVALID: X_ANSWER.certificateOfAnother,
  CERT_HAS_EXPIRED: X_ANSWER.certificateExpired,
  CERT_NOT_YET_VALID: X_ANSWER.certificateNotYet,
  DEPTH_ZERO_SELF_SIGNED_CERT: X_ANSWER.certificateUnknown,
  SELF_SIGNED_CERT_IN_CHAIN: X_ANSWER.certificateUnknown,
  UNABLE_TO_GET_ISSUER_CERT: X_ANSWER.certificateUnknown,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: X_ANSWER.certificateUnknown,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: X_ANSWER.certificateUnknown,
  EPROTO: X_ANSWER.noTls,
  ERR_SSL_WRONG_VERSION_NUMBER: X_ANSWER.noTls,
};

/** The library keeps what happened in a field that it does not declare. */
function reasonOf(error: unknown): Text {
  const inner = (error as { _options?: { error?: unknown } } | null)?._options?.error ?? error;
  if (inner instanceof ProxyRefusal) return inner.status === 407 ? X_ANSWER.proxyWantsLogin : X_ANSWER.proxyAnswered(inner.status);
  // A name with several addresses: each failed, mostly alike.
  const first = inner instanceof AggregateError ? inner.errors[0] : inner;
  const code = (first as NodeJS.ErrnoException | null)?.code ?? (inner as NodeJS.ErrnoException | null)?.code;
  if (typeof code === 'string') return WORDS[code] ?? verbatim(code);
  const message = inner instanceof Error ? inner.message : '';
  return /^Socket closed|hang up/i.test(message) ? X_ANSWER.brokenConnection : X_ANSWER.requestFailed;
}

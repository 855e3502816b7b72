/** X as the program needs it: pages of posts and single posts out, typed errors for everything else. */
import { cleanText, type PostAuthor, type PostPage } from '../../domain/post.ts';
import { isXId } from '../../domain/x-id.ts';
import { UserError } from '../../domain/user-error.ts';
import type { PageRequest, XAccounts, XDayCount, XPage, XPort, XUsage } from '../../ports.ts';
import { isObject, type Json, userOf } from '../parse/fields.ts';
import { parseV2Page } from '../parse/posts.ts';
import { ACCOUNT_FIELDS, accountsIn, dayCountsIn, usageIn } from './accounts.ts';
import { checkedBaseUrl, checkedToken } from './base-url.ts';
import { ASKED, foundIn, readPage, type Vocabulary } from './page.ts';
import { problemOf, UncertainPost, userErrorOf, XProblem } from './problem.ts';
import type { Environment } from './proxy.ts';
import { ReadTally } from './read-tally.ts';
import { createTransport, type HttpAnswer, type Transport, TransportFault, type XRequest, type XToken } from './transport.ts';

export interface XClientOptions {
  /** Where X answers: scheme, host, port. */
  readonly baseUrl: string;
  /** Reads; null where only a handle's own token is used. */
  readonly bearerToken: string | null;
  /** Posts, and says whose it is. */
  readonly userToken?: XToken | undefined;
  /** For one request, to the last byte. */
  readonly timeoutMs: number;
  readonly userAgent: string;
  readonly now: () => Date;
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** 0 to 1, spreads retries. */
  readonly random: () => number;
  /** For HTTPS_PROXY and NO_PROXY. */
  readonly env: Environment;
  /** Which names of fields are asked for; both are understood. Default: tweet. */
  readonly vocabulary?: Vocabulary | undefined;
  /** Wait until X takes requests again, instead of failing with `rate_limited`. */
  readonly waitForLimit?: boolean | undefined;
  readonly onWait?: ((until: Date) => void) | undefined;
  /** Ends a running request and any waiting; what was asked fails with `interrupted`. */
  readonly signal?: AbortSignal | undefined;
}

export interface XClient extends XPort {
  /** A handle's own posts, newest first: what an uncertain post is looked for in. */
  userPosts(userId: string, page: PageRequest): Promise<XPage>;
}

const RETRIES = 3;
const FIRST_PAUSE_MS = 1000;
/** Waited for so often for one request, then it is not the limit that is in the way. */
const WAITS = 4;
const BATCH = 100;

/**
 * Checks the base address and the tokens (UserError platform, credentials); sends nothing. Every call ends in its result or a UserError
 * whose cause is an XProblem (or UncertainPost): credentials, rate_limited, budget, refused, x_failed, interrupted.
 */
export function createXClient(options: XClientOptions): XClient {
  const base = checkedBaseUrl(options.baseUrl);
  const bearer: XToken | null = options.bearerToken === null ? null : { bearer: checkedToken(options.bearerToken, 'bearer token') };
  const user = options.userToken ?? null;
  if (user) for (const [name, value] of Object.entries(user)) checkedToken(value, name);
  const transport = createTransport({
    base,
    timeoutMs: options.timeoutMs,
    userAgent: options.userAgent,
    env: options.env,
    signal: options.signal,
  });
  return new Client(options, transport, bearer, user);
}

class Client implements XClient {
  readonly #options: XClientOptions;
  readonly #transport: Transport;
  readonly #bearer: XToken | null;
  readonly #user: XToken | null;
  readonly #vocabulary: Vocabulary;
  readonly #secrets: readonly string[];
  readonly #tally: ReadTally;
  #requests = 0;
  /** X's clock minus ours, once an answer told it. */
  #clockAhead: number | null = null;
  /** What the token of the last answer may do. */
  #access: string | null = null;

  constructor(options: XClientOptions, transport: Transport, bearer: XToken | null, user: XToken | null) {
    this.#options = options;
    this.#transport = transport;
    this.#bearer = bearer;
    this.#user = user;
    this.#vocabulary = options.vocabulary ?? 'tweet';
    this.#tally = new ReadTally(options.now);
    this.#secrets = [bearer, user]
      .flatMap((token) => (token ? Object.values(token) : []))
      // A server that repeats a signed request's header gives the percent-encoded form.
      .flatMap((secret) => [secret, encodeURIComponent(secret)])
      .filter((secret) => secret.length >= 8);
  }

  get requests(): number {
    return this.#requests;
  }

  get reads(): { readonly posts: number; readonly users: number } {
    return this.#tally.reads;
  }

  searchRecent(query: string, page: PageRequest): Promise<XPage> {
    return this.#page('tweets/search/recent', { query }, page, 'next_token', 10);
  }

  mentions(userId: string, page: PageRequest): Promise<XPage> {
    return this.#page(`users/${userId}/mentions`, {}, page, 'pagination_token', 5);
  }

  userPosts(userId: string, page: PageRequest): Promise<XPage> {
    return this.#page(`users/${userId}/tweets`, {}, page, 'pagination_token', 5);
  }

  async usersByName(names: readonly string[]): Promise<PostAuthor[]> {
    const users: PostAuthor[] = [];
    for (let at = 0; at < names.length; at += BATCH) {
      const usernames = names.slice(at, at + BATCH).join(',');
      const body = await this.#read({ path: 'users/by', query: { usernames, 'user.fields': 'username,name,location,verified_type' } });
      const found = this.#judge(() => foundIn(body)).flatMap((each) => userOf(each) ?? []);
      this.#tally.users(found);
      users.push(...found);
    }
    return users;
  }

  async postsById(ids: readonly string[]): Promise<PostPage> {
    const pages: PostPage[] = [];
    for (let at = 0; at < ids.length; at += BATCH) {
      const body = await this.#read({ path: 'tweets', query: { ids: ids.slice(at, at + BATCH).join(','), ...ASKED[this.#vocabulary] } });
      this.#tally.page(body);
      if (this.#judge(() => foundIn(body)).length > 0) pages.push(parseV2Page(body));
    }
    return {
      posts: pages.flatMap((page) => page.posts),
      context: pages.flatMap((page) => page.context),
      authors: pages.flatMap((page) => page.authors),
    };
  }

  async accounts(asked: { readonly names: readonly string[] } | { readonly ids: readonly string[] }): Promise<XAccounts> {
    const byName = 'names' in asked;
    const all = byName ? asked.names : asked.ids;
    const parts: XAccounts[] = [];
    for (let at = 0; at < all.length; at += BATCH) {
      const batch = all.slice(at, at + BATCH);
      const query = { [byName ? 'usernames' : 'ids']: batch.join(','), 'user.fields': ACCOUNT_FIELDS };
      const body = await this.#read({ path: byName ? 'users/by' : 'users', query });
      this.#judge(() => foundIn(body));
      const part = accountsIn(body, batch, byName);
      this.#tally.users(part.found);
      parts.push(part);
    }
    return { found: parts.flatMap(({ found }) => found), missing: parts.flatMap(({ missing }) => missing) };
  }

  async countsByDay(query: string, range: { readonly from: Date; readonly to: Date }): Promise<readonly XDayCount[]> {
    const days = new Map<string, number>();
    const asked = {
      query,
      granularity: 'day',
      start_time: wholeSeconds(range.from),
      end_time: wholeSeconds(range.to),
      ...(this.#vocabulary === 'post' && { 'search_count.fields': 'start,end,post_count' }),
    };
    let nextToken: string | null = null;
    do {
      const body: Json = await this.#read({
        path: 'tweets/counts/recent',
        query: { ...asked, ...(nextToken !== null && { next_token: nextToken }) },
      });
      const page = this.#judge(() => dayCountsIn(body));
      for (const { day, posts } of page.days) days.set(day, (days.get(day) ?? 0) + posts);
      if (page.nextToken !== null && page.nextToken === nextToken)
        throw this.#error(new XProblem('unusable', 'a page that names itself as the next one'));
      nextToken = page.nextToken;
    } while (nextToken !== null);
    return [...days].map(([day, posts]) => ({ day, posts })).sort((a, b) => (a.day < b.day ? -1 : 1));
  }

  async usage(): Promise<XUsage> {
    const body = await this.#read({ path: 'usage/tweets', query: {} });
    return this.#judge(() => usageIn(body));
  }

  async me(): Promise<PostAuthor & { readonly access: string | null }> {
    const body = await this.#read(
      { path: 'users/me', query: { 'user.fields': 'username,name,location,verified_type' } },
      this.#user ?? this.#bearer,
    );
    const user = this.#judge(() => foundIn(body)).flatMap((each) => userOf(each) ?? [])[0];
    if (!user) throw this.#error(new XProblem('unusable', 'it does not say whose token this is'));
    this.#tally.users([user]);
    return { ...user, access: this.#access };
  }

  async serverTime(): Promise<Date | null> {
    // Usage costs nothing, and even a refusal carries the time.
    if (this.#clockAhead === null)
      await this.#exchange({ method: 'GET', path: 'usage/tweets', token: this.#someToken(this.#bearer ?? this.#user) });
    return this.#clockAhead === null ? null : new Date(this.#options.now().getTime() + this.#clockAhead);
  }

  async createPost(post: { text: string; inReplyToPostId?: string }): Promise<{ id: string }> {
    const body = { text: post.text, ...(post.inReplyToPostId && { reply: { in_reply_to_tweet_id: post.inReplyToPostId } }) };
    const answer = await this.#exchange({ method: 'POST', path: 'tweets', body, token: this.#someToken(this.#user) }, true);
    if (answer.status >= 500 || answer.status === 408) throw this.#uncertain(this.#refusal('POST', answer));
    if (answer.status >= 400) throw this.#error(this.#refusal('POST', answer));
    const data = jsonIn(answer)?.data;
    const id = isObject(data) ? data.id : null;
    if (!isXId(id)) throw this.#uncertain(new XProblem('unusable', 'it does not say which post was made', { status: answer.status }));
    return { id };
  }

  async #page(path: string, query: Record<string, string>, page: PageRequest, tokenName: string, least: number): Promise<XPage> {
    const body = await this.#read({
      path,
      query: {
        ...query,
        ...ASKED[this.#vocabulary],
        max_results: String(Math.min(Math.max(page.pageSize, least), 100)),
        ...(page.sinceId !== undefined && { since_id: page.sinceId }),
        ...(page.untilId !== undefined && { until_id: page.untilId }),
        ...(page.startTime && { start_time: wholeSeconds(page.startTime) }),
        ...(page.endTime && { end_time: wholeSeconds(page.endTime) }),
        ...(page.nextToken !== undefined && { [tokenName]: page.nextToken }),
      },
    });
    this.#tally.page(body);
    const read = this.#judge(() => readPage(body, this.#vocabulary));
    if (read.nextToken !== null && read.nextToken === page.nextToken) {
      throw this.#error(new XProblem('unusable', 'a page that names itself as the next one'));
    }
    return { ...read, serverTime: this.#clockAhead === null ? null : new Date(this.#options.now().getTime() + this.#clockAhead) };
  }

  /** A GET, again where that may help: its JSON object. */
  async #read(request: Pick<XRequest, 'path' | 'query'>, token = this.#bearer ?? this.#user): Promise<Json> {
    const whole: XRequest = { method: 'GET', ...request, token: this.#someToken(token) };
    let retries = 0;
    let waits = 0;
    for (;;) {
      const outcome = await this.#attempt(whole);
      if (!(outcome instanceof XProblem)) return outcome;
      if (outcome.kind === 'rate_limited' && this.#options.waitForLimit && waits < WAITS) {
        waits += 1;
        await this.#waitUntil(outcome.until as Date);
      } else if (RETRIED.includes(outcome.kind) && retries < RETRIES) {
        await this.#pause(FIRST_PAUSE_MS * 2 ** retries * (0.5 + this.#options.random()));
        retries += 1;
      } else {
        throw this.#error(outcome);
      }
    }
  }

  async #attempt(request: XRequest): Promise<Json | XProblem> {
    let answer: HttpAnswer;
    try {
      answer = await this.#once(request);
    } catch (error) {
      if (!(error instanceof TransportFault)) throw error;
      if (error.interrupted) throw this.#interrupted();
      return new XProblem('transport', error.message);
    }
    if (answer.status >= 400) return this.#refusal('GET', answer);
    if (answer.status >= 300) return new XProblem('not_found', `it sends us elsewhere (HTTP ${answer.status})`, { status: answer.status });
    const body = jsonIn(answer);
    return body ?? new XProblem('unusable', whyNoJson(answer), { status: answer.status });
  }

  /** One request and no more; a fault of the transport as UserError, uncertain where X may have acted on it. */
  async #exchange(request: XRequest, acts = false): Promise<HttpAnswer> {
    try {
      return await this.#once(request);
    } catch (error) {
      if (!(error instanceof TransportFault)) throw error;
      const problem = new XProblem('transport', error.message);
      if (acts && error.reached) throw this.#uncertain(problem);
      throw error.interrupted ? this.#interrupted() : this.#error(problem);
    }
  }

  async #once(request: XRequest): Promise<HttpAnswer> {
    this.#requests += 1;
    const answer = await this.#transport(request);
    const access = answer.headers['x-access-level'];
    this.#access = typeof access === 'string' ? cleanText(access) : null;
    const server = Date.parse(String(answer.headers.date ?? ''));
    if (!Number.isNaN(server)) this.#clockAhead = server - this.#options.now().getTime();
    return answer;
  }

  #refusal(method: 'GET' | 'POST', answer: HttpAnswer): XProblem {
    return problemOf({ method, status: answer.status, headers: answer.headers, body: jsonIn(answer), now: this.#options.now() });
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
    if (signal?.aborted) throw this.#interrupted();
  }

  #someToken(token: XToken | null): XToken {
    if (token) return token;
    throw new UserError('credentials', 'There is no token for X.', [
      'Set UPPOLICE_X_BEARER_TOKEN to read; a reply needs the credentials of the handle that replies.',
      'Without an account: uppolice demo, or uppolice import FILE',
    ]);
  }

  #judge<T>(read: () => T): T {
    try {
      return read();
    } catch (error) {
      throw error instanceof XProblem ? this.#error(error) : error;
    }
  }

  #interrupted(): UserError {
    return new UserError('interrupted', 'The request to X was interrupted.');
  }

  #uncertain(problem: XProblem): UserError {
    const safe = this.#redacted(problem);
    return new UserError(
      'x_failed',
      `Nobody can say whether X made the post: ${safe.message}.`,
      ["Look at the handle's own posts before it is sent again."],
      new UncertainPost(safe),
    );
  }

  #error(problem: XProblem): UserError {
    return userErrorOf(this.#redacted(problem));
  }

  /** What a server says may hold what it was sent. */
  #redacted(problem: XProblem): XProblem {
    const message = this.#secrets.reduce((text, secret) => text.replaceAll(secret, '…'), problem.message);
    if (message === problem.message) return problem;
    const { kind, status, until, parameters } = problem;
    return new XProblem(kind, message, { ...(status !== null && { status }), ...(until && { until }), parameters });
  }
}

/** Faults of a moment. */
const RETRIED: readonly string[] = ['transport', 'unavailable', 'unusable'];

function wholeSeconds(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`;
}

function jsonIn(answer: HttpAnswer): Json | null {
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

/** X as the program needs it: pages of posts and single posts out, typed errors for everything else. */
import { X_ANSWER } from '../../domain/messages/x/answers.ts';
import { X_PROBLEM } from '../../domain/messages/x/problems.ts';
import { X_SETUP, X_TOKENS } from '../../domain/messages/x/setup.ts';
import { LARGEST_PAGE, SMALLEST_PAGE } from '../../domain/x/limits.ts';
import type { PostAuthor } from '../../domain/x/post.ts';
import { UserError } from '../../domain/user-error.ts';
import { isXId } from '../../domain/x/x-id.ts';
import type { PageRequest, XAccounts, XDayCount, XPage, XPort, XPostsById, XPostsThere, XUsage } from '../../ports.ts';
import { isObject, type Json, userOf } from '../parse/fields.ts';
import { ASKED, AUTHOR_FIELDS, type Vocabulary } from './asked.ts';
import { checkedBaseUrl, checkedToken } from './base-url.ts';
import { Exchange, type ExchangeOptions, isMissing, jsonIn } from './exchange.ts';
import { accounts, named, postsById, postsThere, type Reading, usersByName } from './lookups.ts';
import { foundIn, readPage, wholeSeconds } from './page.ts';
import { XProblem } from './problem.ts';
import type { Environment } from './proxy.ts';
import { ReadTally } from './read-tally.ts';
import { createTransport, type Deadline, type XRequest, type XToken } from './transport.ts';
import { countsByDay, usage } from './usage.ts';

export interface XClientOptions extends ExchangeOptions {
  /** Where X answers: scheme, host, port. */
  readonly baseUrl: string;
  /** Reads; null where only a handle's own token is used. */
  readonly bearerToken: string | null;
  /** Posts, and says whose it is. */
  readonly userToken?: XToken | undefined;
  /** For one request, to the last byte. */
  readonly timeoutMs: number;
  /** When that time is over. Default: by the clock. */
  readonly deadline?: Deadline | undefined;
  readonly userAgent: string;
  /** For HTTPS_PROXY and NO_PROXY. */
  readonly env: Environment;
  /** Which names of fields are requested; both are understood. Default: tweet. */
  readonly vocabulary?: Vocabulary | undefined;
}

export interface XClient extends XPort {
  /** A handle's own posts, newest first: where a post of unknown outcome is looked for. */
  userPosts(userId: string, page: PageRequest): Promise<XPage>;
}

/** X takes one search of the full archive a second. */
const ARCHIVE_PAUSE_MS = 1100;

/** An account that every X has; a look-up of it shows whether the token is accepted. */
const KNOWN_ACCOUNT = 'Uppolice';

/**
 * Checks the base address and the tokens (UserError platform, credentials); sends nothing. Every call ends in its result or a UserError
 * whose cause is an XProblem (or UncertainPost): credentials, rate_limited, budget, refused, x_failed, interrupted.
 */
export function createXClient(options: XClientOptions): XClient {
  const base = checkedBaseUrl(options.baseUrl);
  const bearer = options.bearerToken === null ? null : { bearer: checkedToken(options.bearerToken, X_TOKENS.bearer) };
  const user = options.userToken ?? null;
  if (user) checkUserToken(user);
  const { timeoutMs, deadline, userAgent, env, signal } = options;
  const transport = createTransport({ base, timeoutMs, deadline, userAgent, env, signal });
  const vocabulary = options.vocabulary ?? 'tweet';
  return new Client(new Exchange(options, transport, vocabulary, [bearer, user]), options.now, vocabulary, bearer, user);
}

class Client implements XClient {
  readonly #exchange: Exchange;
  readonly #now: () => Date;
  readonly #bearer: XToken | null;
  readonly #user: XToken | null;
  readonly #vocabulary: Vocabulary;
  readonly #tally: ReadTally;
  readonly #reading: Reading;

  constructor(exchange: Exchange, now: () => Date, vocabulary: Vocabulary, bearer: XToken | null, user: XToken | null) {
    this.#exchange = exchange;
    this.#now = now;
    this.#bearer = bearer;
    this.#user = user;
    this.#vocabulary = vocabulary;
    this.#tally = new ReadTally(now);
    this.#reading = { exchange, tally: this.#tally, vocabulary, token: () => someToken(bearer ?? user) };
  }

  get requests(): number {
    return this.#exchange.requests;
  }

  get reads(): { readonly posts: number; readonly users: number } {
    return this.#tally.reads;
  }

  searchRecent(query: string, page: PageRequest): Promise<XPage> {
    return this.#page('tweets/search/recent', { query }, page, 'next_token', SMALLEST_PAGE.search);
  }

  async searchAll(query: string, page: PageRequest): Promise<XPage> {
    await this.#exchange.pauseFor('tweets/search/all', ARCHIVE_PAUSE_MS);
    return this.#page('tweets/search/all', { query }, page, 'next_token', SMALLEST_PAGE.search);
  }

  mentions(userId: string, page: PageRequest): Promise<XPage> {
    return this.#page(`users/${userId}/mentions`, {}, page, 'pagination_token', SMALLEST_PAGE.mentions);
  }

  userPosts(userId: string, page: PageRequest): Promise<XPage> {
    return this.#page(`users/${userId}/tweets`, {}, page, 'pagination_token', SMALLEST_PAGE.userPosts);
  }

  usersByName(names: readonly string[]): Promise<PostAuthor[]> {
    return usersByName(this.#reading, names);
  }

  postsById(ids: readonly string[]): Promise<XPostsById> {
    return postsById(this.#reading, ids);
  }

  postsThere(ids: readonly string[]): Promise<XPostsThere> {
    return postsThere(this.#reading, ids);
  }

  accounts(asked: { readonly names: readonly string[] } | { readonly ids: readonly string[] }): Promise<XAccounts> {
    return accounts(this.#reading, asked);
  }

  countsByDay(query: string, range: { readonly from: Date; readonly to: Date }): Promise<readonly XDayCount[]> {
    return countsByDay(this.#reading, query, range);
  }

  usage(): Promise<XUsage> {
    return usage(this.#reading);
  }

  async me(): Promise<PostAuthor & { readonly access: string | null }> {
    const body = await this.#exchange.read('users/me', { 'user.fields': AUTHOR_FIELDS }, someToken(this.#user ?? this.#bearer));
    const user = this.#exchange.judge(() => foundIn(body)).flatMap((each) => userOf(each) ?? [])[0];
    if (!user) throw this.#exchange.error(new XProblem('unusable', X_ANSWER.noOwner));
    this.#tally.users([user]);
    return { ...user, access: this.#exchange.access };
  }

  async checkToken(): Promise<void> {
    try {
      await this.#exchange.read('usage/tweets', {}, this.#reading.token());
    } catch (error) {
      if (!isMissing(error)) throw error;
      // A server without that part of X's API; a look-up shows as much.
      await named(this.#reading, [KNOWN_ACCOUNT], 'username');
    }
  }

  async serverTime(): Promise<Date | null> {
    if (this.#exchange.clockAhead === null) {
      const token = this.#reading.token();
      try {
        // Usage costs nothing, and even a refusal carries the time.
        await this.#exchange.once({ method: 'GET', path: 'usage/tweets', token });
      } catch (error) {
        // The time only helps: whether X can be reached shows in the requests that follow.
        if (!(error instanceof UserError) || error.code === 'interrupted') throw error;
      }
    }
    return this.#serverTime();
  }

  async createPost(post: { text: string; inReplyToPostId?: string }): Promise<{ id: string }> {
    const body = { text: post.text, ...(post.inReplyToPostId && { reply: { in_reply_to_tweet_id: post.inReplyToPostId } }) };
    const request: XRequest = { method: 'POST', path: 'tweets', body, token: someToken(this.#user) };
    const answer = await this.#exchange.once(request, true);
    if (answer.status >= 500 || answer.status === 408) throw this.#exchange.uncertain(this.#exchange.refusal(request, answer));
    if (answer.status >= 400) throw this.#exchange.error(this.#exchange.refusal(request, answer));
    const data = jsonIn(answer)?.data;
    const id = isObject(data) ? data.id : null;
    if (!isXId(id)) throw this.#exchange.uncertain(new XProblem('unusable', X_ANSWER.noPostId, { status: answer.status }));
    return { id };
  }

  async #page(path: string, query: Record<string, string>, page: PageRequest, tokenName: string, least: number): Promise<XPage> {
    const pageSize = Math.min(Math.max(page.pageSize, least), LARGEST_PAGE);
    const asked = {
      ...query,
      ...ASKED[this.#vocabulary],
      max_results: String(pageSize),
      ...(page.sinceId !== undefined && { since_id: page.sinceId }),
      ...(page.untilId !== undefined && { until_id: page.untilId }),
      ...(page.startTime && { start_time: wholeSeconds(page.startTime) }),
      ...(page.endTime && { end_time: wholeSeconds(page.endTime) }),
      ...(page.nextToken !== undefined && { [tokenName]: page.nextToken }),
    };
    const body: Json = await this.#exchange.read(path, asked, this.#reading.token());
    this.#tally.page(body);
    const { lacks, ...read } = this.#exchange.judge(() => readPage(body, this.#vocabulary, pageSize));
    if (lacks.length > 0) this.#exchange.notice(X_PROBLEM.fieldsMissing(lacks));
    if (read.nextToken !== null && read.nextToken === page.nextToken) {
      throw this.#exchange.error(new XProblem('unusable', X_ANSWER.circle));
    }
    return { ...read, serverTime: this.#serverTime() };
  }

  #serverTime(): Date | null {
    const { clockAhead } = this.#exchange;
    return clockAhead === null ? null : new Date(this.#now().getTime() + clockAhead);
  }
}

function someToken(token: XToken | null): XToken {
  if (token) return token;
  throw new UserError('credentials', X_SETUP.noToken, [X_SETUP.setToken, X_SETUP.withoutAccount]);
}

function checkUserToken(token: XToken): void {
  if ('bearer' in token) checkedToken(token.bearer, X_TOKENS.bearer);
  else for (const name of ['appKey', 'appSecret', 'accessToken', 'accessSecret'] as const) checkedToken(token[name], X_TOKENS[name]);
}

/** X as the program needs it: pages of posts and single posts out, typed errors for everything else. */
import type { PostAuthor, PostPage } from '../../domain/x/post.ts';
import { UserError } from '../../domain/user-error.ts';
import { isXId } from '../../domain/x/x-id.ts';
import type { PageRequest, XAccounts, XDayCount, XPage, XPort, XUsage } from '../../ports.ts';
import { isObject, type Json, userOf } from '../parse/fields.ts';
import { parseV2Page } from '../parse/posts.ts';
import { ACCOUNT_FIELDS, accountsIn, dayCountsIn, usageIn } from './accounts.ts';
import { ASKED, type Vocabulary } from './asked.ts';
import { checkedBaseUrl, checkedToken } from './base-url.ts';
import { Exchange, type ExchangeOptions, jsonIn } from './exchange.ts';
import { foundIn, readPage } from './page.ts';
import { XProblem } from './problem.ts';
import type { Environment } from './proxy.ts';
import { ReadTally } from './read-tally.ts';
import { createTransport, type XRequest, type XToken } from './transport.ts';

export interface XClientOptions extends ExchangeOptions {
  /** Where X answers: scheme, host, port. */
  readonly baseUrl: string;
  /** Reads; null where only a handle's own token is used. */
  readonly bearerToken: string | null;
  /** Posts, and says whose it is. */
  readonly userToken?: XToken | undefined;
  /** For one request, to the last byte. */
  readonly timeoutMs: number;
  readonly userAgent: string;
  /** For HTTPS_PROXY and NO_PROXY. */
  readonly env: Environment;
  /** Which names of fields are asked for; both are understood. Default: tweet. */
  readonly vocabulary?: Vocabulary | undefined;
}

export interface XClient extends XPort {
  /** A handle's own posts, newest first: what an uncertain post is looked for in. */
  userPosts(userId: string, page: PageRequest): Promise<XPage>;
}

const BATCH = 100;
/** After so many names that a stand-in answers with 404 it does not know that look-up at all. */
const FRUITLESS_LOOKUPS = 10;
const AUTHOR_FIELDS = ASKED.tweet['user.fields'] as string;

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

  constructor(exchange: Exchange, now: () => Date, vocabulary: Vocabulary, bearer: XToken | null, user: XToken | null) {
    this.#exchange = exchange;
    this.#now = now;
    this.#bearer = bearer;
    this.#user = user;
    this.#vocabulary = vocabulary;
    this.#tally = new ReadTally(now);
  }

  get requests(): number {
    return this.#exchange.requests;
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
      const body = await this.#named(names.slice(at, at + BATCH), AUTHOR_FIELDS);
      const found = this.#exchange.judge(() => foundIn(body)).flatMap((each) => userOf(each) ?? []);
      this.#tally.users(found);
      users.push(...found);
    }
    return users;
  }

  async postsById(ids: readonly string[]): Promise<PostPage> {
    const pages: PostPage[] = [];
    for (let at = 0; at < ids.length; at += BATCH) {
      const body = await this.#read('tweets', { ids: ids.slice(at, at + BATCH).join(','), ...ASKED[this.#vocabulary] });
      this.#tally.page(body);
      if (this.#exchange.judge(() => foundIn(body)).length > 0) pages.push(parseV2Page(body));
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
      const body = byName
        ? await this.#named(batch, ACCOUNT_FIELDS)
        : await this.#read('users', { ids: batch.join(','), 'user.fields': ACCOUNT_FIELDS });
      this.#exchange.judge(() => foundIn(body));
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
      const body: Json = await this.#read('tweets/counts/recent', { ...asked, ...(nextToken !== null && { next_token: nextToken }) });
      const page = this.#exchange.judge(() => dayCountsIn(body));
      for (const { day, posts } of page.days) days.set(day, (days.get(day) ?? 0) + posts);
      if (page.nextToken !== null && page.nextToken === nextToken)
        throw this.#exchange.error(new XProblem('unusable', 'a page that names itself as the next one'));
      nextToken = page.nextToken;
    } while (nextToken !== null);
    return [...days].map(([day, posts]) => ({ day, posts })).sort((a, b) => (a.day < b.day ? -1 : 1));
  }

  async usage(): Promise<XUsage> {
    const body = await this.#read('usage/tweets', {});
    return this.#exchange.judge(() => usageIn(body));
  }

  async me(): Promise<PostAuthor & { readonly access: string | null }> {
    const body = await this.#read('users/me', { 'user.fields': AUTHOR_FIELDS }, this.#user ?? this.#bearer);
    const user = this.#exchange.judge(() => foundIn(body)).flatMap((each) => userOf(each) ?? [])[0];
    if (!user) throw this.#exchange.error(new XProblem('unusable', 'it does not say whose token this is'));
    this.#tally.users([user]);
    return { ...user, access: this.#exchange.access };
  }

  async checkToken(): Promise<void> {
    try {
      await this.#read('usage/tweets', {});
    } catch (error) {
      if (!isMissing(error)) throw error;
      // A stand-in without that part of X; what a look-up answers tells as much.
      await this.#named(['Uppolice'], 'username');
    }
  }

  async serverTime(): Promise<Date | null> {
    if (this.#exchange.clockAhead === null) {
      const token = someToken(this.#bearer ?? this.#user);
      try {
        // Usage costs nothing, and even a refusal carries the time.
        await this.#exchange.once({ method: 'GET', path: 'usage/tweets', token });
      } catch (error) {
        // The time is a help, not a need: what is asked next tells whether X can be reached.
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
    if (!isXId(id)) {
      throw this.#exchange.uncertain(new XProblem('unusable', 'it does not say which post was made', { status: answer.status }));
    }
    return { id };
  }

  async #page(path: string, query: Record<string, string>, page: PageRequest, tokenName: string, least: number): Promise<XPage> {
    const body = await this.#read(path, {
      ...query,
      ...ASKED[this.#vocabulary],
      max_results: String(Math.min(Math.max(page.pageSize, least), 100)),
      ...(page.sinceId !== undefined && { since_id: page.sinceId }),
      ...(page.untilId !== undefined && { until_id: page.untilId }),
      ...(page.startTime && { start_time: wholeSeconds(page.startTime) }),
      ...(page.endTime && { end_time: wholeSeconds(page.endTime) }),
      ...(page.nextToken !== undefined && { [tokenName]: page.nextToken }),
    });
    this.#tally.page(body);
    const { lacks, ...read } = this.#exchange.judge(() => readPage(body, this.#vocabulary));
    if (lacks.length > 0)
      this.#exchange.notice(`X gives its posts without ${lacks.join(' and ')}, though asked for: they are read as they are.`);
    if (read.nextToken !== null && read.nextToken === page.nextToken) {
      throw this.#exchange.error(new XProblem('unusable', 'a page that names itself as the next one'));
    }
    return { ...read, serverTime: this.#serverTime() };
  }

  #read(path: string, query: Readonly<Record<string, string>>, token = this.#bearer ?? this.#user): Promise<Json> {
    return this.#exchange.read(path, query, someToken(token));
  }

  /** Accounts by name. Some stand-ins know only the look-up of a single one; the answers are laid together then. */
  async #named(names: readonly string[], fields: string): Promise<Json> {
    try {
      return await this.#read('users/by', { usernames: names.join(','), 'user.fields': fields });
    } catch (error) {
      if (!isMissing(error)) throw error;
      const bodies: Json[] = [];
      for (const [index, name] of names.entries()) {
        if (bodies.length === 0 && index >= FRUITLESS_LOOKUPS) break;
        await this.#read(`users/by/username/${name}`, { 'user.fields': fields }).then(
          (body) => bodies.push(body),
          (failure) => {
            if (!isMissing(failure)) throw failure;
          },
        );
      }
      if (bodies.length === 0) throw error;
      return {
        data: bodies.flatMap(({ data }) => (isObject(data) ? [data] : [])),
        errors: bodies.flatMap(({ errors }) => (Array.isArray(errors) ? errors : [])),
      };
    }
  }

  #serverTime(): Date | null {
    const { clockAhead } = this.#exchange;
    return clockAhead === null ? null : new Date(this.#now().getTime() + clockAhead);
  }
}

function someToken(token: XToken | null): XToken {
  if (token) return token;
  throw new UserError('credentials', 'There is no token for X.', [
    'Set UPPOLICE_X_BEARER_TOKEN to read; a reply needs the credentials of the handle that replies.',
    'Without an account: uppolice demo, or uppolice import FILE',
  ]);
}

/** Nothing stands at that address. */
function isMissing(error: unknown): boolean {
  return error instanceof UserError && error.cause instanceof XProblem && error.cause.status === 404;
}

function wholeSeconds(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`;
}

/** An X of our own making, without a line of the program or its sandbox: accounts that change their names, a window of mentions, counts, late posts, limits. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface ForeignPost {
  readonly id: string;
  readonly at: number;
  readonly text: string;
  readonly tags: readonly string[];
  /** From when on it is given out, ms. */
  readonly indexedAt: number;
  /** It takes a place in the window of mentions and is not given out. */
  readonly hidden: boolean;
  /** Number of the account that wrote it, where it is one of ours, and the post that it answers. */
  readonly by?: string;
  readonly answers?: string;
}

/** A page as it goes out. */
export interface ForeignPage {
  readonly data?: readonly Readonly<Record<string, unknown>>[];
  readonly meta?: Readonly<Record<string, unknown>>;
  readonly includes?: object;
}

export interface ForeignX {
  url: string;
  readonly asked: URL[];
  /** Posts that were given out, each time. */
  readonly given: string[];
  /** What it charges for: each post once a UTC day, as `2026-11-02 ID`. */
  readonly billed: Set<string>;
  /** By X's number. */
  readonly names: Map<string, string>;
  readonly suspended: Set<string>;
  /** Ids of posts that are counted and not given out. */
  readonly counted: Set<string>;
  /** By the server's own clock, ms. */
  now: number;
  /** Answers with this status and body instead, while it is set. */
  fault: { readonly status: number; readonly body: string } | null;
  /** Answers to the next posts that are made, the first first; `lost`: it is made and the line breaks. Then each is made. */
  readonly postAnswers: ({ readonly status: number; readonly body: string } | 'lost')[];
  /** Texts that were posted, by the account whose number is 501. */
  readonly posted: string[];
  /** Changes each page of posts before it goes out; null: none is. `isLookUp`: of posts by their ids. */
  distort: ((page: ForeignPage, isLookUp: boolean) => object | string) | null;
  /** Look-ups of accounts fail. */
  noAccounts: boolean;
  noCounts: boolean;
  /** It counts no post, whatever is asked. */
  countsNothing: boolean;
  /** Requests that are served until the window ends; null: no limit. */
  limit: number | null;
  served: number;
  /** ms; when the window ends. */
  resetAt: number;
  /** Whether tags come with the numbers of accounts. */
  entities: boolean;
  add(at: Date, text: string, options?: { readonly indexedAt?: Date; readonly hidden?: boolean }): string;
  /** Its author has deleted it. */
  remove(id: string): void;
  close(): Promise<void>;
  readonly ids: readonly string[];
}

const WINDOW = 800;

export async function startForeignX(accounts: Readonly<Record<string, string>>, now: Date): Promise<ForeignX> {
  const posts: ForeignPost[] = [];
  const x: ForeignX = {
    url: '',
    asked: [],
    given: [],
    billed: new Set(),
    names: new Map(Object.entries(accounts).map(([name, id]) => [id, name])),
    suspended: new Set(),
    counted: new Set(),
    now: now.getTime(),
    fault: null,
    postAnswers: [],
    posted: [],
    distort: null,
    noAccounts: false,
    noCounts: false,
    countsNothing: false,
    limit: null,
    served: 0,
    resetAt: 0,
    entities: true,
    close: async () => undefined,
    remove(id) {
      posts.splice(
        posts.findIndex((each) => each.id === id),
        1,
      );
    },
    get ids() {
      return posts.map(({ id }) => id);
    },
    add(at, text, options = {}) {
      const id = (((BigInt(at.getTime()) - 1288834974657n) << 22n) + BigInt(posts.length)).toString();
      const tags = [...text.matchAll(/@(\w+)/g)].map((match) => (match[1] ?? '').toLowerCase());
      posts.push({ id, at: at.getTime(), text, tags, indexedAt: (options.indexedAt ?? at).getTime(), hidden: options.hidden ?? false });
      return id;
    },
  };
  const numberOf = (name: string) => [...x.names].find(([, own]) => own.toLowerCase() === name.toLowerCase())?.[0];
  const account = (id: string) => ({ id, username: x.names.get(id), name: `Account ${id}` });

  /** What a post tagged when it was written is fixed: the number behind a tag is that of the holder now, or of `tagged`. */
  const asJson = ({ id, at, text, by, answers: parent }: ForeignPost) => ({
    id,
    text,
    author_id: by ?? String(9000 + Number(BigInt(id) % 89n)),
    created_at: new Date(at).toISOString(),
    conversation_id: parent ?? id,
    ...(parent !== undefined && { referenced_tweets: [{ type: 'replied_to', id: parent }] }),
    ...(x.entities && {
      entities: {
        mentions: [...text.matchAll(/@(\w+)/g)].flatMap((match) => {
          const number = numberOf(match[1] ?? '');
          return number === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, username: match[1], id: number }];
        }),
      },
    }),
  });

  const inRange = (url: URL, { id, at }: ForeignPost) => {
    const value = (name: string) => url.searchParams.get(name);
    const [since, until, start, end] = [value('since_id'), value('until_id'), value('start_time'), value('end_time')];
    return (
      (since === null || BigInt(id) > BigInt(since)) &&
      (until === null || BigInt(id) < BigInt(until)) &&
      (start === null || at >= Date.parse(start)) &&
      (end === null || at < Date.parse(end))
    );
  };
  const give = (part: readonly ForeignPost[]) => {
    for (const { id } of part) {
      x.given.push(id);
      x.billed.add(`${new Date(x.now).toISOString().slice(0, 10)} ${id}`);
    }
  };
  const page = (url: URL, found: readonly ForeignPost[]) => {
    const from = Number(url.searchParams.get('next_token') ?? url.searchParams.get('pagination_token') ?? 0);
    const size = Number(url.searchParams.get('max_results') ?? 10);
    const part = found.slice(from, from + size);
    give(part);
    const data = part.map(asJson);
    return {
      ...(data.length > 0 && {
        data,
        includes: {
          users: [...new Set(data.map(({ author_id }) => author_id))].map((id) => ({
            id,
            username: x.names.get(id) ?? `person_${id}`,
            name: id,
          })),
        },
      }),
      meta: { result_count: data.length, ...(from + size < found.length && { next_token: String(from + size) }) },
    };
  };
  const newest = (wanted: (post: ForeignPost) => boolean) =>
    posts.filter((post) => post.indexedAt <= x.now && wanted(post)).toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? 1 : -1));
  const queried = (url: URL) => {
    const query = url.searchParams.get('query') ?? '';
    const named = (way: RegExp) => [...query.matchAll(way)].map((match) => (match[1] ?? '').toLowerCase());
    const [names, writers] = [named(/@(\w+)/g), named(/from:(\w+)/g)];
    const isBy = ({ by }: ForeignPost) => by !== undefined && writers.includes((x.names.get(by) ?? '').toLowerCase());
    return newest((post) => !post.hidden && (post.tags.some((tag) => names.includes(tag)) || isBy(post)));
  };

  const make = async (request: IncomingMessage, response: ServerResponse) => {
    let body = '';
    for await (const part of request) body += String(part);
    const wanted = x.postAnswers.shift();
    if (wanted && wanted !== 'lost') return response.writeHead(wanted.status, { 'content-type': 'application/json' }).end(wanted.body);
    const { text, reply } = JSON.parse(body);
    const id = (((BigInt(x.now) - 1288834974657n) << 22n) + BigInt(posts.length)).toString();
    posts.push({ id, at: x.now, text, tags: [], indexedAt: x.now, hidden: false, by: '501', answers: reply?.in_reply_to_tweet_id });
    x.posted.push(text);
    if (wanted === 'lost') return request.socket.destroy();
    return response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify({ data: { id, text } }));
  };

  const answers: readonly (readonly [RegExp, (url: URL, match: RegExpExecArray) => readonly [number, unknown]])[] = [
    [
      /^\/2\/tweets\/search\/recent$/,
      (url) => [
        200,
        page(
          url,
          queried(url).filter((post) => !x.counted.has(post.id) && inRange(url, post)),
        ),
      ],
    ],
    [
      /^\/2\/tweets\/counts\/recent$/,
      (url) => {
        if (x.noCounts) return [404, { title: 'Not Found', status: 404 }];
        const from = Date.parse(url.searchParams.get('start_time') ?? '');
        const to = Date.parse(url.searchParams.get('end_time') ?? '');
        const found = x.countsNothing ? [] : queried(url).filter(({ at }) => at >= from && at < to);
        const days = Map.groupBy(found, ({ at }) => new Date(at).toISOString().slice(0, 10));
        const data = [...days].map(([day, of]) => ({
          start: `${day}T00:00:00.000Z`,
          end: `${day}T23:59:59.000Z`,
          tweet_count: of.length,
        }));
        return [200, { data, meta: { total_tweet_count: found.length } }];
      },
    ],
    [
      /^\/2\/users\/(\d+)\/mentions$/,
      (url, [, id = '']) => {
        const tagged = newest(({ tags }) => tags.some((tag) => numberOf(tag) === id)).slice(0, WINDOW);
        return [
          200,
          page(
            url,
            tagged.filter((post) => !post.hidden && inRange(url, post)),
          ),
        ];
      },
    ],
    [
      /^\/2\/users(?:\/by)?$/,
      (url) => {
        if (x.noAccounts) return [503, { title: 'Service Unavailable', status: 503 }];
        const names = url.searchParams.get('usernames')?.split(',') ?? [];
        const ids = url.searchParams.get('ids')?.split(',') ?? [];
        const found = [...names.flatMap((name) => numberOf(name) ?? []), ...ids.filter((id) => x.names.has(id))];
        const missing = [...names.filter((name) => numberOf(name) === undefined), ...ids.filter((id) => !x.names.has(id))];
        const [shown, hidden] = [found.filter((id) => !x.suspended.has(id)), found.filter((id) => x.suspended.has(id))];
        const errors = [
          ...missing.map((value) => ({
            value,
            title: 'Not Found Error',
            detail: 'Could not find user.',
            type: 'https://api.twitter.com/2/problems/resource-not-found',
          })),
          ...hidden.map((id) => ({
            value: id,
            resource_id: id,
            title: 'Forbidden',
            detail: `User has been suspended: [${id}].`,
            type: 'https://api.twitter.com/2/problems/resource-not-found',
          })),
        ];
        return [200, { ...(shown.length > 0 && { data: shown.map(account) }), ...(errors.length > 0 && { errors }) }];
      },
    ],
    [
      /^\/2\/tweets$/,
      (url) => {
        const wanted = url.searchParams.get('ids')?.split(',') ?? [];
        const found = newest(({ id }) => wanted.includes(id));
        give(found);
        const missing = wanted.filter((id) => !found.some((post) => post.id === id));
        const errors = missing.map((value) => ({
          value,
          resource_id: value,
          resource_type: 'tweet',
          title: 'Not Found Error',
          detail: `Could not find tweet with ids: [${value}].`,
          type: 'https://api.twitter.com/2/problems/resource-not-found',
        }));
        return [200, { ...(found.length > 0 && { data: found.map(asJson) }), ...(errors.length > 0 && { errors }) }];
      },
    ],
    [/^\/2\/users\/me$/, () => [200, { data: account('501') }]],
    [/^\/2\/usage\/tweets$/, () => [200, { data: { project_usage: '0', project_cap: '3000000', cap_reset_day: 1 } }]],
  ];

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    if (request.method === 'POST') return void make(request, response);
    const url = new URL(request.url ?? '/', 'http://x');
    x.asked.push(url);
    response.sendDate = false;
    const send = (status: number, body: string, headers: Record<string, string> = {}) => {
      response.writeHead(status, { 'content-type': 'application/json', date: new Date(x.now).toUTCString(), ...headers });
      response.end(body);
    };
    if (x.fault) return send(x.fault.status, x.fault.body);
    if (x.limit !== null && url.pathname !== '/2/usage/tweets') {
      if (x.now >= x.resetAt) [x.served, x.resetAt] = [0, x.now + 900_000];
      const headers = {
        'x-rate-limit-limit': String(x.limit),
        'x-rate-limit-remaining': '0',
        'x-rate-limit-reset': String(Math.ceil(x.resetAt / 1000)),
      };
      if (x.served >= x.limit) return send(429, JSON.stringify({ title: 'Too Many Requests', status: 429 }), headers);
      x.served++;
    }
    for (const [path, give] of answers) {
      const match = path.exec(url.pathname);
      if (!match) continue;
      const [status, body] = give(url, match);
      const isLookUp = url.pathname === '/2/tweets';
      const holdsPosts = isLookUp || /search|mentions/.test(url.pathname);
      const given = x.distort && holdsPosts && status === 200 ? x.distort(body as ForeignPage, isLookUp) : body;
      return send(status, typeof given === 'string' ? given : JSON.stringify(given));
    }
    send(404, JSON.stringify({ title: 'Not Found', status: 404 }));
  };

  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  x.close = async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  x.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return x;
}

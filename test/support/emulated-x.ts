/** A small server that answers like X and is not X, with the faults that such servers have. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { firstIdAt } from '../../src/domain/x/x-id.ts';

export interface EmulationFaults {
  /** Made from the time; counted from 1000; or long and counted, as if made on another day. */
  readonly ids?: 'time' | 'counted' | 'long';
  readonly ignores?: readonly ('ids' | 'times' | 'tokens' | 'query')[];
  readonly order?: 'newest' | 'none';
  readonly authors?: 'named' | 'unnamed';
  readonly lacks?: readonly string[];
  /** Recent search finds nothing, as where it compares the whole query with the text. */
  readonly searchFindsNothing?: boolean;
  readonly pageSize?: number;
}

export interface EmulatedX {
  readonly url: string;
  /** Paths that were asked for, with their parameters. */
  readonly asked: URL[];
  readonly ids: string[];
  add(at: Date, text: string): void;
}

const ACCOUNTS: Readonly<Record<string, string>> = { Uppolice: '501', agrapolice: '503' };

export async function startEmulatedX(faults: EmulationFaults = {}): Promise<EmulatedX> {
  const posts: { id: string; at: number; json: Record<string, unknown> }[] = [];
  const asked: URL[] = [];
  const { ids = 'time', ignores = [], lacks = [] } = faults;

  const add = (at: Date, text: string) => {
    const n = posts.length;
    const id = {
      time: () => (BigInt(firstIdAt(at)) + BigInt(n)).toString(),
      counted: () => String(1000 + n),
      long: () => `18490000000000${10000 + n}`,
    }[ids]();
    posts.push({
      id,
      at: at.getTime(),
      json: { id, text, author_id: String(7000 + (n % 7)), created_at: `${at.toISOString().slice(0, 19)}.000Z`, conversation_id: id },
    });
  };

  const timeline = (url: URL, wanted: (text: string) => boolean): Record<string, unknown> => {
    const value = (name: string) => url.searchParams.get(name);
    const [since, until, start, end] = [value('since_id'), value('until_id'), value('start_time'), value('end_time')];
    const found = posts
      .filter(({ json }) => wanted(String(json['text'])))
      .filter(({ id }) => ignores.includes('ids') || ((!since || BigInt(id) > BigInt(since)) && (!until || BigInt(id) < BigInt(until))))
      .filter(({ at }) => ignores.includes('times') || ((!start || at >= Date.parse(start)) && (!end || at < Date.parse(end))))
      .toSorted((a, b) => (faults.order === 'none' ? Number(BigInt(a.id) % 7n) - Number(BigInt(b.id) % 7n) : b.at - a.at));
    const from = ignores.includes('tokens') ? 0 : Number(value('next_token') ?? value('pagination_token') ?? 0);
    const size = faults.pageSize ?? Number(value('max_results'));
    const part = found.slice(from, from + size);
    const next = from + size < found.length ? (ignores.includes('tokens') ? `t${asked.length}` : String(from + size)) : undefined;
    const authors = [...new Set(part.map(({ json }) => String(json['author_id'])))];
    return {
      data: part.map(({ json }) => Object.fromEntries(Object.entries(json).filter(([field]) => !lacks.includes(field)))),
      ...(faults.authors !== 'unnamed' && { includes: { users: authors.map((id) => ({ id, username: `citizen_${id}`, name: id })) } }),
      meta: { result_count: part.length, ...(next !== undefined && { next_token: next }) },
    };
  };

  const answerTo = (url: URL): Record<string, unknown> | null => {
    const tags = (names: readonly string[]) => (text: string) =>
      names.some((name) => text.toLowerCase().includes(`@${name.toLowerCase()}`));
    if (url.pathname === '/2/tweets/search/recent') {
      const names = [...(url.searchParams.get('query') ?? '').matchAll(/@(\w+)/g)].map((match) => match[1] as string);
      return timeline(url, faults.searchFindsNothing ? () => false : ignores.includes('query') ? () => true : tags(names));
    }
    const mentioned = /^\/2\/users\/(\d+)\/mentions$/.exec(url.pathname)?.[1];
    if (mentioned) return timeline(url, tags(Object.keys(ACCOUNTS).filter((name) => ACCOUNTS[name] === mentioned)));
    if (url.pathname !== '/2/users/by') return null;
    const names = (url.searchParams.get('usernames') ?? '').split(',');
    return {
      data: names.flatMap((name) => (ACCOUNTS[name] ? [{ id: ACCOUNTS[name], username: name, name }] : [])),
      errors: names.flatMap((name) => (ACCOUNTS[name] ? [] : [{ value: name, title: 'Not Found Error', detail: 'Could not find user.' }])),
    };
  };

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://x');
    asked.push(url);
    const answer = answerTo(url);
    // No Date: it has no clock of its own, and tests have another time than the machine.
    response.sendDate = false;
    response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? { title: 'Not Found', status: 404 }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    get ids() {
      return posts.map(({ id }) => id);
    },
    add,
  };
}

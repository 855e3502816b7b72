/**
 * Measures the second table of docs/faults.md: what the built program says while X is out of reach, refuses it or starves it, and whether every
 * post is in the register once that has ended. The server shares no code with the program or its sandbox. Run it with `node scripts/outage-test.ts`
 * after a build; it prints the rows and exits with 1 where a post is missing.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAM = join(import.meta.dirname, '..', 'bin', 'uppolice.js');
const EPOCH_MS = 1_288_834_974_657n;
const TOKEN = 'token-of-the-desk-0123456789';
const HANDLES = ['Uppolice', 'agrapolice', 'noidapolice', 'meerutpolice', 'etahpolice'];
const POSTS = 60;

interface Post {
  readonly id: string;
  readonly at: number;
  readonly handle: string;
}

const posts: Post[] = Array.from({ length: POSTS }, (_, n) => {
  const at = Date.now() - (POSTS - n + 20) * 60_000;
  return { id: String(((BigInt(at) - EPOCH_MS) << 22n) + BigInt(n)), at, handle: HANDLES[n % HANDLES.length] ?? '' };
});

const x = { token: TOKEN, left: Number.POSITIVE_INFINITY };
const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://x');
  const send = (status: number, body: unknown, headers = {}) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  if (request.headers.authorization !== `Bearer ${x.token}`)
    return send(401, { title: 'Unauthorized', type: 'about:blank', status: 401, detail: 'Unauthorized' });
  if (url.pathname === '/2/usage/tweets') return send(200, { data: { project_usage: '1', project_cap: '1000', cap_reset_day: 1 } });
  if (url.pathname !== '/2/tweets/search/recent' && url.pathname !== '/2/tweets/counts/recent')
    return send(404, { title: 'Not Found', type: 'about:blank', status: 404 });
  if (x.left-- <= 0)
    return send(
      429,
      { title: 'Too Many Requests', type: 'about:blank', status: 429 },
      { 'x-rate-limit-limit': '450', 'x-rate-limit-remaining': '0', 'x-rate-limit-reset': String(Math.ceil(Date.now() / 1000) + 60) },
    );
  const named = new Set([...(url.searchParams.get('query') ?? '').matchAll(/@(\w+)/g)].map(([, name]) => name?.toLowerCase()));
  const id = (name: string) => BigInt(url.searchParams.get(name) ?? '0');
  const time = (name: string) => Date.parse(url.searchParams.get(name) ?? '');
  const [since, until, from, to] = [id('since_id'), id('until_id'), time('start_time'), time('end_time')];
  const found = posts
    .filter((post) => named.has(post.handle.toLowerCase()))
    .filter((post) => BigInt(post.id) > since && (until === 0n || BigInt(post.id) < until))
    .filter((post) => !(post.at < from) && !(post.at >= to))
    .sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? 1 : -1));
  if (url.pathname.includes('counts')) {
    const days = Map.groupBy(found, ({ at }) => new Date(at).toISOString().slice(0, 10));
    return send(200, {
      data: [...days].map(([day, of]) => ({ start: `${day}T00:00:00.000Z`, end: `${day}T23:59:59.000Z`, tweet_count: of.length })),
      meta: { total_tweet_count: found.length },
    });
  }
  const begin = Number(url.searchParams.get('next_token') ?? '0');
  const size = Number(url.searchParams.get('max_results') ?? '10');
  const page = found.slice(begin, begin + size);
  const more = begin + size < found.length;
  return send(200, {
    ...(page.length > 0 && {
      data: page.map((post, n) => ({
        id: post.id,
        text: `@${post.handle} my bicycle number ${post.id.slice(-4)} was stolen`,
        author_id: `77${post.id.slice(-6)}`,
        created_at: new Date(post.at).toISOString(),
        conversation_id: post.id,
        entities: { mentions: [{ username: post.handle, id: '1', start: 0, end: post.handle.length + 1, n }] },
      })),
      includes: { users: page.map(({ id: of }) => ({ id: `77${of.slice(-6)}`, username: `citizen${of.slice(-6)}`, name: 'x' })) },
    }),
    meta: { result_count: page.length, ...(more && { next_token: String(begin + size) }) },
  });
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const HERE = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly said: string;
}

function desk() {
  const home = mkdtempSync(join(tmpdir(), 'outage-'));
  const world = { url: HERE, token: TOKEN };
  const run = (...argv: string[]) =>
    new Promise<Ran>((done) => {
      const env = {
        PATH: process.env['PATH'],
        HOME: home,
        UPPOLICE_DB: join(home, 'r.db'),
        UPPOLICE_ACTOR: 'test',
        UPPOLICE_X_API_URL: world.url,
        UPPOLICE_X_BEARER_TOKEN: world.token,
      };
      const child = spawn(process.execPath, [PROGRAM, ...argv], { env });
      let [out, said] = ['', ''];
      child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
      child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
      child.on('close', (code) => done({ code: code ?? -1, out, said }));
    });
  return { world, run, end: () => rmSync(home, { recursive: true, force: true }) };
}

type Desk = ReturnType<typeof desk>;

interface Fault {
  readonly name: string;
  /** Brings the fault about and returns the sweep that met it. */
  readonly happen: (d: Desk) => Promise<Ran>;
  readonly cure: (d: Desk) => Promise<void>;
}

const sync = (d: Desk, ...more: string[]) => d.run('sync', ...more);
function swept(d: Desk, change: Partial<Desk['world']>): Promise<Ran> {
  Object.assign(d.world, change);
  return sync(d);
}

const DEAD = 'http://127.0.0.1:9';

const FAULTS: readonly Fault[] = [
  {
    name: 'nobody listens at the port',
    happen: async (d) => swept(d, { url: DEAD }),
    cure: async (d) => void Object.assign(d.world, { url: HERE }),
  },
  {
    name: 'the token is wrong',
    happen: async (d) => swept(d, { token: 'another-token-0123456789' }),
    cure: async (d) => void Object.assign(d.world, { token: TOKEN }),
  },
  {
    name: 'the token expires after a sweep and is accepted again',
    happen: async (d) => {
      await sync(d, '--max-posts', '10');
      x.token = 'nobody-has-this';
      return sync(d);
    },
    cure: async () => void Object.assign(x, { token: TOKEN }),
  },
  {
    name: 'the budget is spent, and raised',
    happen: async (d) => {
      await d.run('config', 'set', 'monthlyBudgetUsd', '0.6');
      await sync(d, '--page-size', '10');
      return sync(d, '--page-size', '10');
    },
    cure: async (d) => void (await d.run('config', 'set', 'monthlyBudgetUsd', '100')),
  },
  {
    name: 'starved: two requests a window, seven sweeps',
    happen: async (d) => {
      await d.run('config', 'set', 'queryLength', '64');
      let last = await sync(d);
      for (let n = 0; n < 6; n++) {
        x.left = 2;
        last = await sync(d);
      }
      return last;
    },
    cure: async () => void Object.assign(x, { left: Number.POSITIVE_INFINITY }),
  },
  {
    name: '`--max-posts 10` six times',
    happen: async (d) => {
      let last = await sync(d, '--max-posts', '10', '--page-size', '10');
      for (let n = 0; n < 5; n++) last = await sync(d, '--max-posts', '10', '--page-size', '10');
      return last;
    },
    cure: async () => undefined,
  },
];

let missing = 0;
console.log('| fault | `sync` | `status` | `doctor` | after the cure |\n|---|---|---|---|---|');
for (const { name, happen, cure } of FAULTS) {
  const d = desk();
  await d.run('init', '--yes');
  const met = await happen(d);
  const [status, doctor] = [await d.run('status'), await d.run('doctor')];
  await cure(d);
  const cured = await sync(d);
  const ids = new Set((JSON.parse((await d.run('list', '--json')).out) as { postId: string }[]).map(({ postId }) => postId));
  const there = posts.filter(({ id }) => ids.has(id)).length;
  missing += posts.length - there;
  console.log(
    `| ${name} | ${met.code} ${first(met.said)} | ${status.code} ${reason(status)} | ${doctor.code} ${reason(doctor)} | ${cured.code}, ${there} of ${posts.length} |`,
  );
  d.end();
}
server.close();
process.exit(missing > 0 ? 1 : 0);

function first(said: string): string {
  return said.split('\n')[0]?.trim() ?? '';
}

/** The line that speaks of sweeps. */
function reason({ out, said }: Ran): string {
  const line = `${out}\n${said}`.split('\n').find((each) => /tries|try |sweep|read from X|last read/i.test(each));
  return line?.trim().replace(/\s+/g, ' ').replaceAll('|', '/') ?? '';
}

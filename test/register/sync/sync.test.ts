import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { insertHandle } from '../../../src/db/stores/directory/handle-store.ts';
import { createDb } from '../../../src/db/engine/open.ts';
import { momentOfId } from '../../../src/domain/x/x-id.ts';
import type { XPage, XPort } from '../../../src/ports.ts';
import { verifyChain } from '../../../src/register/audit/verify.ts';
import { initialiseRegister } from '../../../src/register/directory/initialise.ts';
import type { SyncAnswer, SyncOptions } from '../../../src/register/sync/sync-options.ts';
import { syncPosts } from '../../../src/register/sync/sync-posts.ts';
import { createXClient } from '../../../src/twitter/client/x-client.ts';
import { packQueries } from '../../../src/twitter/queries.ts';
import type { SandboxOptions } from '../../../src/sandbox/server/options.ts';
import type { Sandbox } from '../../../src/sandbox/server/sandbox.ts';
import { startSandbox } from '../../../src/sandbox/server/sandbox.ts';
import { ACTOR } from '../../support/docket-fixture.ts';
import { fillRegister, NOW, reader, Talk, take } from '../../support/intake.ts';
import { stopClock } from '../../support/stop-clock.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

const opened: { close(): Promise<void> }[] = [];
beforeEach(() => stopClock(NOW));
afterEach(async () => {
  for (const each of opened.splice(0).reverse()) await each.close();
});

async function register(): Promise<Db> {
  const { db } = await createDb(':memory:');
  opened.push(db);
  await fillRegister(db);
  return db;
}

async function sandboxWith(talk: Talk, options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox({ posts: talk.posts, users: talk.users, clock: NOW, ...options });
  opened.push(sandbox);
  return sandbox;
}

function clientOf(sandbox: Sandbox, now: Date): XPort {
  return createXClient({
    baseUrl: sandbox.url,
    bearerToken: 'training',
    timeoutMs: 10_000,
    userAgent: 'uppolice/test',
    now: () => now,
    sleep: async () => undefined,
    random: () => 0,
    env: {},
  });
}

interface SweepRequest extends Partial<SyncOptions> {
  readonly now?: Date;
  readonly signal?: AbortSignal;
  /** Stands between the program and X. */
  readonly through?: (x: XPort) => XPort;
}

function sweep(db: Db, sandbox: Sandbox, request: SweepRequest = {}): Promise<SyncAnswer> {
  const { now = NOW, signal = new AbortController().signal, through = (x) => x, ...options } = request;
  return syncPosts(
    db,
    through(clientOf(sandbox, now)),
    reader,
    {
      handles: [],
      way: 'search',
      replies: false,
      appHandle: null,
      since: null,
      backfill: false,
      pageSize: 10,
      maxPosts: null,
      maxCostMicroUsd: null,
      budget: { pageSize: async (wanted) => wanted },
      packQueries: (handles, subject) => packQueries(handles, 512, subject),
      isX: true,
      prices: { post: 5000, user: 10_000 },
      ...options,
    },
    { now: () => now, signal, landed: () => undefined, entered: () => undefined, say: () => undefined },
  );
}

/** So many posts of a day, complaints with replies of all sides, each naming a handle; the last a few minutes before NOW. */
function aDay(posts: number, end: Date = NOW): Talk {
  const talk = new Talk();
  const start = end.getTime() - 20 * 3_600_000;
  const step = Math.floor((end.getTime() - 5 * MINUTE_MS - start) / posts);
  const at = () => new Date(start + talk.posts.length * step);
  while (talk.posts.length < posts) {
    const n = talk.posts.length;
    const root = talk.sayAt(at(), `citizen_${n}`, `@Uppolice @agrapolice शिकायत ${n}${n % 3 === 0 ? ', एटा' : ''}`);
    if (n % 2 === 0) talk.sayAt(at(), 'Uppolice', 'कृपया थाना बताएँ', { re: root });
    if (n % 5 === 0) talk.sayAt(at(), 'agrapolice', 'कार्यवाही की जा रही है', { re: root });
    if (n % 7 === 0) talk.sayAt(at(), `citizen_${n}`, 'थाना क़स्बा', { re: root });
    if (n % 11 === 0) talk.sayAt(at(), 'dev', 'मेरे साथ भी', { re: root });
  }
  talk.posts.length = posts;
  return talk;
}

/** Every row that a reader sees, without what tells when and how it came. */
async function rows(db: Db): Promise<unknown> {
  const posts = await db.k
    .selectFrom('posts')
    .innerJoin('authors', 'authors.id', 'posts.author_id')
    .select([
      'posts.x_id',
      'posts.conversation',
      'posts.reply_to',
      'posts.reply_to_user',
      'posts.posted_at',
      'posts.language',
      'posts.mentions',
      'posts.leading_mentions',
    ])
    .select(['posts.text', 'posts.role', 'posts.triage', 'posts.docket_id', 'authors.x_id as author', 'authors.handle'])
    .orderBy('posts.x_id')
    .execute();
  const dockets = await db.k.selectFrom('dockets').selectAll().orderBy('id').execute();
  const openers = await db.k
    .selectFrom('posts')
    .innerJoin('dockets', 'dockets.post_id', 'posts.id')
    .select(['dockets.serial', 'posts.x_id'])
    .orderBy('serial')
    .execute();
  return { posts, dockets: dockets.map(({ post_id: _, author_id: __, ...docket }) => docket), openers };
}

/** Ids that each request for posts brought, in the order of asking. */
function listening(asked: string[][], then?: (page: XPage) => void): (x: XPort) => XPort {
  return (x) => {
    const listen = async (page: Promise<XPage>) => {
      const answer = await page;
      asked.push(answer.posts.map(({ id }) => id));
      then?.(answer);
      return answer;
    };
    return new Proxy(x, {
      get: (target, key) => {
        if (key === 'searchRecent')
          return (query: string, page: Parameters<XPort['searchRecent']>[1]) => listen(target.searchRecent(query, page));
        if (key === 'mentions') return (id: string, page: Parameters<XPort['mentions']>[1]) => listen(target.mentions(id, page));
        const value = Reflect.get(target, key);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  };
}

async function coverage(db: Db): Promise<{ name: string; low: Date | null; high: Date | null }[]> {
  const found = await db.k
    .selectFrom('coverage')
    .innerJoin('handles', 'handles.id', 'coverage.handle_id')
    .select(['name', 'low', 'high'])
    .orderBy('name')
    .orderBy('low')
    .execute();
  return found.map(({ name, low, high }) => ({ name, low: momentOfId(low.replace(/^0+/, '')), high: momentOfId(high.replace(/^0+/, '')) }));
}

describe('a sweep', () => {
  it.each(['search', 'mentions'] as const)(
    'by %s in pages of ten makes the same register as the import of the same posts, row by row',
    async (way) => {
      const talk = aDay(133);
      const imported = await register();
      const answer = await take(imported, [talk.parsed()]);
      const swept = await register();
      const sandbox = await sandboxWith(talk);
      const { requests, estimatedCostUsd, gaps, complete, ...account } = await sweep(swept, sandbox, { way });
      expect({ gaps, complete }).toEqual({ gaps: [], complete: true });
      expect(requests).toBeGreaterThan(13);
      expect(estimatedCostUsd).toBeGreaterThan(0);
      const { unreadable, unreadableTotal, heldBack, disconnected, cutTexts, deletedOnX, complete: _, ...other } = answer;
      expect([heldBack, disconnected, cutTexts, deletedOnX]).toEqual([0, 0, 0, 0]);
      // By mentions a post that tags two handles is read once for each of them.
      expect(account).toEqual(
        way === 'search' ? other : { ...other, read: account.read, posts: { ...other.posts, known: account.read - 133 } },
      );
      expect(await rows(swept)).toEqual(await rows(imported));
      expect(await verifyChain(swept)).toMatchObject({ ok: true });
    },
  );

  it('opens nothing the second time, and rereads only the interval that late posts may have joined', async () => {
    const talk = aDay(60);
    const db = await register();
    const sandbox = await sandboxWith(talk);
    await sweep(db, sandbox);
    const asked: string[][] = [];
    const second = await sweep(db, sandbox, { now: new Date(NOW.getTime() + MINUTE_MS), through: listening(asked) });
    expect(second).toMatchObject({ posts: { new: 0, unreadable: 0 }, complaints: { opened: 0 }, requests: 1, complete: true });
    const oldest = NOW.getTime() - 16 * MINUTE_MS;
    for (const id of asked.flat()) expect(momentOfId(id)?.getTime()).toBeGreaterThan(oldest);
  });

  it('of the shipped handles takes five requests when nothing is new', async () => {
    const { db } = await createDb(':memory:');
    opened.push(db);
    await initialiseRegister(db, { actor: ACTOR, now: NOW });
    const sandbox = await sandboxWith(aDay(20));
    await sweep(db, sandbox);
    expect(await sweep(db, sandbox, { now: new Date(NOW.getTime() + MINUTE_MS) })).toMatchObject({ requests: 5, posts: { new: 0 } });
  });

  it('finds what reached the index late and out of order', async () => {
    const talk = aDay(60);
    // Every third post is found ten minutes after it was written.
    const sandbox = await sandboxWith(talk, { late: { minutes: 10 } });
    const db = await register();
    for (let minute = 0; minute <= 12; minute += 3) {
      await sweep(db, sandbox, { now: new Date(NOW.getTime() + minute * MINUTE_MS) });
      sandbox.advance(3 * MINUTE_MS);
    }
    const stored = (await db.k.selectFrom('posts').select('x_id').execute()).map(({ x_id }) => x_id?.replace(/^0+/, ''));
    expect(stored.toSorted()).toEqual(talk.posts.map(({ id }) => id).toSorted());
  });

  it('of a server with a clock of its own works by that clock', async () => {
    const talk = aDay(45, new Date('2022-03-05T12:00:00.000Z'));
    const db = await register();
    const sandbox = await sandboxWith(talk, { clock: 'posts' });
    expect(await sweep(db, sandbox)).toMatchObject({ read: 45, posts: { new: 45 }, gaps: [], complete: true });
    expect(await sweep(db, sandbox)).toMatchObject({ posts: { new: 0 }, gaps: [], complete: true });
  });
});

describe('a sweep that is cut', () => {
  it.each([10, 25, 40])('by --max-posts %i continues below, and reads nothing twice', async (maxPosts) => {
    const talk = aDay(133);
    const whole = await register();
    await take(whole, [talk.parsed()]);
    const db = await register();
    const sandbox = await sandboxWith(talk);
    const asked: string[][] = [];
    let rounds = 0;
    for (let complete = false; !complete; rounds++) {
      ({ complete } = await sweep(db, sandbox, { maxPosts, through: listening(asked) }));
      expect(rounds).toBeLessThan(20);
    }
    // In pages of ten, never beyond the limit.
    expect(rounds).toBe(Math.ceil(133 / (Math.floor(maxPosts / 10) * 10)));
    const overlap = NOW.getTime() - 15 * MINUTE_MS;
    const ids = asked.flat().filter((id) => (momentOfId(id)?.getTime() ?? 0) < overlap);
    expect(ids).toHaveLength(new Set(ids).size);
    // Numbered sweep by sweep, so that the numbers differ; what was read does not.
    const stored = (await db.k.selectFrom('posts').select('x_id').orderBy('x_id').execute()).map(({ x_id }) => x_id?.replace(/^0+/, ''));
    expect(stored).toEqual(talk.posts.map(({ id }) => id));
    expect((await db.k.selectFrom('dockets').select('id').execute()).length).toBe(
      (await whole.k.selectFrom('dockets').select('id').execute()).length,
    );
    expect(await verifyChain(db)).toMatchObject({ ok: true });
    expect((await coverage(db)).map(({ name }) => name)).toEqual(['Etahpolice', 'Uppolice', 'adgzoneagra', 'agrapolice', 'hathraspolice']);
  });

  it('between pages covers exactly what has landed', async () => {
    const talk = aDay(60);
    const db = await register();
    const sandbox = await sandboxWith(talk);
    const cut = new AbortController();
    const asked: string[][] = [];
    const answer = await sweep(db, sandbox, { signal: cut.signal, through: listening(asked, () => asked.length === 3 && cut.abort()) });
    expect(answer).toMatchObject({ read: 30, posts: { new: 30 }, complete: false });
    const oldest = momentOfId(asked.flat().toSorted()[0] ?? '');
    const floor = new Date(NOW.getTime() - DAY_MS);
    expect((await coverage(db)).filter(({ name }) => name === 'Uppolice')).toEqual([
      { name: 'Uppolice', low: floor, high: floor },
      { name: 'Uppolice', low: oldest, high: NOW },
    ]);
    // What had landed before the interrupt is entered by the next run.
    const next = await sweep(db, sandbox);
    expect(next).toMatchObject({ complete: true });
    expect(await db.k.selectFrom('posts').select('id').where('role', 'is', null).execute()).toEqual([]);
    expect((await db.k.selectFrom('posts').select('id').execute()).length).toBe(60);
  });

  it('rereads the edge where the sweep before it ended, for late posts', async () => {
    const talk = aDay(100);
    const db = await register();
    // The newest ones of the first sweep come late.
    const early = talk.posts.slice(0, 50);
    const end = new Date(Date.parse(early.at(-1)?.created_at ?? '') + 2 * MINUTE_MS);
    const late = early.at(-2);
    const sandbox = await startSandbox({ posts: early.filter((post) => post !== late), users: talk.users, clock: end });
    opened.push(sandbox);
    await sweep(db, sandbox, { now: end });
    sandbox.addPosts([...talk.posts.slice(50), ...(late ? [late] : [])]);
    sandbox.advance(NOW.getTime() - end.getTime());
    for (let complete = false; !complete; ) ({ complete } = await sweep(db, sandbox, { maxPosts: 20 }));
    expect((await db.k.selectFrom('posts').select('id').execute()).length).toBe(100);
  });
});

describe('what a sweep covers', () => {
  it('begins a day back, and a new handle keeps a floor of its own', async () => {
    const talk = aDay(60);
    const db = await register();
    const sandbox = await sandboxWith(talk);
    await sweep(db, sandbox);
    const later = new Date(NOW.getTime() + 3 * DAY_MS);
    sandbox.advance(3 * DAY_MS);
    await db.write((tx) =>
      insertHandle(tx, {
        name: 'UPPolUK',
        xId: null,
        kind: 'country',
        state: 'active',
        unit: null,
        country: 'GB',
        relay: false,
        evidence: null,
        from: '2016-01-01T00:00:00.000Z',
      }),
    );
    const news = new Talk();
    news.sayAt(new Date(later.getTime() - 2 * DAY_MS), 'bina', '@UPPolUK too old for a new handle');
    const fresh = news.sayAt(new Date(later.getTime() - 3_600_000), 'bina', '@UPPolUK theft in Etah');
    const old = news.sayAt(new Date(later.getTime() - 2 * DAY_MS), 'bina', '@Uppolice चोरी');
    sandbox.addPosts(news.posts);
    const answer = await sweep(db, sandbox, { now: later });
    expect(answer).toMatchObject({ posts: { new: 2 }, complaints: { opened: 2 }, complete: true, gaps: [] });
    expect(
      new Set(
        (await db.k.selectFrom('posts').select('x_id').where('posted_at', '>', NOW.toISOString()).execute()).map(({ x_id }) =>
          x_id?.replace(/^0+/, ''),
        ),
      ),
    ).toEqual(new Set([fresh, old]));
    for (const { name, low, high } of await coverage(db)) {
      expect(high).toEqual(later);
      expect(low).toEqual(new Date((name === 'UPPolUK' ? later : NOW).getTime() - DAY_MS));
    }
  });

  it('leaves a gap where search reaches no further, reports it once, and continues above it', async () => {
    const talk = aDay(20);
    const db = await register();
    const sandbox = await sandboxWith(talk);
    await sweep(db, sandbox);
    const later = new Date(NOW.getTime() + 9 * DAY_MS);
    sandbox.advance(9 * DAY_MS);
    const news = new Talk();
    news.sayAt(new Date(later.getTime() - 8 * DAY_MS), 'bina', '@Uppolice out of reach');
    news.sayAt(new Date(later.getTime() - 6 * DAY_MS), 'bina', '@Uppolice चोरी');
    sandbox.addPosts(news.posts);
    const answer = await sweep(db, sandbox, { now: later });
    expect(answer).toMatchObject({ posts: { new: 1 }, complaints: { opened: 1, backlog: 1 }, complete: true });
    expect(answer.gaps.map(({ handle, reason }) => [handle, reason]).toSorted()).toEqual(
      ['Etahpolice', 'Uppolice', 'adgzoneagra', 'agrapolice', 'hathraspolice'].map((name) => [name, 'older_than_search_reaches']),
    );
    const [gap] = answer.gaps;
    expect(new Date(gap?.from ?? '').getTime()).toBeLessThanOrEqual(NOW.getTime());
    expect(new Date(gap?.to ?? '').getTime()).toBeGreaterThan(later.getTime() - 7 * DAY_MS);
    const again = await sweep(db, sandbox, { now: new Date(later.getTime() + MINUTE_MS) });
    expect(again).toMatchObject({ posts: { new: 0 }, requests: 1, complete: true });
    expect(again.gaps).toEqual(answer.gaps);
  });

  it('is read by mentions where search reaches no further, when both ways may be used', async () => {
    const talk = aDay(20);
    const db = await register();
    const sandbox = await sandboxWith(talk);
    await sweep(db, sandbox);
    const later = new Date(NOW.getTime() + 9 * DAY_MS);
    sandbox.advance(9 * DAY_MS);
    const news = new Talk();
    news.sayAt(new Date(later.getTime() - 8 * DAY_MS), 'bina', '@Uppolice out of the reach of search');
    sandbox.addPosts(news.posts);
    expect(await sweep(db, sandbox, { now: later, way: 'auto' })).toMatchObject({
      posts: { new: 1 },
      complaints: { opened: 1 },
      gaps: [],
      complete: true,
    });
  });

  it('is only what the named handles lack, when handles are named', async () => {
    const talk = aDay(40);
    const db = await register();
    const sandbox = await sandboxWith(talk);
    await sweep(db, sandbox, { handles: ['AGRAPOLICE'] });
    expect((await coverage(db)).map(({ name }) => name)).toEqual(['agrapolice']);
    await expect(sweep(db, sandbox, { handles: ['nobody'] })).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('a handle’s own reply', () => {
  /** A unit answers a citizen who tagged it alone: X puts nobody's name before that but the citizen's. */
  function answered(): Talk {
    const talk = new Talk();
    const root = talk.say('asha', '@agrapolice मेरी बाइक चोरी हो गई');
    talk.say('agrapolice', 'रिपोर्ट दर्ज कर ली गई है', { re: root });
    return talk;
  }
  const docket = async (db: Db) =>
    db.k.selectFrom('dockets').select(['status', 'first_reply_by', 'unit_replied_at']).where('id', '=', 1).executeTakeFirstOrThrow();

  it('is not found by searching for tags', async () => {
    const db = await register();
    const sandbox = await sandboxWith(answered());
    expect(await sweep(db, sandbox)).toMatchObject({ read: 1, policeReplies: 0 });
    expect(await docket(db)).toMatchObject({ status: 'open', first_reply_by: null });
  });

  it('is read on request, moves the docket, and is neither read nor charged twice', async () => {
    const db = await register();
    const talk = answered();
    const sandbox = await sandboxWith(talk);
    expect(await sweep(db, sandbox, { replies: true })).toMatchObject({ read: 2, policeReplies: 1, complete: true, gaps: [] });
    expect(await docket(db)).toMatchObject({
      status: 'in_process',
      first_reply_by: 'agrapolice',
      unit_replied_at: talk.posts[1]?.created_at,
    });
    expect(await sweep(db, sandbox, { replies: true, now: new Date(NOW.getTime() + 30 * MINUTE_MS) })).toMatchObject({
      posts: { new: 0 },
      requests: 2,
      estimatedCostUsd: 0,
    });
    expect(await verifyChain(db)).toMatchObject({ ok: true });
  });

  it('is found afterwards too, reaching back for replies alone', async () => {
    const db = await register();
    const sandbox = await sandboxWith(answered());
    await sweep(db, sandbox);
    expect(await sweep(db, sandbox, { replies: true })).toMatchObject({ policeReplies: 1 });
    expect(await docket(db)).toMatchObject({ status: 'in_process' });
  });

  it('is found by the next sweep where this one was cut', async () => {
    const db = await register();
    const talk = new Talk();
    for (let n = 0; n < 30; n++) {
      const root = talk.say(`citizen_${n}`, '@agrapolice शिकायत');
      talk.say('agrapolice', 'कार्यवाही की जा रही है', { re: root });
    }
    const sandbox = await sandboxWith(talk);
    expect(await sweep(db, sandbox, { replies: true, maxPosts: 40 })).toMatchObject({ complete: false });
    expect(await sweep(db, sandbox, { replies: true })).toMatchObject({ complete: true });
    const rows30 = await db.k.selectFrom('dockets').select('status').where('status', '=', 'in_process').execute();
    expect(rows30).toHaveLength(30);
    expect(new Set(sandbox.requests.map(({ status }) => status))).toEqual(new Set([200]));
  });
});

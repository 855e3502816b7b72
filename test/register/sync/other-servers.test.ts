/** A sync against servers that answer like X but are not X: nothing is lost, nothing is stored twice, nothing fails silently. */
import { describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import type { Text } from '../../../src/domain/messages/text.ts';
import { fromSortable } from '../../../src/domain/x/x-id.ts';
import { verifyChain } from '../../../src/register/audit/verify.ts';
import type { SyncAnswer, SyncOptions } from '../../../src/register/sync/sync-options.ts';
import { syncPosts } from '../../../src/register/sync/sync-posts.ts';
import { createXClient } from '../../../src/twitter/client/x-client.ts';
import { packQueries } from '../../../src/twitter/queries.ts';
import { NOW, reader } from '../../support/intake.ts';
import { filledRegister } from '../../support/registers.ts';
import { type EmulatedX, type EmulationFaults, startEmulatedX } from '../../support/emulated-x.ts';

const MINUTE_MS = 60_000;
interface SyncRequest extends Partial<SyncOptions> {
  readonly minute?: number;
  /** Ends the sweep after this many pages. */
  readonly pages?: number;
}

async function sync(db: Db, server: EmulatedX, request: SyncRequest = {}): Promise<SyncAnswer & { said: string[] }> {
  const { minute = 0, pages = Number.POSITIVE_INFINITY, ...options } = request;
  const now = () => new Date(NOW.getTime() + minute * MINUTE_MS);
  const cut = new AbortController();
  const said: string[] = [];
  const say = (text: Text) => said.push(text.en);
  let landed = 0;
  const x = createXClient({
    baseUrl: server.url,
    bearerToken: 'training',
    timeoutMs: 10_000,
    userAgent: 'uppolice/test',
    now,
    sleep: async () => undefined,
    random: () => 0,
    env: {},
    onNotice: say,
  });
  const answer = await syncPosts(
    db,
    x,
    reader,
    {
      handles: [],
      way: 'auto',
      replies: false,
      appHandle: null,
      since: null,
      backfill: false,
      pageSize: 100,
      maxPosts: null,
      maxCostMicroUsd: null,
      budget: { pageSize: async (wanted) => wanted },
      packQueries: (handles, subject) => packQueries(handles, 512, subject),
      isX: false,
      prices: { post: 5000, user: 10_000 },
      ...options,
    },
    {
      now,
      signal: cut.signal,
      landed: () => {
        landed += 1;
        if (landed >= pages) cut.abort();
      },
      entered: () => undefined,
      say,
    },
  );
  return { ...answer, said };
}

async function emulatedX(posts: number, faults: EmulationFaults = {}): Promise<EmulatedX> {
  const server = await startEmulatedX(faults);
  for (let n = 0; n < posts; n++) {
    const at = new Date(NOW.getTime() - (20 * 60 * MINUTE_MS * (posts - n)) / posts - MINUTE_MS);
    server.add(at, `@${n % 2 === 0 ? 'Uppolice' : 'agrapolice'} चोरी हुई, कोई नहीं आया (${n})`);
  }
  return server;
}

async function expectEachOnce(db: Db, server: EmulatedX): Promise<void> {
  const stored = (await db.k.selectFrom('posts').select('x_id').execute()).map(({ x_id }) => fromSortable(String(x_id)));
  expect(stored.toSorted()).toEqual(server.ids.toSorted());
  const serials = (await db.k.selectFrom('dockets').select('serial').orderBy('serial').execute()).map(({ serial }) => serial);
  expect(serials).toEqual(serials.map((_, index) => index + 1));
  expect(await verifyChain(db)).toMatchObject({ ok: true });
}

describe('a sync against a server', () => {
  const servers: readonly [name: string, faults: EmulationFaults, idle: number][] = [
    ['whose ids tell the time', {}, 1],
    ['whose ids are counted', { ids: 'counted' }, 1],
    ['whose ids seem to be of another day', { ids: 'long' }, 1],
    ['that takes no ids as bounds', { ignores: ['ids'] }, 3],
    ['that takes no times as bounds', { ignores: ['times'] }, 1],
    ['that takes no bounds at all', { ignores: ['ids', 'times'] }, 3],
    ['whose ids are counted and that takes no times', { ids: 'counted', ignores: ['times'] }, 3],
    ['that ignores the query', { ignores: ['query'] }, 1],
    ['that keeps no order', { order: 'none' }, 1],
    ['that never says when a post was made or in which thread', { lacks: ['conversation_id'] }, 1],
    ['that names no author and has no look-up by id', { authors: 'unnamed' }, 1],
    ['that gives fewer posts a page than it is asked for', { pageSize: 13 }, 1],
  ];
  it.each(servers)('%s finds every post once, then what is new, then nothing', async (_, faults, idle) => {
    const server = await emulatedX(210, faults);
    const db = await filledRegister();
    expect(await sync(db, server)).toMatchObject({ complaints: { opened: 210 }, unknownAuthor: 0, gaps: [], complete: true });
    server.add(new Date(NOW.getTime() + 2 * MINUTE_MS), '@Uppolice नई शिकायत');
    server.add(new Date(NOW.getTime() - 8 * MINUTE_MS), '@agrapolice देर से मिली');
    expect(await sync(db, server, { minute: 4 })).toMatchObject({ posts: { new: 2 }, complaints: { opened: 2 }, gaps: [] });
    expect(await sync(db, server, { minute: 5 })).toMatchObject({ posts: { new: 0 }, estimatedCostUsd: 0, requests: idle, gaps: [] });
    await expectEachOnce(db, server);
  });

  const cutable: readonly [name: string, faults: EmulationFaults][] = [
    ['whose ids tell the time', {}],
    ['whose ids are counted', { ids: 'counted' }],
    ['that takes no ids as bounds', { ids: 'long', ignores: ['ids'] }],
    ['that keeps no order', { order: 'none' }],
  ];
  it.each(cutable)('%s continues where it was cut, time after time', async (_, faults) => {
    const server = await emulatedX(90, { pageSize: 10, ...faults });
    const db = await filledRegister();
    for (let minute = 0; minute < 12; minute++) await sync(db, server, { minute, pages: 2 + (minute % 3) });
    expect(await sync(db, server, { minute: 12 })).toMatchObject({ gaps: [], complete: true });
    await expectEachOnce(db, server);
  });

  it('whose pages go round in a circle ends, and says what was not read', async () => {
    const server = await emulatedX(150, { ignores: ['tokens'] });
    const db = await filledRegister();
    const answer = await sync(db, server);
    expect(answer).toMatchObject({
      posts: { new: 100 },
      gaps: expect.arrayContaining([expect.objectContaining({ reason: 'page_failed' })]),
    });
    expect(answer.said.join(' ')).toMatch(/brings nothing new.*--via mentions/s);
    // What is below is asked for by itself.
    expect(await sync(db, server, { minute: 1 })).toMatchObject({ posts: { new: 50 }, gaps: [] });
    await expectEachOnce(db, server);
  });

  it('whose search finds nothing says so, and leaves everything to be read by mentions', async () => {
    const server = await emulatedX(30, { searchFindsNothing: true });
    const db = await filledRegister();
    const first = await sync(db, server);
    expect(first).toMatchObject({ read: 0, gaps: [], complete: true });
    expect(first.said.join(' ')).toContain('uppolice sync --via mentions');
    expect(await sync(db, server, { minute: 1, way: 'mentions' })).toMatchObject({ posts: { new: 30 }, gaps: [] });
    await expectEachOnce(db, server);
  });

  it('that gives more mentions than X would leaves no gap', async () => {
    const server = await emulatedX(1700);
    const db = await filledRegister();
    expect(await sync(db, server, { way: 'mentions' })).toMatchObject({ posts: { new: 1700 }, gaps: [] });
  });

  it('that names no author learns the ids of our accounts once, and its posts wait where even those are not given', async () => {
    const server = await emulatedX(20, { authors: 'unnamed' });
    const db = await filledRegister();
    const first = await sync(db, server);
    expect(first.said.join(' ')).toContain('our own accounts are recognised by their X ids');
    const lookUps = () => server.asked.filter(({ pathname }) => pathname === '/2/users/by').length;
    expect(lookUps()).toBe(1);
    server.add(NOW, '@Uppolice एक और');
    await sync(db, server, { minute: 3 });
    expect(lookUps()).toBe(1);
    // Nothing may be spent on it: the posts wait, and the next sweep takes them up.
    const poor = await filledRegister();
    const budget = { pageSize: async (wanted: number, _least: number, prices: { post: number }) => (prices.post === 0 ? 0 : wanted) };
    expect(await sync(poor, server, { minute: 4, budget })).toMatchObject({ complaints: { opened: 0 }, unknownAuthor: 21 });
    expect(await sync(poor, server, { minute: 5 })).toMatchObject({ gaps: [] });
    expect(await poor.k.selectFrom('dockets').select('id').execute()).toHaveLength(21);
  });

  it('says which posts it could not read, and why', async () => {
    const server = await emulatedX(3, { ids: 'counted', lacks: ['created_at'] });
    const answer = await sync(await filledRegister(), server);
    expect(answer).toMatchObject({ posts: { unreadable: 3, new: 0 } });
    expect(answer.said.join(' ')).toContain('post 1002: no created_at');
  });
});

it('an idle sync after 1,000 posts makes five requests and pays nothing', async () => {
  const server = await emulatedX(1000);
  const db = await filledRegister();
  // As many queries as the shipped directory needs.
  const packed = (handles: readonly string[]) => handles.map((name) => ({ query: `(@${name}) -is:retweet`, handles: [name] }));
  expect(await sync(db, server, { packQueries: packed })).toMatchObject({ posts: { new: 1000 }, gaps: [] });
  const before = server.asked.length;
  expect(await sync(db, server, { minute: 1, packQueries: packed })).toMatchObject({ requests: 5, estimatedCostUsd: 0, posts: { new: 0 } });
  const idle = server.asked.slice(before);
  expect(idle.every(({ searchParams }) => searchParams.has('since_id') && !searchParams.has('start_time'))).toBe(true);
});

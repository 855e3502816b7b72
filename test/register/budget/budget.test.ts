import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { addCost } from '../../../src/db/stores/intake/ledger-store.ts';
import type { Db } from '../../../src/db/db.ts';
import { budgetFigures, estimateSweep, payForReads, postsReadSince, budgetFor, readsOfPage } from '../../../src/register/budget/budget.ts';
import type { XPage } from '../../../src/ports.ts';
import { parsePosts } from '../../../src/twitter/parse/posts.ts';
import { ENGINES, emptyRegister } from '../../support/engines.ts';

const PRICES = { post: 5000, user: 10_000 };
const NOW = new Date('2026-11-02T06:30:00.000Z');

const opened: Db[] = [];
afterEach(async () => {
  for (const db of opened.splice(0)) await db.close();
});

async function register(engine: (typeof ENGINES)[number] = 'sqlite'): Promise<Db> {
  const db = await emptyRegister(engine);
  opened.push(db);
  return db;
}

const all = (ids: readonly string[], handle: string) => new Map(ids.map((id) => [id, handle]));

function pay(db: Db, posts: readonly string[], users: readonly string[] = [], more: { at?: Date; handle?: string; unnamed?: number } = {}) {
  return db.write((tx) =>
    payForReads(
      tx,
      {
        posts,
        users,
        ...(more.unnamed !== undefined && { unnamed: more.unnamed }),
        ...(more.handle !== undefined && { handleOfPost: all(posts, more.handle), handleOfUser: all(users, more.handle) }),
      },
      { at: more.at ?? NOW, intakeId: null, prices: PRICES },
    ),
  );
}

describe.each(ENGINES)('what was read, on %s', (engine) => {
  it('is charged once a UTC day, over all runs, and again the next day', async () => {
    const db = await register(engine);
    expect(await pay(db, ['1', '2', '2'], ['9'])).toEqual({ posts: 2, users: 1, costMicroUsd: 20_000 });
    // A user's id may be a post's id too.
    expect(await pay(db, ['2', '3', '9'], ['9'])).toEqual({ posts: 2, users: 0, costMicroUsd: 10_000 });
    expect(await pay(db, ['1', '2', '3'], ['9'], { at: new Date('2026-11-02T23:59:59.999Z') })).toEqual({
      posts: 0,
      users: 0,
      costMicroUsd: 0,
    });
    expect(await pay(db, ['1'], ['9'], { at: new Date('2026-11-03T00:00:00.000Z') })).toEqual({ posts: 1, users: 1, costMicroUsd: 15_000 });
    expect(await db.k.selectFrom('paid_reads').select('utc_day').distinct().execute()).toEqual([{ utc_day: '2026-11-03' }]);
    expect((await budgetFor(db, { monthlyBudgetUsd: null }, NOW)).spentMicroUsd).toBe(45_000);
  });

  it('is charged each time where its id can’t be read', async () => {
    const db = await register(engine);
    await pay(db, [], [], { unnamed: 2 });
    expect(await pay(db, ['1'], [], { unnamed: 2 })).toMatchObject({ posts: 3 });
  });

  it('takes thousands of ids in one page', async () => {
    const db = await register(engine);
    const ids = Array.from({ length: 1200 }, (_, n) => String(2_000_000 + n));
    expect(await pay(db, ids)).toMatchObject({ posts: 1200 });
    expect(await pay(db, [...ids, '5'])).toMatchObject({ posts: 1 });
  });

  it('is summed by kind and by handle, within the UTC month', async () => {
    const db = await register(engine);
    await pay(db, ['1', '2'], ['9'], { handle: 'agrapolice' });
    await pay(db, ['3']);
    await pay(db, ['4'], [], { at: new Date('2026-10-31T23:59:59.000Z') });
    await db.write((tx) =>
      addCost(tx, {
        at: NOW.toISOString(),
        intakeId: null,
        resource: 'summoned_reply',
        units: 1,
        costMicroUsd: 10_000,
        handle: 'Uppolice',
      }),
    );
    expect(await budgetFigures(db, { monthlyBudgetUsd: 1 }, undefined, NOW)).toMatchObject({
      month: '2026-11',
      spentMicroUsd: 35_000,
      remainingMicroUsd: 965_000,
      warning: null,
      byKind: [
        { kind: 'post_read', units: 3, costMicroUsd: 15_000 },
        { kind: 'summoned_reply', units: 1, costMicroUsd: 10_000 },
        { kind: 'user_read', units: 1, costMicroUsd: 10_000 },
      ],
      byHandle: [
        { handle: 'agrapolice', units: 3, costMicroUsd: 20_000 },
        { handle: 'Uppolice', units: 1, costMicroUsd: 10_000 },
        { handle: null, units: 1, costMicroUsd: 5_000 },
      ],
    });
    expect(await budgetFigures(db, { monthlyBudgetUsd: null }, '२०२६-१०', NOW)).toMatchObject({
      month: '2026-10',
      spentMicroUsd: 5000,
      remainingMicroUsd: null,
    });
    await expect(budgetFigures(db, { monthlyBudgetUsd: null }, '2026-13', NOW)).rejects.toMatchObject({ code: 'bad_input' });
  });
});

describe('for which handle a page was read', () => {
  const page: XPage = {
    ...parsePosts({
      data: [
        { id: '11', text: '@agrapolice @Uppolice help', author_id: '1', created_at: '2026-11-02T05:00:00.000Z' },
        {
          id: '12',
          text: '@UPPOLICE see this',
          author_id: '2',
          created_at: '2026-11-02T05:00:00.000Z',
          referenced_tweets: [{ type: 'quoted', id: '5' }],
        },
        { id: '13', text: 'no tag that was asked for', author_id: '3', created_at: '2026-11-02T05:00:00.000Z' },
      ],
      includes: {
        tweets: [{ id: '5', text: 'news', author_id: '4', created_at: '2026-11-02T04:00:00.000Z' }],
        users: ['1', '2', '3', '4'].map((id) => ({ id, username: `user_${id}` })),
      },
    }),
    nextToken: null,
    serverTime: null,
    unreadable: [],
  };

  it('is the first that a post tags; its author and what it quotes go with it', () => {
    const reads = readsOfPage(page, ['Uppolice', 'agrapolice']);
    expect(reads.posts).toEqual(['11', '12', '13', '5']);
    expect([...(reads.handleOfPost ?? [])]).toEqual([
      ['11', 'agrapolice'],
      ['12', 'Uppolice'],
      ['5', 'Uppolice'],
    ]);
    expect([...(reads.handleOfUser ?? [])]).toEqual([
      ['1', 'agrapolice'],
      ['2', 'Uppolice'],
      ['4', 'Uppolice'],
    ]);
  });

  it('is the only one that was asked for', () => {
    expect(readsOfPage(page, ['agrapolice']).handleOfPost?.get('13')).toBe('agrapolice');
  });
});

describe('the purse', () => {
  it('has room up to the budget and not a millionth past it, also after another process has spent', async () => {
    const db = await register();
    const budget = await budgetFor(db, { monthlyBudgetUsd: 0.02 }, NOW);
    await budget.roomFor(20_000, 'this');
    await expect(budget.roomFor(20_001, 'that')).rejects.toMatchObject({
      code: 'budget',
      exitStatus: 32,
      message: expect.stringContaining('There is no room for that'),
    });
    await pay(db, ['1']);
    expect(budget.allow(20_000)).toBe(true);
    await expect(budget.roomFor(20_000, 'this')).rejects.toMatchObject({ code: 'budget' });
    expect(budget.allow(15_000)).toBe(true);
    expect(budget.allow(15_001)).toBe(false);
  });

  it('gives a page no larger than what may come can cost, and stops while there is still money', async () => {
    const db = await register();
    // 45,000 millionths a post at most: itself and two posts of context, three authors.
    const budget = await budgetFor(db, { monthlyBudgetUsd: 1 }, NOW);
    expect(await budget.pageSize(100, 10, PRICES)).toBe(22);
    expect(await budget.pageSize(15, 10, PRICES)).toBe(15);
    await pay(
      db,
      Array.from({ length: 120 }, (_, n) => String(n + 1)),
    );
    await expect(budget.pageSize(100, 10, PRICES)).rejects.toMatchObject({ code: 'budget' });
    expect(await budget.pageSize(100, 5, PRICES)).toBe(8);
  });

  it('never passes the budget, whatever the pages bring', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 3_000_000 }),
        fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })), { maxLength: 12 }),
        async (limit, pages) => {
          const db = await emptyRegister('sqlite');
          const budget = await budgetFor(db, { monthlyBudgetUsd: limit / 1_000_000 }, NOW);
          let next = 1;
          for (const [posts, users] of pages) {
            const size = await budget.pageSize(100, 5, PRICES).catch(() => 0);
            const ids = (n: number) => Array.from({ length: n }, () => String(next++));
            await pay(db, ids(size * posts), ids(size * users));
          }
          expect((await budgetFor(db, { monthlyBudgetUsd: null }, NOW)).spentMicroUsd).toBeLessThanOrEqual(limit);
          await db.close();
        },
      ),
      { numRuns: 25 },
    );
  });

  it('has room for everything without a budget, and is full again in a new month', async () => {
    const db = await register();
    await pay(db, ['1', '2', '3']);
    const free = await budgetFor(db, { monthlyBudgetUsd: null }, NOW);
    expect([free.allow(1e12), await free.pageSize(100, 10, PRICES), free.warning()]).toEqual([true, 100, null]);
    expect((await budgetFor(db, { monthlyBudgetUsd: 1 }, new Date('2026-12-01T00:00:00.000Z'))).spentMicroUsd).toBe(0);
  });

  it('warns from 80 % on', async () => {
    const db = await register();
    await pay(db, ['1', '2', '3']);
    expect((await budgetFor(db, { monthlyBudgetUsd: 0.019 }, NOW)).warning()).toBeNull();
    expect((await budgetFor(db, { monthlyBudgetUsd: 0.01875 }, NOW)).warning()).toContain('80 %');
    expect((await budgetFor(db, { monthlyBudgetUsd: 0.015 }, NOW)).warning()).toContain('is spent');
  });
});

describe('the estimate of a sweep', () => {
  it('is requests alone where nothing is written to anybody', () => {
    expect(estimateSweep({ handles: 122, queries: 5, perHandleDaily: 0, days: 1, pageSize: 100, prices: PRICES })).toEqual({
      requests: 5,
      posts: 0,
      users: 0,
      costMicroUsd: 0,
    });
  });

  it('counts each post with an author, and the pages that they fill', () => {
    expect(estimateSweep({ handles: 122, queries: 5, perHandleDaily: 4, days: 0.5, pageSize: 100, prices: PRICES })).toEqual({
      requests: 7,
      posts: 244,
      users: 244,
      costMicroUsd: 3_660_000,
    });
  });

  it('knows that X gives the newest 800 mentions of a handle and no more', () => {
    const fill = estimateSweep({
      handles: 122,
      queries: 122,
      perHandleDaily: 500,
      days: 30,
      pageSize: 100,
      mostPerHandle: 800,
      prices: { post: 5000, user: 0 },
    });
    expect(fill).toMatchObject({ posts: 97_600, costMicroUsd: 488_000_000 });
  });
});

describe('beside X’s own count', () => {
  it.each([
    [2, '2026-11-02'],
    [3, '2026-10-03'],
    [31, '2026-10-31'],
    [1, '2026-11-01'],
  ])('the ledger is counted from the day %i on which X begins anew', async (day, since) => {
    expect((await postsReadSince(await register(), day, NOW)).since).toBe(since);
  });

  it('counts posts and nothing else', async () => {
    const db = await register();
    await pay(db, ['1', '2'], ['3']);
    await pay(db, ['1'], [], { at: new Date('2026-10-30T00:00:00Z') });
    expect(await postsReadSince(db, 1, NOW)).toEqual({ since: '2026-11-01', posts: 2 });
  });
});
